import { headerImageReferences } from '../../usage/header-image';
import type { OwnSource } from './usage-source';

/** The picture on top of what is published. */
export const headerImageSource: OwnSource = {
  source: { kind: 'header-image' },
  read: async ({ contentId, published, properties }) => {
    const [{ title }, known] = await Promise.all([published, properties]);
    if (known === 'unreadable') return { state: 'unreadable', references: [], listingMacros: [] };
    const references = headerImageReferences(known, 'published', { contentId, title });
    return { state: 'read', references, listingMacros: [] };
  },
};
