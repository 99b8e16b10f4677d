import { tallestOf, wholeOf } from '../../../static/src/choosing/timeline/period-whole';

const amount = (count: number) => ({ count, sizeBytes: count * 10 });
const tally = { goes: amount(1), unselected: amount(2), stays: amount(4) };

it('adds up what a period holds, and finds the tallest bar', () => {
  expect(wholeOf(tally)).toEqual({ count: 7, sizeBytes: 70 });
  expect(tallestOf([tally, { ...tally, goes: amount(9) }], 'count')).toBe(15);
  // Without any file, a bar has a height to be measured against all the same.
  expect(tallestOf([], 'sizeBytes')).toBe(1);
});
