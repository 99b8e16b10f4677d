import fc from 'fast-check';
import { forecast, POINTS_AN_HOUR } from '../../src/run/forecast';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const FULL_HOUR_MS = Date.parse('2026-01-01T10:00:00Z');

/** Where a request for the list took 40 ms. */
const expected = (fileCount: number, nowMs = FULL_HOUR_MS, requestMs = 40) =>
  forecast({ fileCount, requestMs, nowMs });

it('expects three points a file, and the time of the batches that the run is going to send', () => {
  const { durationMs, ...rest } = expected(24);
  // The way, two reads, and deletes of 120 ms, seven at a time.
  expect(durationMs).toBeCloseTo(300 + 80 + (24 / 7) * 120, 2);
  expect(rest).toEqual({ points: 72, exceedsHourlyPoints: false, pauses: 0 });
});

it('goes by what the list took', () => {
  const { durationMs } = expected(2_000);
  expect(durationMs / 1_000).toBeGreaterThan(40);
  expect(durationMs / 1_000).toBeLessThan(55);
  expect(expected(2_000, FULL_HOUR_MS, 200).durationMs).toBeGreaterThan(3 * durationMs);
});

it('expects nothing of no files', () => {
  expect(expected(0)).toEqual({
    durationMs: 0,
    points: 0,
    exceedsHourlyPoints: false,
    pauses: 0,
  });
});

it('finds room in one hour for 21,666 files, and not for one more', () => {
  expect(expected(21_666)).toMatchObject({
    points: 64_998,
    exceedsHourlyPoints: false,
    pauses: 0,
  });
  expect(expected(21_667)).toMatchObject({ points: 65_001, exceedsHourlyPoints: true, pauses: 1 });
});

it('waits for the next full hour whenever the points of one are spent', () => {
  // 65,000 at 10:00, 65,000 at 11:00, and the last 20,000 points from 12:00 on.
  const { durationMs, pauses } = expected(50_000);
  expect(pauses).toBe(2);
  expect(durationMs).toBeGreaterThan(2 * HOUR_MS + MINUTE_MS);
  expect(durationMs).toBeLessThan(2 * HOUR_MS + 3 * MINUTE_MS);
});

it('waits only for what is left of the hour in which it starts', () => {
  const early = expected(30_000);
  const late = expected(30_000, FULL_HOUR_MS + 30 * MINUTE_MS);
  expect(late.pauses).toBe(early.pauses);
  expect(Math.round(early.durationMs - late.durationMs)).toBe(30 * MINUTE_MS);
});

it('does not wait when the full hour comes before the points are spent', () => {
  const files = 30_000;
  const { durationMs, exceedsHourlyPoints, pauses } = expected(files, FULL_HOUR_MS - 5 * MINUTE_MS);
  expect(exceedsHourlyPoints).toBe(true);
  expect(pauses).toBe(0);
  expect(durationMs).toBeLessThan(15 * MINUTE_MS);
});

it('takes a start at the full hour itself for the start of that hour', () => {
  expect(expected(30_000).durationMs).toBeGreaterThan(HOUR_MS);
  expect(expected(30_000, FULL_HOUR_MS - 1).durationMs).toBeGreaterThan(HOUR_MS);
});

it('never expects less for more files, and never more pauses than the points explain', () => {
  fc.assert(
    fc.property(
      fc.nat(200_000),
      fc.nat(50_000),
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      (fileCount, more, nowMs, requestMs) => {
        const some = forecast({ fileCount, requestMs, nowMs });
        const all = forecast({ fileCount: fileCount + more, requestMs, nowMs });
        expect(all.durationMs).toBeGreaterThanOrEqual(some.durationMs - 1);
        expect(some.pauses).toBeLessThanOrEqual(Math.floor(some.points / POINTS_AN_HOUR));
      },
    ),
  );
});
