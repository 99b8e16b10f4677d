import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What the one element of a row that takes the focus has to be given. */
export type RowStop = {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The scrolling frame of a table whose rows are all of one height, below a header that stays. */
export type RowFrame = {
  readonly scroller: RefObject<HTMLElement>;
  readonly rowHeightPx: number;
  readonly headHeightPx: number;
};

/**
 * All rows as one stop for the Tab key: it leads to the row that had the focus last, and the arrow
 * keys, Page Up and Down, Home and End lead from row to row, as in the grid pattern of WAI-ARIA's
 * authoring practices. Left and right are left to the browser, which scrolls sideways.
 *
 * @param rows Other rows, or another order, start at the top again.
 * @param onExtend Called where the keyboard leads to another row with Shift.
 */
export function useRowStop(
  rows: readonly unknown[],
  frame: RowFrame,
  onExtend: (index: number) => void,
) {
  const [stop, setStop] = useState({ rows, index: 0 });
  const index = stop.rows === rows ? stop.index : 0;

  const moveTo = (target: number) => {
    // The row has to be in the page before it can take the focus.
    flushSync(() => {
      setStop({ rows, index: target });
    });
    scrollToRow(target, frame);
    const row = frame.scroller.current?.querySelector(`[aria-rowindex="${String(target + 2)}"]`);
    row?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // The frame scrolls as well, and the bar with the button lies over its end.
    row?.scrollIntoView({ block: 'nearest' });
  };

  const stopOf = (at: number): RowStop => ({
    tabIndex: at === index ? 0 : -1,
    onFocus: () => {
      if (at !== index) setStop({ rows, index: at });
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = targetOf(event.key, at, rows.length - 1, rowsInView(frame));
      if (target === null) return;
      event.preventDefault();
      moveTo(target);
      if (event.shiftKey) onExtend(target);
    },
  });
  return { index, stopOf };
}

function targetOf(key: string, from: number, last: number, inView: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'PageUp':
      return Math.max(0, from - inView);
    case 'PageDown':
      return Math.min(last, from + inView);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function rowsInView({ scroller, rowHeightPx, headHeightPx }: RowFrame): number {
  const heightPx = (scroller.current?.clientHeight ?? 0) - headHeightPx;
  return Math.max(1, Math.floor(heightPx / rowHeightPx));
}

/** No further than it takes, and only up or down. */
function scrollToRow(index: number, { scroller, rowHeightPx, headHeightPx }: RowFrame): void {
  const element = scroller.current;
  if (element === null) return;
  const startPx = index * rowHeightPx;
  const endPx = startPx + rowHeightPx - (element.clientHeight - headHeightPx);
  if (startPx < element.scrollTop) element.scrollTop = startPx;
  else if (endPx > element.scrollTop) element.scrollTop = endPx;
}
