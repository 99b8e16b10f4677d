/**
 * Confluence's JSON for attachments, checked at run time and turned into what the core
 * works with. The published document promises no field of a response, so each is optional here.
 */
import { array, type, is, number, optional, string, unknown, nullable } from 'superstruct';
import type { Infer } from 'superstruct';
import type { Attachment } from '../cleanup/attachment';
import { readInstant } from '../cleanup/instant';
import { parseJson, unreadable } from './wire-json';

const WireVersion = type({
  number: optional(nullable(number())),
  createdAt: unknown(),
  authorId: optional(nullable(string())),
});

// `type` and not `object`: fields that Confluence adds later must not break the app.
const WireAttachment = type({
  id: string(),
  status: optional(nullable(string())),
  title: optional(nullable(string())),
  createdAt: unknown(),
  version: optional(nullable(WireVersion)),
  fileSize: optional(nullable(number())),
  mediaType: optional(nullable(string())),
  fileId: optional(nullable(string())),
  pageId: optional(nullable(string())),
  blogPostId: optional(nullable(string())),
  customContentId: optional(nullable(string())),
});

const WireResultPage = type({
  results: array(WireAttachment),
  _links: optional(nullable(type({ next: optional(nullable(string())) }))),
});

export type ResultPage = {
  readonly attachments: readonly Attachment[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is not a result page, or does not say how it goes on. */
export function readResultPage(body: string, what: string): ResultPage {
  const page = parseJson(body, what);
  if (!is(page, WireResultPage)) throw unreadable(what, 'not a page of results');
  const next = page._links?.next ?? null;
  return {
    attachments: page.results.map(toAttachment),
    nextCursor: next === null ? null : cursorOf(next, what),
  };
}

/** @throws {UnreadableAnswerError} When it is not an attachment. */
export function readAttachment(body: string, what: string): Attachment {
  const attachment = parseJson(body, what);
  if (!is(attachment, WireAttachment)) throw unreadable(what, 'not an attachment');
  return toAttachment(attachment);
}

function toAttachment(wire: Infer<typeof WireAttachment>): Attachment {
  return {
    id: wire.id,
    title: wire.title ?? '',
    status: wire.status ?? '',
    contentId: wire.pageId ?? wire.blogPostId ?? wire.customContentId ?? null,
    uploadedAt: readInstant(wire.createdAt),
    updatedAt: readInstant(wire.version?.createdAt),
    versionNumber: wire.version?.number ?? null,
    sizeBytes: wire.fileSize ?? null,
    mediaType: wire.mediaType ?? null,
    fileId: wire.fileId ?? null,
    authorId: wire.version?.authorId ?? null,
  };
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
