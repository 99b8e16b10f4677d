import type { ContentKind } from '../../cleanup/attachments/attachment';
import type { SourceReading } from '../../cleanup/usage';
import type { Wait } from '../../clock';
import type { CleanupCalls } from '../../contract';
import type { Asking } from './ask-function';
import { askPatiently } from './ask-patiently';
import { CommentQueue } from './comment-queue';
import type { RunTrouble } from '../run-state';

export type CommentsReading =
  | {
      readonly kind: 'told';
      /** `unreadable` where not all was read; what was found in the rest counts all the same. */
      readonly source: SourceReading;
      readonly listingMacros: readonly string[];
      readonly readCount: number;
      /** Comments, and lists of comments, that could not be read. */
      readonly unreadableCount: number;
      /** `null`: the reading came to its end. */
      readonly because: RunTrouble | null;
    }
  | { readonly kind: 'cancelled' };

export type CommentsOptions = Pick<Asking, 'beforeTry'> & {
  readonly contentKind: ContentKind;
  readonly onProgress: (readSoFar: number) => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
};

/**
 * Reads all comments on the content, with all replies: each comment is asked for its replies, as
 * nothing tells which ones have any. One call after the other, so that the function's limit of
 * requests in flight holds.
 */
export async function readComments(
  calls: CleanupCalls,
  options: CommentsOptions,
): Promise<CommentsReading> {
  const queue = new CommentQueue();
  const because = await readAll(calls, options, queue);
  if (because === 'cancelled') return { kind: 'cancelled' };
  const { listingMacros, ...reading } = queue.reading(because === null);
  // The content itself could be read: what Confluence refuses is the scope, and not the person.
  const state = because === 'signed-out' ? ('scope-missing' as const) : reading.state;
  const source = { ...reading, state };
  const { commentCount, unreadableCount } = queue;
  const readCount = commentCount;
  return { kind: 'told', source, listingMacros, readCount, unreadableCount, because };
}

async function readAll(
  calls: CleanupCalls,
  { contentKind, onProgress, ...asking }: CommentsOptions,
  queue: CommentQueue,
): Promise<RunTrouble | 'cancelled' | null> {
  while (!queue.isDone) {
    const request = { contentKind, lists: queue.next() };
    const reply = await askPatiently(() => calls.readComments(request), asking);
    if (asking.signal.aborted) return 'cancelled';
    if (reply === null) return 'no-answer';
    if (!reply.ok) return reply.error.code;
    if (!queue.settle(reply.value)) return 'no-progress';
    if (queue.isTooLong) return 'comments-unreadable';
    onProgress(queue.commentCount);
  }
  return null;
}
