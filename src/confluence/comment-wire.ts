/** Confluence's JSON for comments, checked at run time. */
import { optional, string, type, unknown } from 'superstruct';
import type { Infer } from 'superstruct';
import { CONTENT_ID } from '../cleanup/attachment';
import { readRawResultPage } from './result-page';
import type { RawResultPage } from './result-page';
import { fits, storageIn } from './wire-json';

/** Without an id, nobody could ask for the replies to it. */
const WireComment = type({
  id: string(),
  body: optional(unknown()),
});

type Comment = {
  readonly id: string;
  /** In storage format; `null` where there is no such body. */
  readonly storage: string | null;
};

export type CommentsPage = {
  readonly comments: readonly Comment[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is not a page of comments, or does not say how it goes on. */
export function readCommentsPage(body: string, what: string): CommentsPage {
  const page: RawResultPage<Infer<typeof WireComment>> = readRawResultPage(body, what, isComment);
  return {
    comments: page.results.map((comment) => ({
      id: comment.id,
      storage: storageIn(comment.body),
    })),
    nextCursor: page.nextCursor,
  };
}

function isComment(value: unknown): value is Infer<typeof WireComment> {
  return fits(value, WireComment) && CONTENT_ID.test(value.id);
}
