import { isSuccess } from '../../../src/cleanup/outcome';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { Dealings } from './dealings';

type Moment = {
  /** Of the file in the store. */
  readonly status: string;
  /** Whether somebody else did something to the file. */
  readonly isTouched: boolean;
  /** Whether the page was put away or brought back a moment ago. */
  readonly isPageInFlux: boolean;
  readonly hasLostInvocation: boolean;
};

/** What is not true of an outcome in the moment in which it is told. */
export function liesOfOutcome(outcome: Outcome, dealings: Dealings, moment: Moment): string[] {
  const { sent, effects } = dealings;
  // Whatever an invocation with it was lost for may be done: what it sent, nobody can tell later.
  const isUntried = sent === 0 && !moment.hasLostInvocation;
  const isDoubt = 'because' in outcome && outcome.because === 'unknown';
  const lies = [
    ...(isUntried && isSuccess(outcome) ? [`${outcome.kind} without a DELETE`] : []),
    ...(isUntried && isDoubt ? ['unknown'] : []),
    ...(isUntrue(outcome, dealings, moment)
      ? ['because' in outcome ? outcome.because : outcome.kind]
      : []),
  ];
  return lies.map(
    (what) => `told "${what}", but it is ${moment.status} after ${String(effects)} effects`,
  );
}

function isUntrue(
  outcome: Outcome,
  { missed, surelyInDoubt, effects }: Dealings,
  { status, isTouched, isPageInFlux }: Moment,
): boolean {
  switch (outcome.kind) {
    case 'trashed':
      // Of what others touch meanwhile, only the app's own last read can be held against it.
      return status !== 'trashed' && effects === 0 && !isTouched;
    case 'already-gone':
      // Once may be while the page is hidden: it has to be missing after the page was seen as well.
      return missed < 2 || (status !== 'gone' && !isPageInFlux);
    case 'purged':
      return status !== 'gone' && !isPageInFlux;
    case 'skipped':
      return effects > 0 && !isTouched && outcome.because !== 'already-trashed';
    case 'failed':
      return effects > 0 && !isTouched && outcome.because !== 'unknown';
    case 'not-reached':
      return surelyInDoubt > 0;
  }
}
