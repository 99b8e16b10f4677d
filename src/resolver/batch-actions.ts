import type { ActAnswer } from '../batch/act-on-file';
import { BatchInterruption } from '../batch/run-batch';
import type { BatchActions } from '../batch/run-batch';
import type { ContentKind } from '../cleanup/attachments/attachment';
import type { Act } from '../cleanup/plan';
import { usageLookup } from '../cleanup/usage';
import type { UsageLookup } from '../cleanup/usage';
import type { AttachmentsClient } from '../confluence/clients/attachments-client';
import { filesUnderWay } from '../confluence/pacing/pace';
import type { Surroundings } from '../confluence/pacing/paced-request';
import type { Pacer } from '../confluence/pacing/pacer';
import { backoffMs } from '../confluence/pacing/retry-policy';
import {
  ConfluenceError,
  LookAgainError,
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
  UnreadableAnswerError,
} from '../confluence/errors';
import type { BatchEnd } from '../contract';
import { readContentUsage } from './usage/content-usage';

/** Waits in vain are not begun: `timeLeftMs` is what the invocation can still spend. */
export type Patience = Pick<Surroundings, 'now' | 'wait' | 'timeLeftMs' | 'random'> & {
  readonly pacer: Pick<Pacer, 'pace'>;
};

type On = { readonly act: Act; readonly contentKind: ContentKind; readonly contentId: string };

/** Lets a batch act through the client: turns Confluence's errors into what a batch goes by. */
export function makeBatchActions(
  client: AttachmentsClient,
  on: On,
  { now, wait, timeLeftMs, random, pacer }: Patience,
): BatchActions {
  const readAtMs = new Map<string, number>();
  let failureStatus: number | null = null;

  async function act(id: string, attempt: number): Promise<ActAnswer> {
    const look = { readAtMs: readAtMs.get(id) ?? -Infinity, attempt };
    try {
      await (on.act === 'trash' ? client.trash(id, look) : client.purge(id, look));
      return 'done';
    } catch (error) {
      throwIfBatchEnds(error);
      const answer = answerOf(error);
      const mayComeAgain = answer === 'lost' || answer === 'refused';
      if (mayComeAgain && error instanceof ConfluenceError) failureStatus = error.httpStatus;
      return answer;
    }
  }

  return {
    act,

    filesUnderWay: () => filesUnderWay(pacer.pace),

    failureStatus: () => failureStatus,

    readUsage: () => readUsage(client, on, random),

    async read(id) {
      try {
        const seen = await client.read(id);
        readAtMs.set(id, now());
        return seen;
      } catch (error) {
        throwIfBatchEnds(error);
        if (error instanceof ConfluenceError) return 'unreadable';
        throw error;
      }
    },

    // Each time anew: a page can be moved to the trash, and restored, while a batch goes on.
    isContentReadable: () => isContentReadable(client, on, random),

    async waitToRetry(attempt) {
      const waitMs = backoffMs(attempt, random());
      if (waitMs >= timeLeftMs()) throw new BatchInterruption('confluence-trouble', waitMs);
      await wait(waitMs);
    },
  };
}

async function readUsage(
  client: AttachmentsClient,
  { contentKind, contentId }: On,
  random: Patience['random'],
): Promise<UsageLookup> {
  try {
    return usageLookup(await readContentUsage(client, contentKind, contentId));
  } catch (error) {
    throwIfBatchEnds(error);
    // Without it nothing is acted on; it may be readable a moment later.
    if (!(error instanceof ConfluenceError)) throw error;
    throw new BatchInterruption('confluence-trouble', backoffMs(1, random()), { cause: error });
  }
}

async function isContentReadable(
  client: AttachmentsClient,
  { contentKind, contentId }: On,
  random: Patience['random'],
): Promise<boolean> {
  try {
    if ((await client.describeContent(contentKind, contentId)) !== null) return true;
  } catch (error) {
    if (error instanceof ConfluenceError) return false;
    throw error;
  }
  // A page that is in the trash hides all its files. The next batch sees whether it is back.
  throw new BatchInterruption('confluence-trouble', backoffMs(1, random()));
}

function throwIfBatchEnds(error: unknown): void {
  if (error instanceof ResumeLaterError) {
    throw new BatchInterruption(endFor(error), error.resumeAfterMs, { cause: error });
  }
  if (error instanceof SignedOutError) {
    throw new BatchInterruption('signed-out', null, { cause: error });
  }
}

function endFor({ httpStatus, resumeAfterMs }: ResumeLaterError): BatchEnd {
  if (httpStatus === 429) return 'rate-limited';
  return resumeAfterMs === 0 ? 'out-of-time' : 'confluence-trouble';
}

function answerOf(error: unknown): ActAnswer {
  if (error instanceof LookAgainError) return 'look-again';
  if (error instanceof NotFoundError) return 'not-found';
  if (error instanceof NotPermittedError) return 'not-permitted';
  if (error instanceof RefusedError) return 'refused';
  // A success that is not documented is as doubtful as no answer: both are settled by reading.
  if (error instanceof LostAnswerError || error instanceof UnreadableAnswerError) return 'lost';
  throw error;
}
