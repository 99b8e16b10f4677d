import {
  ConfluenceError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
  UnreadableAnswerError,
} from '../confluence/errors';
import type { CleanupErrorCode, Reply } from '../contract';
import { BadRequestError } from './payloads';

/** There is no such page or blog post, or none that this person may see. */
export class ContentNotFoundError extends Error {
  override readonly name = 'ContentNotFoundError';
}

/** Confluence no longer knows the cursor: the list has to be read from its start. */
class ListExpiredError extends Error {
  override readonly name = 'ListExpiredError';
}

/** What the trouble with a result page means, for whoever asked for it with that cursor. */
export function listTrouble(error: unknown, what: string, cursor: string | null): unknown {
  if (error instanceof NotFoundError) {
    return new ContentNotFoundError(`There is no ${what} to be seen.`);
  }
  // Confluence answers 400 to a cursor that it no longer knows.
  return error instanceof RefusedError && cursor !== null
    ? new ListExpiredError(error.message, { cause: error })
    : error;
}

/**
 * Turns a handler's value, or the trouble it met, into a reply. Bugs are not trouble: what is not
 * known here goes on to the platform, and so does the error by which Forge asks for consent.
 */
export async function replyWith<Value>(work: () => Promise<Value>): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = codeOf(error);
    if (code === null || !(error instanceof Error)) throw error;
    const retryAfterMs = error instanceof ResumeLaterError ? error.resumeAfterMs : null;
    return { ok: false, error: { code, message: error.message, retryAfterMs } };
  }
}

function codeOf(error: unknown): CleanupErrorCode | null {
  if (error instanceof BadRequestError) return 'bad-request';
  if (error instanceof ListExpiredError) return 'list-expired';
  if (error instanceof ContentNotFoundError || error instanceof NotFoundError) {
    return 'content-not-found';
  }
  if (error instanceof SignedOutError) return 'signed-out';
  if (error instanceof NotPermittedError) return 'not-permitted';
  if (error instanceof UnreadableAnswerError) return 'unreadable-answer';
  if (error instanceof ResumeLaterError && error.httpStatus === 429) return 'rate-limited';
  return error instanceof ConfluenceError ? 'confluence-trouble' : null;
}
