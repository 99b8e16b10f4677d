// @ts-nocheck
import fc from 'fast-check';
import { forecast, POINTS_AN_HOUR } from '../../src/run/forecast';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const FULL_HOUR_MS = Date.parse('2026-01-01T10:00:00Z');

const trashing = (fileCount: number, nowMs = FULL_HOUR_MS) =>
  forecast({ fileCount, act: 'trash', nowMs });

it('expects three points a file and thirty files a second', () => {
  expect(trashing(1_284)).toEqual({
    durationMs: 42_800,
    points: 3_852,
    exceedsHourlyPoints: false,
    pauses: 0,
  });
});

it('expects a purge to be slower, and to cost the same', () => {
  const purge = forecast({ fileCount: 1_000, act: 'purge', nowMs: FULL_HOUR_MS });
  expect(purge.durationMs).toBeGreaterThan(trashing(1_000).durationMs);
  expect(purge.points).toBe(trashing(1_000).points);
});

it('expects nothing of no files', () => {
  expect(trashing(0)).toEqual({
    durationMs: 0,
    points: 0,
    exceedsHourlyPoints: false,
    pauses: 0,
  });
});

it('finds room in one hour for 21,666 files, and not for one more', () => {
  expect(trashing(21_666)).toMatchObject({
    points: 64_998,
    exceedsHourlyPoints: false,
    pauses: 0,
  });
  expect(trashing(21_667)).toMatchObject({ points: 65_001, exceedsHourlyPoints: true, pauses: 1 });
});

it('waits for the next full hour whenever the points of one are spent', () => {
  // 65,000 at 10:00, 65,000 at 11:00, and the last 20,000 points from 12:00 on.
  const { durationMs, pauses } = trashing(50_000);
  expect(pauses).toBe(2);
  expect(Math.round(durationMs)).toBe(2 * HOUR_MS + Math.round((20_000 / 90) * 1_000));
});

it('waits only for what is left of the hour in which it starts', () => {
  const early = trashing(30_000);
  const late = trashing(30_000, FULL_HOUR_MS + 30 * MINUTE_MS);
  expect(late.pauses).toBe(early.pauses);
  expect(Math.round(early.durationMs - late.durationMs)).toBe(30 * MINUTE_MS);
});

it('does not wait when the full hour comes before the points are spent', () => {
  const files = 30_000;
  const { durationMs, exceedsHourlyPoints, pauses } = trashing(files, FULL_HOUR_MS - 6 * MINUTE_MS);
  expect(exceedsHourlyPoints).toBe(true);
  expect(pauses).toBe(0);
  expect(Math.round(durationMs)).toBe((files / 30) * 1_000);
});

it('takes a start at the full hour itself for the start of that hour', () => {
  expect(trashing(30_000).durationMs).toBeGreaterThan(HOUR_MS);
  expect(trashing(30_000, FULL_HOUR_MS - 1).durationMs).toBeGreaterThan(HOUR_MS);
});

it('never expects less for more files, and never more pauses than the points explain', () => {
  fc.assert(
    fc.property(
      fc.nat(200_000),
      fc.nat(50_000),
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.constantFrom('trash' as const, 'purge' as const),
      (fileCount, more, nowMs, act) => {
        const some = forecast({ fileCount, act, nowMs });
        const all = forecast({ fileCount: fileCount + more, act, nowMs });
        expect(all.durationMs).toBeGreaterThanOrEqual(some.durationMs);
        expect(some.pauses).toBeLessThanOrEqual(Math.floor(some.points / POINTS_AN_HOUR));
      },
    ),
  );
});
