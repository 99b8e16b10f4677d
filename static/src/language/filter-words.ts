import { FILE_KINDS } from '../../../src/cleanup/attachments/file-kind';
import type { FileKind } from '../../../src/cleanup/attachments/file-kind';
import type { Filters } from '../../../src/cleanup/choosing/filters';
import type { Formats } from './formats';
import type { PeopleNames } from '../reading/people';
import type { Translate } from './translate';

/** Each filter that is set, in words. */
export function filtersInWords(
  { nameContains, kinds, minSizeBytes, authorId, keepNewest }: Filters,
  translate: Translate,
  formats: Formats,
  people: PeopleNames,
): readonly string[] {
  const { text } = translate;
  const words: readonly (string | false)[] = [
    nameContains !== '' && text('approval.filter.name', { name: nameContains }),
    kinds !== null && kindsInWords(kinds, translate, formats.locale),
    minSizeBytes > 0 && text('filter.size.at-least', { size: formats.size(minSizeBytes) }),
    authorId !== null &&
      text('approval.filter.author', { name: people.get(authorId) ?? text('table.nobody') }),
    keepNewest > 0 && text('approval.filter.keep-newest', { count: keepNewest }),
  ];
  return words.filter((word) => word !== false);
}

/** `Image, Video`; where it is shorter, what is left out: `all but Video`. */
export function kindsInWords(
  kinds: readonly FileKind[],
  { text }: Translate,
  locale: string,
): string {
  const names = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const inWords = (some: readonly FileKind[]) =>
    names.format(some.map((kind) => text(`filter.kind.${kind}`)));
  const others = FILE_KINDS.filter((kind) => !kinds.includes(kind));
  const isShorter = others.length > 0 && others.length < kinds.length;
  return isShorter ? text('filter.kind.all-but', { kinds: inWords(others) }) : inWords(kinds);
}
