import type { FileOutcome } from '../cleanup/outcome';
import type { ApprovedFile } from '../cleanup/plan';
import type { BatchResult } from '../contract';

/** A planned file that has no outcome yet. */
export type QueuedFile = {
  readonly file: ApprovedFile;
  /**
   * An invocation with it was lost, or left it in doubt. It stays with the file: a later batch must
   * know it, too, if this one does not reach the file.
   */
  readonly mayBeDone: boolean;
  /** How often an answer has left it in doubt. */
  readonly doubts: number;
};

/** Times that a file may be left in doubt before that is its outcome. */
const MAX_DOUBTS = 3;

/** The files of a plan that have no outcome yet, in the order in which they are acted on. */
export class FileQueue {
  private waiting: QueuedFile[];

  constructor(files: readonly ApprovedFile[]) {
    this.waiting = files.map((file) => ({ file, mayBeDone: false, doubts: 0 }));
  }

  get length(): number {
    return this.waiting.length;
  }

  take(count: number): QueuedFile[] {
    return this.waiting.splice(0, count);
  }

  putBack(files: readonly QueuedFile[]): void {
    this.waiting.unshift(...files);
  }

  /** Puts back what an answer has not settled, and returns what is final. */
  settle(batch: readonly QueuedFile[], { outcomes }: BatchResult): FileOutcome[] {
    const answers = new Map(outcomes.map(({ id, outcome }) => [id, outcome]));
    const settled: FileOutcome[] = [];
    const again: QueuedFile[] = [];
    for (const waiting of batch) {
      const { id } = waiting.file;
      // An answer that leaves a file out says nothing of it.
      const outcome = answers.get(id) ?? { kind: 'failed', because: 'unknown' };
      const isInDoubt = outcome.kind === 'failed' && outcome.because === 'unknown';
      if (outcome.kind === 'not-reached') again.push(waiting);
      else if (isInDoubt && waiting.doubts + 1 < MAX_DOUBTS) again.push(doubted(waiting));
      else settled.push({ id, outcome });
    }
    this.putBack(again);
    return settled;
  }

  /** What can be said of those that will not be sent again, where something may have been done. */
  endInDoubt(): FileOutcome[] {
    return this.waiting
      .filter(({ mayBeDone }) => mayBeDone)
      .map(({ file }) => ({ id: file.id, outcome: { kind: 'failed', because: 'unknown' } }));
  }
}

/** The batch as it is after an invocation with it was lost. */
export function inDoubt(batch: readonly QueuedFile[]): QueuedFile[] {
  return batch.map((waiting) => ({ ...waiting, mayBeDone: true }));
}

function doubted({ file, doubts }: QueuedFile): QueuedFile {
  return { file, mayBeDone: true, doubts: doubts + 1 };
}
