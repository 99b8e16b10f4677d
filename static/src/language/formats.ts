import { createContext, useContext } from 'react';
import type { PersonSettings } from '../platform/bridge';
import { countdownInWords, durationFormat } from './durations';

/** Numbers, sizes and instants in the person's locale and time zone. */
export type Formats = {
  readonly timeZone: string;
  /** BCP 47, and always with the Gregorian calendar. */
  readonly locale: string;
  /** `1,284` */
  count(amount: number): string;
  /** `6.8 MB`, in units of 1,024 as Confluence counts. */
  size(bytes: number): string;
  /** `43 seconds`, `4 minutes`, `2 hours 5 minutes`: as exact as a forecast can be. */
  duration(durationMs: number): string;
  /** `6/15/2023`, with all four digits of the year. */
  date(instantMs: number): string;
  /** Date and time in the person's zone. */
  instant(instantMs: number): string;
  /** With the name of the zone behind it. */
  instantWithZone(instantMs: number): string;
  /** `2:30 PM`, in the person's zone. */
  timeOfDay(instantMs: number): string;
  /** `12 minutes, 5 seconds`: exact to the second, rounded up. */
  countdown(leftMs: number): string;
};

/**
 * The words of one language, with the customs of the place where the person is: `de-AT` reads German
 * texts with Austria's dates and numbers, and `sv-SE` English ones with Sweden's.
 *
 * @param language BCP 47: what the texts around the dates and numbers are in.
 * @param preferred BCP 47: what the person has chosen.
 */
export function localeIn(language: string, preferred: string): string {
  const person = new Intl.Locale(preferred);
  const texts = new Intl.Locale(language);
  if (person.language === texts.language) return preferred;
  if (person.region === undefined) return language;
  return new Intl.Locale(texts.language, { region: person.region }).toString();
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const ZONED = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/**
 * The years are the Gregorian ones whatever calendar a locale prefers, as those that are typed into
 * the cutoff field are: 2567 beside 2024 would be the same year.
 */
export function makeFormats({ locale: preferred, timeZone }: PersonSettings): Formats {
  const locale = new Intl.Locale(preferred, { calendar: 'gregory' }).toString();
  const numbers = new Intl.NumberFormat(locale);
  const sizes = UNITS.map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }),
  );
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const dates = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const zonedToTheMinute = new Intl.DateTimeFormat(locale, { ...ZONED, timeZone });
  const zoned = new Intl.DateTimeFormat(locale, {
    ...ZONED,
    second: '2-digit',
    fractionalSecondDigits: 3,
    timeZone,
  });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });

  return {
    timeZone,
    locale,
    count: (amount) => numbers.format(amount),
    size(bytes) {
      const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
      return sizes[power]?.format(bytes / 1_024 ** power) ?? '';
    },
    duration: durationFormat(locale),
    date: (instantMs) => dates.format(instantMs),
    instant: (instantMs) => instants.format(instantMs),
    // A bound typed as a timestamp is exact to the millisecond; then the screen says all of it.
    instantWithZone: (instantMs) =>
      (instantMs % 60_000 === 0 ? zonedToTheMinute : zoned).format(instantMs),
    timeOfDay: (instantMs) => times.format(instantMs),
    countdown: (leftMs) => countdownInWords(Math.ceil(leftMs / 1_000), locale),
  };
}

const FormatsContext = createContext<Formats | null>(null);
export const FormatsProvider = FormatsContext.Provider;

export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (formats === null) throw new Error('There is no FormatsProvider around this component.');
  return formats;
}
