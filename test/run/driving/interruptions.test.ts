/** What only the real function behind it shows; Stop and the connection stand in `stop.test.ts`. */
import type { CleanupCalls } from '../../../src/contract';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { aPileOf } from '../../support/data/attachments';
import { callsTo } from '../../support/run/function-calls';
import { planFor, runsInSimulatedTime } from '../../support/run/run-plan';
import { confluenceWith } from '../../support/confluence/with-confluence';

const { run, now } = runsInSimulatedTime();

it('promise 6: an invocation whose answer is lost is repeated, and its work is not lost', async () => {
  const confluence = await confluenceWith(aPileOf(50));
  const calls = callsTo(confluence, { clock: now.clock });
  let sent = 0;
  const losing: CleanupCalls = {
    ...calls,
    async trashBatch(request) {
      const reply = await calls.trashBatch(request);
      sent += 1;
      if (sent % 2 === 1) throw new Error('Function timed out');
      return reply;
    },
  };
  const ended = await run(planFor(50), losing);
  expect(ended.counts).toEqual({ done: 50, failed: 0, leftAlone: 0, left: 0 });
});

/** Never answers until it is mended; counts how often it was asked. */
function dead(calls: CleanupCalls) {
  const state = { asked: 0, isMended: false };
  const trashBatch: CleanupCalls['trashBatch'] = (request) => {
    state.asked += 1;
    return state.isMended ? calls.trashBatch(request) : Promise.reject(new Error('gone'));
  };
  return { state, calls: { ...calls, trashBatch } };
}

it('promise 6: when no answer comes at all, it pauses, and goes on when told to', async () => {
  const confluence = await confluenceWith(aPileOf(50));
  const { state, calls } = dead(callsTo(confluence, { clock: now.clock }));
  const pauses: unknown[] = [];
  const ended = await run(planFor(50), calls, ({ pause }, current) => {
    if (pause === null) return;
    pauses.push(pause);
    state.isMended = true;
    current.resume();
  });
  expect(pauses).toEqual([{ because: 'trouble', trouble: 'no-answer' }]);
  expect(ended.counts).toEqual({ done: 50, failed: 0, leftAlone: 0, left: 0 });
});

it('promise 6: an invocation that never answers is taken for lost, and repeated as a repeat', async () => {
  const confluence = await confluenceWith(aPileOf(5));
  const calls = callsTo(confluence, { clock: now.clock });
  const repeats: boolean[] = [];
  const sleeping: CleanupCalls = {
    ...calls,
    trashBatch(request) {
      repeats.push(request.files.every(({ mayBeDone }) => mayBeDone));
      return repeats.length === 1 ? new Promise(() => undefined) : calls.trashBatch(request);
    },
  };
  const ended = await run(planFor(5), sleeping);
  expect(repeats).toEqual([false, true]);
  expect(ended.counts.done).toBe(5);
});

it('keeps the mark of a lost invocation with files that the repetition did not reach', async () => {
  const confluence = await confluenceWith(aPileOf(20));
  const calls = callsTo(confluence, { clock: now.clock });
  const seen: boolean[] = [];
  let sent = 0;
  const losing: CleanupCalls = {
    ...calls,
    async trashBatch(request) {
      sent += 1;
      seen.push(request.files.every(({ mayBeDone }) => mayBeDone));
      if (sent === 1) {
        await calls.trashBatch(request);
        throw new Error('Function timed out');
      }
      if (sent === 2) {
        const outcomes = request.files.map(({ id }) => ({
          id,
          outcome: { kind: 'not-reached' as const },
        }));
        return {
          ok: true,
          value: {
            outcomes,
            end: 'out-of-time',
            resumeAfterMs: null,
            failureStatus: null,
            pace: FIRST_PACE,
          },
        };
      }
      return calls.trashBatch(request);
    },
  };
  const ended = await run(planFor(20), losing);
  expect(seen).toEqual([false, true, true, true]);
  expect(ended.counts.done).toBe(20);
});
