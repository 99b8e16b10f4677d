/**
 * Run-time checks of what a caller sends. Any user of the app can call any function key with
 * anything: amounts are bounded, ids are digits, and fields that nobody knows are refused.
 */
import {
  array,
  boolean,
  create,
  enums,
  integer,
  min,
  nullable,
  number,
  object,
  pattern,
  size,
  string,
  StructError,
  type,
} from 'superstruct';
import type { Struct } from 'superstruct';
import { ATTACHMENT_ID, bareAttachmentId, CONTENT_ID } from '../cleanup/attachments/attachment';
import type { Act } from '../cleanup/plan';
import { FILE_KINDS } from '../cleanup/attachments/file-kind';
import type {
  BatchRequest,
  CommentsRequest,
  ListRequest,
  PeopleRequest,
  PreviewRequest,
  RightsRequest,
  SpaceRequest,
  UsageRequest,
} from '../contract';

/** What was sent is not what the contract says; nothing was done. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
}

/** The most files in one batch: more than 25 s allow, far less than the 500 KB of a request. */
const MAX_BATCH_FILES = 500;

const AttachmentId = pattern(string(), ATTACHMENT_ID);
const ContentId = pattern(string(), CONTENT_ID);
const ContentKindField = enums(['page', 'blogpost']);

const Cursor = nullable(size(string(), 1, 4_000));

const ListRequestStruct = object({
  contentKind: ContentKindField,
  status: enums(['current', 'trashed']),
  cursor: Cursor,
});

const CommentsRequestStruct = object({
  contentKind: ContentKindField,
  lists: size(
    array(
      object({
        of: enums(['footer', 'inline']),
        // Ids of comments are digits, as those of all content are.
        parentId: nullable(ContentId),
        cursor: Cursor,
      }),
    ),
    1,
    100,
  ),
});

const SpaceRequestStruct = object({
  contentKind: ContentKindField,
  of: ContentKindField,
  cursor: Cursor,
});

const AccountId = size(string(), 1, 128);

const UsageRequestStruct = object({ contentKind: ContentKindField });
/** As many as Confluence names at once. */
const PeopleRequestStruct = object({ accountIds: size(array(AccountId), 1, 250) });

const PreviewRequestStruct = object({ id: AttachmentId });
const RightsRequestStruct = object({
  act: enums(['trash', 'purge']),
  attachmentIds: size(array(AttachmentId), 1, 10),
});

const RulesStruct = object({
  age: object({ basis: enums(['updated', 'uploaded']), beforeMs: integer() }),
  filters: object({
    nameContains: size(string(), 0, 255),
    kinds: nullable(size(array(enums(FILE_KINDS)), 1, FILE_KINDS.length)),
    minSizeBytes: min(integer(), 0),
    authorId: nullable(AccountId),
    keepNewest: min(integer(), 0),
  }),
  includeInUse: boolean(),
});

const AtLeastOne = nullable(min(integer(), 1));

const BatchRequestStruct = object({
  contentKind: ContentKindField,
  rules: nullable(RulesStruct),
  files: size(
    array(
      object({
        id: AttachmentId,
        versionNumber: nullable(number()),
        mayBeInUse: boolean(),
        mayBeDone: boolean(),
      }),
    ),
    1,
    MAX_BATCH_FILES,
  ),
  stopAfter: object({ refusals: AtLeastOne, failures: AtLeastOne }),
  // Any number will do: the pace is clamped to what is sensible.
  pace: nullable(
    object({
      deletesInFlight: number(),
      mostDeletes: number(),
      gapMs: number(),
      answers: object({ count: number(), averageMs: number(), lowestMs: number() }),
    }),
  ),
});

/** @throws {BadRequestError} */
export function readListRequest(payload: unknown): ListRequest {
  return checked(payload, ListRequestStruct);
}

/** @throws {BadRequestError} */
export function readUsageRequest(payload: unknown): UsageRequest {
  return checked(payload, UsageRequestStruct);
}

/** @throws {BadRequestError} */
export function readCommentsRequest(payload: unknown): CommentsRequest {
  return checked(payload, CommentsRequestStruct);
}

/** @throws {BadRequestError} */
export function readSpaceRequest(payload: unknown): SpaceRequest {
  return checked(payload, SpaceRequestStruct);
}

/** @throws {BadRequestError} */
export function readPeopleRequest(payload: unknown): PeopleRequest {
  return checked(payload, PeopleRequestStruct);
}

/** @throws {BadRequestError} */
export function readPreviewRequest(payload: unknown): PreviewRequest {
  return checked(payload, PreviewRequestStruct);
}

/** @throws {BadRequestError} */
export function readRightsRequest(payload: unknown): RightsRequest {
  return checked(payload, RightsRequestStruct);
}

/**
 * @throws {BadRequestError} Also when a file is named twice (it could not have exactly one
 *   outcome), when a bound lies in the future, and when files are to be trashed without any rule.
 */
export function readBatchRequest(payload: unknown, act: Act, nowMs: number): BatchRequest {
  const request = checked(payload, BatchRequestStruct);
  if (act === 'trash' && request.rules === null) {
    throw new BadRequestError('Nothing is moved to the trash without a cutoff.');
  }
  if (new Set(request.files.map(({ id }) => bareAttachmentId(id))).size !== request.files.length) {
    throw new BadRequestError('A file is named twice in one batch.');
  }
  if (request.rules !== null && request.rules.age.beforeMs > nowMs) {
    throw new BadRequestError('The cutoff lies in the future.');
  }
  return request;
}

/**
 * The id of the page or blog post that the invocation was made on.
 *
 * @throws {BadRequestError} When the context names none.
 */
export function readContentId(context: unknown): string {
  const struct = type({ extension: type({ content: type({ id: ContentId }) }) });
  return checked(context, struct).extension.content.id;
}

function checked<Value>(value: unknown, struct: Struct<Value>): Value {
  try {
    return create(value, struct);
  } catch (error) {
    // The path alone: the value may be anything, and messages end up in logs. An object with a field
    // `toString` even keeps the library from making its message.
    const path = error instanceof StructError ? error.path.join('.') : '';
    throw new BadRequestError(`The request is not valid at "${path}".`);
  }
}
