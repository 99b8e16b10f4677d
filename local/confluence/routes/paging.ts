/**
 * Result pages as REST v2 gives them: `_links.next` and a `Link` header, relative to the site and
 * including `/wiki`, with a base64 cursor that ends in `=` and is not the last parameter.
 */
import { is, number, object, string } from 'superstruct';
import type { Infer } from 'superstruct';
import { comparePlaces } from './list-order';
import type { Place } from './list-order';

export type ResultPage<Entry> = {
  readonly results: readonly Entry[];
  /** Path of the next page; `null` on the last one. */
  readonly next: string | null;
};

export type AskedPage<Entry> = {
  /** What was asked for: its path and query come back in `next`. */
  readonly url: URL;
  /** Most entries that the page may hold. */
  readonly limit: number;
  readonly placeOf: (entry: Entry) => Place;
  /** Whether it begins with the last entry of the page before. */
  readonly overlaps: boolean;
  /** Cursors of an earlier generation are stale. */
  readonly generation: number;
};

/** Where a page ended, and in which list. */
const Cursor = object({ path: string(), generation: number(), key: number(), id: string() });

/** `null`: the cursor is stale or belongs to another list, which Confluence answers with a 400. */
export function resultPage<Entry>(
  entries: readonly Entry[],
  { url, limit, placeOf, overlaps, generation }: AskedPage<Entry>,
): ResultPage<Entry> | null {
  const list = { path: url.pathname, generation };
  const cursor = url.searchParams.get('cursor');
  const place = cursor === null ? null : placeAt(cursor, list);
  if (cursor !== null && place === null) return null;
  const isFrom = overlaps && limit > 1 ? 0 : 1;
  const rest = entriesAfter(entries, place, placeOf, isFrom);
  const results = rest.slice(0, pageLength(rest.length, limit));
  const last = results.at(-1);
  const isLast = results.length === rest.length || last === undefined;
  return { results, next: isLast ? null : nextPath(url, { ...list, ...placeOf(last) }) };
}

/** By place and not by entry: the one at which the last page ended may be gone by now. */
function entriesAfter<Entry>(
  entries: readonly Entry[],
  after: Place | null,
  placeOf: (entry: Entry) => Place,
  isFrom: 0 | 1,
): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .filter(({ place }) => after === null || comparePlaces(place, after) >= isFrom)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ entry }) => entry);
}

/** A page may hold fewer than asked for and still not be the last one. */
function pageLength(restLength: number, limit: number): number {
  const isShort = restLength > limit && restLength % 2 === 1 && limit > 3;
  return isShort ? limit - 3 : limit;
}

function nextPath(url: URL, cursor: Infer<typeof Cursor>): string {
  const others = new URLSearchParams(url.search);
  others.delete('cursor');
  const first = new URLSearchParams({ cursor: encodeCursor(cursor) });
  return `${url.pathname}?${first.toString()}&${others.toString()}`.replace(/&$/, '');
}

function encodeCursor(cursor: Infer<typeof Cursor>): string {
  const json = JSON.stringify(cursor);
  // Filled up so that it ends in `=`: whoever loses that on the way is found out.
  return Buffer.from(Buffer.byteLength(json) % 3 === 0 ? `${json} ` : json).toString('base64');
}

function placeAt(
  cursor: string,
  list: { readonly path: string; readonly generation: number },
): Place | null {
  // Buffer would read it without its end as well; the real thing makes no such promise.
  if (!cursor.endsWith('=')) return null;
  const read = parse(Buffer.from(cursor, 'base64').toString('utf8'));
  if (!is(read, Cursor)) return null;
  return read.path === list.path && read.generation === list.generation ? read : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
