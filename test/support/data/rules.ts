import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import type { AgeRule, Rules } from '../../../src/cleanup/choosing/selection';

/** The rules of somebody who has chosen nothing but a cutoff. */
export function byAgeAlone(age: AgeRule): Rules {
  return { age, filters: NO_FILTERS, includeInUse: false };
}
