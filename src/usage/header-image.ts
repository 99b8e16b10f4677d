import { bareAttachmentId } from '../cleanup/attachment';
import type { FoundReference } from './storage-references';

/** Content properties in which Confluence keeps the picture on top of a page. */
const HEADER_KEYS = {
  published: 'cover-picture-id-published',
  draft: 'cover-picture-id-draft',
} as const;

/**
 * What the header image's property names. Its shape is not documented: any text in it may be the
 * `fileId`, the attachment's id, or the name of the file.
 */
export function headerImageReferences(
  properties: readonly { readonly key: string; readonly value: unknown }[],
  which: 'published' | 'draft',
): FoundReference[] {
  return properties
    .filter(({ key }) => key === HEADER_KEYS[which])
    .flatMap(({ value }) => textsIn(value))
    .flatMap((text): FoundReference[] => [
      { by: 'file-id', key: text.toLowerCase(), use: 'header-image' },
      { by: 'attachment-id', key: bareAttachmentId(text), use: 'header-image' },
      { by: 'name', key: text.normalize('NFC'), use: 'header-image' },
    ]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...textsInJson(value)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Confluence keeps it as a text that holds JSON. */
function textsInJson(text: string): string[] {
  if (!text.startsWith('{')) return [];
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return [];
  }
}
