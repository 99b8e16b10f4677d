import type { Attachment } from '../../src/cleanup/attachment';
import { usageLookup } from '../../src/cleanup/usage';
import { referencesIn } from '../../src/usage/storage-references';
import type { StorageReferences } from '../../src/usage/storage-references';
import { anAttachment } from './attachments';
import { usageWith } from './content-usage';

/** The page whose body it is. */
export const OWN = { contentId: '100', title: 'Release evidence' };

/** Of a body that can be read, or searched at least. */
export function knownReferencesIn(storage: string): StorageReferences {
  const found = referencesIn(storage, OWN);
  if (found === 'unknown') throw new Error('The body is too long to be searched.');
  return found;
}

/** What a file of the page counts as, going by the page's body: from its markup to the verdict. */
export function usesIn(storage: string, file: Partial<Attachment> = {}): string[] {
  const { references, listingMacros } = knownReferencesIn(storage);
  const usesOf = usageLookup(usageWith(references, { listingMacros: [...listingMacros] }));
  return usesOf(anAttachment({ id: 'att42', title: 'plan.png', ...file })).map(({ use }) => use);
}

/** A macro of the old editor, and still that of most apps. */
export function macro(name: string, inside: string): string {
  return `<ac:structured-macro ac:name="${name}">${inside}</ac:structured-macro>`;
}

export function parameter(value: string, name = 'name'): string {
  return `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
}
