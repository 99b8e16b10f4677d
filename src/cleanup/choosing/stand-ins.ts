import { ATTACHMENT_ID } from '../attachments/attachment';
import type { Attachment } from '../attachments/attachment';

const MOST_STAND_INS = 5;

/**
 * Ids of a few files that stand for all where it is asked what a person may do: one of the person's
 * own, as some may delete nothing else, then the first ones of other people.
 */
export function standInsFor(attachments: readonly Attachment[], accountId: string): string[] {
  const byAuthor = new Map<string | null, string>();
  for (const { id, authorId } of attachments) {
    if (ATTACHMENT_ID.test(id) && !byAuthor.has(authorId)) byAuthor.set(authorId, id);
  }
  const own = byAuthor.get(accountId);
  const others = [...byAuthor.values()].filter((id) => id !== own);
  return [...(own === undefined ? [] : [own]), ...others].slice(0, MOST_STAND_INS);
}
