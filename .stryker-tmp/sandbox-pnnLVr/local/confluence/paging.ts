/**
 * Result pages as REST v2 gives them: `_links.next` and a `Link` header, relative to the site and
 * including `/wiki`, with a base64 cursor that may end in `=` and is not the last parameter.
 */
// @ts-nocheck

import type { StoredAttachment } from './world';

export type ResultPage = {
  readonly results: readonly StoredAttachment[];
  /** Path of the next page; `null` on the last one. */
  readonly next: string | null;
};

type Position = { readonly path: string; readonly afterId: string };

/** `null`: the cursor is stale or belongs to another list, which Confluence answers with a 400. */
export function resultPage(
  files: readonly StoredAttachment[],
  path: string,
  query: URLSearchParams,
  limit: number,
): ResultPage | null {
  const cursor = query.get('cursor');
  const position = cursor === null ? null : decodeCursor(cursor);
  if (cursor !== null && position?.path !== path) return null;
  const rest = position === null ? files : filesAfter(files, position.afterId);
  const results = rest.slice(0, pageLength(rest.length, limit));
  const last = results.at(-1);
  const isLast = results.length === rest.length || last === undefined;
  return { results, next: isLast ? null : nextPath(path, query, last.id) };
}

function filesAfter(files: readonly StoredAttachment[], id: string): readonly StoredAttachment[] {
  const index = files.findIndex((file) => file.id === id);
  // The file at the cursor may be gone by now; ids grow, so its place can still be found.
  return index >= 0 ? files.slice(index + 1) : files.filter((file) => Number(file.id) > Number(id));
}

/** A page may hold fewer than asked for and still not be the last one. */
function pageLength(restLength: number, limit: number): number {
  const isShort = restLength > limit && restLength % 2 === 1 && limit > 3;
  return isShort ? limit - 3 : limit;
}

function nextPath(path: string, query: URLSearchParams, afterId: string): string {
  const others = new URLSearchParams(query);
  others.delete('cursor');
  const cursor = new URLSearchParams({ cursor: encodeCursor({ path, afterId }) });
  return `${path}?${cursor.toString()}&${others.toString()}`.replace(/[?&]$/, '');
}

function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64');
}

function decodeCursor(cursor: string): Position | null {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    return isPosition(decoded) ? decoded : null;
  } catch {
    return null;
  }
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'path' in value && 'afterId' in value;
}
