import fc from 'fast-check';
import {
  calendarDateAt,
  dateBeforeToday,
  isTimeZone,
  readCutoff,
  startOfDayMs,
} from '../../../src/cleanup/choosing/cutoff';

const NOW_MS = Date.parse('2026-06-15T12:00:00Z');

function read(typed: string, timeZone = 'Europe/Berlin') {
  return readCutoff(typed, timeZone, NOW_MS);
}

describe('readCutoff', () => {
  it('takes a date as the start of that day where the person lives', () => {
    expect(read('2024-01-15')).toEqual({
      kind: 'instant',
      beforeMs: Date.parse('2024-01-14T23:00:00Z'),
    });
    expect(read('2024-01-15', 'America/New_York')).toEqual({
      kind: 'instant',
      beforeMs: Date.parse('2024-01-15T05:00:00Z'),
    });
  });

  it('takes a full timestamp as it is, whatever the time zone', () => {
    const beforeMs = Date.parse('2024-01-15T12:57:55.347Z');
    for (const timeZone of ['UTC', 'Pacific/Auckland', 'not a zone']) {
      expect(read('2024-01-15T12:57:55.347Z', timeZone)).toEqual({ kind: 'instant', beforeMs });
    }
  });

  it('takes blanks around a date', () => {
    expect(read('  2024-01-15 ')).toEqual(read('2024-01-15'));
  });

  it('says that an empty field is empty', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read('   ')).toEqual({ kind: 'empty' });
  });

  it.each([
    ['2024-01-15T12:57:55', 'time-without-zone'],
    ['2024-01-15 12:57', 'time-without-zone'],
    ['2024-01-15 12:57:55.347', 'time-without-zone'],
    ['2024-02-31', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['2024-02-30T00:00:00Z', 'no-such-day'],
    ['2024-01-15T99:00:00Z', 'not-a-date'],
    ['15.01.2024', 'not-a-date'],
    ['01/15/2024', 'not-a-date'],
    ['2024', 'not-a-date'],
    ['2024-01-15x', 'not-a-date'],
    ['on 2024-01-15 12:57', 'not-a-date'],
    ['on 2024-01-15T12:57:55Z', 'not-a-date'],
    ['x2024-01-15', 'not-a-date'],
    ['1705323475347', 'not-a-date'],
    ['yesterday', 'not-a-date'],
    ['0000-01-01', 'before-1970'],
    ['1969-12-31', 'before-1970'],
    ['0024-01-15T12:57:55.347Z', 'before-1970'],
    ['0000-13-01', 'no-such-day'],
    ['2026-06-16', 'future'],
    ['2026-06-15T12:00:00.001Z', 'future'],
  ])('refuses %s: %s', (typed, because) => {
    expect(read(typed)).toEqual({ kind: 'refused', because });
  });

  it('refuses a date where the time zone is unknown, instead of guessing one', () => {
    expect(read('2024-01-15', 'Mars/Olympus')).toEqual({
      kind: 'refused',
      because: 'unknown-time-zone',
    });
    expect(read('2024-01-15', '')).toEqual({ kind: 'refused', because: 'unknown-time-zone' });
  });

  it('refuses the day that Samoa left out', () => {
    const because = 'no-such-day';
    expect(read('2011-12-30', 'Pacific/Apia')).toEqual({ kind: 'refused', because });
    expect(read('2011-12-31', 'Pacific/Apia')).toMatchObject({ kind: 'instant' });
  });

  it('takes the first day of 1970, which begins in 1969 in UTC', () => {
    expect(read('1970-01-01')).toEqual({ kind: 'instant', beforeMs: -3_600_000 });
  });

  it('takes the start of today, and the very moment', () => {
    expect(read('2026-06-15')).toMatchObject({ kind: 'instant' });
    expect(read('2026-06-15T12:00:00Z')).toEqual({ kind: 'instant', beforeMs: NOW_MS });
  });

  it('never throws, and never yields a bound in the future', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:.Z+-]{0,30}$/)), (typed) => {
        const reading = read(typed);
        return reading.kind !== 'instant' || reading.beforeMs <= NOW_MS;
      }),
    );
  });
});

