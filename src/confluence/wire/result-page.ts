import { array, nullable, optional, string, type, unknown } from 'superstruct';
import { fits, parseJson, unreadable } from './wire-json';

// `type` and not `object`: fields that Confluence adds later must not break the app.
const WireResultPage = type({
  results: array(unknown()),
  _links: optional(nullable(type({ next: optional(nullable(string())) }))),
});

export const NOT_A_RESULT_PAGE = 'not a page of results';

type RawResultPage = {
  readonly results: readonly unknown[];
  readonly nextCursor: string | null;
};

/**
 * One page of any of REST v2's lists.
 *
 * @throws {UnreadableAnswerError} When it is no such page, or does not say how it goes on.
 */
export function readRawResultPage(body: string, what: string): RawResultPage {
  const page = parseJson(body, what);
  if (!fits(page, WireResultPage)) throw unreadable(what, NOT_A_RESULT_PAGE);
  const next = page._links?.next ?? null;
  return { results: page.results, nextCursor: next === null ? null : cursorOf(next, what) };
}

/**
 * REST v2 spells the cursor inside `_links.next`, a path relative to the site. It need not be the
 * last parameter and may end in `=`: read by a URL parser, decoded, and put into a path of our own.
 */
function cursorOf(next: string, what: string): string {
  const url = URL.canParse(next, 'https://site.invalid')
    ? new URL(next, 'https://site.invalid')
    : null;
  // Base64 knows `+` and no space; a URL parser reads an unescaped `+` as a space.
  const cursor = (url?.searchParams.get('cursor') ?? '').replaceAll(' ', '+');
  if (cursor === '') throw unreadable(what, 'a link to the next page without a cursor');
  return cursor;
}
