import { useMemo } from 'react';
import type { FileRow } from './attachment-columns';
import type { SortColumn, WordOf } from './sort-rows';
import { useTranslate } from '../../language/translate';
import { NOBODY } from '../../reading/people';
import type { PeopleNames } from '../../reading/people';

const NO_WORD: WordOf = () => '';
const NO_ROWS: readonly FileRow[] = [];

/** The words by which a table is sorted. Where they do not sort it, the same function for all. */
export function useSortWords(
  column: SortColumn,
  rows: readonly FileRow[],
  people: PeopleNames,
): WordOf {
  const { text } = useTranslate();
  // Names that come in leave every other order as it is, and the row that has the focus.
  const names = column === 'author' ? people : NOBODY;
  const rowsWithReasons = column === 'reason' ? rows : NO_ROWS;
  return useMemo(() => {
    if (column === 'author') return ({ authorId }) => names.get(authorId ?? '') ?? '';
    if (column !== 'reason') return NO_WORD;
    const words = new Map(
      rowsWithReasons.map((row) => [
        row.attachment,
        'reasons' in row ? row.reasons.map((reason) => text(`keep.${reason}`)).join(', ') : '',
      ]),
    );
    return (attachment) => words.get(attachment) ?? '';
  }, [column, names, rowsWithReasons, text]);
}
