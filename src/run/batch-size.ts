import type { Act } from '../cleanup/plan';

type Pace = { readonly first: number; readonly targetMs: number; readonly largest: number };

// Stop takes effect between batches: a trash batch lasts 2-5 s, a purge batch at most 1 s.
const PACE: Record<Act, Pace> = {
  trash: { first: 20, targetMs: 2_000, largest: 200 },
  purge: { first: 4, targetMs: 800, largest: 50 },
};

export function firstBatchSize(act: Act): number {
  return PACE[act].first;
}

/** As many files as would have lasted the target time at the last batch's speed; at most double. */
export function nextBatchSize(act: Act, lastSize: number, tookMs: number): number {
  const { targetMs, largest } = PACE[act];
  const fitting = Math.floor((lastSize * targetMs) / Math.max(1, tookMs));
  return Math.min(largest, lastSize * 2, Math.max(1, fitting));
}
