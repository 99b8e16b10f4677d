import type { Connection } from '../../../src/run/run-driver';

/** What the browser says of its connection; it knows when there is none, and not much more. */
export const browserConnection: Connection = {
  isOnline: () => navigator.onLine,
  whenOnline: (signal) =>
    new Promise((resolve) => {
      const end = () => {
        window.removeEventListener('online', end);
        signal.removeEventListener('abort', end);
        resolve();
      };
      window.addEventListener('online', end);
      signal.addEventListener('abort', end);
    }),
};
