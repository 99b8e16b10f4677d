import fc from 'fast-check';
import {
  afterAnswer,
  afterConflict,
  afterQuiet,
  afterRateLimit,
  clampPace,
  filesUnderWay,
  FIRST_PACE,
  freshForMs,
} from '../../../src/confluence/pacing/pace';
import type { Pace } from '../../../src/confluence/pacing/pace';

/** So many answers, each after so long. */
const afterAnswers = (pace: Pace, count: number, tookMs: number) =>
  Array.from({ length: count }).reduce<Pace>((before) => afterAnswer(before, tookMs), pace);

it('halves the refused rate when a limit is first met', () => {
  expect(afterRateLimit(FIRST_PACE, 40)).toEqual({ ...FIRST_PACE, gapMs: 50 });
});

it('corrects a rate that it has learned in small steps', () => {
  expect(afterRateLimit({ ...FIRST_PACE, gapMs: 40 }, 999).gapMs).toBe(50);
});

it('takes less than one request a second for one', () => {
  expect(afterRateLimit(FIRST_PACE, 0.1).gapMs).toBe(2_000);
});

it('climbs from four deletes in flight to seven, one more in two quiet seconds', () => {
  const counts = [0, 2_000, 4_000, 6_000, 60_000].map((ms) => afterQuiet(FIRST_PACE, ms));
  expect(counts.map(({ deletesInFlight }) => deletesInFlight)).toEqual([4, 5, 6, 7, 7]);
});

it('halves the deletes in flight after a conflict, down to one', () => {
  const once = afterConflict(FIRST_PACE);
  expect(once).toEqual({ ...FIRST_PACE, deletesInFlight: 2, mostDeletes: 3 });
  expect(afterConflict(afterConflict(once)).deletesInFlight).toBe(1);
});

it('stays below what conflicted, and tries it again after two minutes', () => {
  const settled = afterQuiet(afterConflict({ ...FIRST_PACE, deletesInFlight: 5.9 }), 20_000);
  expect(Math.floor(settled.deletesInFlight)).toBe(4);
  expect(Math.floor(afterQuiet(settled, 99_000).deletesInFlight)).toBe(4);
  expect(Math.floor(afterQuiet(settled, 120_000).mostDeletes)).toBe(5);
});

it('tries two again after a while, however often they conflicted', () => {
  let pace = FIRST_PACE;
  for (let times = 0; times < 9; times++) pace = afterConflict(pace);
  expect(pace.deletesInFlight).toBe(1);
  expect(Math.floor(afterQuiet(pace, 2_000).deletesInFlight)).toBe(2);
});

it('has fewer in flight where answers become slower without more getting done', () => {
  const seven = { ...FIRST_PACE, deletesInFlight: 7 };
  const quick = afterAnswers(seven, 20, 100);
  expect(quick.answers).toEqual({ count: 20, averageMs: 100, lowestMs: 100 });
  // Seven at a time, of which four are done in that time: three wait.
  const slow = afterAnswers(quick, 20, 200);
  expect(slow).toMatchObject({ deletesInFlight: 6, mostDeletes: 6 });
  // Two wait: nothing is gained by fewer.
  expect(afterAnswers(slow, 60, 150)).toMatchObject({ deletesInFlight: 6, mostDeletes: 6 });
});

it('takes answers that vary for no reason to slow down', () => {
  const quick = afterAnswers({ ...FIRST_PACE, deletesInFlight: 7 }, 20, 100);
  expect(afterAnswers(quick, 200, 140).deletesInFlight).toBe(7);
});

it('decides nothing by the first few answers', () => {
  const few = afterAnswer(afterAnswers(FIRST_PACE, 18, 10), 9_000);
  expect(few).toMatchObject({ deletesInFlight: 4, answers: { count: 19, lowestMs: 0 } });
});

it('does not hold a run back for good where the site has become slower altogether', () => {
  const quick = afterAnswers({ ...FIRST_PACE, deletesInFlight: 7 }, 20, 100);
  let pace = quick;
  for (let seconds = 0; seconds < 600; seconds++) {
    pace = afterAnswers(afterQuiet(pace, 1_000), 20, 300);
  }
  expect(pace.deletesInFlight).toBeGreaterThanOrEqual(6);
});

it('wins a tenth of the rate back in ten quiet seconds', () => {
  expect(afterQuiet({ ...FIRST_PACE, gapMs: 100 }, 10_000).gapMs).toBeCloseTo(90.44, 1);
});

it('forgets a gap that is too short to matter', () => {
  expect(clampPace({ ...FIRST_PACE, gapMs: 4.9 }).gapMs).toBe(0);
  expect(clampPace({ ...FIRST_PACE, gapMs: 5 }).gapMs).toBe(5);
});

it('takes a read for fresh for five seconds, and longer where the pace lets nobody act sooner', () => {
  expect(freshForMs(FIRST_PACE)).toBe(5_000);
  expect(freshForMs({ ...FIRST_PACE, gapMs: 800 })).toBe(5_000);
  expect(freshForMs({ ...FIRST_PACE, gapMs: 2_000 })).toBe(12_000);
});

it('has more files under way the more are in flight, and few where the rate holds them back', () => {
  const seven = { ...FIRST_PACE, deletesInFlight: 7 };
  expect([FIRST_PACE, seven, { ...seven, gapMs: 50 }].map(filesUnderWay)).toEqual([9, 12, 9]);
});

it('keeps whatever a caller sends within what is sensible', () => {
  const anyNumber = fc.double({ noNaN: true });
  const anyPace: fc.Arbitrary<Pace> = fc.record({
    deletesInFlight: anyNumber,
    mostDeletes: anyNumber,
    gapMs: anyNumber,
    answers: fc.record({ count: anyNumber, averageMs: anyNumber, lowestMs: anyNumber }),
  });
  fc.assert(
    fc.property(anyPace, fc.nat(60_000), (sent, tookMs) => {
      const pace = afterAnswer(afterQuiet(clampPace(sent), 10), tookMs);
      expect(pace.deletesInFlight).toBeGreaterThanOrEqual(1);
      expect(pace.deletesInFlight).toBeLessThanOrEqual(7);
      expect(pace.mostDeletes).toBeGreaterThanOrEqual(2);
      expect(pace.mostDeletes).toBeLessThanOrEqual(7);
      expect(pace.gapMs).toBeGreaterThanOrEqual(0);
      expect(pace.gapMs).toBeLessThanOrEqual(2_000);
      expect(pace.answers.count).toBeLessThanOrEqual(20);
      expect(pace.answers.lowestMs).toBeGreaterThanOrEqual(0);
    }),
  );
});
