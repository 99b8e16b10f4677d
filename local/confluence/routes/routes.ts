/**
 * The REST v2 routes that the app uses, quirks included: a missing permission is a 404, a trash of
 * what is in the trash is one as well, and a status that is left out means current and archived.
 */
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { array, is, size, string, type } from 'superstruct';
import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import { placesFor } from './list-order';
import { operationsOn } from './operations';
import { nameOf, personOf } from '../people';
import type { Quirks } from '../quirks';
import { addCommentRoutes } from './comment-routes';
import {
  attachmentNotFound,
  badRequest,
  CONTENT_SEGMENTS,
  contentNotFound,
  listed,
  notFound,
  ok,
  STATUSES_LEFT_OUT,
} from './route-answers';
import type { Asked, Route, RouteAnswer } from './route-answers';
import type { Store } from '../store';
import { addSpaceRoutes } from './space-routes';
import { thumbnailOf } from './thumbnails';
import { toWireAttachment, toWireContent, toWireProperties } from '../wire/wire';
import type { StoredAttachment } from '../world';

/** A request, whether it came over HTTP or from within this process. */
export type SentRequest = {
  readonly method: string;
  /** Where the site is, for the links that name it. */
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  /** The value of the `Authorization` header. */
  readonly authorization: string | null;
  /** The JSON that came with it; `null` where none did. */
  readonly sent: unknown;
};

/** By id: what the next read still shows of a file, if nothing else has happened to it by then. */
type StaleReads = Map<
  string,
  { readonly before: StoredAttachment; readonly trashed: StoredAttachment }
>;

type SiteOfTrash = Quirks & { readonly siteNowMs: () => number };

const DEFAULT_LIMIT = 50;
const NO_CONTENT: RouteAnswer = { status: 204, body: null };
const PeopleQuestion = type({ accountIds: size(array(string()), 1, 250) });

/**
 * Only the library's router: a campaign asks millions of times, and needs no `Request` for it.
 *
 * @param siteNowMs Epoch ms, by the clock of the site.
 */
export function confluenceRoutes(
  store: Store,
  quirks: Quirks,
  siteNowMs: () => number,
): (request: SentRequest) => RouteAnswer {
  const router = new RegExpRouter<Route>();
  const staleReads: StaleReads = new Map();
  for (const [segment, kind] of CONTENT_SEGMENTS) {
    const content = `/wiki/api/v2/${segment}/:id`;
    router.add('GET', content, (asked) => describeContent(asked, store, kind));
    router.add('GET', `${content}/properties`, (asked) => describeProperties(asked, store, kind));
    router.add('GET', `${content}/attachments`, (asked) =>
      listAttachments(asked, store, kind, quirks),
    );
  }
  addCommentRoutes(router, store, quirks);
  addSpaceRoutes(router, store, quirks);
  router.add('POST', '/wiki/api/v2/users-bulk', namePeople);
  router.add('GET', '/wiki/api/v2/attachments/:id', (asked) =>
    describeAttachment(asked, store, quirks, staleReads),
  );
  router.add('GET', '/wiki/api/v2/attachments/:id/thumbnail/download', ({ id }) => {
    const file = attachmentOf(id, store);
    return file === null ? attachmentNotFound() : thumbnailOf(file, quirks);
  });
  router.add('GET', '/wiki/api/v2/attachments/:id/operations', ({ id, person }) =>
    attachmentOf(id, store) === null ? attachmentNotFound() : operationsOn(person, quirks),
  );
  router.add('DELETE', '/wiki/api/v2/attachments/:id', (asked) =>
    asked.url.searchParams.get('purge') === 'true'
      ? purge(asked, store, quirks)
      : trash(asked, store, { ...quirks, siteNowMs }, staleReads),
  );

  return ({ method, origin, path, authorization, sent }) => {
    const url = new URL(path, origin);
    const person = personOf(authorization);
    const found = routeFor(router, method, url.pathname);
    // Rejected credentials: a 404 with the bare title, as on the real thing.
    if (person === null || found === null) return notFound('Not Found');
    return found.route({ person, id: found.id, url, sent });
  };
}

function routeFor(router: RegExpRouter<Route>, method: string, pathname: string) {
  const [matches, stash] = router.match(method, pathname);
  const [route, params] = matches[0] ?? [];
  if (route === undefined) return null;
  const id = params?.id ?? '';
  return { route, id: typeof id === 'number' ? (stash?.[id] ?? '') : id };
}

