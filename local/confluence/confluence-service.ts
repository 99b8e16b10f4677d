import { realClock } from '../../src/clock';
import type { Clock } from '../../src/clock';
import { answerInstead, spoiled } from './faults';
import type { Answered, Fault } from './faults';
import { USUAL_QUIRKS } from './quirks';
import type { Quirks } from './quirks';
import { makeRateLimiter } from './rate-limits';
import type { RateLimits } from './rate-limits';
import { confluenceRoutes } from './routes/routes';
import type { SentRequest } from './routes/routes';
import { Store } from './store';
import type { World } from './world';

export type SeenRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
};

/** One request, and what the routes answered. */
export type Exchange = Omit<SentRequest, 'origin' | 'authorization'> & {
  /** `null`: it never came to the routes, for a fault or a limit answered it, or nothing did. */
  readonly status: number | null;
  /** `null` where the answer has no body. */
  readonly body: unknown;
};

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
  readonly answer: (request: SentRequest) => Promise<Answered | 'reset'>;
};

const JSON_HEADERS = { 'Content-Type': 'application/json' };

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
  const siteNowMs = () => clock.now() + quirks.clockAheadMs;
  const routes = confluenceRoutes(store, quirks, siteNowMs);
  const limiter = makeRateLimiter(options.limits ?? {}, clock.now);
  const requests: SeenRequest[] = [];
  let points = 0;
  let refused = 0;

  const spend = (amount: number) => {
    points += amount;
    limiter.spend(amount);
  };

  const answerByRoutes = (request: SentRequest, fault: Fault | null): Answered => {
    const isStale = fault?.kind === 'stale' && request.method === 'GET';
    const routed = store.asOf(isStale ? fault.changesAgo : 0, () => routes(request));
    const { status, body, headers } = routed;
    spend(pointsOfObjects(status, request, body));
    const { method, path, sent } = request;
    options.onExchange?.({ method, path, sent, status, body });
    return {
      status,
      headers: { ...headers, ...JSON_HEADERS, Date: new Date(siteNowMs()).toUTCString() },
      text: body === null ? '' : JSON.stringify(body),
    };
  };

  const answer = async (request: SentRequest): Promise<Answered | 'reset'> => {
    const { method, path, sent } = request;
    const seen = { method, path };
    requests.push(seen);
    const fault = options.faultFor?.(seen) ?? null;
    const refusal = limiter.admit();
    const latencyMs = latencyOf(options, seen) + (fault?.kind === 'slow' ? fault.extraMs : 0);
    if (latencyMs > 0) await clock.wait(latencyMs);
    if (refusal === null) spend(1);
    else refused += 1;
    const answered = answerInstead(refusal, fault, siteNowMs());
    if (answered !== null) {
      options.onExchange?.({ ...seen, sent, status: null, body: null });
      return answered;
    }
    const byRoutes = answerByRoutes(request, fault);
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
