import fc from 'fast-check';
import type { Outcome } from '../../src/cleanup/outcome';
import type { Plan } from '../../src/cleanup/plan';
import { afterEvent, startOfRun } from '../../src/run/run-state';
import type { RunEvent } from '../../src/run/run-state';
import { byAgeAlone } from '../../src/cleanup/selection';

const IDS = ['att1', 'att2', 'att3', 'att4'];
const plan: Plan = {
  act: 'trash',
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: 1 }),
  files: IDS.map((id) => ({ id, versionNumber: 1 })),
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
