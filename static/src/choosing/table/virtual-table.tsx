import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useId, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useRowStop } from './use-row-stop';
import type { RowStop } from './use-row-stop';

export type Column<Row> = {
  readonly key: string;
  /** A class that sets the column's width and alignment. */
  readonly className: string;
  readonly header: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** `stop` goes to the one thing in a row that can be operated, where there is one. */
  readonly cell: (row: Row, stop: RowStop) => ReactNode;
};

type Props<Row> = {
  readonly label: string;
  /** A class that sets how wide the columns are together, at least. */
  readonly className: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowHeightPx: number;
  /** How the rows are operated, which are then a stop for the Tab key; `null`: the table is. */
  readonly keyboardHint: string | null;
  /** What a click on a row does that meets nothing else to operate, and the keyboard with Shift. */
  readonly onRow?: (row: Row, isRange: boolean) => void;
};

/** As in table.css. */
const HEAD_HEIGHT_PX = 32;

/**
 * A table of any length: only the rows in view are in the page, and the one with the focus. Screen
 * readers are told how many there are and which ones they hear. Where there is no room for all
 * columns, it scrolls sideways.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { label, className, columns, rows, rowKey, rowHeightPx, keyboardHint, onRow } = props;
  const hasStops = keyboardHint !== null;
  const scroller = useRef<HTMLDivElement>(null);
  const frame = { scroller, rowHeightPx, headHeightPx: HEAD_HEIGHT_PX };
  const { index: stopIndex, stopOf } = useRowStop(rows, frame, (index) => {
    const row = rows[index];
    if (row !== undefined) onRow?.(row, true);
  });
  // A row that took its focus along out of the page would leave the person nowhere.
  const rangeExtractor = useCallback(
    (range: Range) => (hasStops ? withIndex(range, stopIndex) : defaultRangeExtractor(range)),
    [hasStops, stopIndex],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    scrollMargin: HEAD_HEIGHT_PX,
    overscan: 8,
    rangeExtractor,
  });
  const hintId = useId();
  return (
    <>
      {hasStops && (
        <span id={hintId} className="visually-hidden">
          {keyboardHint}
        </span>
      )}
      <div
        className={`table ${className}`}
        role="table"
        aria-label={label}
        aria-describedby={hasStops ? hintId : undefined}
        aria-rowcount={rows.length + 1}
        ref={scroller}
        // What scrolls must be reachable by Tab, or the keyboard cannot scroll it.
        tabIndex={hasStops ? -1 : 0}
      >
        <div role="rowgroup" className="table-head">
          <HeadRow columns={columns} />
        </div>
        <div role="rowgroup" className="table-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a larger target for what its tick box does
              <div
                key={rowKey(row)}
                role="row"
                onMouseDown={keepTextUnselected}
                onClick={(click) => {
                  if (!isOnControl(click)) onRow?.(row, click.shiftKey);
                }}
                aria-rowindex={index + 2}
                className="table-row"
                style={{
                  minHeight: rowHeightPx,
                  transform: `translateY(${String(index * rowHeightPx)}px)`,
                }}
              >
                {columns.map((column) => (
                  <div key={column.key} role="cell" className={column.className}>
                    {column.cell(row, stopOf(index))}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** A click with Shift means rows, and not the text between two clicks. */
function keepTextUnselected(press: MouseEvent): void {
  if (press.shiftKey) press.preventDefault();
}

/** Whether it meets a control, or ends a selection of text. */
function isOnControl({ target }: MouseEvent): boolean {
  const isControl = target instanceof Element && target.closest('button, label, input') !== null;
  return isControl || getSelection()?.isCollapsed === false;
}

function HeadRow<Row>({ columns }: Pick<Props<Row>, 'columns'>) {
  return (
    <div role="row" aria-rowindex={1} className="table-row">
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
  );
}

function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}
