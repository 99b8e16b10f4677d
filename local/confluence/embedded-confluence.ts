import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../listen';
import type { Listening } from '../listen';
import { USUAL_QUIRKS } from './quirks';
import type { Quirks } from './quirks';
import { confluenceRoutes } from './routes';
import { Store } from './store';
import type { World } from './world';

/** What is to go wrong with one request. */
export type Fault =
  /** Answered so, and nothing else happens. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The request takes its effect (or not), but the caller never gets the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' };

export type SeenRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
};

/** One request, and what the routes (not a fault) answered. */
export type Exchange = SeenRequest & {
  readonly status: number;
  /** `null` where the answer has no body. */
  readonly body: unknown;
};

export type EmbeddedOptions = {
  readonly world: World;
  /** 0 picks a free one. */
  readonly port?: number;
  readonly latencyMs?: number;
  /** Where the live API is not known: which answer to give. */
  readonly quirks?: Partial<Quirks>;
  /** Asked for each request, in order of arrival. */
  readonly faultFor?: (request: SeenRequest) => Fault | null;
  /** Told of everything that the routes answer. */
  readonly onExchange?: (exchange: Exchange) => void;
};

export type EmbeddedConfluence = Pick<Listening, 'url' | 'close'> & {
  readonly store: Store;
  /** Every request that came, in order of arrival. */
  readonly requests: readonly SeenRequest[];
  /** As Atlassian counts them for Forge apps: 1 a request, and 1 per object that it returns. */
  readonly pointsSpent: () => number;
};

/** Starts a Confluence that speaks REST v2 over real HTTP, on this machine only. */
export async function startEmbeddedConfluence(
  options: EmbeddedOptions,
): Promise<EmbeddedConfluence> {
  const store = new Store(options.world);
  const routes = confluenceRoutes(store, { ...USUAL_QUIRKS, ...options.quirks });
  const requests: SeenRequest[] = [];
  let points = 0;

  const answer = async (request: Request): Promise<Response | 'reset'> => {
    const url = new URL(request.url);
    const seen = { method: request.method, path: `${url.pathname}${url.search}` };
    requests.push(seen);
    points += 1;
    const fault = options.faultFor?.(seen) ?? null;
    if (options.latencyMs !== undefined) await wait(options.latencyMs);
    if (fault?.kind === 'answer') {
      return new Response(fault.body ?? '', { status: fault.status, headers: fault.headers ?? {} });
    }
    if (fault?.when === 'before') return 'reset';
    const response = await routes.fetch(request);
    const text = await response.clone().text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    points += objectsIn(response.status, body);
    options.onExchange?.({ ...seen, status: response.status, body });
    return fault?.when === 'after' ? 'reset' : response;
  };

  const { url, close } = await listen(async (request, env) => {
    const response = await answer(request);
    if (response !== 'reset') return response;
    env.incoming.socket.destroy();
    return new Response(null);
  }, options.port ?? 0);
  return { url, close, store, requests, pointsSpent: () => points };
}

function objectsIn(status: number, body: unknown): number {
  if (status !== 200) return 0;
  const isList = typeof body === 'object' && body !== null && 'results' in body;
  return isList && Array.isArray(body.results) ? body.results.length : 1;
}
