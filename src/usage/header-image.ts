import { bareAttachmentId } from '../cleanup/attachments/attachment';
import { referencesInText } from './texts/attachment-url';
import type { Named } from './texts/attachment-url';
import type { Owner } from './owner';
import type { FoundReference } from './storage-references';
import { fileIdsIn, textsIn } from './texts/texts';

/** Content properties in which Confluence keeps the picture on top of a page. */
const HEADER_KEYS = {
  published: 'cover-picture-id-published',
  draft: 'cover-picture-id-draft',
} as const;

/**
 * What the header image's property names, a text that holds JSON. Its shape is not documented: any
 * text in it may be the `fileId`, the attachment's id, the name of the file or an address of it.
 */
export function headerImageReferences(
  properties: readonly { readonly key: string; readonly value: unknown }[],
  which: 'published' | 'draft',
  owner: Owner,
): FoundReference[] {
  return properties
    .filter(({ key }) => key === HEADER_KEYS[which])
    .flatMap(({ value }) => textsIn(value))
    .flatMap((text) => namedIn(text.trim(), owner))
    .map(({ by, key }) => ({ by, key, use: 'header-image' }));
}

function namedIn(text: string, owner: Owner): Named[] {
  const fileIds = new Set([text.toLowerCase(), ...fileIdsIn(text)]);
  return [
    ...Array.from(fileIds, (key) => ({ by: 'file-id', key }) as const),
    { by: 'attachment-id', key: bareAttachmentId(text) },
    { by: 'name', key: text.normalize('NFC') },
    ...referencesInText(text, owner),
  ];
}