describe('startOfDayMs', () => {
  it.each([
    ['a plain day', '2024-01-15', 'UTC', '2024-01-15T00:00:00Z'],
    [
      'the day after the clocks went forward',
      '2026-03-30',
      'Europe/Berlin',
      '2026-03-29T22:00:00Z',
    ],
    [
      'a day on which midnight comes twice',
      '2023-10-29',
      'Atlantic/Azores',
      '2023-10-29T00:00:00Z',
    ],
    ['a day without midnight', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    [
      'a day that begins, ends and begins again',
      '2010-11-07',
      'America/St_Johns',
      '2010-11-07T02:30:00Z',
    ],
    [
      'a zone with an offset of quarter hours',
      '2024-01-15',
      'Asia/Kathmandu',
      '2024-01-14T18:15:00Z',
    ],
    ['the far east', '2024-01-15', 'Pacific/Kiritimati', '2024-01-14T10:00:00Z'],
    ['the far west', '2024-01-15', 'Pacific/Pago_Pago', '2024-01-15T11:00:00Z'],
  ])('is right on %s', (_, date, timeZone, expected) => {
    expect(new Date(startOfDayMs(date, timeZone)).toISOString()).toBe(
      expected.replace('Z', '.000Z'),
    );
  });

  it('throws for the day that Samoa left out, and for days that nobody has', () => {
    for (const [date, timeZone] of [
      ['2011-12-30', 'Pacific/Apia'],
      ['2024-02-31', 'UTC'],
      ['2024-01-15', 'Mars/Olympus'],
    ] as const) {
      const start = () => startOfDayMs(date, timeZone);
      expect(start).toThrow(RangeError);
      expect(start).toThrow(`There is no ${date} in ${timeZone}.`);
    }
  });

  it('is the first instant of its day: a minute before, it is another day', () => {
    const timeZones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.constantFrom(...timeZones),
        fc.integer({ min: Date.parse('2005-01-02'), max: NOW_MS }),
        (timeZone, instantMs) => {
          const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(instantMs);
          const startMs = startOfDayMs(date, timeZone);
          expect(calendarDateAt(startMs, timeZone)).toBe(date);
          expect(calendarDateAt(startMs - 60_000, timeZone)).not.toBe(date);
          expect(startMs).toBeLessThanOrEqual(instantMs);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('dateBeforeToday', () => {
  it.each([
    [{ unit: 'days', amount: 30 }, '2026-05-16'],
    [{ unit: 'days', amount: 90 }, '2026-03-17'],
    [{ unit: 'weeks', amount: 2 }, '2026-06-01'],
    [{ unit: 'months', amount: 6 }, '2025-12-15'],
    [{ unit: 'years', amount: 1 }, '2025-06-15'],
    [{ unit: 'years', amount: 2 }, '2024-06-15'],
  ] as const)('counts %j back from today', (pick, expected) => {
    expect(dateBeforeToday(pick, 'Europe/Berlin', NOW_MS)).toBe(expected);
  });

  it('counts from the day that it is where the person lives', () => {
    const lateInUtc = Date.parse('2026-06-15T23:30:00Z');
    expect(dateBeforeToday({ unit: 'days', amount: 1 }, 'UTC', lateInUtc)).toBe('2026-06-14');
    expect(dateBeforeToday({ unit: 'days', amount: 1 }, 'Asia/Tokyo', lateInUtc)).toBe(
      '2026-06-15',
    );
  });

  it('takes the last day of a month that is too short', () => {
    const lastOfMay = Date.parse('2026-05-31T12:00:00Z');
    const threeMonths = { unit: 'months', amount: 3 } as const;
    expect(dateBeforeToday(threeMonths, 'UTC', lastOfMay)).toBe('2026-02-28');
  });

  it('takes the last of February where there is no 29th', () => {
    const leapDay = Date.parse('2024-02-29T12:00:00Z');
    expect(dateBeforeToday({ unit: 'years', amount: 1 }, 'UTC', leapDay)).toBe('2023-02-28');
  });
});

it.each([undefined, null, '', 'Mars/Olympus', 7])('takes %p for no time zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
