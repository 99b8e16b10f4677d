import fc from 'fast-check';
import { parseInstant, readInstant } from '../../../src/cleanup/attachments/instant';

describe('parseInstant', () => {
  it.each([
    ['2024-01-15T12:57:55.347Z', '2024-01-15T12:57:55.347Z'],
    ['2024-01-15T12:57:55Z', '2024-01-15T12:57:55.000Z'],
    ['2024-01-15T12:57Z', '2024-01-15T12:57:00.000Z'],
    ['2024-01-15T13:57:55.347+01:00', '2024-01-15T12:57:55.347Z'],
    ['2024-01-15T07:27:55.347-0530', '2024-01-15T12:57:55.347Z'],
    ['2024-01-15T12:57:55.347999Z', '2024-01-15T12:57:55.347Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(new Date(parseInstant(text) ?? NaN).toISOString()).toBe(expected);
  });

  it.each([
    ['a time without offset', '2024-01-15T12:57:55.347'],
    ['a date alone', '2024-01-15'],
    ['a day that does not exist', '2024-02-30T00:00:00Z'],
    ['an hour that does not exist', '2024-01-15T25:00:00Z'],
    ['an offset that no place has', '2024-01-15T12:00:00+25:00'],
    ['an offset of fifteen hours', '2024-01-15T12:00:00+15:00'],
    ['something before it', 'on 2024-01-15T12:00:00Z'],
    ['something behind it', '2024-01-15T12:00:00Zulu'],
    ['words', 'yesterday'],
    ['a number of milliseconds', '1705323475347'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('gives back every instant that is written as ISO 8601', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.parse('2100-01-01T00:00:00Z') }),
        (instantMs) => parseInstant(new Date(instantMs).toISOString()) === instantMs,
      ),
    );
  });
});

describe('readInstant', () => {
  it('tells a date that is missing from one that cannot be read', () => {
    expect(readInstant(undefined)).toBe('missing');
    expect(readInstant(null)).toBe('missing');
    expect(readInstant('')).toBe('missing');
    expect(readInstant('15 January')).toBe('unreadable');
    expect(readInstant(1_705_323_475_347)).toBe('unreadable');
    expect(readInstant(['2024-01-15T12:57:55.347Z'])).toBe('unreadable');
  });

  it('reads a date that names an instant', () => {
    expect(readInstant('2024-01-15T12:57:55.347Z')).toBe(1_705_323_475_347);
  });
});
