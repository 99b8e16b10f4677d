import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { fileKind } from '../../../../src/cleanup/attachments/file-kind';
import type { FileKind } from '../../../../src/cleanup/attachments/file-kind';

/** How many files of a list each choice of a filter would leave. */
export type OptionCounts = {
  readonly kinds: ReadonlyMap<FileKind, number>;
  readonly authors: ReadonlyMap<string, number>;
  readonly atLeast: (sizeBytes: number) => number;
};

export function countOptions(attachments: readonly Attachment[]): OptionCounts {
  const kinds = new Map<FileKind, number>();
  const authors = new Map<string, number>();
  for (const attachment of attachments) {
    addOne(kinds, fileKind(attachment));
    addOne(authors, attachment.authorId ?? '');
  }
  return {
    kinds,
    authors,
    atLeast: (least) => attachments.filter(({ sizeBytes }) => (sizeBytes ?? 0) >= least).length,
  };
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
