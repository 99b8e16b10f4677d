import fc from 'fast-check';
import { FIRST_BATCH_SIZE, mostAfterStop, nextBatchSize } from '../../src/run/batch-size';

/** A batch whose every file came to its outcome. */
const all = (size: number, tookMs: number) => ({ size, settledCount: size, tookMs });
const MUCH = 100_000;

it('grows while batches are short, at most to the double', () => {
  expect(nextBatchSize(all(20, 300), MUCH)).toBe(40);
});

it('shrinks to what fits the target time', () => {
  expect(nextBatchSize(all(100, 20_000), MUCH)).toBe(25);
  expect(nextBatchSize(all(20, 80_000), MUCH)).toBe(8);
});

it('grows by what was settled, never past two hundred', () => {
  expect(nextBatchSize(all(1, 60_000), MUCH)).toBe(2);
  expect(nextBatchSize(all(200, 0), MUCH)).toBe(200);
});

it('promise 6: holds a fifth of what is done, so that little goes after Stop', () => {
  expect(nextBatchSize(all(100, 300), 0)).toBe(FIRST_BATCH_SIZE);
  expect(nextBatchSize(all(100, 300), 140)).toBe(28);
  expect(nextBatchSize(all(100, 300), 900)).toBe(180);
});

it('goes by what was settled, where a batch ended early', () => {
  expect(nextBatchSize({ size: 100, settledCount: 10, tookMs: 4_000 }, MUCH)).toBe(12);
});

it('halves a batch that settled nothing', () => {
  expect(nextBatchSize({ size: 100, settledCount: 0, tookMs: 50 }, MUCH)).toBe(50);
  expect(nextBatchSize({ size: 1, settledCount: 0, tookMs: 50 }, MUCH)).toBe(1);
});

it('promise 6: says before a run how many files may go after Stop, and keeps to it', () => {
  expect([1, 24, 446, 50_000].map(mostAfterStop)).toEqual([1, 24, 74, 200]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 9_000 }), (n, ms) => {
      let size = FIRST_BATCH_SIZE;
      for (let done = 0; done < n;) {
        const sent = Math.min(size, n - done);
        expect(sent).toBeLessThanOrEqual(mostAfterStop(n));
        done += sent;
        size = nextBatchSize(all(sent, ms), done);
      }
    }),
  );
});
