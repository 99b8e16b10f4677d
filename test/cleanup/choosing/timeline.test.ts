import fc from 'fast-check';
import { judge } from '../../../src/cleanup/choosing/judgement';
import {
  nearestStop,
  positionOf,
  stopsOf,
  tallyOf,
  timelineOf,
} from '../../../src/cleanup/choosing/timeline';
import type { Timeline } from '../../../src/cleanup/choosing/timeline';
import { anyList, anyRule } from '../../support/data/arbitraries';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { byAgeAlone } from '../../support/data/rules';

const filesOf = (...instants: readonly string[]) =>
  instants.map((instant, index) =>
    anAttachment({ id: `att${String(index)}`, updatedAt: Date.parse(instant) }),
  );
const timelineIn = (timeZone: string, ...instants: readonly string[]) =>
  timelineOf(filesOf(...instants), 'updated', timeZone);
const datesOf = ({ boundaries }: Timeline) => boundaries.map(({ date }) => date);

describe('timelineOf', () => {
  it('keeps a place for months in which nothing came', () => {
    const timeline = timelineIn('UTC', '2023-11-05T00:00:00Z', '2024-02-29T23:59:59Z');
    expect(datesOf(timeline)).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
    expect([...timeline.periodOf]).toEqual([0, 3]);
  });

  it('begins months where the person lives, also where the clocks change on that day', () => {
    // Summer time began in Paraguay at midnight, which did not take place.
    const paraguay = timelineIn(
      'America/Asuncion',
      '2017-10-01T03:59:59.999Z',
      '2017-10-01T04:00:00Z',
    );
    expect(datesOf(paraguay)).toEqual(['2017-09-01', '2017-10-01', '2017-11-01']);
    expect([...paraguay.periodOf]).toEqual([0, 1]);
    const berlin = timelineIn('Europe/Berlin', '2024-03-31T21:59:59Z', '2024-03-31T22:00:00Z');
    expect([...berlin.periodOf]).toEqual([0, 1]);
    expect(berlin.boundaries.map(({ ms }) => new Date(ms).toISOString())).toEqual([
      '2024-02-29T23:00:00.000Z',
      '2024-03-31T22:00:00.000Z',
      '2024-04-30T22:00:00.000Z',
    ]);
  });

  it('begins a month in which the clocks change on its first day before they do', () => {
    const sydney = timelineIn('Australia/Sydney', '2023-10-05T00:00:00Z');
    expect(sydney.boundaries.map(({ ms }) => new Date(ms).toISOString())).toEqual([
      '2023-09-30T14:00:00.000Z',
      '2023-10-31T13:00:00.000Z',
    ]);
  });

  it('takes the date that counts', () => {
    const file = anAttachment({
      uploadedAt: Date.parse('2020-05-05T00:00:00Z'),
      updatedAt: Date.parse('2022-06-06T00:00:00Z'),
    });
    expect(datesOf(timelineOf([file], 'updated', 'UTC'))[0]).toBe('2022-06-01');
    expect(datesOf(timelineOf([file], 'uploaded', 'UTC'))[0]).toBe('2020-05-01');
  });

  it.each([
    ['2015-01-01T00:00:00Z', 1, '2015-01-01'],
    ['2014-12-31T00:00:00Z', 3, '2014-10-01'],
    ['1990-05-05T00:00:00Z', 12, '1990-01-01'],
  ])('from %s to 2024, a period lasts %i months', (first, months, firstDate) => {
    const timeline = timelineIn('UTC', first, '2024-12-31T00:00:00Z');
    expect(timeline.monthsPerPeriod).toBe(months);
    expect(timeline.boundaries.length).toBeLessThanOrEqual(121);
    expect(datesOf(timeline)[0]).toBe(firstDate);
    expect(timeline.periodOf[0]).toBe(0);
    expect(timeline.periodOf[1]).toBe(timeline.boundaries.length - 2);
  });

  it('counts impossible dates in the first and the last of at most 120 periods', () => {
    const timeline = timelineIn('UTC', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z');
    expect(timeline.monthsPerPeriod).toBe(120);
    expect(datesOf(timeline)[0]).toBe('1970-01-01');
    expect([...timeline.periodOf]).toEqual([0, timeline.boundaries.length - 2]);
  });

  it('leaves out what has no readable date, and counts it', () => {
    const undated = [
      anAttachment({ updatedAt: 'missing' }),
      anAttachment({ id: 'att2', updatedAt: 'unreadable' }),
    ];
    expect(timelineOf(undated, 'updated', 'UTC')).toMatchObject({
      boundaries: [],
      undatedCount: 2,
    });
    const one = timelineOf([...undated, anAttachment({ id: 'att3' })], 'updated', 'UTC');
    expect([...one.periodOf]).toEqual([-1, -1, 0]);
    expect(one.undatedCount).toBe(2);
  });

  it('is empty for an empty list', () => {
    const timeline = timelineOf([], 'updated', 'UTC');
    expect(tallyOf(timeline, [], [])).toEqual([]);
    expect(nearestStop([], 0)).toBeUndefined();
  });
});

it('loses nothing: what goes and what stays are all that have a date, each in its period', () => {
  const zones = fc.constantFrom('UTC', 'America/Asuncion', 'Asia/Kolkata', 'Pacific/Apia');
  const run = fc.property(anyList, anyRule, zones, (list, rules, timeZone) => {
    const { matches } = judge(list, rules, 'current', nothingInUse);
    const timeline = timelineOf(list, rules.age.basis, timeZone);
    const selected = matches.slice(1).map(({ attachment }) => attachment);
    const tallies = tallyOf(timeline, matches, selected);
    const sum = (amounts: readonly number[]) => amounts.reduce((one, other) => one + other, 0);
    const amounts = tallies.flatMap(({ goes, unselected, stays }) => [goes, unselected, stays]);
    expect(sum(tallies.map(({ goes }) => goes.count))).toBe(selected.length);
    expect(sum(tallies.map(({ unselected }) => unselected.count))).toBe(
      matches.length - selected.length,
    );
    expect(sum(amounts.map(({ count }) => count))).toBe(list.length - timeline.undatedCount);
    const dated = list.filter((_, index) => timeline.periodOf[index] !== -1);
    expect(sum(amounts.map(({ sizeBytes }) => sizeBytes))).toBe(
      sum(dated.map(({ sizeBytes }) => sizeBytes ?? 0)),
    );
    list.forEach((attachment, index) => {
      const period = timeline.periodOf[index] ?? -1;
      const date = rules.age.basis === 'updated' ? attachment.updatedAt : attachment.uploadedAt;
      expect(period === -1).toBe(typeof date !== 'number');
      if (typeof date !== 'number') return;
      expect(date).toBeGreaterThanOrEqual(timeline.boundaries[period]?.ms ?? NaN);
      expect(date).toBeLessThan(timeline.boundaries[period + 1]?.ms ?? NaN);
    });
  });
  fc.assert(run, { numRuns: 40 });
});

it('tells what goes from what stays by the judgement, not by the cutoff alone', () => {
  const files = filesOf('2024-01-05T00:00:00Z', '2024-01-06T00:00:00Z', '2024-02-05T00:00:00Z');
  const rules = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-02-01T00:00:00Z') });
  const used = files.slice(0, 1);
  const { matches } = judge(files, rules, 'current', (file) =>
    used.some(({ id }) => id === file.id) ? ['in the text' as never] : [],
  );
  const selected = matches.map(({ attachment }) => attachment);
  const tallies = tallyOf(timelineOf(files, 'updated', 'UTC'), matches, selected);
  expect(tallies.map(({ goes, stays }) => [goes.count, stays.count])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

describe('where a cutoff can be', () => {
  const timeline = timelineIn('UTC', '2024-01-05T00:00:00Z', '2024-03-05T00:00:00Z');
  const stopDates = (today: string, of = timeline) =>
    stopsOf(of, today, 'UTC').map(({ date }) => date);

  it('is at the start of each month, and at the end of the last one', () => {
    expect(stopDates('2024-06-15')).toStrictEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
    ]);
  });

  it('is today rather than in the future', () => {
    expect(stopDates('2024-03-15')).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-03-15',
    ]);
    expect(stopDates('2024-03-01')).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
    expect(stopDates('2024-04-01')).toEqual(stopDates('2024-06-15'));
    expect(stopDates('2023-03-01')).toEqual(['2023-03-01']);
    expect(stopDates('2023-03-01', timelineIn('UTC'))).toEqual([]);
  });

  it('is within a month as well, and what lies outside is at the nearer end', () => {
    expect(positionOf(timeline, Date.parse('2024-01-01T00:00:00Z'))).toBe(0);
    expect(positionOf(timeline, Date.parse('2024-02-15T12:00:00Z'))).toBe(1.5);
    expect(positionOf(timeline, Date.parse('2001-01-01T00:00:00Z'))).toBe(0);
    expect(positionOf(timeline, Date.parse('2031-01-01T00:00:00Z'))).toBe(3);
  });

  it('is found by what is nearest', () => {
    const stops = stopsOf(timeline, '2024-06-15', 'UTC');
    expect(nearestStop(stops, -4)?.date).toBe('2024-01-01');
    expect(nearestStop(stops, 1.4)?.date).toBe('2024-02-01');
    expect(nearestStop(stops, 1.5)?.date).toBe('2024-02-01');
    expect(nearestStop(stops, 1.6)?.date).toBe('2024-03-01');
    expect(nearestStop(stops, 99)?.date).toBe('2024-04-01');
  });
});
