import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordExchange } from './documented-exchanges';

/** A comment; `body` is in storage format, `null` for none. */
export type TestComment = {
  readonly id: string;
  readonly body: string | null;
  readonly pageId?: string;
  readonly replies?: readonly TestComment[];
};

type Answer = { readonly status: number; readonly body: object | null };

type Comments = {
  readonly pageId: string;
  readonly footer?: readonly TestComment[];
  readonly inline?: readonly TestComment[];
  /** Comments on one result page; as many as are asked for where it is left out. */
  readonly pageLength?: number;
  /** In place of the usual answer, `null` for that one. */
  readonly instead?: (url: URL) => Answer | null;
};

export type CommentServer = {
  readonly url: string;
  /** Path and query of each request. */
  readonly requests: string[];
};

const open: (() => void)[] = [];

export function closeCommentServers(): void {
  for (const close of open.splice(0)) close();
}

/** A server that knows one page and its comments, by REST v2. */
export async function startCommentServer(comments: Comments): Promise<CommentServer> {
  const requests: string[] = [];
  const lists = listsOf(comments);
  const server = createServer(({ url: path = '/' }, response) => {
    requests.push(path);
    const url = new URL(path, 'http://comments.invalid');
    const { status, body } = comments.instead?.(url) ?? answer(url, lists, comments);
    recordExchange({ method: 'GET', path, sent: null, status, body });
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, requests };
}

export const NOT_FOUND: Answer = {
  status: 404,
  body: { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] },
};

/** By the path below `/wiki/api/v2`. */
function listsOf({ pageId, footer = [], inline = [] }: Comments) {
  const lists = new Map<string, readonly TestComment[]>();
  const addReplies = (kind: string, comment: TestComment) => {
    const replies = comment.replies ?? [];
    lists.set(`/${kind}-comments/${comment.id}/children`, replies);
    for (const reply of replies) addReplies(kind, reply);
  };
  for (const [kind, roots] of Object.entries({ footer, inline })) {
    lists.set(`/pages/${pageId}/${kind}-comments`, roots);
    for (const root of roots) addReplies(kind, root);
  }
  return lists;
}

function answer(
  url: URL,
  lists: ReadonlyMap<string, readonly TestComment[]>,
  { pageId, pageLength }: Comments,
): Answer {
  const path = url.pathname.replace('/wiki/api/v2', '');
  if (path === `/pages/${pageId}`) return { status: 200, body: { id: pageId, title: 'Plan' } };
  const all = lists.get(path);
  if (all === undefined) return NOT_FOUND;
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const end = start + (pageLength ?? Number(url.searchParams.get('limit')));
  const isReply = path.endsWith('/children');
  const next = `${url.pathname}?cursor=${String(end)}`;
  return {
    status: 200,
    body: {
      results: all.slice(start, end).map((comment) => ({
        id: comment.id,
        status: 'current',
        ...(isReply ? {} : { pageId: comment.pageId ?? pageId }),
        ...(comment.body === null
          ? {}
          : { body: { storage: { representation: 'storage', value: comment.body } } }),
      })),
      _links: end >= all.length ? {} : { next },
    },
  };
}
