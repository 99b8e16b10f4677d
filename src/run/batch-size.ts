import type { Act } from '../cleanup/plan';

type SizeLimits = { readonly first: number; readonly targetMs: number; readonly largest: number };

// Stop takes effect between batches: a trash batch lasts 2-5 s, a purge batch at most 1 s.
const SIZE_LIMITS: Record<Act, SizeLimits> = {
  trash: { first: 20, targetMs: 4_000, largest: 200 },
  purge: { first: 4, targetMs: 800, largest: 50 },
};

export function firstBatchSize(act: Act): number {
  return SIZE_LIMITS[act].first;
}

export type LastBatch = {
  readonly size: number;
  /** Files of it that came to their outcome. */
  readonly settledCount: number;
  readonly tookMs: number;
};

/** As many files as would have lasted the target time at the last batch's speed; at most double. */
export function nextBatchSize(act: Act, { size, settledCount, tookMs }: LastBatch): number {
  const { targetMs, largest } = SIZE_LIMITS[act];
  // It tells nothing of the speed, but that less was possible than was asked for.
  if (settledCount === 0) return Math.max(1, Math.floor(size / 2));
  const fitting = Math.floor((settledCount * targetMs) / Math.max(1, tookMs));
  return Math.min(largest, settledCount * 2, Math.max(1, fitting));
}
