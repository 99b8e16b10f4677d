import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  /** A class that sets the column's width and alignment. */
  readonly className: string;
  readonly header: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowHeightPx: number;
};

/**
 * A table of any length: only the rows in view are in the page. Screen readers are told how many
 * there are and which ones they hear.
 */
export function VirtualTable<Row>({ label, columns, rows, rowKey, rowHeightPx }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
  });
  return (
    <div className="table-frame" role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="table-row table-head">
          {columns.map((column) => (
            <div
              key={column.key}
              role="columnheader"
              aria-sort={column.sorted}
              className={column.className}
            >
              {column.header}
            </div>
          ))}
        </div>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be
          reachable by Tab, or the keyboard cannot scroll it */}
      <div role="rowgroup" ref={scroller} className="table-scroller" tabIndex={0}>
        <div className="table-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={rowKey(row)}
                role="row"
                aria-rowindex={index + 2}
                className="table-row"
                style={{ height: rowHeightPx, transform: `translateY(${String(start)}px)` }}
              >
                {columns.map((column) => (
                  <div key={column.key} role="cell" className={column.className}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
