import type { ReadInstant } from '../../src/cleanup/instant';
import type { Match } from '../../src/cleanup/judgement';

export const SORT_COLUMNS = {
  name: 'Name',
  size: 'Size',
  updated: 'Last updated',
  uploaded: 'First uploaded',
  version: 'Version',
} as const;

export type SortColumn = keyof typeof SORT_COLUMNS;
export type Sort = {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
};

/** A second click on a column turns the order round. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const isTurned = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

/** What has no value comes first in ascending order: it is what a person should look at. */
export function sortMatches(matches: readonly Match[], sort: Sort, locale: string): Match[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.column === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return matches.toSorted((a, b) => sign * compare(a.attachment.title, b.attachment.title));
  }
  const value = VALUES[sort.column];
  return matches.toSorted((a, b) => sign * (value(a) - value(b)));
}

const VALUES: Readonly<Record<Exclude<SortColumn, 'name'>, (match: Match) => number>> = {
  size: ({ attachment }) => attachment.sizeBytes ?? -1,
  updated: ({ attachment }) => instantValue(attachment.updatedAt),
  uploaded: ({ attachment }) => instantValue(attachment.uploadedAt),
  version: ({ attachment }) => attachment.versionNumber ?? -1,
};

function instantValue(instant: ReadInstant): number {
  return typeof instant === 'number' ? instant : Number.MIN_SAFE_INTEGER;
}
