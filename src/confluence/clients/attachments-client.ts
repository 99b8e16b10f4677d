import { route } from '@forge/api';
import type { Route } from '@forge/api';
import type { Attachment, ContentKind, ListedStatus } from '../../cleanup/attachments/attachment';
import { bareAttachmentId } from '../../cleanup/attachments/attachment';
import { readAttachment, readComment, readResultPage } from '../wire/attachment-wire';
import type { ResultPage } from '../wire/attachment-wire';
import {
  readContent,
  readContentBody,
  readContentProperties,
  readOperations,
  readPeople,
} from '../wire/content-wire';
import type {
  ContentBody,
  ContentProperty,
  DescribedContent,
  PersonName,
} from '../wire/content-wire';
import { NotFoundError, UnreadableAnswerError } from '../errors';
import type { Look, PacedRequest } from '../pacing/paced-request';
import { pictureUrlFrom } from '../wire/picture';

/** Twice what the screen shows, for screens with two dots to the pixel. */
const PICTURE_PX = '480';
/** The largest result page that REST v2 gives; the default would be 50. */
const RESULT_PAGE_SIZE = 250;

type ResultPageOf = {
  readonly contentKind: ContentKind;
  readonly contentId: string;
  readonly status: ListedStatus;
  readonly cursor: string | null;
};

type CommentedAttachment = {
  readonly attachment: Attachment;
  readonly comment: string | null;
};

/** REST v2's attachments endpoints. Every method throws the errors of `errors.ts`. */
export type AttachmentsClient = {
  /** `null` where there is no such content, or none that this person may see. */
  describeContent(kind: ContentKind, contentId: string): Promise<DescribedContent | null>;
  /** What the page or blog post says, or what its unpublished draft says; `null` as above. */
  readBody(
    kind: ContentKind,
    contentId: string,
    which: 'published' | 'draft',
  ): Promise<ContentBody | null>;
  /** All of its content properties. */
  readProperties(kind: ContentKind, contentId: string): Promise<readonly ContentProperty[]>;
  /** Names for account ids, at most 250; who is not known is left out. */
  namePeople(accountIds: readonly string[]): Promise<PersonName[]>;
  listResultPage(of: ResultPageOf): Promise<ResultPage>;
  /** `null` where there is no such attachment, or none that this person may see. */
  read(attachmentId: string): Promise<Attachment | null>;
  /** The same, with what its latest version says of itself. */
  readWithComment(attachmentId: string): Promise<CommentedAttachment | null>;
  /** For an `img`, see `Preview`; `null` where there is none that may be shown. */
  readPictureUrl(attachmentId: string): Promise<string | null>;
  /** What this person may do with it, in Confluence's words. */
  readOperations(attachmentId: string): Promise<ReadonlySet<string>>;
  trash(attachmentId: string, look: Look): Promise<void>;
  /** For good. Confluence does so only with what is in the trash. */
  purge(attachmentId: string, look: Look): Promise<void>;
};

export function makeAttachmentsClient(request: PacedRequest): AttachmentsClient {
  return {
    describeContent: (kind, contentId) =>
      nullWhenNotFound(async () => {
        const path = contentRoute(kind, contentId);
        return readContent((await request('GET', path)).body, path.value);
      }),

    readBody: (kind, contentId, which) =>
      nullWhenNotFound(async () => {
        const path = bodyRoute(kind, contentId, which);
        return readContentBody((await request('GET', path)).body, path.value);
      }),

    async readProperties(kind, contentId) {
      const path = propertiesRoute(kind, contentId);
      return readContentProperties((await request('GET', path)).body, path.value);
    },

    async namePeople(accountIds) {
      const path = route`/wiki/api/v2/users-bulk`;
      return readPeople((await request('POST', path, { body: { accountIds } })).body, path.value);
    },

    async listResultPage(of) {
      const path = resultPageRoute(of);
      return readResultPage((await request('GET', path)).body, path.value);
    },

    read: (attachmentId) =>
      nullWhenNotFound(async () => (await readOne(request, attachmentId)).attachment),

    readWithComment: (attachmentId) =>
      nullWhenNotFound(async () => {
        const { attachment, body, what } = await readOne(request, attachmentId);
        return { attachment, comment: readComment(body, what) };
      }),

    readPictureUrl: (attachmentId) => nullWhenNotFound(() => pictureOf(request, attachmentId)),

    async readOperations(attachmentId) {
      const path = route`/wiki/api/v2/attachments/${attachmentId}/operations`;
      return readOperations((await request('GET', path)).body, path.value);
    },

    async trash(attachmentId, look) {
      const path = route`/wiki/api/v2/attachments/${attachmentId}`;
      expectNoContent(await request('DELETE', path, { look }), path);
    },

    async purge(attachmentId, look) {
      const path = route`/wiki/api/v2/attachments/${attachmentId}?purge=true`;
      expectNoContent(await request('DELETE', path, { look }), path);
    },
  };
}

async function readOne(request: PacedRequest, attachmentId: string) {
  const path = route`/wiki/api/v2/attachments/${attachmentId}`;
  const { body } = await request('GET', path);
  const attachment = readAttachment(body, path.value);
  if (bareAttachmentId(attachment.id) !== bareAttachmentId(attachmentId)) {
    throw new UnreadableAnswerError(`${path.value} described ${attachment.id}.`, 200);
  }
  return { attachment, body, what: path.value };
}

async function pictureOf(request: PacedRequest, attachmentId: string): Promise<string | null> {
  const query = new URLSearchParams({ width: PICTURE_PX, height: PICTURE_PX });
  const path = route`/wiki/api/v2/attachments/${attachmentId}/thumbnail/download?${query}`;
  const { body } = await request('GET', path, { pictureFrom: pictureUrlFrom });
  return body === '' ? null : body;
}

function contentRoute(kind: ContentKind, contentId: string): Route {
  return kind === 'page'
    ? route`/wiki/api/v2/pages/${contentId}`
    : route`/wiki/api/v2/blogposts/${contentId}`;
}

function bodyRoute(kind: ContentKind, contentId: string, which: 'published' | 'draft'): Route {
  const query = new URLSearchParams({ 'body-format': 'storage' });
  if (which === 'draft') query.set('get-draft', 'true');
  return kind === 'page'
    ? route`/wiki/api/v2/pages/${contentId}?${query}`
    : route`/wiki/api/v2/blogposts/${contentId}?${query}`;
}

function propertiesRoute(kind: ContentKind, contentId: string): Route {
  const query = new URLSearchParams({ limit: String(RESULT_PAGE_SIZE) });
  return kind === 'page'
    ? route`/wiki/api/v2/pages/${contentId}/properties?${query}`
    : route`/wiki/api/v2/blogposts/${contentId}/properties?${query}`;
}

// The status is always named: left out, Confluence lists current and archived attachments.
function resultPageRoute({ contentKind, contentId, status, cursor }: ResultPageOf): Route {
  const query = new URLSearchParams({ status, limit: String(RESULT_PAGE_SIZE) });
  if (cursor !== null) query.set('cursor', cursor);
  return contentKind === 'page'
    ? route`/wiki/api/v2/pages/${contentId}/attachments?${query}`
    : route`/wiki/api/v2/blogposts/${contentId}/attachments?${query}`;
}

async function nullWhenNotFound<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** 204 is the only success that is documented; after any other answer nobody knows what happened. */
function expectNoContent({ status }: { readonly status: number }, path: Route): void {
  if (status !== 204) {
    throw new UnreadableAnswerError(`DELETE ${path.value} answered ${String(status)}.`, status);
  }
}
