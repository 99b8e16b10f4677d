import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import { resultPage } from './paging';
import type { AskedPage } from './paging';
import type { Person } from '../people';
import type { Quirks } from '../quirks';
import { toWireError } from '../wire/wire';

export type Asked = {
  readonly person: Person;
  readonly id: string;
  readonly url: URL;
  readonly sent: unknown;
};
export type Route = (asked: Asked) => RouteAnswer;

type AskedList<Entry> = Pick<AskedPage<Entry>, 'url' | 'placeOf' | 'generation'> & {
  /** Where the request names none. */
  readonly usualLimit: number;
  readonly toWire: (entry: Entry) => object;
  readonly quirks: Pick<Quirks, 'largestResultPage' | 'pagesOverlap'>;
};

/** How a path spells the kinds of content. */
export const CONTENT_SEGMENTS: readonly (readonly [string, ContentKind])[] = [
  ['pages', 'page'],
  ['blogposts', 'blogpost'],
];
/** What a list holds that is asked for no status. */
export const STATUSES_LEFT_OUT = ['current', 'archived'];
const LARGEST_LIMIT = 250;

/** What a route answers; the body is JSON, `null` for none. */
export type RouteAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export function ok(body: object): RouteAnswer {
  return { status: 200, body };
}

/** One result page of a list. */
export function listed<Entry>(
  entries: readonly Entry[],
  { url, usualLimit, placeOf, toWire, quirks, generation }: AskedList<Entry>,
): RouteAnswer {
  const limit = Number(url.searchParams.get('limit') ?? usualLimit);
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    return badRequest(`limit must be from 1 to ${String(LARGEST_LIMIT)}`);
  }
  const page = resultPage(entries, {
    url,
    limit: Math.min(limit, quirks.largestResultPage),
    placeOf,
    overlaps: quirks.pagesOverlap,
    generation,
  });
  if (page === null) return badRequest('The cursor is not valid any more; start again');
  const results = page.results.map(toWire);
  const base = `${url.origin}/wiki`;
  if (page.next === null) return ok({ results, _links: { base } });
  const headers = { Link: `<${page.next}>; rel="next"` };
  return { ...ok({ results, _links: { next: page.next, base } }), headers };
}

export function contentNotFound(kind: ContentKind): RouteAnswer {
  return notFound(`Could not find a ${kind} with this id, or you may not see it`);
}

export function attachmentNotFound(): RouteAnswer {
  return notFound('Could not find an attachment with this id, or you may not do this to it');
}

export function commentNotFound(): RouteAnswer {
  return notFound('Could not find a comment with this id, or you may not see it');
}

/** As Atlassian's gateway answers an app that asks for what its scopes do not hold. */
export function scopeMissing(): RouteAnswer {
  return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
}

export function notFound(title: string): RouteAnswer {
  return { status: 404, body: toWireError(404, 'NOT_FOUND', title) };
}

export function badRequest(title: string): RouteAnswer {
  return { status: 400, body: toWireError(400, 'INVALID_REQUEST_PARAMETER', title) };
}
