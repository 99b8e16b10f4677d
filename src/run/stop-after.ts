import { isSuccess, mayFailAlike } from '../cleanup/outcome';
import type { Outcome } from '../cleanup/outcome';
import type { StopAfter } from '../contract';
import type { RunState } from './run-state';

/** Refusals without one success after which a run pauses. */
const REFUSALS_BEFORE_PAUSE = 5;
/**
 * Other failures in a row after which it does: about as many as are under way at first, since failures
 * take longer than successes and so come in rows of their own. Together they take some 15 s.
 */
const FAILURES_BEFORE_PAUSE = 8;

/** For what a person has decided to try to the end. */
export const NEVER: StopAfter = { refusals: null, failures: null };

/** What a batch may still spend of them; counted over the whole run, as batches can be small. */
export function stopAfter({ counts, outcomes }: RunState): StopAfter {
  const settled = [...outcomes.values()];
  const refusalsLeft = REFUSALS_BEFORE_PAUSE - settled.filter(isRefusal).length;
  const failuresLeft = FAILURES_BEFORE_PAUSE - failuresInARow(settled);
  return {
    refusals: counts.done > 0 ? null : Math.max(1, refusalsLeft),
    failures: Math.max(1, failuresLeft),
  };
}

function isRefusal(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && outcome.because === 'not-permitted';
}

function failuresInARow(settled: readonly Outcome[]): number {
  return settled.slice(settled.findLastIndex(isSuccess) + 1).filter(mayFailAlike).length;
}
