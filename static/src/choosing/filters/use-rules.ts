import { useMemo } from 'react';
import type { AgeRule, Rules } from '../../../../src/cleanup/choosing/selection';
import type { FilterChoice } from './use-filters';

/** All that decides; `null` without a cutoff: then nothing matches, whatever the filters say. */
export function useRules(
  age: AgeRule | null,
  { filters, includeInUse }: FilterChoice,
): Rules | null {
  return useMemo(
    () => (age === null ? null : { age, filters, includeInUse }),
    [age, filters, includeInUse],
  );
}
