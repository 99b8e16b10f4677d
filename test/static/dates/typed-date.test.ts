import fc from 'fast-check';
import { fetchNames } from '../../../static/src/dates/names';
import type { TypedDate } from '../../../static/src/dates/plain-date';
import { makeDateReader } from '../../../static/src/dates/typed-date';
import { makeFormats } from '../../../static/src/language/formats';

const NOW_MS = Date.parse('2026-06-15T12:00:00Z');
const BERLIN = 'Europe/Berlin';
const LOCALES = ['en-US', 'en-GB', 'en-SE', 'de-DE', 'de-AT', 'es-ES', 'fr-FR', 'ja-JP'];

async function read(typed: string, locale = 'en-US', timeZone = BERLIN): Promise<TypedDate> {
  return makeDateReader(locale, await fetchNames(locale))(typed, timeZone, NOW_MS);
}

const canonicalOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).canonical;
const refusalOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).reading;

it.each([
  ['2023-06-15', '2023-06-15'],
  [' 2023-6-5 ', '2023-06-05'],
  ['20230615', '2023-06-15'],
  ['2023-06', '2023-06-01'],
  ['２０２３-０６-１５', '2023-06-15'],
  ['2023-06-15T12:57:55.347Z', '2023-06-15T12:57:55.347Z'],
  ['2023-06-15T12:57+05:30', '2023-06-15T12:57+05:30'],
])('reads %j in any language', async (typed, canonical) => {
  for (const locale of LOCALES) {
    const { reading, ...read_ } = await read(typed, locale);
    expect([read_.canonical, reading.kind]).toEqual([canonical, 'instant']);
  }
});

it.each([
  ['en-US', '6/15/2023'],
  ['en-US', '06/15/2023'],
  ['en-US', 'Jun 15, 2023'],
  ['en-US', 'june 15, 2023'],
  ['en-US', 'June 15th, 2023'],
  ['en-US', 'Thursday, June 15, 2023'],
  ['en-GB', '15/06/2023'],
  ['en-GB', '15 Jun 2023'],
  ['en-SE', '15 June 2023'],
  ['de-DE', '15.06.2023'],
  ['de-DE', '15.6.2023'],
  ['de-DE', '15. 6. 2023'],
  ['de-DE', '15. Juni 2023'],
  ['de-AT', 'Donnerstag, 15. Juni 2023'],
  ['es-ES', '15/6/2023'],
  ['es-ES', '15 de junio de 2023'],
  ['fr-FR', '15/06/2023'],
  ['fr-FR', '15 juin 2023'],
  ['fr-FR', 'jeudi 15 juin 2023'],
  ['ja-JP', '2023/6/15'],
  ['ja-JP', '2023/06/15'],
  ['ja-JP', '2023年6月15日'],
])('reads in %s what people write there: %s', async (locale, typed) => {
  expect(await canonicalOf(typed, locale)).toBe('2023-06-15');
});

