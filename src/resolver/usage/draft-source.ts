import { headerImageReferences } from '../../usage/header-image';
import { referencesIn } from '../../usage/storage-references';
import type { OwnSource } from './usage-source';

/**
 * The unpublished draft, with its header image. What a listing macro in it will show is no matter
 * before it is published.
 */
export const draftSource: OwnSource = {
  source: { kind: 'draft' },
  read: async ({ contentId, published, draft, properties }) => {
    const [{ title }, body, known] = await Promise.all([published, draft, properties]);
    // That the properties cannot be read is told of the header image.
    const header = known === 'unreadable' ? [] : known;
    const inHeader = headerImageReferences(header, 'draft', { contentId, title });
    if (body === null) return { state: 'none', references: inHeader, listingMacros: [] };
    const inBody =
      body === 'unreadable'
        ? 'unknown'
        : referencesIn(body.storage, { contentId, title: body.title, isOwnBody: true });
    return inBody === 'unknown'
      ? { state: 'unreadable', references: inHeader, listingMacros: [] }
      : { state: 'read', references: [...inBody.references, ...inHeader], listingMacros: [] };
  },
};
