import type { Tally } from '../../../../src/cleanup/choosing/timeline';

/** What the bars of a timeline can show. */
export type Measure = 'count' | 'sizeBytes';

/** All that a period holds, whatever becomes of it. */
export function wholeOf({ goes, unselected, stays }: Tally): Record<Measure, number> {
  return {
    count: goes.count + unselected.count + stays.count,
    sizeBytes: goes.sizeBytes + unselected.sizeBytes + stays.sizeBytes,
  };
}

/** The most that one period holds: as high as a bar can be. */
export function tallestOf(tallies: readonly Tally[], measure: Measure): number {
  return Math.max(1, ...tallies.map((tally) => wholeOf(tally)[measure]));
}
