/**
 * Confluence's JSON for attachments, checked at run time and turned into what the core
 * works with. The published document promises no field of a response, so each is optional here.
 */
import type { Attachment } from '../../cleanup/attachments/attachment';
import { ATTACHMENT_ID, CONTENT_ID } from '../../cleanup/attachments/attachment';
import { readInstant } from '../../cleanup/attachments/instant';
import { NOT_A_RESULT_PAGE, readRawResultPage } from './result-page';
import { parseJson, unreadable } from './wire-json';

/** Fields of an entry that are documented to be texts; those of a version likewise. */
const TEXT_FIELDS = ['title', 'status', 'createdAt', 'mediaType', 'fileId'];
const VERSION_TEXT_FIELDS = ['createdAt', 'authorId'];
/** One of them names the content that it hangs on. */
const CONTENT_FIELDS = ['pageId', 'blogPostId', 'customContentId'];

const NOT_AN_ATTACHMENT = 'not an attachment';

type Fields = Readonly<Record<string, unknown>>;
/** The least that an entry must have: without an id nobody can say which file it is about. */
type WireEntry = Fields & { readonly id: string };

export type ResultPage = {
  readonly attachments: readonly Attachment[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is not a result page, or does not say how it goes on. */
export function readResultPage(body: string, what: string): ResultPage {
  const { results, nextCursor } = readRawResultPage(body, what);
  // A list that lacks one file cannot be called complete.
  if (!results.every(isEntry)) throw unreadable(what, NOT_A_RESULT_PAGE);
  return { attachments: results.map(toAttachment), nextCursor };
}

/** @throws {UnreadableAnswerError} When it is not an attachment. */
export function readAttachment(body: string, what: string): Attachment {
  const attachment = parseJson(body, what);
  if (!isEntry(attachment)) throw unreadable(what, NOT_AN_ATTACHMENT);
  return toAttachment(attachment);
}

/**
 * Of the latest version. It is a remark and nothing is decided by it, so an odd one is none, and
 * the file stays readable.
 *
 * @throws {UnreadableAnswerError} When it is not an attachment.
 */
export function readComment(body: string, what: string): string | null {
  const attachment = parseJson(body, what);
  if (!isEntry(attachment)) throw unreadable(what, NOT_AN_ATTACHMENT);
  const message = isFields(attachment.version) ? textOf(attachment.version.message) : null;
  return message?.trim() === '' ? null : message;
}

/**
 * One odd field makes the whole entry unreadable (`isUnreadable`) and no other one. What it holds
 * otherwise is still told, so that a person can find the file.
 */
function toAttachment(entry: WireEntry): Attachment {
  const version = isFields(entry.version) ? entry.version : {};
  return {
    id: entry.id,
    title: textOf(entry.title) ?? '',
    status: textOf(entry.status) ?? '',
    contentId: CONTENT_FIELDS.map((field) => entry[field]).find(isContentId) ?? null,
    uploadedAt: readInstant(entry.createdAt),
    updatedAt: readInstant(version.createdAt),
    versionNumber: countOf(version.number),
    sizeBytes: countOf(entry.fileSize),
    mediaType: textOf(entry.mediaType),
    fileId: textOf(entry.fileId),
    authorId: textOf(version.authorId),
    isUnreadable: !isDocumented(entry, version),
  };
}

/** By hand, as it is asked of each of 50,000 entries: structs took 15 % of the campaign's time. */
function isDocumented(entry: WireEntry, version: Fields): boolean {
  return (
    ATTACHMENT_ID.test(entry.id) &&
    isAbsentOr(isFields, entry.version) &&
    isAbsentOr(isCount, version.number) &&
    isAbsentOr(isCount, entry.fileSize) &&
    TEXT_FIELDS.every((field) => isAbsentOr(isText, entry[field])) &&
    VERSION_TEXT_FIELDS.every((field) => isAbsentOr(isText, version[field])) &&
    CONTENT_FIELDS.every((field) => isAbsentOr(isContentId, entry[field]))
  );
}

function isAbsentOr(isDocumentedType: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || value === null || isDocumentedType(value);
}

function isEntry(value: unknown): value is WireEntry {
  return isFields(value) && typeof value.id === 'string' && value.id !== '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isContentId(value: unknown): value is string {
  return isText(value) && CONTENT_ID.test(value);
}

function textOf(value: unknown): string | null {
  return isText(value) ? value : null;
}

function countOf(value: unknown): number | null {
  return isCount(value) ? value : null;
}
