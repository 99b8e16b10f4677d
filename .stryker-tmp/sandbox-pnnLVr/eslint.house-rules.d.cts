// @ts-nocheck
import type { Linter } from 'eslint';

export function houseRuleConfigs(): Linter.Config[];
