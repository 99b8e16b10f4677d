import { firstBatchSize, nextBatchSize } from '../../src/run/batch-size';

it('grows while batches are short, at most to the double', () => {
  expect(nextBatchSize('trash', 20, 300)).toBe(40);
});

it('shrinks to what fits the target time', () => {
  expect(nextBatchSize('trash', 100, 20_000)).toBe(10);
  expect(nextBatchSize('purge', 10, 8_000)).toBe(1);
});

it('never falls below one file, and never grows past what an invocation takes', () => {
  expect(nextBatchSize('trash', 1, 60_000)).toBe(1);
  expect(nextBatchSize('trash', 200, 0)).toBe(200);
});

it('begins a purge with few files, so that Stop means stop', () => {
  expect(firstBatchSize('purge')).toBeLessThan(firstBatchSize('trash'));
});
