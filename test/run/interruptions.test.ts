import type { CleanupCalls } from '../../src/contract';
import { FULL_PACE } from '../../src/confluence/pace';
import { aPileOf } from '../support/attachments';
import { callsTo } from '../support/function-calls';
import { kindsOf, planFor, runsInSimulatedTime } from '../support/run-plan';
import { confluenceWith } from '../support/with-confluence';

const { run, now } = runsInSimulatedTime();

it('promise 6: after Stop it sends no more, and what is under way still counts', async () => {
  const confluence = await confluenceWith(aPileOf(100));
  const calls = callsTo(confluence, { clock: now.clock });
  let stop: () => void = () => undefined;
  const stopping: CleanupCalls = {
    ...calls,
    trashBatch: (request) => {
      stop();
      return calls.trashBatch(request);
    },
  };
  const ended = await run(planFor(100), stopping, (_, current) => {
    stop = () => {
      current.stop();
    };
  });
  expect(ended.counts.done).toBe(20);
  expect(kindsOf(ended)).toEqual(new Set(['trashed', 'not-reached']));
});

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

it('promise 6: stopped without an answer, what was under way is in doubt and the rest untouched', async () => {
  const confluence = await confluenceWith(aPileOf(50));
  const { calls } = dead(callsTo(confluence, { clock: now.clock }));
  const ended = await run(planFor(50), calls, ({ pause }, current) => {
    if (pause !== null) current.stop();
  });
  expect(ended.trouble).toBe('no-answer');
  expect(ended.counts).toEqual({ done: 0, failed: 20, leftAlone: 0, left: 30 });
});

it('promise 6: after Stop an invocation whose answer was lost is not repeated', async () => {
  const confluence = await confluenceWith(aPileOf(30));
  const { state, calls } = dead(callsTo(confluence, { clock: now.clock }));
  const ended = await run(planFor(30), calls, (_, current) => {
    if (state.asked > 0) current.stop();
    else
      now.clock.wait(1).then(
        () => {
          current.stop();
        },
        () => undefined,
      );
  });
  expect(state.asked).toBe(1);
  expect(ended.isStopped).toBe(true);
  expect(ended.counts).toEqual({ done: 0, failed: 20, leftAlone: 0, left: 10 });
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

it('promise 6: sends nothing while there is no connection, and goes on by itself when it is back', async () => {
  const confluence = await confluenceWith(aPileOf(30));
  let isOnline = false;
  const ended = await run(planFor(30), callsTo(confluence, { clock: now.clock }), () => undefined, {
    isOnline: () => isOnline,
    whenOnline: async () => {
      expect(confluence.requests).toEqual([]);
      await now.clock.wait(60_000);
      isOnline = true;
    },
  });
  expect(ended.counts.done).toBe(30);
});

it('promise 6: Stop during a lost connection sends nothing more', async () => {
  const confluence = await confluenceWith(aPileOf(30));
  const ended = await run(
    planFor(30),
    callsTo(confluence, { clock: now.clock }),
    ({ pause }, current) => {
      if (pause?.because === 'offline') current.stop();
    },
    {
      isOnline: () => false,
      whenOnline: (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve();
          });
        }),
    },
  );
  expect(confluence.requests).toEqual([]);
  expect(ended.counts).toEqual({ done: 0, failed: 0, leftAlone: 0, left: 30 });
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
          value: { outcomes, end: 'out-of-time', resumeAfterMs: null, pace: FULL_PACE },
        };
      }
      return calls.trashBatch(request);
    },
  };
  const ended = await run(planFor(20), losing);
  expect(seen).toEqual([false, true, true, true]);
  expect(ended.counts.done).toBe(20);
});
