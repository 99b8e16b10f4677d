/** Confluence's JSON for comments, checked at run time. */
import { readRawResultPage } from './result-page';
import { readEntry } from './wire-json';
import type { ListedEntry } from './wire-json';

export type CommentsPage = {
  readonly comments: readonly ListedEntry[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is no list, or does not say how it goes on. */
export function readCommentsPage(body: string, what: string): CommentsPage {
  const { results, nextCursor } = readRawResultPage(body, what);
  return { comments: results.map(readEntry), nextCursor };
}
