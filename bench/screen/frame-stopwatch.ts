/**
 * Stopwatches that run inside the app's own frame, so that neither the way to the browser nor the
 * test tool's polling counts.
 *
 * Each ends in the animation frame *after* the one that first finds the new state in the document:
 * by then that state has been painted. Nothing can therefore be quicker than about one frame, some
 * 17 ms, and most of a figure below 35 ms is waiting for frames.
 */
import type { BrowserContext, Frame } from 'playwright-core';

/** Which event starts the stopwatch, and what must change for it to end. */
export type Stopwatch = {
  readonly event: 'keydown' | 'click';
  /** Of the element whose text, or whose value if it is a field, is to change. */
  readonly selector: string;
};

type Times = { lastAnswerMs?: number; firstRowMs?: number; watchedMs?: Promise<number> };
declare global {
  var stopwatches: Times;
}

/** Prepares every frame that the context will open. */
export async function installStopwatches(context: BrowserContext): Promise<void> {
  // tsx wraps named functions in a helper of its own, which the frames do not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await context.addInitScript(() => {
    globalThis.stopwatches = {};
  });
}

/**
 * From now on: when the last answer that rows need reached the frame - the last part of the list, or
 * what is in use, whichever is later - and when the first row of `table` was painted after that.
 *
 * @param table Its name. The table of the view before has rows as well, and is still there at first.
 */
export async function watchForRows(frame: Frame, table: string): Promise<void> {
  await frame.evaluate((name) => {
    globalThis.stopwatches = {};
    const times = globalThis.stopwatches;
    const noteAnswer = ({ data, timeStamp }: MessageEvent<unknown>) => {
      type Answer = { nextCursor?: unknown; references?: unknown };
      const answer = (data as { value?: { value?: Answer } | null }).value?.value;
      if (answer?.nextCursor === null || answer?.references !== undefined) {
        times.lastAnswerMs = timeStamp;
      }
    };
    window.addEventListener('message', noteAnswer);
    const firstRow = `[role=table][aria-label="${name}"] [role=row][aria-rowindex="2"]`;
    const observer = new MutationObserver(() => {
      if (document.querySelector(firstRow) === null) return;
      observer.disconnect();
      window.removeEventListener('message', noteAnswer);
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          times.firstRowMs = performance.now();
        });
      });
    });
    // The table is drawn once more where it takes another name, too.
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-label'],
    });
  }, table);
}

/** How long after the last answer that it needs the first row was painted. */
export async function dataToFirstRowMs(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => globalThis.stopwatches.firstRowMs !== undefined, null, {
    timeout: 0,
  });
  return frame.evaluate(() => {
    const { firstRowMs, lastAnswerMs } = globalThis.stopwatches;
    if (firstRowMs === undefined || lastAnswerMs === undefined) {
      throw new Error('There were rows before the answers that they need.');
    }
    return firstRowMs - lastAnswerMs;
  });
}

/** How long `act` takes from its event, as the browser stamped it, to the picture it leads to. */
export async function timeToPicture(
  frame: Frame,
  stopwatch: Stopwatch,
  act: () => Promise<void>,
): Promise<number> {
  await frame.evaluate(({ event, selector }) => {
    const read = () => {
      const element = document.querySelector(selector);
      return element instanceof HTMLInputElement ? element.value : element?.textContent;
    };
    globalThis.stopwatches.watchedMs = new Promise((resolve) => {
      const begun = ({ timeStamp }: Event) => {
        const before = read();
        const look = () => {
          if (read() === before) requestAnimationFrame(look);
          else
            requestAnimationFrame(() => {
              resolve(performance.now() - timeStamp);
            });
        };
        requestAnimationFrame(look);
      };
      window.addEventListener(event, begun, { capture: true, once: true });
    });
  }, stopwatch);
  await act();
  return frame.evaluate(() => globalThis.stopwatches.watchedMs ?? NaN);
}
