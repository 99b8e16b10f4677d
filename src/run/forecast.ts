import type { Act } from '../cleanup/plan';

export type Forecast = {
  /** Waits for the next full hour included. */
  readonly durationMs: number;
  readonly points: number;
  /** Such a run cannot be done with what Confluence grants in one hour. */
  readonly exceedsHourlyPoints: boolean;
  /** How often it spends an hour's points before the hour is over, and has to wait for the next. */
  readonly pauses: number;
};

/** Of a Forge app, for all its customers together; renewed at each full hour in UTC. */
export const POINTS_AN_HOUR = 65_000;
/** Reading the file again costs 2 (a request and the object that it returns), its `DELETE` 1. */
export const POINTS_PER_FILE = 3;
const HOUR_MS = 3_600_000;

/**
 * Four deletes at a time, each answered after 120 ms, are 33 files a second; the way to the function
 * and back, 300 ms a batch, leaves this of it. A purge has the smaller batches (`batch-size.ts`).
 */
const FILES_PER_SECOND: Readonly<Record<Act, number>> = { trash: 30, purge: 25 };

/**
 * What a run is going to take, for somebody who is about to approve it.
 *
 * It assumes that an hour's points are all still there: what others have spent cannot be known. A
 * run that begins shortly before the full hour gets the points of two.
 *
 * @param nowMs Epoch ms of the run's start.
 */
export function forecast(run: {
  readonly fileCount: number;
  readonly act: Act;
  readonly nowMs: number;
}): Forecast {
  const points = run.fileCount * POINTS_PER_FILE;
  const pointsPerMs = (FILES_PER_SECOND[run.act] * POINTS_PER_FILE) / 1_000;
  let left = points;
  let clockMs = run.nowMs;
  let pauses = 0;
  for (;;) {
    const hourEndsMs = (Math.floor(clockMs / HOUR_MS) + 1) * HOUR_MS;
    const spendable = Math.min(POINTS_AN_HOUR, pointsPerMs * (hourEndsMs - clockMs));
    if (left <= spendable) break;
    left -= spendable;
    if (spendable === POINTS_AN_HOUR) pauses++;
    clockMs = hourEndsMs;
  }
  return {
    durationMs: clockMs + left / pointsPerMs - run.nowMs,
    points,
    exceedsHourlyPoints: points > POINTS_AN_HOUR,
    pauses,
  };
}
