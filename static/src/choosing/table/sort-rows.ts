import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { ReadInstant } from '../../../../src/cleanup/attachments/instant';

export type SortColumn = 'name' | 'size' | 'updated' | 'uploaded' | 'version' | 'author' | 'reason';
export type Sort = {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
};

export type WordOf = (attachment: Attachment) => string;

/** A second click on a column turns the order round. Of sizes, the largest are looked for. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const first = column === 'size' ? 'descending' : 'ascending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const isTurned = sort.column === column && sort.direction === first;
  return { column, direction: isTurned ? other : first };
}

/**
 * The list's positions in the order of `sort`. What has no value comes first in ascending order: it
 * is what a person should look at.
 *
 * Comparing names by a language's rules is slow, so that the whole list is sorted once, and
 * `rowsInOrder` gives any part of it in the same order without comparing anything.
 */
export function sortedPositions(
  attachments: readonly Attachment[],
  sort: Sort,
  locale: string,
  /** What stands in the column of authors or reasons. */
  wordOf: WordOf,
): readonly number[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const positions = Array.from(attachments.keys());
  if (sort.column === 'name' || sort.column === 'author' || sort.column === 'reason') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const texts = attachments.map(sort.column === 'name' ? ({ title }) => title : wordOf);
    return positions.sort((a, b) => sign * compare(texts[a] ?? '', texts[b] ?? ''));
  }
  const values = attachments.map(VALUES[sort.column]);
  return positions.sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
}

/**
 * Some of the list, in the order of `positions`.
 *
 * @param rows In the order of `attachments`, as `judge` gives them.
 */
export function rowsInOrder<Row extends { readonly attachment: Attachment }>(
  rows: readonly Row[],
  attachments: readonly Attachment[],
  positions: readonly number[],
): readonly Row[] {
  const rowAt: (Row | null)[] = [];
  let found = 0;
  for (const attachment of attachments) {
    const row = rows[found];
    const isNext = row?.attachment === attachment;
    rowAt.push(isNext ? row : null);
    if (isNext) found += 1;
  }
  const ordered: Row[] = [];
  for (const position of positions) {
    const row = rowAt[position];
    if (row) ordered.push(row);
  }
  return ordered;
}

const VALUES: Readonly<
  Record<Exclude<SortColumn, 'name' | 'author' | 'reason'>, (attachment: Attachment) => number>
> = {
  size: ({ sizeBytes }) => sizeBytes ?? -1,
  updated: ({ updatedAt }) => instantValue(updatedAt),
  uploaded: ({ uploadedAt }) => instantValue(uploadedAt),
  version: ({ versionNumber }) => versionNumber ?? -1,
};

function instantValue(instant: ReadInstant): number {
  return typeof instant === 'number' ? instant : Number.MIN_SAFE_INTEGER;
}