function describeContent({ id, url }: Asked, store: Store, kind: ContentKind): RouteAnswer {
  const content = store.visibleContent(id, kind);
  if (content === null) return contentNotFound(kind);
  const { searchParams } = url;
  if (searchParams.get('body-format') !== 'storage') return ok(toWireContent(content, null));
  // Of a page without a draft of its own it gives what is published.
  const which = searchParams.get('get-draft') === 'true' ? 'draft' : 'published';
  return ok(toWireContent(content, which));
}

function describeProperties({ id }: Asked, store: Store, kind: ContentKind): RouteAnswer {
  const content = store.visibleContent(id, kind);
  return content === null ? contentNotFound(kind) : ok(toWireProperties(content));
}

function describeAttachment(
  { id }: Asked,
  store: Store,
  quirks: Quirks,
  staleReads: StaleReads,
): RouteAnswer {
  const file = attachmentOf(id, store);
  if (file === null) return attachmentNotFound();
  const stale = staleReads.get(file.id);
  staleReads.delete(file.id);
  const seen = stale?.trashed === file ? stale.before : file;
  const kind = store.content(file.contentId)?.kind ?? 'page';
  return ok(toWireAttachment(seenOn(seen, store), kind, quirks));
}

/** Who is not known is left out. */
function namePeople({ sent }: Asked): RouteAnswer {
  if (!is(sent, PeopleQuestion)) return badRequest('accountIds must be 1 to 250 ids');
  const results = sent.accountIds.flatMap((accountId) => {
    const name = nameOf(accountId);
    return name === null ? [] : [{ accountId, displayName: name, publicName: name }];
  });
  return ok({ results, _links: {} });
}

function listAttachments(
  { id, url }: Asked,
  store: Store,
  kind: ContentKind,
  quirks: Quirks,
): RouteAnswer {
  if (store.visibleContent(id, kind) === null) return contentNotFound(kind);
  const asked = url.searchParams.getAll('status');
  const statuses = asked.length > 0 ? asked : STATUSES_LEFT_OUT;
  const isListed = ({ status }: StoredAttachment) =>
    quirks.statusFilter === 'ignored' || statuses.includes(status);
  const files = store.attachmentsOf(id).map((file) => seenOn(file, store));
  return listed(files.filter(isListed), {
    url,
    usualLimit: DEFAULT_LIMIT,
    placeOf: placesFor(url.searchParams.get('sort') ?? undefined, quirks.listOrder),
    toWire: (file) => toWireAttachment(file, kind, quirks),
    quirks,
    generation: store.generation,
  });
}

function trash(
  { id, person }: Asked,
  store: Store,
  quirks: SiteOfTrash,
  staleReads: StaleReads,
): RouteAnswer {
  const file = attachmentOf(id, store);
  if (file === null || !person.mayTrash) return attachmentNotFound();
  if (seenOn(file, store).status !== 'current') return attachmentNotFound();
  const version = versionAfterTrashing(file, quirks);
  const trashed: StoredAttachment = { ...file, status: 'trashed', version };
  if (quirks.readAfterTrash === 'a-moment-later') {
    staleReads.set(file.id, { before: file, trashed });
  }
  store.put(trashed);
  return NO_CONTENT;
}

function versionAfterTrashing(
  { version }: StoredAttachment,
  { trashingRenews, siteNowMs }: SiteOfTrash,
) {
  if (version === null || !trashingRenews) return version;
  return { ...version, number: version.number + 1, createdAt: new Date(siteNowMs()).toISOString() };
}

function purge({ id, person }: Asked, store: Store, quirks: Quirks): RouteAnswer {
  const file = attachmentOf(id, store);
  if (file === null || !person.mayPurge) return attachmentNotFound();
  // That it does not purge is documented; what it answers is not.
  if (file.status !== 'trashed') {
    return quirks.purgeOfCurrent === 404
      ? attachmentNotFound()
      : badRequest('The attachment is not in the trash');
  }
  store.purge(file.id);
  return NO_CONTENT;
}

function attachmentOf(id: string, store: Store): StoredAttachment | null {
  const file = /^(?:att)?[0-9]+$/.test(id) ? store.attachment(bareAttachmentId(id)) : null;
  return file !== null && store.content(file.contentId)?.status !== 'trashed' ? file : null;
}

/** Of an archived page, the current files are archived, too. */
function seenOn(file: StoredAttachment, store: Store): StoredAttachment {
  const isArchived = store.content(file.contentId)?.status === 'archived';
  return isArchived && file.status === 'current' ? { ...file, status: 'archived' } : file;
}
