import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import type { Act, Plan } from '../../src/cleanup/plan';
import type { CleanupCalls } from '../../src/contract';
import { startRun } from '../../src/run/run-driver';
import type { Run } from '../../src/run/run-driver';
import type { RunState } from '../../src/run/run-state';
import { aPileOf } from '../support/attachments';
import { callsTo } from '../support/function-calls';
import { closeConfluences, confluenceWith, isDelete } from '../support/with-confluence';

afterEach(closeConfluences);

const RULE = { basis: 'updated', beforeMs: Date.parse('2025-01-01T00:00:00Z') } as const;

function planFor(count: number, act: Act = 'trash'): Plan {
  const files = aPileOf(count).map(({ id }) => ({ id: `att${id}`, versionNumber: 1 }));
  return { act, contentKind: 'page', rule: RULE, files };
}

/** Runs a plan; `watch` sees every state and may stop the run. */
function run(
  plan: Plan,
  calls: CleanupCalls,
  watch: (state: RunState, run: Run) => void = () => undefined,
): Promise<RunState> {
  let clock = 0;
  // The first states come while the run is being started; they are watched right after it.
  const started: Run = startRun(plan, {
    calls,
    wait: () => Promise.resolve(),
    now: () => (clock += 100),
    onChange: (state) => {
      queueMicrotask(() => {
        watch(state, started);
      });
    },
  });
  return started.ended;
}

const kindsOf = ({ outcomes }: RunState) => new Set([...outcomes.values()].map(({ kind }) => kind));
const stillThere = ({ store }: EmbeddedConfluence) =>
  store.attachmentsOf('13008897').filter(({ status }) => status === 'current').length;

it('runs batch after batch until each file has its outcome', async () => {
  const confluence = await confluenceWith(aPileOf(130));
  const ended = await run(planFor(130), callsTo(confluence));
  expect(ended).toMatchObject({
    phase: 'ended',
    trouble: null,
    counts: { done: 130, failed: 0, leftAlone: 0, left: 0 },
  });
  expect(stillThere(confluence)).toBe(0);
});

it('promise 4: gives every approved id exactly one outcome, at any stop', async () => {
  for (const stopAt of [0, 1, 25, 60, 99]) {
    const confluence = await confluenceWith(aPileOf(100));
    const ended = await run(planFor(100), callsTo(confluence), ({ counts }, current) => {
      if (counts.done >= stopAt) current.stop();
    });
    expect(ended.outcomes.size).toBe(100);
    const trashed = [...ended.outcomes.values()].filter(({ kind }) => kind === 'trashed');
    expect(trashed).toHaveLength(100 - stillThere(confluence));
    expect(ended.counts.left).toBe(stillThere(confluence));
  }
});

it('promise 6: after Stop it sends no more, and what is under way still counts', async () => {
  const confluence = await confluenceWith(aPileOf(100));
  const ended = await run(planFor(100), callsTo(confluence), ({ underWay }, current) => {
    if (underWay.length > 0) current.stop();
  });
  expect(ended.counts.done).toBe(20);
  expect(kindsOf(ended)).toEqual(new Set(['trashed', 'not-reached']));
});

it('promise 6: an invocation whose answer is lost is repeated, and its work is not lost', async () => {
  const confluence = await confluenceWith(aPileOf(50));
  const calls = callsTo(confluence);
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

it('promise 6: when no answer comes at all, what was under way is in doubt and the rest untouched', async () => {
  const confluence = await confluenceWith(aPileOf(50));
  const dead: CleanupCalls = {
    ...callsTo(confluence),
    trashBatch: () => Promise.reject(new Error('gone')),
  };
  const ended = await run(planFor(50), dead);
  expect(ended.trouble).toBe('no-answer');
  expect(ended.counts).toEqual({ done: 0, failed: 20, leftAlone: 0, left: 30 });
});

it('promise 6: after Stop an invocation whose answer was lost is not repeated', async () => {
  const confluence = await confluenceWith(aPileOf(30));
  let asked = 0;
  const dead: CleanupCalls = {
    ...callsTo(confluence),
    trashBatch: () => {
      asked += 1;
      return Promise.reject(new Error('gone'));
    },
  };
  const ended = await run(planFor(30), dead, (_, current) => {
    current.stop();
  });
  expect(asked).toBe(1);
  expect(ended.isStopped).toBe(true);
  expect(ended.counts).toEqual({ done: 0, failed: 20, leftAlone: 0, left: 10 });
});

it('keeps the mark of a lost invocation with files that the repetition did not reach', async () => {
  const confluence = await confluenceWith(aPileOf(20));
  const calls = callsTo(confluence);
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
        return { ok: true, value: { outcomes, end: 'out-of-time', resumeAfterMs: null } };
      }
      return calls.trashBatch(request);
    },
  };
  const ended = await run(planFor(20), losing);
  expect(seen).toEqual([false, true, true]);
  expect(ended.counts.done).toBe(20);
});

it('waits where Confluence asks for it, visibly, and goes on', async () => {
  let refusals = 0;
  const confluence = await confluenceWith(aPileOf(30), {
    faultFor: ({ method }) => {
      if (!isDelete(method) || refusals >= 8) return null;
      refusals += 1;
      return { kind: 'answer', status: 429, headers: { 'Retry-After': '60' } };
    },
  });
  const pauses: number[] = [];
  const ended = await run(planFor(30), callsTo(confluence), ({ pause }) => {
    if (pause?.because === 'must-wait') pauses.push(pause.waitMs);
  });
  expect(pauses.length).toBeGreaterThan(0);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(60_000);
  expect(ended.counts.done).toBe(30);
});

it('pauses after five refusals without a success, and tries the rest when told to', async () => {
  const confluence = await confluenceWith(aPileOf(60));
  const pauses: (string | undefined)[] = [];
  const ended = await run(
    planFor(60),
    callsTo(confluence, { person: 'viewer' }),
    ({ pause }, current) => {
      if (pause === null) return;
      pauses.push(pause.because);
      current.tryTheRest();
    },
  );
  expect(pauses).toEqual(['not-permitted']);
  expect(ended.counts).toMatchObject({ done: 0, failed: 60, left: 0 });
});

it('counts refusals over the small batches of a purge as well', async () => {
  const trashed = aPileOf(30).map((file) => ({ ...file, status: 'trashed' as const }));
  const confluence = await confluenceWith(trashed);
  const plan = { ...planFor(30, 'purge'), rule: null };
  const ended = await run(plan, callsTo(confluence, { person: 'editor' }), (state, current) => {
    if (state.pause?.because === 'not-permitted') current.stop();
  });
  expect(ended.counts.failed).toBeLessThan(15);
  expect(ended.counts.left).toBe(30 - ended.counts.failed);
});

it('ends when the session has ended, and says which files were not reached', async () => {
  const confluence = await confluenceWith(aPileOf(30), {
    faultFor: ({ method }) =>
      isDelete(method) ? { kind: 'answer', status: 401, body: '{}' } : null,
  });
  const ended = await run(planFor(30), callsTo(confluence));
  expect(ended.trouble).toBe('signed-out');
  expect(kindsOf(ended)).toEqual(new Set(['not-reached']));
});

it('gives up when batch after batch settles nothing', async () => {
  const confluence = await confluenceWith(aPileOf(10));
  const calls = callsTo(confluence, { remainingMs: () => 0 });
  const ended = await run(planFor(10), calls);
  expect(ended.trouble).toBe('no-progress');
  expect(ended.counts.left).toBe(10);
});