it.each(LOCALES)('reads in %s each date as the table shows it', async (locale) => {
  const formats = makeFormats({ locale, timeZone: BERLIN });
  const readDate = makeDateReader(locale, await fetchNames(locale));
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: BERLIN });
  const anyMs = fc.integer({ min: Date.UTC(1990, 0, 2), max: Date.UTC(2026, 5, 1) });
  fc.assert(
    fc.property(anyMs, (ms) => {
      const minuteMs = Math.floor(ms / 60_000) * 60_000;
      const day = readDate(formats.date(ms), BERLIN, NOW_MS);
      expect(readDate(long.format(ms), BERLIN, NOW_MS)).toEqual(day);
      expect(day.reading).toMatchObject({ kind: 'instant' });
      const { reading } = readDate(formats.instant(ms), BERLIN, NOW_MS);
      // The hour that comes twice is its first one.
      expect(reading.kind === 'instant' && (minuteMs - reading.beforeMs) % 3_600_000).toBe(0);
      expect(reading.kind === 'instant' && minuteMs - reading.beforeMs).toBeLessThanOrEqual(
        3_600_000,
      );
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['90d', 'en-US', '2026-03-17'],
  ['12 W', 'de-DE', '2026-03-23'],
  ['6m', 'ja-JP', '2025-12-15'],
  ['2y', 'fr-FR', '2024-06-15'],
  ['1 year ago', 'en-US', '2025-06-15'],
  ['90 days', 'en-GB', '2026-03-17'],
  ['vor 3 Monaten', 'de-DE', '2026-03-15'],
  ['2 Wochen', 'de-DE', '2026-06-01'],
  ['hace 2 años', 'es-ES', '2024-06-15'],
  ['Il y a 1 an', 'fr-FR', '2025-06-15'],
  ['1 年前', 'ja-JP', '2025-06-15'],
])('reads the age %j in %s', async (typed, locale, canonical) => {
  expect(await canonicalOf(typed, locale)).toBe(canonical);
});

it.each([
  ['2024-01-15 12:57', '2024-01-15T11:57:00.000Z'],
  ['2024-01-15T12:57:55.3', '2024-01-15T11:57:55.300Z'],
  ['1/15/2024, 12:05 a.m.', '2024-01-14T23:05:00.000Z'],
  ['Jan 15, 2024, 12:57\u202fPM', '2024-01-15T11:57:00.000Z'],
  // Two o'clock comes twice, and on the day below not at all.
  ['2023-10-29 02:30', '2023-10-29T00:30:00.000Z'],
  ['2023-03-26 02:30', '2023-03-26T00:30:00.000Z'],
  ['2023-03-26 12:00', '2023-03-26T10:00:00.000Z'],
])('takes the time of %j for the person’s own', async (typed, canonical) => {
  expect(await canonicalOf(typed)).toBe(canonical);
});

it.each([
  ['15.06.23', 'de-DE', 'two-digit-year'],
  ['6/15/23', 'en-US', 'two-digit-year'],
  ['Jun 15, 23', 'en-US', 'two-digit-year'],
  // In the order or with the marks of another language: which day is it?
  ['15/06/2023', 'en-US', 'no-such-day'],
  ['06.07.2023', 'en-US', 'not-a-date'],
  ['06/07/2023', 'de-DE', 'not-a-date'],
  ['15. Juni 2023', 'en-US', 'not-a-date'],
  ['vor 1 Jahr', 'fr-FR', 'not-a-date'],
  ['31.02.2023', 'de-DE', 'no-such-day'],
  ['2023-13', 'de-DE', 'no-such-day'],
  ['2023-02-31 10:00', 'de-DE', 'no-such-day'],
  ['2023-02-01 25:00', 'de-DE', 'no-such-day'],
  ['2023-02-01 10:61', 'de-DE', 'no-such-day'],
  ['1.1.2999', 'de-DE', 'future'],
  ['0 years ago', 'de-DE', 'not-a-date'],
  ['1.1.1900', 'de-DE', 'before-1970'],
  ['99y', 'de-DE', 'before-1970'],
  ['12345d', 'de-DE', 'not-a-date'],
  ['yesterday', 'en-US', 'not-a-date'],
])('promise 2: refuses %j in %s rather than guess: %s', async (typed, locale, because) => {
  expect(await refusalOf(typed, locale)).toEqual({ kind: 'refused', because });
});

it('needs a time zone for a day, and none for a timestamp', async () => {
  for (const typed of ['15.06.2023', '90d', '2023-06-15']) {
    expect((await refusalOf(typed, 'de-DE', 'Mars/Olympus')).kind).toBe('refused');
  }
  expect((await refusalOf('2023-06-15T12:00Z', 'de-DE', 'Mars/Olympus')).kind).toBe('instant');
});

it('never throws, whatever is typed, and never reads a bound in the future', async () => {
  const readers = await Promise.all(
    LOCALES.map(async (locale) => makeDateReader(locale, await fetchNames(locale))),
  );
  const anyTyped = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9./:, TZapm年月日-]{1,24}$/),
    fc
      .tuple(fc.nat(), fc.constantFrom('d', ' years ago', ' Tage', '年前'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyTyped, fc.constantFrom(...readers), (typed, readDate) => {
      const { reading } = readDate(typed, BERLIN, NOW_MS);
      if (reading.kind === 'instant') expect(reading.beforeMs).toBeLessThanOrEqual(NOW_MS);
    }),
    { numRuns: 2_000 },
  );
});

it('reads what it read before anew, on any day and in any language', async () => {
  for (const typed of ['90d', '6/15/2023', '2024-01-15 12:57']) {
    const first = await read(typed);
    for (const locale of LOCALES) expect(await read(first.canonical, locale)).toEqual(first);
  }
});
