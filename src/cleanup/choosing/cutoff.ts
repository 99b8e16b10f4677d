import { TZDate, tzOffset } from '@date-fns/tz';
import { addMinutes, isValid, parseISO, sub } from 'date-fns';
import { parseInstant } from '../attachments/instant';

export type CutoffRefusal =
  | 'not-a-date'
  | 'no-such-day'
  | 'time-without-zone'
  | 'before-1970'
  | 'future'
  | 'unknown-time-zone';

export type CutoffReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'instant'; readonly beforeMs: number }
  | { readonly kind: 'refused'; readonly because: CutoffRefusal };

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/;
const STARTS_LIKE_A_TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d/;

const FIRST_YEAR = 1970;
const MINUTE_MS = 60_000;
/** Every offset in use since 1972 is a multiple of this, and so is every start of a day. */
const QUARTER_HOUR_MS = 15 * MINUTE_MS;
/** No zone has ever been further from UTC than this. */
const WIDEST_OFFSET_MS = 16 * 60 * MINUTE_MS;

/**
 * What a person typed into the cutoff field.
 *
 * A date means the start of that day in `timeZone`; a full ISO 8601 timestamp means itself.
 * Everything else is refused rather than guessed at. A bound in the future is refused as well: it
 * would also match files that do not exist yet. So is a year before 1970: it is a slip of the
 * finger, as no attachment is that old.
 *
 * @param timeZone IANA name, as Confluence reports it for the person.
 * @param nowMs Epoch ms.
 */
export function readCutoff(typed: string, timeZone: string, nowMs: number): CutoffReading {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const beforeMs = readBound(text, timeZone);
  if (typeof beforeMs !== 'number') return { kind: 'refused', because: beforeMs };
  if (Number(text.slice(0, 4)) < FIRST_YEAR) return { kind: 'refused', because: 'before-1970' };
  if (beforeMs > nowMs) return { kind: 'refused', because: 'future' };
  return { kind: 'instant', beforeMs };
}

function readBound(text: string, timeZone: string): number | CutoffRefusal {
  if (TIME_WITHOUT_ZONE.test(text)) return 'time-without-zone';
  if (STARTS_LIKE_A_TIMESTAMP.test(text)) {
    return parseInstant(text) ?? (isCalendarDate(text.slice(0, 10)) ? 'not-a-date' : 'no-such-day');
  }
  if (!CALENDAR_DATE.test(text)) return 'not-a-date';
  if (!isTimeZone(timeZone)) return 'unknown-time-zone';
  return firstInstantOf(text, timeZone) ?? 'no-such-day';
}

/**
 * The first instant (epoch ms) of `date` in `timeZone`.
 *
 * "Before 2026-03-29" means before midnight where the person lives, so the answer differs by zone
 * and survives days on which the clocks change: where midnight comes twice it is the first one,
 * where there is none it is the moment at which the day begins.
 *
 * @param date Calendar date, `YYYY-MM-DD`.
 * @param timeZone IANA name.
 * @throws {RangeError} When the date or the zone does not exist.
 */
export function startOfDayMs(date: string, timeZone: string): number {
  const startMs = isCalendarDate(date) && isTimeZone(timeZone) && firstInstantOf(date, timeZone);
  if (typeof startMs !== 'number') throw new RangeError(`There is no ${date} in ${timeZone}.`);
  return startMs;
}

export type QuickPick = {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly amount: number;
};

/**
 * The calendar date that lies so long before today, where the person lives. Where a month is too
 * short for the day, it is its last one: a month before 31 March is the end of February.
 */
export function dateBeforeToday(pick: QuickPick, timeZone: string, nowMs: number): string {
  // As UTC throughout: a calendar date has no zone, and the process's own must not matter.
  const today = new TZDate(`${calendarDateAt(nowMs, timeZone)}T00:00:00Z`, 'UTC');
  return sub(today, { [pick.unit]: pick.amount })
    .toISOString()
    .slice(0, 10);
}

function isCalendarDate(text: string): boolean {
  return CALENDAR_DATE.test(text) && isValid(parseISO(text));
}

/** Whether there is such a zone; a platform may name none, or one that is not known here. */
export function isTimeZone(name: unknown): name is string {
  return typeof name === 'string' && Number.isFinite(tzOffset(name, new Date(0)));
}

/** The calendar date (`YYYY-MM-DD`) that an instant (epoch ms) falls on in `timeZone`. */
export function calendarDateAt(instantMs: number, timeZone: string): string {
  // tzOffset, and not TZDate: TZDate's answers for a repeated hour vary with the process's own zone.
  const offsetMinutes = tzOffset(timeZone, new Date(instantMs));
  return addMinutes(instantMs, offsetMinutes).toISOString().slice(0, 10);
}

/** Looks instead of computing: offsets can jump within the day, or take the whole day with them. */
function firstInstantOf(date: string, timeZone: string): number | null {
  const midnightUtcMs = Date.parse(`${date}T00:00:00Z`);
  const fromMs = midnightUtcMs - WIDEST_OFFSET_MS;
  const toMs = midnightUtcMs + WIDEST_OFFSET_MS;
  for (let ms = fromMs; ms <= toMs; ms += QUARTER_HOUR_MS) {
    if (calendarDateAt(ms, timeZone) === date) {
      return firstMinuteOf(date, timeZone, ms - QUARTER_HOUR_MS);
    }
  }
  return null;
}

/** Zones of before 1972 had offsets off the quarter hour; the minute is exact for those, too. */
function firstMinuteOf(date: string, timeZone: string, afterMs: number): number {
  let ms = afterMs + MINUTE_MS;
  while (calendarDateAt(ms, timeZone) !== date) ms += MINUTE_MS;
  return ms;
}
