import { dateBeforeToday, isTimeZone, readCutoff } from '../../../src/cleanup/choosing/cutoff';
import type { QuickPick } from '../../../src/cleanup/choosing/cutoff';
import type { AgeBasis, AgeRule } from '../../../src/cleanup/choosing/selection';
import { UsageError } from '../../usage-error';
import { CUTOFF_REFUSALS } from '../words';

/** One of the first two is given, and not both. */
export type CutoffOptions = {
  readonly before?: string | undefined;
  readonly olderThan?: string | undefined;
  readonly by: AgeBasis;
  readonly timeZone?: string | undefined;
};

const AGE = /^([1-9]\d{0,4})([dwmy])$/i;
const UNITS: Readonly<Record<string, QuickPick['unit']>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
};
const EPOCH_MS = 0;

/**
 * The age that `--before` or `--older-than`, `--by` and `--time-zone` stand for.
 *
 * @throws {UsageError} When they name no instant, or one in the future.
 */
export function readAgeRule(options: CutoffOptions, nowMs: number): AgeRule {
  const { before, olderThan, by, timeZone } = options;
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isKnown: boolean = isTimeZone(zone);
  if (!isKnown) {
    throw new UsageError(`"${zone}" is not a time zone. Give one like Europe/Berlin or UTC.`);
  }
  if (before === undefined && olderThan === undefined) {
    throw new UsageError('Files are chosen by age: name a cutoff with --before or --older-than.');
  }
  const date = olderThan === undefined ? (before ?? '') : dateOf(olderThan, zone, nowMs);
  const reading = readCutoff(date, zone, nowMs);
  if (reading.kind === 'instant') return { basis: by, beforeMs: reading.beforeMs };
  const because = reading.kind === 'empty' ? 'empty' : reading.because;
  throw new UsageError(`--before "${date}" ${CUTOFF_REFUSALS[because]}`);
}

/** The day, of the calendar in that zone, before whose start a file is older than `age`. */
function dateOf(age: string, timeZone: string, nowMs: number): string {
  const [, amount = '', unit = ''] = AGE.exec(age) ?? [];
  const name = UNITS[unit.toLowerCase()];
  if (name === undefined) {
    throw new UsageError(
      `--older-than "${age}" is not an age. Give it like 90d, 12w, 6m or 2y: days, weeks, months, years.`,
    );
  }
  const date = dateBeforeToday({ unit: name, amount: Number(amount) }, timeZone, nowMs);
  if (Date.parse(date) >= EPOCH_MS) return date;
  throw new UsageError(`--older-than "${age}" reaches back before 1970. Give a shorter age.`);
}
