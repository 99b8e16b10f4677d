import { makeResolver } from '@forge/resolver';
import type { Handlers } from '@forge/resolver';
import { realClock, within } from '../../src/clock';
import type { Clock, Wait } from '../../src/clock';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import type { CleanupContract } from '../../src/contract';
import { makeHandlers } from '../../src/resolver/handlers';
import type { Invocation } from '../../src/resolver/handlers';

/** Forge's limits of one invocation of a resolver. */
const LIMIT_MS = 25_000;
const LARGEST_REQUEST_BYTES = 500 * 1_024;
const LARGEST_REPLY_BYTES = 5 * 1_024 * 1_024;

/** What is to go wrong with one invocation. */
export type InvocationFault =
  /** It never starts, or nobody hears of what it did. */
  | { readonly kind: 'lost'; readonly when: 'before' | 'after' }
  /** It ends in the middle, with whatever was under way. */
  | { readonly kind: 'dies'; readonly afterMs: number };

export type InvocationOptions = {
  readonly request: RequestConfluence;
  /** What the way to the function and back costs, ms; or how to tell for one invocation. */
  readonly delayMs: number | (() => number);
  readonly clock?: Clock;
  readonly random?: () => number;
  /** What the function's clock is ahead of the others. */
  readonly clockAheadMs?: number;
  /** Asked for each invocation, in order. */
  readonly faultFor?: () => InvocationFault | null;
  /** The function that is invoked; left out, the app's own. */
  readonly handlersFor?: (invocation: Invocation) => Handlers<CleanupContract>;
};

export type InvocationRequest = {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly contentId: string;
};

/** What comes back: a value, or an error flattened to a text, as on the platform. */
export type InvocationReply = { readonly value: unknown } | { readonly error: string };

/** Runs the app's resolver as Forge does: a fresh invocation each time, JSON both ways, 25 s. */
export function makeInvocations(options: InvocationOptions) {
  const { wait } = options.clock ?? realClock;
  return async (invocation: InvocationRequest): Promise<InvocationReply> => {
    const json = JSON.stringify(invocation.payload ?? {});
    if (Buffer.byteLength(json) > LARGEST_REQUEST_BYTES) return { error: 'Request too large' };
    const { delayMs } = options;
    await wait(typeof delayMs === 'number' ? delayMs : delayMs());
    const fault = options.faultFor?.() ?? null;
    if (fault?.kind === 'lost' && fault.when === 'before') return { error: 'Network error' };
    try {
      const payload: unknown = JSON.parse(json);
      const reply = await run({ ...invocation, payload }, options, fault);
      return fault?.kind === 'lost' ? { error: 'Network error' } : reply;
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function run(
  invocation: InvocationRequest,
  options: InvocationOptions,
  fault: InvocationFault | null,
): Promise<InvocationReply> {
  const clock = options.clock ?? realClock;
  const endsAtMs = clock.now() + LIMIT_MS;
  const limitMs = fault?.kind === 'dies' ? Math.min(LIMIT_MS, fault.afterMs) : LIMIT_MS;
  const life = new AbortController();
  const { handlersFor = makeHandlers } = options;
  const definitions = makeResolver<CleanupContract>(
    handlersFor({
      ...mortal(options.request, clock, life.signal),
      now: () => clock.now() + (options.clockAheadMs ?? 0),
      remainingMs: () => endsAtMs - clock.now(),
      random: options.random ?? Math.random,
    }),
  );
  const { functionKey, payload, contentId } = invocation;
  const context = { extension: { type: 'confluence:contentAction', content: { id: contentId } } };
  const work = definitions({ call: { functionKey, payload }, context });
  const reply = await within<unknown>(limitMs, clock.wait, work);
  life.abort('ended');
  return reply === 'timed-out' ? { error: 'Function timed out' } : replyOf(reply);
}

/** An invocation that has ended sends nothing more, and nothing in it goes on. */
function mortal(request: RequestConfluence, clock: Clock, life: AbortSignal) {
  const unlessDead = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    return life.aborted ? never<Value>() : value;
  };
  return {
    request: ((path, init) =>
      life.aborted ? never() : unlessDead(request(path, init))) satisfies RequestConfluence,
    wait: ((waitMs, signal) => unlessDead(clock.wait(waitMs, signal))) satisfies Wait,
  };
}

function never<Value>(): Promise<Value> {
  return new Promise(() => undefined);
}

function replyOf(value: unknown): InvocationReply {
  const json = JSON.stringify(value ?? null);
  if (Buffer.byteLength(json) > LARGEST_REPLY_BYTES) return { error: 'Response too large' };
  return { value: JSON.parse(json) };
}
