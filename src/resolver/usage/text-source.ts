import { UnreadableAnswerError } from '../../confluence/errors';
import { referencesIn } from '../../usage/storage-references';
import type { OwnSource } from './usage-source';

/** What is published of the page or blog post. Without it nothing is known of any file. */
export const textSource: OwnSource = {
  source: { kind: 'text' },
  read: async ({ contentId, published }) => {
    const { storage, title } = await published;
    const found = referencesIn(storage, { contentId, title, isOwnBody: true });
    if (found === 'unknown') {
      throw new UnreadableAnswerError(`The body of ${contentId} cannot be read.`, 200);
    }
    return { state: 'read', ...found };
  },
};
