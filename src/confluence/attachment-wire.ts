/**
 * Confluence's JSON for attachments, checked at run time and turned into what the core
 * works with. The published document promises no field of a response, so each is optional here.
 */
import {
  array,
  integer,
  is,
  min,
  nonempty,
  nullable,
  optional,
  pattern,
  record,
  string,
  type,
  unknown,
} from 'superstruct';
import type { Attachment } from '../cleanup/attachment';
import { ATTACHMENT_ID } from '../cleanup/attachment';
import { readInstant } from '../cleanup/instant';
import { parseJson, unreadable } from './wire-json';

const AnyObject = record(string(), unknown());
const Text = string();
const Count = min(integer(), 0);
const CONTENT_ID = /^[0-9]{1,30}$/;
const ContentId = pattern(string(), CONTENT_ID);

// `type` and not `object`: fields that Confluence adds later must not break the app.
const DocumentedVersion = type({
  number: optional(nullable(Count)),
  createdAt: optional(nullable(Text)),
  authorId: optional(nullable(Text)),
});

/** The fields that the app reads, as they are documented. */
const DocumentedAttachment = type({
  id: pattern(string(), ATTACHMENT_ID),
  status: optional(nullable(Text)),
  title: optional(nullable(Text)),
  createdAt: optional(nullable(Text)),
  version: optional(nullable(DocumentedVersion)),
  fileSize: optional(nullable(Count)),
  mediaType: optional(nullable(Text)),
  fileId: optional(nullable(Text)),
  pageId: optional(nullable(ContentId)),
  blogPostId: optional(nullable(ContentId)),
  customContentId: optional(nullable(ContentId)),
});

/** The least that an entry must have: without an id nobody can say which file it is about. */
const WireEntry = type({ id: nonempty(string()) });

const WireResultPage = type({
  results: array(WireEntry),
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
  if (!is(attachment, WireEntry)) throw unreadable(what, 'not an attachment');
  return toAttachment(attachment);
}

/**
 * One odd field makes the whole entry unreadable (`isUnreadable`) and no other one. What it holds
 * otherwise is still told, so that a person can find the file.
 */
function toAttachment(
  entry: { readonly id: string } & Readonly<Record<string, unknown>>,
): Attachment {
  const { pageId, blogPostId, customContentId } = entry;
  const version = is(entry.version, AnyObject) ? entry.version : {};
  return {
    id: entry.id,
    title: textOf(entry.title) ?? '',
    status: textOf(entry.status) ?? '',
    contentId: [pageId, blogPostId, customContentId].find(isContentId) ?? null,
    uploadedAt: readInstant(entry.createdAt),
    updatedAt: readInstant(version.createdAt),
    versionNumber: countOf(version.number),
    sizeBytes: countOf(entry.fileSize),
    mediaType: textOf(entry.mediaType),
    fileId: textOf(entry.fileId),
    authorId: textOf(version.authorId),
    isUnreadable: !is(entry, DocumentedAttachment),
  };
}

function isContentId(value: unknown): value is string {
  return typeof value === 'string' && CONTENT_ID.test(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
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
