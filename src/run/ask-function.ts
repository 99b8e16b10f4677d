import type { Reply } from '../contract';

/** The wait is an argument so that time can be simulated; it ends early when `signal` aborts. */
export type Wait = (waitMs: number, signal?: AbortSignal) => Promise<void>;

const MAX_TRIES = 3;
const WAIT_BETWEEN_MS = 2_000;

/**
 * Asks the function until it replies; an invocation can be lost on the way (a reset, the 25 s
 * limit, an error of the platform).
 *
 * @param ask Is told whether an earlier try was lost, and so may have had an effect.
 * @param signal Once it aborts, nothing is asked again.
 * @returns `null` when no try brought a reply.
 */
export async function askUntilAnswered<Value>(
  ask: (isRepeat: boolean) => Promise<Reply<Value>>,
  wait: Wait,
  signal?: AbortSignal,
): Promise<Reply<Value> | null> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    try {
      return await ask(attempt > 1);
    } catch {
      // The bridge flattens every error to a text, so there is no telling which kind it was.
      if (attempt < MAX_TRIES) await wait(WAIT_BETWEEN_MS, signal);
      if (signal?.aborted === true) return null;
    }
  }
  return null;
}
