import { makeFormats } from '../../../static/src/language/formats';

const formats = makeFormats({ locale: 'en-US', timeZone: 'UTC' });

it.each([
  [0, '1 second'],
  [42_800, '43 seconds'],
  [59_400, '59 seconds'],
  [59_600, '1 minute'],
  [89_000, '1 minute'],
  [240_000, '4 minutes'],
  [3_569_000, '59 minutes'],
  [3_571_000, '1 hour'],
  [7_500_000, '2 hours 5 minutes'],
  [100_000_000, '27 hours 47 minutes'],
])('says %i ms as “%s”', (durationMs, words) => {
  expect(formats.duration(durationMs)).toBe(words);
});

it.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [725_000, '12 minutes, 5 seconds'],
  [3_600_000, '1 hour'],
])('counts %i ms down as “%s”', (leftMs, words) => {
  expect(formats.countdown(leftMs)).toBe(words);
});

it('writes numbers, sizes and times as the person’s region does', () => {
  const german = makeFormats({ locale: 'de-AT', timeZone: 'Europe/Vienna' });
  expect(german.count(1_284)).toMatch(/^1.284$/u);
  expect(german.size(1_610_612)).toMatch(/^1,54\sMB$/);
  expect(german.timeOfDay(Date.parse('2024-01-15T13:30:00Z'))).toBe('14:30');
});

it.each(['th-TH', 'fa-IR', 'ar-SA', 'ja-JP-u-ca-japanese'])(
  'gives %s the years of the Gregorian calendar, which the cutoff field takes',
  (locale) => {
    const their = makeFormats({ locale: withLatinDigits(locale), timeZone: 'UTC' });
    const instantMs = Date.parse('2024-01-15T12:57:55Z');
    const year = new Intl.DateTimeFormat(their.locale, { year: 'numeric' });
    for (const text of [
      their.instant(instantMs),
      their.instantWithZone(instantMs),
      year.format(instantMs),
    ]) {
      expect(text).toContain('2024');
    }
  },
);

function withLatinDigits(locale: string): string {
  return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}
