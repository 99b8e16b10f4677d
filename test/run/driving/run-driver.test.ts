import type { CleanupCalls } from '../../../src/contract';
import { aPileOf } from '../../support/data/attachments';
import { callsTo } from '../../support/run/function-calls';
import { kindsOf, planFor, runsInSimulatedTime, stillThere } from '../../support/run/run-plan';
import { confluenceWith, isDelete } from '../../support/confluence/with-confluence';

const { run, now } = runsInSimulatedTime();

it('runs batch after batch until each file has its outcome', async () => {
  const confluence = await confluenceWith(aPileOf(130));
  const ended = await run(planFor(130), callsTo(confluence, { clock: now.clock }));
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
    const ended = await run(
      planFor(100),
      callsTo(confluence, { clock: now.clock }),
      ({ counts }, current) => {
        if (counts.done >= stopAt) current.stop();
      },
    );
    expect(ended.outcomes.size).toBe(100);
    const trashed = [...ended.outcomes.values()].filter(({ kind }) => kind === 'trashed');
    expect(trashed).toHaveLength(100 - stillThere(confluence));
    expect(ended.counts.left).toBe(stillThere(confluence));
  }
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
  const ended = await run(planFor(30), callsTo(confluence, { clock: now.clock }), ({ pause }) => {
    if (pause?.because === 'rate-limited') pauses.push(pause.untilMs - now.clock.now());
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
    callsTo(confluence, { clock: now.clock, person: 'viewer' }),
    ({ pause }, current) => {
      if (pause === null) return;
      pauses.push(pause.because);
      current.resume();
    },
  );
  expect(pauses).toEqual(['not-permitted']);
  expect(ended.counts).toMatchObject({ done: 0, failed: 60, left: 0 });
});

it('counts refusals over the small batches of a purge as well', async () => {
  const trashed = aPileOf(30).map((file) => ({ ...file, status: 'trashed' as const }));
  const confluence = await confluenceWith(trashed);
  const ended = await run(
    planFor(30, 'purge'),
    callsTo(confluence, { clock: now.clock, person: 'editor' }),
    (state, current) => {
      if (state.pause?.because === 'not-permitted') current.stop();
    },
  );
  expect(ended.counts.failed).toBeLessThan(15);
  expect(ended.counts.left).toBe(30 - ended.counts.failed);
});

it('pauses when the session has ended, and goes on after the person has signed in', async () => {
  let isSignedIn = false;
  const confluence = await confluenceWith(aPileOf(30), {
    faultFor: ({ method }) =>
      isDelete(method) && !isSignedIn ? { kind: 'answer', status: 401, body: '{}' } : null,
  });
  const pauses: unknown[] = [];
  const ended = await run(
    planFor(30),
    callsTo(confluence, { clock: now.clock }),
    ({ pause }, current) => {
      if (pause === null) return;
      pauses.push(pause);
      isSignedIn = true;
      current.resume();
    },
  );
  expect(pauses).toEqual([{ because: 'trouble', trouble: 'signed-out' }]);
  expect(ended.counts.done).toBe(30);
});

it('asks the person when batch after batch settles nothing', async () => {
  const confluence = await confluenceWith(aPileOf(10));
  const calls = callsTo(confluence, { clock: now.clock, remainingMs: () => 0 });
  const ended = await run(planFor(10), calls, ({ pause }, current) => {
    if (pause?.because === 'trouble') current.stop();
  });
  expect(ended.trouble).toBe('no-progress');
  expect(ended.counts.left).toBe(10);
});

it('ends at once when the page itself is gone', async () => {
  const confluence = await confluenceWith(aPileOf(10));
  const calls: CleanupCalls = {
    ...callsTo(confluence, { clock: now.clock }),
    trashBatch: () =>
      Promise.resolve({
        ok: false,
        error: { code: 'content-not-found', message: '', retryAfterMs: null },
      }),
  };
  const ended = await run(planFor(10), calls);
  expect(ended.trouble).toBe('content-not-found');
  expect(kindsOf(ended)).toEqual(new Set(['not-reached']));
});
