/**
 * The REST v2 routes that the app uses, quirks included: a missing permission is a 404, a trash of
 * what is in the trash is one as well, and a status that is left out means current and archived.
 */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { array, is, size, string, type } from 'superstruct';
import { bareAttachmentId } from '../../src/cleanup/attachment';
import type { ContentKind } from '../../src/cleanup/attachment';
import { placesFor } from './list-order';
import { resultPage } from './paging';
import { nameOf, personOf } from './people';
import type { Person } from './people';
import type { Quirks } from './quirks';
import type { Store } from './store';
import { toWireAttachment, toWireContent, toWireError, toWireProperties } from './wire';
import type { StoredAttachment } from './world';

type Env = { Variables: { person: Person } };

/** By id: what the next read still shows of a file, if nothing else has happened to it by then. */
type StaleReads = Map<
  string,
  { readonly before: StoredAttachment; readonly trashed: StoredAttachment }
>;

const KINDS: readonly (readonly [string, ContentKind])[] = [
  ['pages', 'page'],
  ['blogposts', 'blogpost'],
];
const STATUSES_LEFT_OUT = ['current', 'archived'];
const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 250;
const PeopleQuestion = type({ accountIds: size(array(string()), 1, 250) });

export function confluenceRoutes(store: Store, quirks: Quirks): Hono<Env> {
  const app = new Hono<Env>();
  const staleReads: StaleReads = new Map();

  app.use(async (c, next) => {
    const person = personOf(c.req.header('Authorization'));
    // Rejected credentials: a 404 with the bare title, as on the real thing.
    if (person === null) return notFound(c, 'Not Found');
    c.set('person', person);
    await next();
    return undefined;
  });

  for (const [segment, kind] of KINDS) {
    app.get(`/wiki/api/v2/${segment}/:id`, (c) => describeContent(c, store, kind));
    app.get(`/wiki/api/v2/${segment}/:id/properties`, (c) => describeProperties(c, store, kind));
    app.get(`/wiki/api/v2/${segment}/:id/attachments`, (c) =>
      listAttachments(c, store, kind, quirks),
    );
  }

  app.post('/wiki/api/v2/users-bulk', namePeople);

  app.get('/wiki/api/v2/attachments/:id', (c) => {
    const file = attachmentOf(c, store);
    if (file === null) return attachmentNotFound(c);
    const stale = staleReads.get(file.id);
    staleReads.delete(file.id);
    const seen = stale?.trashed === file ? stale.before : file;
    const kind = store.content(file.contentId)?.kind ?? 'page';
    return c.json(toWireAttachment(seen, kind, quirks));
  });

  app.delete('/wiki/api/v2/attachments/:id', (c) =>
    c.req.query('purge') === 'true' ? purge(c, store, quirks) : trash(c, store, quirks, staleReads),
  );

  app.notFound((c) => notFound(c, 'Not Found'));
  return app;
}

function describeContent(c: Context<Env>, store: Store, kind: ContentKind): Response {
  const content = store.content(c.req.param('id') ?? '');
  if (content?.kind !== kind) return contentNotFound(c, kind);
  if (c.req.query('body-format') !== 'storage') return c.json(toWireContent(content, null));
  // Of a page without a draft of its own it gives what is published.
  const which = c.req.query('get-draft') === 'true' ? 'draft' : 'published';
  return c.json(toWireContent(content, which));
}

function describeProperties(c: Context<Env>, store: Store, kind: ContentKind): Response {
  const content = store.content(c.req.param('id') ?? '');
  return content?.kind === kind ? c.json(toWireProperties(content)) : contentNotFound(c, kind);
}

/** Who is not known is left out. */
async function namePeople(c: Context<Env>): Promise<Response> {
  const asked: unknown = await c.req.json();
  if (!is(asked, PeopleQuestion)) return badRequest(c, 'accountIds must be 1 to 250 ids');
  const results = asked.accountIds.flatMap((accountId) => {
    const name = nameOf(accountId);
    return name === null ? [] : [{ accountId, displayName: name, publicName: name }];
  });
  return c.json({ results, _links: {} });
}

function listAttachments(
  c: Context<Env>,
  store: Store,
  kind: ContentKind,
  quirks: Quirks,
): Response {
  const contentId = c.req.param('id') ?? '';
  if (store.content(contentId)?.kind !== kind) return contentNotFound(c, kind);
  const limit = Number(c.req.query('limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    return badRequest(c, `limit must be from 1 to ${String(LARGEST_LIMIT)}`);
  }
  const asked = c.req.queries('status') ?? [];
  const statuses = asked.length > 0 ? asked : STATUSES_LEFT_OUT;
  const isListed = ({ status }: StoredAttachment) =>
    quirks.statusFilter === 'ignored' || statuses.includes(status);
  const files = store.attachmentsOf(contentId).filter(isListed);
  const url = new URL(c.req.url);
  const page = resultPage(files, {
    url,
    limit: Math.min(limit, quirks.largestResultPage),
    placeOf: placesFor(c.req.query('sort'), quirks.listOrder),
    overlaps: quirks.pagesOverlap,
    generation: store.generation,
  });
  if (page === null) return badRequest(c, 'The cursor is not valid any more; start again');
  if (page.next !== null) c.header('Link', `<${page.next}>; rel="next"`);
  return c.json({
    results: page.results.map((file) => toWireAttachment(file, kind, quirks)),
    _links: { ...(page.next === null ? {} : { next: page.next }), base: `${url.origin}/wiki` },
  });
}

function trash(c: Context<Env>, store: Store, quirks: Quirks, staleReads: StaleReads): Response {
  const file = attachmentOf(c, store);
  if (file?.status !== 'current' || !c.get('person').mayTrash) return attachmentNotFound(c);
  const version = versionAfterTrashing(file, quirks);
  const trashed: StoredAttachment = { ...file, status: 'trashed', version };
  if (quirks.readAfterTrash === 'a-moment-later') {
    staleReads.set(file.id, { before: file, trashed });
  }
  store.put(trashed);
  return c.body(null, 204);
}

function versionAfterTrashing({ version }: StoredAttachment, { trashingRenews }: Quirks) {
  if (version === null || !trashingRenews) return version;
  return { ...version, number: version.number + 1, createdAt: new Date().toISOString() };
}

function purge(c: Context<Env>, store: Store, quirks: Quirks): Response {
  const file = attachmentOf(c, store);
  if (file === null || !c.get('person').mayPurge) return attachmentNotFound(c);
  // That it does not purge is documented; what it answers is not.
  if (file.status !== 'trashed') {
    return quirks.purgeOfCurrent === 404
      ? attachmentNotFound(c)
      : badRequest(c, 'The attachment is not in the trash');
  }
  store.purge(file.id);
  return c.body(null, 204);
}

function attachmentOf(c: Context<Env>, store: Store): StoredAttachment | null {
  const id = c.req.param('id') ?? '';
  return /^(?:att)?[0-9]+$/.test(id) ? store.attachment(bareAttachmentId(id)) : null;
}

function contentNotFound(c: Context<Env>, kind: ContentKind): Response {
  return notFound(c, `Could not find a ${kind} with this id, or you may not see it`);
}

function attachmentNotFound(c: Context<Env>): Response {
  return notFound(c, 'Could not find an attachment with this id, or you may not do this to it');
}

function notFound(c: Context<Env>, title: string): Response {
  return c.json(toWireError(404, 'NOT_FOUND', title), 404);
}

function badRequest(c: Context<Env>, title: string): Response {
  return c.json(toWireError(400, 'INVALID_REQUEST_PARAMETER', title), 400);
}
