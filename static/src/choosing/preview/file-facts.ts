import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { fileKind } from '../../../../src/cleanup/attachments/file-kind';
import type { ReadInstant } from '../../../../src/cleanup/attachments/instant';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import type { Formats } from '../../language/formats';
import type { PeopleNames } from '../../reading/people';
import type { Translate } from '../../language/translate';
import { useInWords } from '../../language/words';

export type Fact = { readonly label: string; readonly value: string };

type Known = {
  /** What its latest version says of itself. */
  readonly comment: string | null;
  readonly usage: UsageLookup;
  readonly people: PeopleNames;
  readonly translate: Translate;
  readonly formats: Formats;
};

/** All that is known of a file, each with its name; what is not known is left out. */
export function factsOf(
  attachment: Attachment,
  { comment, usage, people, translate, formats }: Known,
): readonly Fact[] {
  const { text } = translate;
  const { mediaType, sizeBytes, updatedAt, uploadedAt, versionNumber, authorId } = attachment;
  const kind = text(`filter.kind.${fileKind(attachment)}`);
  const instant = (at: ReadInstant) =>
    typeof at === 'number' ? formats.instant(at) : text(`table.date.${at}`);
  const uses = usage === 'unknown' ? [] : usage(attachment);
  const inUse = uses.map((use) => useInWords(translate, use));
  const facts: readonly (readonly [string, string | null])[] = [
    [text('preview.type'), mediaType === null ? kind : `${kind} (${mediaType})`],
    [text('table.column.size'), sizeBytes === null ? null : formats.size(sizeBytes)],
    [text('table.column.updated'), instant(updatedAt)],
    [text('table.column.uploaded'), instant(uploadedAt)],
    [text('table.column.author'), people.get(authorId ?? '') ?? text('table.nobody')],
    [text('table.column.version'), versionNumber === null ? null : formats.count(versionNumber)],
    [text('preview.comment'), comment],
    [text('preview.used'), inUse.length === 0 ? null : inUse.join(', ')],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
