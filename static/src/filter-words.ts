import type { Filters } from '../../src/cleanup/filters';
import type { Formats } from './formats';
import type { PeopleNames } from './hooks/use-people';
import type { Translate } from './translate';

/** Each filter that is set, in words. */
export function filtersInWords(
  { nameContains, kind, minSizeBytes, authorId, keepNewest }: Filters,
  { text }: Translate,
  formats: Formats,
  people: PeopleNames,
): readonly string[] {
  const words: readonly (string | false)[] = [
    nameContains !== '' && text('approval.filter.name', { name: nameContains }),
    kind !== null && text(`filter.kind.${kind}`),
    minSizeBytes > 0 && text('filter.size.at-least', { size: formats.size(minSizeBytes) }),
    authorId !== null &&
      text('approval.filter.author', { name: people.get(authorId) ?? text('table.nobody') }),
    keepNewest > 0 && text('approval.filter.keep-newest', { count: keepNewest }),
  ];
  return words.filter((word) => word !== false);
}
