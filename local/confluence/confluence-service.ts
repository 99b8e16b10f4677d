import { realClock } from '../../src/clock';
import type { Clock } from '../../src/clock';
import { answerInstead, spoiled } from './faults';
import type { Answered, Fault } from './faults';
import { USUAL_QUIRKS } from './quirks';
import type { Quirks } from './quirks';
import { makeRateLimiter } from './rate-limits';
import type { RateLimits } from './rate-limits';
import { confluenceRoutes } from './routes';
import { Store } from './store';
import type { World } from './world';

export type SeenRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
};

/** One request, and what the routes answered. */
export type Exchange = SeenRequest & {
  /** The JSON that came with the request; `null` where none did. */
  readonly sent: unknown;
  /** `null`: it never came to the routes, for a fault or a limit answered it, or nothing did. */
  readonly status: number | null;
  /** `null` where the answer has no body. */
  readonly body: unknown;
};

type Asked = Omit<Exchange, 'status' | 'body'>;

export type ServiceOptions = {
  readonly world: World;
  /** What an answer takes, ms; or how to tell for one request. */
  readonly latencyMs?: number | ((request: SeenRequest) => number);
  readonly limits?: RateLimits;
  /** Where the live API is not known: which answer to give. */
  readonly quirks?: Partial<Quirks>;
  /** Asked for each request, in order of arrival. */
  readonly faultFor?: (request: SeenRequest) => Fault | null;
  /** Told of every request, once. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly clock?: Clock;
};

export type ConfluenceService = {
  readonly store: Store;
  /** Every request that came, in order of arrival. */
  readonly requests: readonly SeenRequest[];
  /** As Atlassian counts them for Forge apps: 1 a request, and 1 per object that it returns. */
  readonly pointsSpent: () => number;
  /** Requests that a limit turned away. */
  readonly refused: () => number;
  readonly answer: (request: Request) => Promise<Answered | 'reset'>;
};

/**
 * A Confluence that speaks REST v2, without a network around it.
 *
 * @param store Several services can share one: each counts and limits its own requests.
 */
export function makeConfluenceService(
  options: ServiceOptions,
  store = new Store(options.world),
): ConfluenceService {
  const clock = options.clock ?? realClock;
  const quirks = { ...USUAL_QUIRKS, ...options.quirks };
  const routes = confluenceRoutes(store, quirks);
  const limiter = makeRateLimiter(options.limits ?? {}, clock.now);
  const requests: SeenRequest[] = [];
  let points = 0;
  let refused = 0;

  const spend = (amount: number) => {
    points += amount;
    limiter.spend(amount);
  };

  const answerByRoutes = async (request: Request, seen: Asked, changesAgo: number) => {
    const response = await store.asOf(changesAgo, () => routes.fetch(request));
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    spend(pointsOfObjects(response.status, seen, body));
    options.onExchange?.({ ...seen, status: response.status, body });
    const date = new Date(clock.now() + quirks.clockAheadMs).toUTCString();
    response.headers.set('Date', date);
    return { status: response.status, headers: response.headers, text };
  };

  const answer = async (request: Request): Promise<Answered | 'reset'> => {
    const { pathname, search } = new URL(request.url);
    const seen = { method: request.method, path: `${pathname}${search}` };
    requests.push(seen);
    const sent: unknown = request.method === 'POST' ? await request.clone().json() : null;
    const fault = options.faultFor?.(seen) ?? null;
    const refusal = limiter.admit();
    const latencyMs = latencyOf(options, seen) + (fault?.kind === 'slow' ? fault.extraMs : 0);
    if (latencyMs > 0) await clock.wait(latencyMs);
    if (refusal === null) spend(1);
    else refused += 1;
    const answered = answerInstead(refusal, fault, clock.now() + quirks.clockAheadMs);
    if (answered !== null) {
      options.onExchange?.({ ...seen, sent, status: null, body: null });
      return answered;
    }
    const changesAgo = fault?.kind === 'stale' && seen.method === 'GET' ? fault.changesAgo : 0;
    const byRoutes = await answerByRoutes(request, { ...seen, sent }, changesAgo);
    return fault === null ? byRoutes : spoiled(byRoutes, fault);
  };

  return { store, requests, pointsSpent: () => points, refused: () => refused, answer };
}

function latencyOf({ latencyMs = 0 }: ServiceOptions, seen: SeenRequest): number {
  return typeof latencyMs === 'number' ? latencyMs : latencyMs(seen);
}

/** 1 for each object that is returned, 2 for each person. */
function pointsOfObjects(status: number, { path }: SeenRequest, body: unknown): number {
  if (status !== 200) return 0;
  const isList = typeof body === 'object' && body !== null && 'results' in body;
  const objects = isList && Array.isArray(body.results) ? body.results.length : 1;
  return path.endsWith('/users-bulk') ? 2 * objects : objects;
}
