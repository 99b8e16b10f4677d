/** Time as an argument: real in the browser and in the function, simulated where it must not pass. */

/** Ends early, and without an error, when `signal` aborts. */
export type Wait = (waitMs: number, signal?: AbortSignal) => Promise<void>;

export type Clock = {
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
};

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (waitMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, waitMs);
      signal?.addEventListener('abort', end);
    }),
};

/** What `work` comes to, or `timed-out` if it takes longer; what it still does then is ignored. */
export async function within<Value>(
  limitMs: number,
  wait: Wait,
  work: Promise<Value>,
): Promise<Value | 'timed-out'> {
  const settled = new AbortController();
  const limit = wait(limitMs, settled.signal).then(() => 'timed-out' as const);
  try {
    return await Promise.race([work, limit]);
  } finally {
    // With a reason of its own: the usual one is an error, with a stack that nobody reads.
    settled.abort('settled');
  }
}
