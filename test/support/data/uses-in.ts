import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { usageLookup } from '../../../src/cleanup/usage';
import type { Asked, Owner } from '../../../src/usage/owner';
import { referencesIn } from '../../../src/usage/storage-references';
import type { StorageReferences } from '../../../src/usage/storage-references';
import { anAttachment } from './attachments';
import { usageWith } from './content-usage';

/** The page that is asked about, and its own body. */
export const OWN: Asked = {
  contentId: '100',
  title: 'Release evidence',
  isOwnBody: true,
};

/** Of a body that can be read, or searched at least. */
export function knownReferencesIn(storage: string, asked = OWN): StorageReferences {
  const found = referencesIn(storage, asked);
  if (found === 'unknown') throw new Error('The body is too long to be searched.');
  return found;
}

/** What a file of the page counts as, going by the page's body: from its markup to the verdict. */
export function usesIn(storage: string, file: Partial<Attachment> = {}, asked = OWN): string[] {
  const { references, listingMacros } = knownReferencesIn(storage, asked);
  const usesOf = usageLookup(usageWith(references, { listingMacros: [...listingMacros] }));
  return usesOf(anAttachment({ id: 'att42', title: 'plan.png', ...file })).map(({ use }) => use);
}

/** The same page, when another one's body is read. */
export const FOREIGN: Asked = { ...OWN, isOwnBody: false };

/** What a file of the page counts as, going by the body of another page. */
export function foreignUsesIn(
  storage: string,
  file: Partial<Attachment> = {},
  owner: Partial<Owner> = {},
): string[] {
  return usesIn(storage, file, { ...FOREIGN, ...owner });
}

/** A macro of the old editor, and still that of most apps. */
export function macro(name: string, inside: string): string {
  return `<ac:structured-macro ac:name="${name}">${inside}</ac:structured-macro>`;
}

export function parameter(value: string, name = 'name'): string {
  return `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
}
