import fc from 'fast-check';
import { readRetryAfterSeconds } from '../../../src/confluence/pacing/retry-after';

const NOW_MS = Date.parse('2026-01-15T12:00:00Z');
const SITE_DATE = 'Thu, 15 Jan 2026 09:00:00 GMT';

function secondsOf(retryAfter: string | null, date: string | null = null) {
  const headers = new Map([
    ['Retry-After', retryAfter],
    ['Date', date],
  ]);
  return readRetryAfterSeconds({ get: (name) => headers.get(name) ?? null }, NOW_MS);
}

it.each<[string, string | null, number | null]>([
  ['nothing', null, null],
  ['an empty text', '', null],
  ['whole seconds', '7', 7],
  ['seconds with spaces around them', ' 7 ', 7],
  ['decimals', '1.5', 1.5],
  ['zero', '0', 0],
  ['a negative number', '-5', null],
  ['more than an hour', '7200', 3_600],
  ['another unit', '7s', null],
  ['a word', 'soon', null],
  ['an ISO timestamp', '2026-01-15T12:00:10Z', null],
  ['a day that does not exist', 'Thu, 99 Jan 2026 12:00:10 GMT', null],
  ['a date', 'Thu, 15 Jan 2026 12:00:10 GMT', 10],
  ['a date of RFC 850', 'Thursday, 15-Jan-26 12:00:10 GMT', 10],
  ['a date of asctime', 'Thu Jan 15 12:00:10 2026', 10],
  ['a date behind words', 'until Thu, 15 Jan 2026 12:00:10 GMT', null],
  ['a date before words', 'Thu, 15 Jan 2026 12:00:10 GMT or later', null],
  ['a date of RFC 850 behind words', 'until Thursday, 15-Jan-26 12:00:10 GMT', null],
  ['a date of RFC 850 before words', 'Thursday, 15-Jan-26 12:00:10 GMT or later', null],
  ['a date of asctime behind words', 'until Thu Jan 15 12:00:10 2026', null],
  ['a date of asctime before words', 'Thu Jan 15 12:00:10 2026 or later', null],
  ['seconds behind words', 'in 7', null],
  ['a date in the past', 'Thu, 15 Jan 2026 11:59:00 GMT', 0],
  ['a date a year ahead', 'Fri, 15 Jan 2027 12:00:00 GMT', 3_600],
])('reads %s', (_, retryAfter, seconds) => {
  expect(secondsOf(retryAfter)).toBe(seconds);
});

it('measures a date against the answer’s own date, whatever the clock here says', () => {
  expect(secondsOf('Thu, 15 Jan 2026 09:00:30 GMT', SITE_DATE)).toBe(30);
  expect(secondsOf('Thu, 15 Jan 2026 09:00:30 GMT', ` ${SITE_DATE} `)).toBe(30);
  expect(secondsOf('Thu, 15 Jan 2026 12:00:30 GMT', 'yesterday')).toBe(30);
});

it('never waits less than nothing, nor longer than an hour, whatever the headers say', () => {
  const anyDate = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString());
  const anyHeader = fc.option(fc.oneof(fc.string(), anyDate, fc.double().map(String)));
  fc.assert(
    fc.property(anyHeader, anyHeader, (retryAfter, date) => {
      const seconds = secondsOf(retryAfter, date);
      return seconds === null || (seconds >= 0 && seconds <= 3_600);
    }),
    { numRuns: 1_000 },
  );
});

it('reads every date as so many seconds after the answer', () => {
  const anyInstant = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2099-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 0, max: 3_600 }), (answered, seconds) => {
      const until = new Date(answered.getTime() + seconds * 1_000);
      expect(secondsOf(until.toUTCString(), answered.toUTCString())).toBe(seconds);
    }),
  );
});
