import fc from 'fast-check';
import type { Outcome } from '../../src/cleanup/outcome';
import type { Plan } from '../../src/cleanup/plan';
import { afterEvent, idsToTryAgain, idsWith, startOfRun } from '../../src/run/run-state';
import type { RunEvent } from '../../src/run/run-state';
import { byAgeAlone } from '../support/data/rules';

const IDS = ['att1', 'att2', 'att3', 'att4'];
const plan: Plan = {
  act: 'trash',
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: 1 }),
  files: IDS.map((id) => ({ id, versionNumber: 1, mayBeInUse: false })),
  commentCheck: null,
};

const anyOutcome = fc.constantFrom<Outcome>(
  { kind: 'trashed' },
  { kind: 'already-gone' },
  { kind: 'skipped', because: 'changed' },
  { kind: 'failed', because: 'not-permitted' },
);
const anyEvent = fc.oneof(
  fc.constant<RunEvent>({ kind: 'batch-sent', ids: IDS }),
  fc
    .array(fc.record({ id: fc.constantFrom(...IDS), outcome: anyOutcome }), { maxLength: 4 })
    .map((settled): RunEvent => ({ kind: 'batch-answered', settled, atMs: 1 })),
  fc.constant<RunEvent>({ kind: 'stop-asked' }),
);

it('promise 4: whatever is told, ends with one outcome for each file and counts that add up', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const told = events.reduce(afterEvent, startOfRun(plan));
      const state = afterEvent(told, { kind: 'ended', trouble: null, atMs: 1 });
      const { done, leftAlone, failed, left } = state.counts;
      expect([...state.outcomes.keys()].sort()).toEqual(IDS);
      expect(done + leftAlone + failed + left).toBe(IDS.length);
    }),
  );
});

it('promise 4: never replaces an outcome by a later one', () => {
  const failed: Outcome = { kind: 'failed', because: 'not-permitted' };
  const first = afterEvent(startOfRun(plan), {
    kind: 'batch-answered',
    atMs: 1,
    settled: [{ id: 'att1', outcome: failed }],
  });
  const second = afterEvent(first, {
    kind: 'batch-answered',
    atMs: 1,
    settled: [{ id: 'att1', outcome: { kind: 'trashed' } }],
  });
  expect(second.outcomes.get('att1')).toEqual(failed);
  expect(second.counts).toEqual(first.counts);
});

const outcomesFor = (...outcomes: Outcome[]): RunEvent => ({
  kind: 'batch-answered',
  atMs: 1,
  settled: outcomes.map((outcome, index) => ({ id: IDS[index] ?? '', outcome })),
});

it('begins with all its files still to do', () => {
  expect(startOfRun(plan)).toEqual({
    plan,
    phase: 'running',
    pause: null,
    commentsRead: null,
    underWay: [],
    isAskedAgain: false,
    outcomes: new Map(),
    settledAtMs: new Map(),
    counts: { done: 0, leftAlone: 0, failed: 0, left: 4 },
    trouble: null,
    isStopped: false,
  });
});

it('counts what was done, what was left alone and what failed, each once', () => {
  const state = afterEvent(
    startOfRun(plan),
    outcomesFor(
      { kind: 'purged' },
      { kind: 'already-gone' },
      { kind: 'skipped', because: 'in-use' },
      { kind: 'failed', because: 'unknown' },
    ),
  );
  expect(state.counts).toEqual({ done: 1, leftAlone: 2, failed: 1, left: 0 });
});

it('is paused with its reason, and no longer so once it goes on, stops or ends', () => {
  const paused = afterEvent(startOfRun(plan), { kind: 'paused', pause: { because: 'offline' } });
  expect(paused).toMatchObject({ phase: 'paused', pause: { because: 'offline' } });
  const after = (event: RunEvent) => afterEvent(paused, event);
  expect(after({ kind: 'resumed' })).toMatchObject({ phase: 'running', pause: null });
  expect(after({ kind: 'stop-asked' })).toMatchObject({
    phase: 'stopping',
    pause: null,
    isStopped: true,
  });
  expect(after({ kind: 'ended', trouble: 'no-answer', atMs: 1 })).toMatchObject({
    phase: 'ended',
    pause: null,
    trouble: 'no-answer',
  });
});

it('has nothing under way before a batch, after it, and after the end', () => {
  const sent = afterEvent(startOfRun(plan), { kind: 'batch-sent', ids: IDS });
  expect(sent.underWay).toEqual(IDS);
  expect(afterEvent(sent, outcomesFor()).underWay).toEqual([]);
  expect(afterEvent(sent, { kind: 'ended', trouble: null, atMs: 1 }).underWay).toEqual([]);
});

it('says that a request is made again until it is answered, or the run has ended', () => {
  const again = afterEvent(startOfRun(plan), { kind: 'batch-sent-again' });
  expect(again.isAskedAgain).toBe(true);
  expect(afterEvent(again, outcomesFor()).isAskedAgain).toBe(false);
  expect(afterEvent(again, { kind: 'ended', trouble: null, atMs: 1 }).isAskedAgain).toBe(false);
});

it('names the files of an outcome in the order of the plan', () => {
  const state = afterEvent(
    startOfRun(plan),
    outcomesFor({ kind: 'trashed' }, { kind: 'already-gone' }, { kind: 'trashed' }),
  );
  expect(idsWith(state, 'trashed')).toEqual(['att1', 'att3']);
  expect(idsWith(state, 'purged')).toEqual([]);
});

it('knows what failed or was not reached, which is worth another try', () => {
  const told = afterEvent(
    startOfRun(plan),
    outcomesFor(
      { kind: 'trashed' },
      { kind: 'skipped', because: 'changed' },
      { kind: 'failed', because: 'refused' },
    ),
  );
  const ended = afterEvent(told, { kind: 'ended', trouble: null, atMs: 1 });
  expect(idsToTryAgain(ended)).toEqual(['att3', 'att4']);
});
