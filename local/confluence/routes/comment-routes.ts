/**
 * REST v2's comments of pages and blog posts: lists of first comments, and of the replies to one
 * comment. Both give bodies where they are asked for.
 */
import type { RegExpRouter } from 'hono/router/reg-exp-router';
import type { Quirks } from '../quirks';
import {
  commentNotFound,
  CONTENT_SEGMENTS,
  contentNotFound,
  listed,
  scopeMissing,
} from './route-answers';
import type { Asked, Route, RouteAnswer } from './route-answers';
import type { Store } from '../store';
import { toWireComment } from '../wire/wire-comment';
import type { StoredComment, StoredContent } from '../world';

const DEFAULT_LIMIT = 25;
const PLACES = ['footer', 'inline'] as const;

type Place = StoredComment['of'];

export function addCommentRoutes(router: RegExpRouter<Route>, store: Store, quirks: Quirks): void {
  const add = (path: string, route: Route) => {
    router.add('GET', `/wiki/api/v2/${path}`, (asked) =>
      quirks.commentScope === 'missing' ? scopeMissing() : route(asked),
    );
  };
  for (const of of PLACES) {
    for (const [segment, kind] of CONTENT_SEGMENTS) {
      add(`${segment}/:id/${of}-comments`, (asked) =>
        firstComments(asked, store, kind, of, quirks),
      );
    }
    add(`${of}-comments/:id/children`, (asked) => replies(asked, store, of, quirks));
  }
}

function firstComments(
  asked: Asked,
  store: Store,
  kind: StoredContent['kind'],
  of: Place,
  quirks: Quirks,
): RouteAnswer {
  const { id, url } = asked;
  if (store.visibleContent(id, kind) === null) return contentNotFound(kind);
  const named = url.searchParams.getAll('resolution-status');
  const isAskedFor = ({ resolution }: StoredComment) =>
    of === 'footer' || (named.length > 0 ? named : quirks.resolutionLeftOut).includes(resolution);
  const found = store
    .commentsOn(id)
    .filter((comment) => comment.of === of && comment.parentId === null && isAskedFor(comment));
  return commentList(found, asked, store, quirks);
}

function replies(asked: Asked, store: Store, of: Place, quirks: Quirks): RouteAnswer {
  const parent = store.comment(asked.id);
  const content = parent === null ? null : store.content(parent.contentId);
  if (parent?.of !== of || content === null || content.status === 'trashed') {
    return commentNotFound();
  }
  const found = store.commentsOn(content.id).filter(({ parentId }) => parentId === parent.id);
  return commentList(found, asked, store, quirks);
}

function commentList(
  comments: readonly StoredComment[],
  { url }: Asked,
  store: Store,
  quirks: Quirks,
): RouteAnswer {
  const isWithBody =
    url.searchParams.get('body-format') === 'storage' && quirks.commentBodies === 'given';
  return listed(comments, {
    url,
    usualLimit: DEFAULT_LIMIT,
    placeOf: ({ id }) => ({ key: 0, id }),
    toWire: (comment) => toWireComment(comment, store.content(comment.contentId), isWithBody),
    quirks,
    generation: store.generation,
  });
}
