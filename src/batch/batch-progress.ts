import { isSuccess, mayFailAlike } from '../cleanup/outcome';
import type { Outcome } from '../cleanup/outcome';
import type { BatchEnd, StopAfter } from '../contract';

/** Whether a batch goes on; the first reason to end it stays the reason. */
export class BatchProgress {
  end: BatchEnd = 'all-handled';
  resumeAfterMs: number | null = null;
  private refusals = 0;
  private failuresInARow = 0;
  private hasSuccess = false;

  constructor(private readonly stopAfter: StopAfter) {}

  get isOver(): boolean {
    return this.end !== 'all-handled';
  }

  endEarly(end: BatchEnd, resumeAfterMs: number | null): void {
    if (this.isOver) return;
    this.end = end;
    this.resumeAfterMs = resumeAfterMs;
  }

  /**
   * While it may be that nothing is permitted, no more files than may still be refused: each of
   * them could be. One at least, so that those of a batch that is over can be told.
   *
   * @param paced As many as the pace allows.
   */
  mostUnderWay(paced: number): number {
    return Math.max(1, Math.min(paced, this.refusalsLeft));
  }

  note(outcome: Outcome): Outcome {
    if (isSuccess(outcome)) {
      this.hasSuccess = true;
      this.failuresInARow = 0;
    }
    if (outcome.kind === 'failed' && outcome.because === 'not-permitted') this.refusals++;
    if (this.refusalsLeft <= 0) this.endEarly('refused', null);
    if (mayFailAlike(outcome)) this.failuresInARow++;
    if (this.failuresInARow >= (this.stopAfter.failures ?? Infinity)) {
      this.endEarly('keeps-failing', null);
    }
    return outcome;
  }

  private get refusalsLeft(): number {
    if (this.stopAfter.refusals === null || this.hasSuccess) return Infinity;
    return this.stopAfter.refusals - this.refusals;
  }
}
