/** Few: whoever has approved the wrong files sees it soon. */
export const FIRST_BATCH_SIZE = 24;
/**
 * Stop takes effect between batches, and each of them spends a while on the way to the function:
 * the larger, the faster, and the more files still go after Stop. A batch may therefore hold a fifth
 * of what the run has done (see `decisions/pace.md`).
 */
/** Of the files that the run has done. */
const SHARE_OF_DONE = 0.2;
const TARGET_MS = 5_000;
/** A round of what is in flight at a time: fewer files would take as long. */
const SMALLEST_FITTING = 8;
const LARGEST_BATCH_SIZE = 200;

export type LastBatch = {
  readonly size: number;
  /** Files of it that came to their outcome. */
  readonly settledCount: number;
  /** The way to the function and back included. */
  readonly tookMs: number;
};

/**
 * As many files as would have lasted the target time at the last batch's speed; at most double.
 *
 * @param doneCount Files that the run has done.
 */
export function nextBatchSize(
  { size, settledCount, tookMs }: LastBatch,
  doneCount: number,
): number {
  // It tells nothing of the speed, but that less was possible than was asked for.
  if (settledCount === 0) return Math.max(1, Math.floor(size / 2));
  const fitting = Math.floor((settledCount * TARGET_MS) / Math.max(1, tookMs));
  const most = Math.max(FIRST_BATCH_SIZE, Math.floor(doneCount * SHARE_OF_DONE));
  return Math.min(LARGEST_BATCH_SIZE, most, settledCount * 2, Math.max(SMALLEST_FITTING, fitting));
}

/** How many files may still go after Stop in a run of so many: the largest batch that it comes to. */
export function mostAfterStop(fileCount: number): number {
  const largest = Math.floor((fileCount * SHARE_OF_DONE) / (1 + SHARE_OF_DONE));
  return Math.min(fileCount, LARGEST_BATCH_SIZE, Math.max(FIRST_BATCH_SIZE, largest));
}
