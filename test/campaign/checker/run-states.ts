import { isDeepStrictEqual } from 'node:util';
import { isSuccess } from '../../../src/cleanup/outcome';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { RunState } from '../../../src/run/run-state';

/** What of a run's counts does not fit its outcomes. */
export function wrongCounts({ plan, outcomes, counts, phase }: RunState): string[] {
  const kinds = [...outcomes.values()].map(({ kind }) => kind);
  const count = (...wanted: Outcome['kind'][]) =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  const done = count('trashed', 'purged');
  const leftAlone = count('already-gone', 'skipped');
  const failed = count('failed');
  const left = plan.files.length - done - leftAlone - failed;
  const areRight = isDeepStrictEqual(counts, { done, leftAlone, failed, left });
  const planned = plan.files.map(({ id }) => id).sort();
  const isWhole = phase !== 'ended' || isDeepStrictEqual([...outcomes.keys()].sort(), planned);
  return [
    ...(areRight ? [] : ['the counts are not those of the outcomes']),
    ...(isWhole ? [] : ['not every approved file has its outcome']),
  ];
}

/**
 * How many of the last files failed without one success after them. Refusals count as long as
 * nothing has succeeded: whoever may delete their own files alone is refused all others. What is in
 * doubt does not count: each file of an invocation that was lost has to be looked into.
 */
export function failuresInARow({ outcomes }: RunState): number {
  const settled = [...outcomes.values()];
  const lastSuccess = settled.findLastIndex(isSuccess);
  return settled
    .slice(lastSuccess + 1)
    .filter(
      (outcome) =>
        outcome.kind === 'failed' &&
        outcome.because !== 'unknown' &&
        (lastSuccess < 0 || outcome.because !== 'not-permitted'),
    ).length;
}
