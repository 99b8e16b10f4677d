import { setTimeout as wait } from 'node:timers/promises';
import { makeResolver } from '@forge/resolver';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import type { CleanupContract } from '../../src/contract';
import { makeHandlers } from '../../src/resolver/handlers';

/** Forge's limits of one invocation of a resolver. */
const LIMIT_MS = 25_000;
const LARGEST_REQUEST_BYTES = 500 * 1_024;
const LARGEST_REPLY_BYTES = 5 * 1_024 * 1_024;

export type InvocationOptions = {
  readonly request: RequestConfluence;
  /** What the way to the function and back costs. */
  readonly delayMs: number;
};

export type InvocationRequest = {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly contentId: string;
  /** Of the JSON that came, for Forge's limit. */
  readonly sizeBytes: number;
};

/** What comes back: a value, or an error flattened to a text, as on the platform. */
export type InvocationReply = { readonly value: unknown } | { readonly error: string };

/** Runs the app's resolver as Forge does: a fresh invocation each time, JSON both ways, 25 s. */
export function makeInvocations({ request, delayMs }: InvocationOptions) {
  return async (invocation: InvocationRequest): Promise<InvocationReply> => {
    if (invocation.sizeBytes > LARGEST_REQUEST_BYTES) return { error: 'Request too large' };
    await wait(delayMs);
    const deadline = Date.now() + LIMIT_MS;
    const timer = new AbortController();
    try {
      const reply = await Promise.race([
        resolve(invocation, request, deadline),
        wait(LIMIT_MS, 'timed-out' as const, { signal: timer.signal }),
      ]);
      if (reply === 'timed-out') return { error: 'Function timed out' };
      return replyOf(reply);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    } finally {
      timer.abort();
    }
  };
}

async function resolve(
  { functionKey, payload, contentId }: InvocationRequest,
  request: RequestConfluence,
  deadline: number,
): Promise<unknown> {
  const definitions = makeResolver<CleanupContract>(
    makeHandlers({
      request,
      remainingMs: () => deadline - Date.now(),
      now: () => Date.now(),
      wait: async (waitMs) => {
        // A wait of an invocation that nobody listens to any more must not keep the process.
        await wait(waitMs, undefined, { ref: false });
      },
      random: Math.random,
    }),
  );
  const context = { extension: { type: 'confluence:contentAction', content: { id: contentId } } };
  return definitions({ call: { functionKey, payload }, context });
}

function replyOf(value: unknown): InvocationReply {
  const json = JSON.stringify(value ?? null);
  if (Buffer.byteLength(json) > LARGEST_REPLY_BYTES) return { error: 'Response too large' };
  return { value: JSON.parse(json) };
}
