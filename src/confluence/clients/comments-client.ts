import { route } from '@forge/api';
import type { Route } from '@forge/api';
import type { ContentKind } from '../../cleanup/attachments/attachment';
import { readCommentsPage } from '../wire/comment-wire';
import type { CommentsPage } from '../wire/comment-wire';
import type { PacedRequest } from '../pacing/paced-request';

/** The largest result page that REST v2 gives; the default would be 25. */
const RESULT_PAGE_SIZE = 250;

/** Whether an omitted status means all of them is not documented, so that each is named. */
const RESOLUTION_STATUSES = ['open', 'reopened', 'resolved', 'dangling'];

type CommentsOf = {
  readonly contentKind: ContentKind;
  readonly contentId: string;
  readonly of: 'footer' | 'inline';
  /** Whose replies; `null` for comments that are no replies. */
  readonly parentId: string | null;
  readonly cursor: string | null;
};

/** REST v2's comments endpoints. Every method throws the errors of `errors.ts`. */
export type CommentsClient = {
  /** One result page. */
  listComments(of: CommentsOf): Promise<CommentsPage>;
};

export function makeCommentsClient(request: PacedRequest): CommentsClient {
  return {
    async listComments(of) {
      const path = of.parentId === null ? rootsRoute(of) : repliesRoute(of, of.parentId);
      return readCommentsPage((await request('GET', path)).body, path.value);
    },
  };
}

function rootsRoute(of: CommentsOf): Route {
  const { contentKind, contentId } = of;
  const query = queryOf(of);
  if (of.of === 'footer') {
    return contentKind === 'page'
      ? route`/wiki/api/v2/pages/${contentId}/footer-comments?${query}`
      : route`/wiki/api/v2/blogposts/${contentId}/footer-comments?${query}`;
  }
  for (const status of RESOLUTION_STATUSES) query.append('resolution-status', status);
  return contentKind === 'page'
    ? route`/wiki/api/v2/pages/${contentId}/inline-comments?${query}`
    : route`/wiki/api/v2/blogposts/${contentId}/inline-comments?${query}`;
}

/** A reply to an inline comment has the status of its thread: there is nothing to choose. */
function repliesRoute(of: CommentsOf, parentId: string): Route {
  const query = queryOf(of);
  return of.of === 'footer'
    ? route`/wiki/api/v2/footer-comments/${parentId}/children?${query}`
    : route`/wiki/api/v2/inline-comments/${parentId}/children?${query}`;
}

function queryOf({ cursor }: CommentsOf): URLSearchParams {
  const query = new URLSearchParams({
    'body-format': 'storage',
    limit: String(RESULT_PAGE_SIZE),
  });
  if (cursor !== null) query.set('cursor', cursor);
  return query;
}
