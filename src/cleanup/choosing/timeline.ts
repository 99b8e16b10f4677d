import { tzOffset } from '@date-fns/tz';
import type { Attachment } from '../attachments/attachment';
import { calendarDateAt, startOfDayMs } from './cutoff';
import type { Match } from './judgement';
import { dateThatCounts } from './selection';
import type { AgeBasis } from './selection';

/** The first day of a period, and the instant at which it begins where the person lives. */
type Boundary = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly ms: number;
};

/** A list of attachments by the period that their date falls into; the same under every cutoff. */
export type Timeline = {
  readonly attachments: readonly Attachment[];
  readonly monthsPerPeriod: number;
  /** Ascending. Each period lasts until the next boundary, so that there is one more of them. */
  readonly boundaries: readonly Boundary[];
  /** The index of each attachment's period, in the list's order; -1 for what has no readable date. */
  readonly periodOf: Int16Array;
  readonly undatedCount: number;
};

type Amount = { readonly count: number; readonly sizeBytes: number };
export type Tally = {
  readonly goes: Amount;
  /** Matches, and is not selected. */
  readonly unselected: Amount;
  readonly stays: Amount;
};

const DECADE_MONTHS = 120;
const MONTHS_PER_PERIOD = [1, 3, 12] as const;
const MOST_PERIODS = 120;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

// No attachment is older, and no cutoff can be; a date beyond counts in the first or last period.
const EARLIEST_MS = Date.parse('1970-01-02T00:00:00Z');
const LATEST_MS = Date.parse('2900-01-01T00:00:00Z');

/**
 * @param basis Which date of a file counts.
 * @param timeZone IANA name: months begin where the person lives.
 */
export function timelineOf(
  attachments: readonly Attachment[],
  basis: AgeBasis,
  timeZone: string,
): Timeline {
  const dates = attachments.map((attachment) => dateThatCounts(attachment, basis));
  let firstMs = Infinity;
  let lastMs = -Infinity;
  let undatedCount = 0;
  for (const date of dates) {
    if (typeof date !== 'number') {
      undatedCount += 1;
      continue;
    }
    firstMs = Math.min(firstMs, date);
    lastMs = Math.max(lastMs, date);
  }
  const none = { monthsPerPeriod: 1, boundaries: [] };
  const periods = undatedCount === dates.length ? none : periodsOver(firstMs, lastMs, timeZone);
  const periodOf = Int16Array.from(dates, (date) =>
    typeof date === 'number' ? periodAt(periods.boundaries, date) : -1,
  );
  return { attachments, ...periods, periodOf, undatedCount };
}

function periodsOver(firstMs: number, lastMs: number, timeZone: string) {
  const first = monthAt(firstMs, timeZone);
  const last = monthAt(lastMs, timeZone);
  const indexOf = (month: number, length: number) => Math.floor(month / length);
  const monthsPerPeriod =
    MONTHS_PER_PERIOD.find(
      (length) => indexOf(last, length) - indexOf(first, length) < MOST_PERIODS,
    ) ?? DECADE_MONTHS;
  const start = indexOf(first, monthsPerPeriod);
  const count = indexOf(last, monthsPerPeriod) - start + 1;
  const boundaries = Array.from({ length: count + 1 }, (_, index) =>
    boundaryAt((start + index) * monthsPerPeriod, timeZone),
  );
  return { monthsPerPeriod, boundaries };
}

/** Months since the year 0. */
function monthAt(instantMs: number, timeZone: string): number {
  const readableMs = Math.min(Math.max(instantMs, EARLIEST_MS), LATEST_MS);
  const [year, month] = calendarDateAt(readableMs, timeZone).split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function boundaryAt(month: number, timeZone: string): Boundary {
  const start = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  const first = `${start}-01`;
  try {
    return { date: first, ms: quickStartOfDayMs(first, timeZone) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Where the date line moved over a place, that day was left out.
    return { date: `${start}-02`, ms: startOfDayMs(`${start}-02`, timeZone) };
  }
}

/** `startOfDayMs` looks minute by minute; where no clock changes anywhere near, counting will do. */
function quickStartOfDayMs(date: string, timeZone: string): number {
  const midnightUtcMs = Date.parse(`${date}T00:00:00Z`);
  const offsetsNearby = [-DAY_MS, 0, DAY_MS].map((apartMs) =>
    tzOffset(timeZone, new Date(midnightUtcMs + apartMs)),
  );
  const [offset = NaN] = offsetsNearby;
  return offsetsNearby.every((other) => other === offset)
    ? midnightUtcMs - offset * MINUTE_MS
    : startOfDayMs(date, timeZone);
}

/** The last period that has begun by then; the first one for what was even earlier. */
function periodAt(boundaries: readonly Boundary[], instantMs: number): number {
  let low = 0;
  let high = boundaries.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((boundaries[middle]?.ms ?? Infinity) <= instantMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * What becomes of the files of each period. What has no readable date is in none of them.
 *
 * @param selected Those of the matches that would go.
 */
export function tallyOf(
  timeline: Timeline,
  matches: readonly Match[],
  selected: readonly Attachment[],
): readonly Tally[] {
  const matching = new Set(matches.map(({ attachment }) => attachment));
  const going = new Set(selected);
  const tallies = timeline.boundaries.slice(1).map(() => ({
    goes: { count: 0, sizeBytes: 0 },
    unselected: { count: 0, sizeBytes: 0 },
    stays: { count: 0, sizeBytes: 0 },
  }));
  timeline.attachments.forEach((attachment, index) => {
    const tally = tallies[timeline.periodOf[index] ?? -1];
    if (tally === undefined) return;
    const fate = matching.has(attachment) ? 'unselected' : 'stays';
    const amount = tally[going.has(attachment) ? 'goes' : fate];
    amount.count += 1;
    amount.sizeBytes += attachment.sizeBytes ?? 0;
  });
  return tallies;
}

/** A place where a cutoff can be: the start of a period, and where it is on the timeline. */
export type Stop = Boundary & { readonly at: number };

/**
 * The boundaries that a cutoff may be moved to, as `readCutoff` takes them: not in the future.
 * While the last period is not over yet, today stands for its end.
 *
 * @param today `YYYY-MM-DD`
 */
export function stopsOf(timeline: Timeline, today: string, timeZone: string): readonly Stop[] {
  const { boundaries } = timeline;
  const before = boundaries.filter(({ date }) => date < today);
  const isOver = before.length === boundaries.length;
  const ends = isOver ? [] : [{ date: today, ms: startOfDayMs(today, timeZone) }];
  return [...before, ...ends].map((stop) => ({ ...stop, at: positionOf(timeline, stop.ms) }));
}

/** Where an instant is, in periods from the left end; what lies outside is at the nearer end. */
export function positionOf({ boundaries }: Timeline, instantMs: number): number {
  const index = periodAt(boundaries, instantMs);
  const start = boundaries[index]?.ms ?? 0;
  const end = boundaries[index + 1]?.ms ?? start + 1;
  return index + Math.min(1, Math.max(0, (instantMs - start) / (end - start)));
}

/** The stop next to a position; `undefined` where there is none at all. */
export function nearestStop(stops: readonly Stop[], position: number): Stop | undefined {
  return stops.reduce<Stop | undefined>(
    (nearest, stop) =>
      nearest === undefined || Math.abs(stop.at - position) < Math.abs(nearest.at - position)
        ? stop
        : nearest,
    undefined,
  );
}
