import type { Reply } from '../../contract';
import { askUntilAnswered } from './ask-function';
import type { Asking } from './ask-function';

/** A wait longer than this is for a person to decide on. */
const LONGEST_WAIT_MS = 60_000;
const MAX_WAITS = 5;

/**
 * Asks for something that is only read; waits where Confluence asks for a wait that a person can
 * sit through.
 *
 * @returns `null` when no try brought a reply.
 */
export async function askPatiently<Value>(
  ask: () => Promise<Reply<Value>>,
  { wait, signal, ...asking }: Asking & { readonly signal: AbortSignal },
): Promise<Reply<Value> | null> {
  for (let waits = 0; ; waits++) {
    const reply = await askUntilAnswered(ask, { wait, signal, ...asking });
    const waitMs = reply?.ok === false ? reply.error.retryAfterMs : null;
    if (waitMs === null || waitMs > LONGEST_WAIT_MS || waits >= MAX_WAITS) return reply;
    await wait(waitMs, signal);
    if (signal.aborted) return reply;
  }
}
