import { firstBatchSize, nextBatchSize } from '../../src/run/batch-size';

/** A batch whose every file came to its outcome. */
const all = (size: number, tookMs: number) => ({ size, settledCount: size, tookMs });

it('grows while batches are short, at most to the double', () => {
  expect(nextBatchSize('trash', all(20, 300))).toBe(40);
});

it('shrinks to what fits the target time', () => {
  expect(nextBatchSize('trash', all(100, 20_000))).toBe(20);
  expect(nextBatchSize('purge', all(10, 8_000))).toBe(1);
});

it('never falls below one file, and never grows past what an invocation takes', () => {
  expect(nextBatchSize('trash', all(1, 60_000))).toBe(1);
  expect(nextBatchSize('trash', all(200, 0))).toBe(200);
});

it('begins a purge with few files, so that Stop means stop', () => {
  expect(firstBatchSize('purge')).toBeLessThan(firstBatchSize('trash'));
});

it('goes by what was settled, where a batch ended early', () => {
  expect(nextBatchSize('trash', { size: 100, settledCount: 10, tookMs: 4_000 })).toBe(10);
});

it('halves a batch that settled nothing', () => {
  expect(nextBatchSize('trash', { size: 100, settledCount: 0, tookMs: 50 })).toBe(50);
  expect(nextBatchSize('trash', { size: 1, settledCount: 0, tookMs: 50 })).toBe(1);
});
