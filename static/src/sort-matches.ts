import type { Attachment } from '../../src/cleanup/attachment';
import type { ReadInstant } from '../../src/cleanup/instant';
import type { Match } from '../../src/cleanup/judgement';

export type SortColumn = 'name' | 'size' | 'updated' | 'uploaded' | 'version';
export type Sort = {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
};

/** A second click on a column turns the order round. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const isTurned = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

/**
 * The list's positions in the order of `sort`. What has no value comes first in ascending order: it
 * is what a person should look at.
 *
 * Comparing names by a language's rules is slow, so that the whole list is sorted once, and
 * `matchesInOrder` gives any part of it in the same order without comparing anything.
 */
export function sortedPositions(
  attachments: readonly Attachment[],
  sort: Sort,
  locale: string,
): readonly number[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const positions = Array.from(attachments.keys());
  if (sort.column === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const titles = attachments.map(({ title }) => title);
    return positions.sort((a, b) => sign * compare(titles[a] ?? '', titles[b] ?? ''));
  }
  const values = attachments.map(VALUES[sort.column]);
  return positions.sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
}

/**
 * Some of the list, in the order of `positions`.
 *
 * @param matches In the order of `attachments`, as `judge` gives them.
 */
export function matchesInOrder(
  matches: readonly Match[],
  attachments: readonly Attachment[],
  positions: readonly number[],
): readonly Match[] {
  const matchAt: (Match | null)[] = [];
  let found = 0;
  for (const attachment of attachments) {
    const match = matches[found];
    const isNext = match?.attachment === attachment;
    matchAt.push(isNext ? match : null);
    if (isNext) found += 1;
  }
  const ordered: Match[] = [];
  for (const position of positions) {
    const match = matchAt[position];
    if (match) ordered.push(match);
  }
  return ordered;
}

const VALUES: Readonly<Record<Exclude<SortColumn, 'name'>, (attachment: Attachment) => number>> = {
  size: ({ sizeBytes }) => sizeBytes ?? -1,
  updated: ({ updatedAt }) => instantValue(updatedAt),
  uploaded: ({ uploadedAt }) => instantValue(uploadedAt),
  version: ({ versionNumber }) => versionNumber ?? -1,
};

function instantValue(instant: ReadInstant): number {
  return typeof instant === 'number' ? instant : Number.MIN_SAFE_INTEGER;
}
