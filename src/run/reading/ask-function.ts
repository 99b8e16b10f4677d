import { within } from '../../clock';
import type { Wait } from '../../clock';
import type { Reply } from '../../contract';

/** How an invocation is asked for, and how long. */
export type Asking = {
  readonly wait: Wait;
  /** Once it aborts, nothing more is asked. */
  readonly signal?: AbortSignal;
  /** Awaited before each try, as for the connection to come back. */
  readonly beforeTry?: () => Promise<void>;
};

const MAX_TRIES = 3;
const WAIT_BETWEEN_MS = 2_000;
/** Forge ends an invocation after 25 s. Whatever is silent for longer than this has been lost. */
const ANSWER_LIMIT_MS = 40_000;

/**
 * Asks the function until it replies; an invocation can be lost on the way (a reset, the 25 s
 * limit, an error of the platform, a laptop that slept).
 *
 * @param ask Is told whether an earlier try was lost, and so may have had an effect.
 * @returns `null` when no try brought a reply.
 */
export async function askUntilAnswered<Value>(
  ask: (isRepeat: boolean) => Promise<Reply<Value>>,
  { wait, signal, beforeTry }: Asking,
): Promise<Reply<Value> | null> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    await beforeTry?.();
    if (signal?.aborted === true) return null;
    try {
      const reply = await within(ANSWER_LIMIT_MS, wait, ask(attempt > 1));
      if (reply !== 'timed-out') return reply;
    } catch {
      // The bridge flattens every error to a text, so there is no telling which kind it was.
      if (attempt < MAX_TRIES) await wait(WAIT_BETWEEN_MS, signal);
    }
  }
  return null;
}
