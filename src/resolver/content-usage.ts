import type { ContentKind } from '../cleanup/attachment';
import type { ContentUsage, Reference } from '../cleanup/usage';
import type { AttachmentsClient } from '../confluence/attachments-client';
import type { ContentBody } from '../confluence/content-wire';
import {
  ConfluenceError,
  ResumeLaterError,
  SignedOutError,
  UnreadableAnswerError,
} from '../confluence/errors';
import { headerImageReferences } from '../usage/header-image';
import { referencesIn } from '../usage/storage-references';
import type { FoundReference } from '../usage/storage-references';
import { ContentNotFoundError } from './replies';

/**
 * Everything that a page or blog post refers to. Its body must be readable; the draft and the header
 * image may not be, which is told.
 *
 * @throws {ContentNotFoundError} When it is not there, or not to be seen.
 * @throws {ConfluenceError} When the body could not be read.
 */
export async function readContentUsage(
  client: AttachmentsClient,
  kind: ContentKind,
  contentId: string,
): Promise<ContentUsage> {
  const [published, draft, properties] = await Promise.all([
    client.readBody(kind, contentId, 'published'),
    unlessUnreadable(client.readBody(kind, contentId, 'draft')),
    unlessUnreadable(client.readProperties(kind, contentId)),
  ]);
  if (published === null) {
    throw new ContentNotFoundError(`There is no ${kind} ${contentId} to be seen.`);
  }
  const foundIn = (body: ContentBody) =>
    referencesIn(body.storage, { contentId, title: body.title });
  const own = { contentId, title: published.title };
  const onPage = foundIn(published);
  if (onPage === 'unknown') {
    throw new UnreadableAnswerError(`The body of ${kind} ${contentId} cannot be read.`, 200);
  }
  const inDraft = draft === null || draft === 'unreadable' ? draft : foundIn(draft);
  const isDraftKnown = inDraft !== 'unreadable' && inDraft !== 'unknown';
  const header = properties === 'unreadable' ? [] : properties;
  return {
    references: merged(
      [...onPage.references, ...headerImageReferences(header, 'published', own)],
      [
        ...(isDraftKnown ? (inDraft?.references ?? []) : []),
        ...headerImageReferences(header, 'draft', own),
      ],
    ),
    listingMacros: onPage.listingMacros,
    draft: !isDraftKnown ? 'unreadable' : inDraft === null ? 'none' : 'read',
    headerImage: properties === 'unreadable' ? 'unreadable' : 'read',
  };
}

/** A draft repeats most of what is published: it is told once. */
function merged(
  published: readonly FoundReference[],
  inDraft: readonly FoundReference[],
): Reference[] {
  const idOf = ({ by, use, key }: FoundReference) => `${by}/${use}/${key}`;
  const known = new Set(published.map(idOf));
  const added = inDraft.filter((reference) => !known.has(idOf(reference)));
  return [
    ...published.map((reference) => ({ ...reference, onlyInDraft: false })),
    ...added.map((reference) => ({ ...reference, onlyInDraft: true })),
  ];
}

/** A limit and a lost session are for everything that is asked, not for this alone. */
async function unlessUnreadable<Value>(reading: Promise<Value>): Promise<Value | 'unreadable'> {
  try {
    return await reading;
  } catch (error) {
    const isForAll = error instanceof ResumeLaterError || error instanceof SignedOutError;
    if (isForAll || !(error instanceof ConfluenceError)) throw error;
    return 'unreadable';
  }
}
