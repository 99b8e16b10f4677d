import { useCallback, useRef } from 'react';
import type { FileRow } from '../table/attachment-columns';
import type { Ticks } from './use-ticks';

/** @param isRange All from the row that was ticked last, as Shift asks for. */
export type TickRow = (row: FileRow, isRange: boolean) => void;

/**
 * Ticks one row, or with Shift all rows from the last one up to this one, as file managers do. A
 * range does to its rows what was done to the first of them.
 *
 * @param rows In the order in which they are shown.
 */
export function useTickRows(rows: readonly FileRow[], ticks: Ticks | null): TickRow {
  const last = useRef<FileRow | null>(null);
  return useCallback(
    (row, isRange) => {
      if (ticks === null || !('marks' in row)) return;
      const from = rows.findIndex(({ attachment }) => attachment === last.current?.attachment);
      if (!isRange || from === -1) {
        last.current = row;
        ticks.toggle(row);
        return;
      }
      const to = rows.indexOf(row);
      const first = rows[from];
      if (first === undefined || !('marks' in first)) return;
      const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      ticks.tickMany(
        range.filter((one) => 'marks' in one),
        ticks.isTicked(first),
      );
    },
    [rows, ticks],
  );
}
