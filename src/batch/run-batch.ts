import pLimit from 'p-limit';
import type { FileOutcome, Outcome } from '../cleanup/outcome';
import type { Terms } from '../cleanup/plan';
import type { UsageLookup } from '../cleanup/usage';
import type { BatchEnd, BatchResult, SentFile, StopAfter } from '../contract';
import { actOnFile } from './act-on-file';
import type { FileActions } from './act-on-file';
import { BatchProgress } from './batch-progress';
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
  readonly stopAfter: StopAfter;
};

/** What a batch does through Confluence: for each file, and once for all of them. */
export type BatchActions = FileActions & {
  /** What the content refers to by now. */
  readUsage(): Promise<UsageLookup>;
  /** How many files may be begun and not ended, at the pace as it is now. */
  filesUnderWay(): number;
  /** HTTP status of the last answer to an act that failed; `null` where none came. */
  failureStatus(): number | null;
};

/**
 * Works through one batch within one invocation. Every file of it ends in exactly one outcome, in
 * the order of the request; those that an early end leaves out are `not-reached`.
 */
export async function runBatch(
  batch: Batch,
  actions: BatchActions,
  budget: TimeBudget,
): Promise<Omit<BatchResult, 'pace'>> {
  const progress = new BatchProgress(batch.stopAfter);
  const mostUnderWay = () => progress.mostUnderWay(actions.filesUnderWay());
  const slots = pLimit(mostUnderWay());
  if (!budget.allowsAnotherFile()) progress.endEarly('out-of-time', null);
  const terms: Terms = { ...batch.terms, usage: await readUsage(batch, actions, progress) };

  const handle = async (file: SentFile): Promise<FileOutcome> => {
    const outcome = await outcomeOf(file);
    slots.concurrency = mostUnderWay();
    return { id: file.id, outcome };
  };
  const outcomeOf = async (file: SentFile): Promise<Outcome> => {
    if (!budget.allowsAnotherFile()) progress.endEarly('out-of-time', null);
    if (progress.isOver) return { kind: 'not-reached' };
    return actWatched(file, terms, actions, progress);
  };

  const outcomes = await Promise.all(batch.files.map((file) => slots(() => handle(file))));
  const { end, resumeAfterMs } = progress;
  return { outcomes, end, resumeAfterMs, failureStatus: actions.failureStatus() };
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
