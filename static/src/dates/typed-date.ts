/** Reads a cutoff as people write dates: in the forms of their language, or as an age. Pure. */
import { isValid, parse } from 'date-fns';
import type { Locale, Month } from 'date-fns';
import { dateBeforeToday, isTimeZone, readCutoff } from '../../../src/cleanup/choosing/cutoff';
import { numericOrder } from './numeric-order';
import type { ReadDate, TypedRefusal } from './plain-date';
import { ageReader } from './typed-age';
import { instantOfLocal, timeAtEnd } from './typed-time';

/** A calendar date or timestamp as the core reads it, or why it is none. */
type Found = { readonly text: string } | { readonly because: TypedRefusal };
/** `null` where it is no form of this language. */
type ReadDay = (text: string) => Found | null;

/**
 * @param locale BCP 47: the order of day, month and year.
 * @param names Words of the same language, from date-fns.
 */
export function makeDateReader(locale: string, names: Locale): ReadDate {
  const readDay = dayReader(locale, names);
  const readAge = ageReader(names);
  const read = (text: string, timeZone: string, nowMs: number): Found | null => {
    if (!isTimeZone(timeZone)) return null;
    const age = readAge(text);
    return age === null
      ? readDayAndTime(text, timeZone, readDay)
      : { text: dateBeforeToday(age, timeZone, nowMs) };
  };
  return (typed, timeZone, nowMs) => {
    // Half-width digits, and one kind of blank: what looks alike is alike.
    const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
    const found = read(text, timeZone, nowMs) ?? { text };
    return 'because' in found
      ? { reading: { kind: 'refused', because: found.because }, canonical: typed }
      : { reading: readCutoff(found.text, timeZone, nowMs), canonical: found.text };
  };
}

function readDayAndTime(text: string, timeZone: string, readDay: ReadDay): Found | null {
  const time = timeAtEnd(text);
  const day = readDay(time?.before ?? text);
  if (day === null || 'because' in day || time === null) return day;
  const instantMs = instantOfLocal(day.text, time, timeZone);
  return instantMs === null
    ? { because: 'no-such-day' }
    : { text: new Date(instantMs).toISOString() };
}

const BY_NUMBERS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})-(\d{1,2})$/,
];
const TWO_DIGIT_YEAR = /^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}$/;

function dayReader(locale: string, names: Locale): ReadDay {
  const numeric = numericOrder(locale);
  const patterns = (['medium', 'long', 'full'] as const)
    .map((width) => names.formatLong.date({ width }))
    // As browsers write them: "June 15" for date-fns' "June 15th".
    .flatMap((pattern) => [pattern, pattern.replace('do', 'd')]);
  const withOurMonth = monthsOfBrowser(locale, names);
  return (text) => {
    for (const form of BY_NUMBERS) {
      const [, year, month, day = '1'] = form.exec(text) ?? [];
      if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
    }
    if (TWO_DIGIT_YEAR.test(text)) return { because: 'two-digit-year' };
    const numbers = numeric(text);
    return numbers === null ? dayByName(withOurMonth(text), patterns, names) : dayOf(...numbers);
  };
}

/** Any day will do: each pattern names all parts of a date. */
const REFERENCE = new Date(2000, 0, 1);

function dayByName(text: string, patterns: readonly string[], names: Locale): Found | null {
  const date = patterns
    .map((pattern) => parse(text, pattern, REFERENCE, { locale: names }))
    .find(isValid);
  if (date === undefined) return null;
  if (date.getFullYear() < 100) return { because: 'two-digit-year' };
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Browsers shorten some months in another way than date-fns: "1 Sept 2014" for "1 Sep 2014". */
function monthsOfBrowser(locale: string, names: Locale) {
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = MONTHS.flatMap((month) => {
    const parts = short.formatToParts(Date.UTC(2000, month));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    const ours = names.localize.month(month, { width: 'abbreviated' });
    return /^\d|^$/.test(name) || ours.startsWith(name) ? [] : [{ name, ours }];
  });
  return (text: string) =>
    months.reduce(
      (read, { name, ours }) => read.replace(new RegExp(`\\b${name}\\b`, 'i'), ours),
      text,
    );
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month as Month);

function dayOf(year: number, month: number, day: number): Found {
  return { text: [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') };
}
