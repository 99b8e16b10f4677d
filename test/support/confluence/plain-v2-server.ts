import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordExchange } from './documented-exchanges';

export type PlainFile = {
  readonly id: string;
  readonly title: string;
  status: string;
  readonly updatedAt: string;
};

export type PlainServer = {
  readonly url: string;
  readonly files: Map<string, PlainFile>;
  /** `Authorization` headers that came along. */
  readonly authorizations: Set<string>;
  readonly close: () => Promise<void>;
};

export const PLAIN_PAGE_ID = '777';
/** Smaller than what is asked for: a page may hold fewer and still have a next one. */
const PAGE_LENGTH = 2;
const AUTHORIZATION = `Basic ${Buffer.from('me@example.com:s3cret-token').toString('base64')}`;

/**
 * A second server that speaks REST v2, sharing no code with the embedded Confluence: the least that
 * the published document promises, ids and cursors spelled differently.
 */
export async function startPlainV2Server(list: readonly PlainFile[]): Promise<PlainServer> {
  const files = new Map(list.map((file) => [file.id, { ...file }]));
  const authorizations = new Set<string>();
  const server = createServer((request, response) => {
    authorizations.add(request.headers.authorization ?? '');
    answer(request, response, files);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    files,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Map<string, PlainFile>,
): void {
  const { method = '', url: path = '/' } = request;
  const url = new URL(path, 'http://plain.invalid');
  const send = (status: number, body?: object) => {
    recordExchange({ method, path, sent: null, status, body: body ?? null });
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  const missing = () => {
    send(404, { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] });
  };
  if (request.headers.authorization !== AUTHORIZATION) {
    missing();
    return;
  }
  const file = files.get(url.pathname.replace('/wiki/api/v2/attachments/', ''));
  if (url.pathname === `/wiki/api/v2/pages/${PLAIN_PAGE_ID}`) {
    const body = { storage: { representation: 'storage', value: '<p>No pictures.</p>' } };
    send(200, { id: PLAIN_PAGE_ID, title: 'A page elsewhere', body });
  } else if (url.pathname === `/wiki/api/v2/pages/${PLAIN_PAGE_ID}/properties`) {
    send(200, { results: [] });
  } else if (url.pathname === `/wiki/api/v2/pages/${PLAIN_PAGE_ID}/attachments`) {
    send(200, resultPage(url, [...files.values()]));
  } else if (file === undefined) {
    missing();
  } else if (method === 'GET') {
    send(200, describe(file));
  } else if (url.searchParams.get('purge') === 'true' && file.status === 'trashed') {
    files.delete(file.id);
    send(204);
  } else if (!url.searchParams.has('purge') && file.status === 'current') {
    file.status = 'trashed';
    send(204);
  } else {
    missing();
  }
}

function resultPage(url: URL, all: readonly PlainFile[]): object {
  const wanted = all.filter(({ status }) => url.searchParams.getAll('status').includes(status));
  // Cursors with all that base64 has: plus, slash and equals signs, properly escaped.
  const start = Number((url.searchParams.get('cursor') ?? '').replace(/^\+\/(\d+)==$/, '$1'));
  const next = start + PAGE_LENGTH;
  const cursor = encodeURIComponent(`+/${String(next)}==`);
  return {
    results: wanted.slice(start, next).map(describe),
    _links:
      next >= wanted.length ? {} : { next: `${url.pathname}?status=current&cursor=${cursor}` },
  };
}

function describe({ id, title, status, updatedAt }: PlainFile): object {
  return { id, title, status, pageId: PLAIN_PAGE_ID, version: { number: 4, createdAt: updatedAt } };
}
