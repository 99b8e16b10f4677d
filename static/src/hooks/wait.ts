import type { Wait } from '../../../src/run/ask-function';

/** Waits, or until `signal` aborts; then at once. */
export const wait: Wait = (waitMs, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, waitMs);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
