import type { TimeBudget } from '../../batch/time-budget';
import type { ContentKind } from '../../cleanup/attachments/attachment';
import type { CommentsClient } from '../../confluence/clients/comments-client';
import {
  ConfluenceError,
  NotFoundError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from '../../confluence/errors';
import type { CommentList, CommentsPart, CommentsRequest, ReadCommentList } from '../../contract';
import { FoundReferences, MentionBudget } from '../usage/found-references';
import { startOfPart } from './part-time';
import { ContentNotFoundError } from '../replies';

/** Lists asked for at once; the client lets fewer through where its own limit is lower. */
const LISTS_AT_ONCE = 2;
/** Read however long it takes: the title, read anew for each part, is to be a small share of the requests. */
const FEWEST_LISTS = 4;

/**
 * As many of the lists as the time of a part allows, one result page of each.
 *
 * @param title Of the page or blog post: a comment may name it as the page of the file.
 * @throws {ContentNotFoundError} When the page or blog post is not there, or not to be seen.
 * @throws {ConfluenceError} A limit or a lost session, where nothing was read before it.
 */
export async function readCommentsPart(
  client: CommentsClient,
  contentId: string,
  { contentKind, lists }: CommentsRequest,
  title: string,
  budget: TimeBudget,
): Promise<CommentsPart> {
  const found = new FoundReferences({ contentId, title, isOwnBody: true }, new MentionBudget());
  const read: ReadCommentList[] = [];
  const isOver = startOfPart(budget);
  for (let at = 0; at < lists.length && (at < FEWEST_LISTS || !isOver()); at += LISTS_AT_ONCE) {
    const together = lists.slice(at, at + LISTS_AT_ONCE);
    const results = await Promise.allSettled(
      together.map((list) => readList(client, { contentKind, contentId }, list, found)),
    );
    const failed = results.find(({ status }) => status === 'rejected');
    for (const result of results) if (result.status === 'fulfilled') read.push(result.value);
    // What was read is told; the next part begins with what failed.
    if (failed?.status !== 'rejected') continue;
    if (read.length === 0 || !isTrouble(failed.reason)) throw failed.reason;
    break;
  }
  return { lists: read, ...found.all() };
}

/** And no bug. A page can be out of sight for one of two requests. */
function isTrouble(error: unknown): boolean {
  return error instanceof ConfluenceError || error instanceof ContentNotFoundError;
}

async function readList(
  client: CommentsClient,
  on: { readonly contentKind: ContentKind; readonly contentId: string },
  list: CommentList,
  found: FoundReferences,
): Promise<ReadCommentList> {
  try {
    const { comments, nextCursor } = await client.listComments({ ...on, ...list });
    return {
      list,
      result: 'read',
      commentIds: comments.filter(({ hasUsableId }) => hasUsableId).map(({ id }) => id),
      unreadableIds: comments
        .filter(({ hasUsableId, storage }) => !found.note(storage) || !hasUsableId)
        .map(({ id }) => id),
      nextCursor,
    };
  } catch (error) {
    if (error instanceof NotFoundError && list.parentId === null) {
      throw new ContentNotFoundError(`There is no ${on.contentKind} ${on.contentId} to be seen.`);
    }
    const isForAll = error instanceof ResumeLaterError || error instanceof SignedOutError;
    if (isForAll || !(error instanceof ConfluenceError)) throw error;
    // Confluence answers 400 to a cursor that it no longer knows.
    const isExpired = error instanceof RefusedError && list.cursor !== null;
    return { list, result: isExpired ? 'expired' : 'unreadable' };
  }
}
