import type { ContentKind } from '../../cleanup/attachments/attachment';
import { referenceKey } from '../../cleanup/usage';
import type { ContentUsage, Reference, SourceReading } from '../../cleanup/usage';
import type { AttachmentsClient } from '../../confluence/clients/attachments-client';
import { draftSource } from './draft-source';
import { headerImageSource } from './header-image-source';
import { ContentNotFoundError } from '../replies';
import { textSource } from './text-source';
import { unlessUnreadable } from './usage-source';
import type { OwnReads, OwnSource } from './usage-source';

/** All that the content itself says of its files. What is published comes first. */
const OWN_SOURCES: readonly OwnSource[] = [textSource, headerImageSource, draftSource];

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
  const reads: OwnReads = {
    contentId,
    published: readPublished(client, kind, contentId),
    draft: unlessUnreadable(client.readBody(kind, contentId, 'draft')),
    properties: unlessUnreadable(client.readProperties(kind, contentId)),
  };
  const found = await Promise.all(
    OWN_SOURCES.map(async ({ source, read }) => ({ source, ...(await read(reads)) })),
  );
  return {
    sources: withoutRepetitions(
      found.map(({ source, state, references }) => ({ source, state, references })),
    ),
    listingMacros: [...new Set(found.flatMap(({ listingMacros }) => listingMacros))],
  };
}

async function readPublished(client: AttachmentsClient, kind: ContentKind, contentId: string) {
  const published = await client.readBody(kind, contentId, 'published');
  if (published !== null) return published;
  throw new ContentNotFoundError(`There is no ${kind} ${contentId} to be seen.`);
}

/** A draft repeats most of what is published: it crosses the bridge once. */
function withoutRepetitions(readings: readonly SourceReading[]): SourceReading[] {
  const known = new Set<string>();
  const isNew = (reference: Reference) => {
    const id = referenceKey(reference);
    const isKnown = known.has(id);
    known.add(id);
    return !isKnown;
  };
  return readings.map((reading) => ({ ...reading, references: reading.references.filter(isNew) }));
}
