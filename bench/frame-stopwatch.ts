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

type Times = { lastListReplyMs?: number; firstRowMs?: number; watchedMs?: Promise<number> };
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
 * From now on: when the last part of a list reached the frame, and when the table's first row was
 * painted after that.
 */
export async function watchForRows(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    globalThis.stopwatches = {};
    const times = globalThis.stopwatches;
    window.addEventListener('message', ({ data, timeStamp }: MessageEvent<unknown>) => {
      const reply = (data as { value?: { value?: { nextCursor?: unknown } } }).value?.value;
      if (reply?.nextCursor === null) times.lastListReplyMs = timeStamp;
    });
    const observer = new MutationObserver(() => {
      if (document.querySelector('[role=row][aria-rowindex="2"]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          times.firstRowMs = performance.now();
        });
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** How long after the last part of the list the first row was painted. */
export async function dataToFirstRowMs(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => globalThis.stopwatches.firstRowMs !== undefined, null, {
    timeout: 0,
  });
  return frame.evaluate(() => {
    const { firstRowMs = NaN, lastListReplyMs = NaN } = globalThis.stopwatches;
    return firstRowMs - lastListReplyMs;
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
