import { FIRST_BATCH_SIZE, nextBatchSize } from './batch-size';

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

/** What the function comes to within seconds where nothing conflicts. */
const DELETES_AT_A_TIME = 7;
/** A guess, rather too long than too short: nobody has measured a site. */
const DELETE_IN_LIST_REQUESTS = 3;
/** Before the first `DELETE` of a batch: what the page uses is read, and then the file. */
const READS_BEFORE_DELETE = 2;
/** The way to the function and back; nobody has measured it either. */
const WAY_MS = 300;

/**
 * What a run is going to take, for somebody who is about to approve it.
 *
 * It assumes that nothing makes Confluence ask for a pause, and that an hour's points are all still
 * there: what others have spent cannot be known. A run that begins shortly before the full hour gets
 * the points of two.
 *
 * @param nowMs Epoch ms of the run's start.
 * @param requestMs What a request for the list took.
 */
export function forecast(run: {
  readonly fileCount: number;
  readonly requestMs: number;
  readonly nowMs: number;
}): Forecast {
  const points = run.fileCount * POINTS_PER_FILE;
  const pointsPerMs = points / Math.max(1, workMs(run.fileCount, run.requestMs));
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
    durationMs: points === 0 ? 0 : clockMs + left / pointsPerMs - run.nowMs,
    points,
    exceedsHourlyPoints: points > POINTS_AN_HOUR,
    pauses,
  };
}

/** Batch by batch, as the run goes about it. */
function workMs(fileCount: number, requestMs: number): number {
  let durationMs = 0;
  let size = FIRST_BATCH_SIZE;
  for (let done = 0; done < fileCount;) {
    const count = Math.min(size, fileCount - done);
    const deletesMs = (count / DELETES_AT_A_TIME) * DELETE_IN_LIST_REQUESTS * requestMs;
    const tookMs = WAY_MS + READS_BEFORE_DELETE * requestMs + deletesMs;
    durationMs += tookMs;
    done += count;
    size = nextBatchSize({ size, settledCount: count, tookMs }, done);
  }
  return durationMs;
}
