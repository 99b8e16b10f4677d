import fc from 'fast-check';
import {
  afterConflict,
  afterQuiet,
  afterRateLimit,
  clampPace,
  freshForMs,
  FIRST_PACE,
} from '../../src/confluence/pace';

it('halves the refused rate when a limit is first met', () => {
  expect(afterRateLimit(FIRST_PACE, 40)).toEqual({ deletesInFlight: 4, gapMs: 50 });
});

it('corrects a rate that it has learned in small steps', () => {
  expect(afterRateLimit({ deletesInFlight: 4, gapMs: 40 }, 999).gapMs).toBe(50);
});

it('takes less than one request a second for one', () => {
  expect(afterRateLimit(FIRST_PACE, 0.1).gapMs).toBe(2_000);
});

it('halves the deletes in flight after a conflict, down to one', () => {
  const once = afterConflict(FIRST_PACE);
  expect(once).toEqual({ deletesInFlight: 2, gapMs: 0 });
  expect(afterConflict(afterConflict(once)).deletesInFlight).toBe(1);
});

it('wins one delete in flight and a tenth of the rate back in ten quiet seconds', () => {
  const later = afterQuiet({ deletesInFlight: 1, gapMs: 100 }, 10_000);
  expect(later.deletesInFlight).toBe(2);
  expect(later.gapMs).toBeCloseTo(90.44, 1);
});

it('forgets a gap that is too short to matter', () => {
  expect(clampPace({ deletesInFlight: 4, gapMs: 4.9 }).gapMs).toBe(0);
  expect(clampPace({ deletesInFlight: 4, gapMs: 5 }).gapMs).toBe(5);
});

it('takes a read for fresh for five seconds, and longer where the pace lets nobody act sooner', () => {
  expect(freshForMs(FIRST_PACE)).toBe(5_000);
  expect(freshForMs({ ...FIRST_PACE, gapMs: 800 })).toBe(5_000);
  expect(freshForMs({ ...FIRST_PACE, gapMs: 2_000 })).toBe(12_000);
});

it('keeps whatever a caller sends within what is sensible', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (deletes, gap) => {
      const { deletesInFlight, gapMs } = clampPace({ deletesInFlight: deletes, gapMs: gap });
      expect(deletesInFlight).toBeGreaterThanOrEqual(1);
      expect(deletesInFlight).toBeLessThanOrEqual(4);
      expect(gapMs).toBeGreaterThanOrEqual(0);
      expect(gapMs).toBeLessThanOrEqual(2_000);
    }),
  );
});
