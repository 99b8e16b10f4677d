import pLimit from 'p-limit';
import type { FileOutcome, Outcome } from '../cleanup/outcome';
import { isSuccess } from '../cleanup/outcome';
import type { Terms } from '../cleanup/plan';
import type { UsageLookup } from '../cleanup/usage';
import type { BatchEnd, BatchResult, SentFile } from '../contract';
import { actOnFile } from './act-on-file';
import type { FileActions } from './act-on-file';
import type { TimeBudget } from './time-budget';

/** Thrown by the actions when going on makes no sense for any file of the batch. */
export class BatchInterruption extends Error {
  override readonly name = 'BatchInterruption';

  constructor(
    readonly end: BatchEnd,
    readonly resumeAfterMs: number | null,
    options?: { cause?: unknown },
  ) {
    super(`The batch ends early: ${end}.`, options);
  }
}

export type Batch = {
  readonly terms: Omit<Terms, 'usage'>;
  readonly files: readonly SentFile[];
  readonly stopAfterRefusals: number | null;
};

/** What a batch does through Confluence: for each file, and once for all of them. */
export type BatchActions = FileActions & {
  /** What the content refers to by now. */
  readUsage(): Promise<UsageLookup>;
};

// Four being acted on, two being read, two in between, so that no delete slot waits for a read; and
// few enough that a file is acted on within moments of being read.
const FILES_UNDER_WAY = 8;

/**
 * Works through one batch within one invocation. Every file of it ends in exactly one outcome, in
 * the order of the request; those that an early end leaves out are `not-reached`.
 */
export async function runBatch(
  batch: Batch,
  actions: BatchActions,
  budget: TimeBudget,
): Promise<Omit<BatchResult, 'pace'>> {
  const progress = new BatchProgress(batch.stopAfterRefusals);
  const slots = pLimit(progress.mostUnderWay);
  if (!budget.allowsAnotherFile()) progress.endEarly('out-of-time', null);
  const terms: Terms = { ...batch.terms, usage: await readUsage(batch, actions, progress) };

  const handle = async (file: SentFile): Promise<FileOutcome> => {
    const outcome = await outcomeOf(file);
    slots.concurrency = progress.mostUnderWay;
    return { id: file.id, outcome };
  };
  const outcomeOf = async (file: SentFile): Promise<Outcome> => {
    if (!budget.allowsAnotherFile()) progress.endEarly('out-of-time', null);
    if (progress.isOver) return { kind: 'not-reached' };
    return actWatched(file, terms, actions, progress);
  };

  const outcomes = await Promise.all(batch.files.map((file) => slots(() => handle(file))));
  return { outcomes, end: progress.end, resumeAfterMs: progress.resumeAfterMs };
}

/** Read where it counts; `unknown` otherwise, with which nothing that might be in use is acted on. */
async function readUsage(
  { terms: { rules }, files }: Batch,
  actions: BatchActions,
  progress: BatchProgress,
): Promise<UsageLookup> {
  if (rules === null || progress.isOver) return 'unknown';
  if (rules.includeInUse && files.every(({ mayBeInUse }) => mayBeInUse)) return 'unknown';
  try {
    return await actions.readUsage();
  } catch (error) {
    if (!(error instanceof BatchInterruption)) throw error;
    progress.endEarly(error.end, error.resumeAfterMs);
    return 'unknown';
  }
}

async function actWatched(
  file: SentFile,
  terms: Terms,
  actions: FileActions,
  progress: BatchProgress,
): Promise<Outcome> {
  let isInDoubt = file.mayBeDone;
  const watched: FileActions = {
    ...actions,
    async act(id, attempt) {
      const answer = await actions.act(id, attempt);
      if (answer === 'lost') isInDoubt = true;
      return answer;
    },
  };
  try {
    return progress.note(await actOnFile(file, terms, watched));
  } catch (error) {
    if (!(error instanceof BatchInterruption)) throw error;
    progress.endEarly(error.end, error.resumeAfterMs);
    return isInDoubt ? { kind: 'failed', because: 'unknown' } : { kind: 'not-reached' };
  }
}

/** Whether a batch goes on; the first reason to end it stays the reason. */
class BatchProgress {
  end: BatchEnd = 'all-handled';
  resumeAfterMs: number | null = null;
  private refusals = 0;
  private hasSuccess = false;

  constructor(private readonly stopAfterRefusals: number | null) {}

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
   */
  get mostUnderWay(): number {
    return Math.max(1, Math.min(FILES_UNDER_WAY, this.refusalsLeft));
  }

  note(outcome: Outcome): Outcome {
    if (isSuccess(outcome)) this.hasSuccess = true;
    if (outcome.kind === 'failed' && outcome.because === 'not-permitted') this.refusals++;
    if (this.refusalsLeft <= 0) this.endEarly('refused', null);
    return outcome;
  }

  private get refusalsLeft(): number {
    if (this.stopAfterRefusals === null || this.hasSuccess) return Infinity;
    return this.stopAfterRefusals - this.refusals;
  }
}
