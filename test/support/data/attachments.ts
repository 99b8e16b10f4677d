import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { UsageLookup } from '../../../src/cleanup/usage';
import type { StoredAttachment } from '../../../local/confluence/world';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';

/** An attachment as the core knows it; give what the test is about. */
export function anAttachment(parts: Partial<Attachment> = {}): Attachment {
  return {
    id: 'att1',
    title: 'file.png',
    status: 'current',
    contentId: '100',
    uploadedAt: Date.parse('2020-01-01T00:00:00Z'),
    updatedAt: Date.parse('2020-01-01T00:00:00Z'),
    versionNumber: 1,
    sizeBytes: 1_024,
    mediaType: 'image/png',
    fileId: '00000000-0000-4000-8000-000000000001',
    authorId: 'embedded-admin',
    isUnreadable: false,
    ...parts,
  };
}

/** A page that refers to none of its attachments. */
export const nothingInUse: UsageLookup = () => [];

/** An attachment as the embedded Confluence stores it, on the recipe's page. */
export function aStoredAttachment(parts: Partial<StoredAttachment> = {}): StoredAttachment {
  const createdAt = parts.createdAt ?? '2020-01-01T00:00:00.000Z';
  return {
    id: '500',
    contentId: RECIPE_PAGE.id,
    title: 'file.png',
    status: 'current',
    mediaType: 'image/png',
    fileId: '00000000-0000-4000-8000-000000000500',
    sizeBytes: 1_024,
    createdAt,
    version: { number: 1, createdAt, authorId: 'embedded-admin', message: '' },
    ...parts,
  };
}

/** So many attachments on the recipe's page, one after the other, the first one on 2020-01-01. */
export function aPileOf(count: number, apartMs = 86_400_000): StoredAttachment[] {
  const firstMs = Date.parse('2020-01-01T00:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(firstMs + index * apartMs).toISOString();
    return aStoredAttachment({
      id: String(1_000 + index),
      title: `file ${String(index)}.png`,
      createdAt,
    });
  });
}
