/** What a developer can switch on to see how the app bears it, each by a name that stands in the address. */
import { makeRateLimiter } from '../confluence/rate-limits';
import type { RateLimits } from '../confluence/rate-limits';
import type { SeenRequest, ServiceOptions } from '../confluence/confluence-service';
import type { Fault } from '../confluence/faults';
import type { InvocationFault } from '../host/invocations';

export type Latency = {
  readonly label: string;
  readonly latencyMs: NonNullable<ServiceOptions['latencyMs']>;
  readonly invocationDelayMs: number;
};

export const LATENCIES: Readonly<Record<string, Latency>> = {
  none: { label: 'None', latencyMs: 0, invocationDelayMs: 0 },
  measured: {
    label: 'As measured: read 40 ms, delete 120 ms, invocation 300 ms',
    latencyMs: ({ method }) => (method === 'DELETE' ? 120 : 40),
    invocationDelayMs: 300,
  },
  slow: { label: 'Slow: 2 s for each', latencyMs: 2_000, invocationDelayMs: 2_000 },
};

export type NamedFault = {
  readonly label: string;
  readonly limits?: RateLimits;
  /** Made anew for each opening of the app: what it counts starts from nothing. */
  readonly makeFaults?: () => (request: SeenRequest) => Fault | null;
  /** Made anew as well; asked for each invocation. */
  readonly makeInvocationFaults?: () => () => InvocationFault | null;
};

export const NAMED_FAULTS: Readonly<Record<string, NamedFault>> = {
  'rate-limit': { label: 'No more than 20 requests a second', limits: { requestsPerSecond: 20 } },
  'points-run-out': {
    label: 'The hourly points run out after two files',
    makeFaults: pointsRunOut,
  },
  'lost-answers': {
    label: 'Every 10th answer is lost',
    makeFaults: () => every(10, () => ({ kind: 'reset', when: 'after' })),
  },
  'server-errors': {
    label: 'Every 7th request is answered 500, 502 or 503',
    makeFaults: () =>
      every(7, (turn) => ({ kind: 'answer', status: [500, 502, 503][turn % 3] ?? 500 })),
  },
  'signed-out': {
    label: 'Signed out from the start',
    makeFaults: () => () => ({ kind: 'answer', status: 401 }),
  },
  'signed-out-midway': {
    label: 'Signed out after two files',
    makeFaults: () => afterTwoFiles(() => ({ kind: 'answer', status: 401 })),
  },
  'unreadable-body': {
    label: 'The page’s text cannot be read',
    makeFaults: () => (request) => (readsBody(request) ? UNREADABLE_BODY : null),
  },
  'comments-unreadable': {
    label: 'Comments cannot be read',
    makeFaults: () => (request) =>
      readsComments(request) ? { kind: 'answer', status: 403 } : null,
  },
  'comments-not-approved': {
    label: 'Nobody has approved that the app reads comments',
    makeFaults: () => (request) => (readsComments(request) ? SCOPE_MISSING : null),
  },
  'odd-entry': {
    label: 'The first entry of each list cannot be read',
    makeFaults: () => (request) => (isList(request) ? ODD_ENTRY : null),
  },
  'deletes-in-vain': {
    label: 'Deletions are answered 200, and nothing happens',
    makeFaults: () => (request) =>
      request.method === 'DELETE' ? { kind: 'answer', status: 200, body: '{}' } : null,
  },
  'dying-invocations': {
    label: 'Every 3rd invocation dies, or nobody hears of what it did',
    makeInvocationFaults: () =>
      // By turns: without latency an invocation may be over before it can die.
      every(3, (turn) =>
        turn % 2 === 0 ? { kind: 'lost', when: 'after' } : { kind: 'dies', afterMs: 50 },
      ),
  },
};

const UNREADABLE_BODY = { kind: 'answer', status: 200, body: '{"id":"1","body":{}}' } as const;

/** As Atlassian's gateway answers it. */
const SCOPE_MISSING = {
  kind: 'answer',
  status: 401,
  body: '{"code":401,"message":"Unauthorized; scope does not match"}',
} as const;

const ODD_ENTRY = { kind: 'odd-field', entry: 0, field: ['fileSize'], value: '12' } as const;

function readsComments({ path }: SeenRequest): boolean {
  return /-comments[/?]/.test(path);
}

function isList({ path }: SeenRequest): boolean {
  return path.includes('/attachments?');
}

/** What is published; a draft that cannot be read is a smaller fault. */
function readsBody({ path }: SeenRequest): boolean {
  return /\/\d+\?body-format=storage/.test(path) && !path.includes('get-draft=true');
}

/** @param faultOf Its turns count from 0. */
function every<Kind>(nth: number, faultOf: (turn: number) => Kind): () => Kind | null {
  let count = 0;
  return () => {
    count += 1;
    return count % nth === 0 ? faultOf(count / nth - 1) : null;
  };
}

/** Where a run has begun and is not yet done, on a page of three files as well. */
function afterTwoFiles(faultOf: () => Fault | null) {
  let deletes = 0;
  return ({ method }: SeenRequest): Fault | null => {
    if (method === 'DELETE') deletes += 1;
    return deletes > 2 ? faultOf() : null;
  };
}

/** The limiter of an empty pool, which is full again at the next full hour, like the real one. */
function pointsRunOut() {
  const pool = makeRateLimiter({ points: { perHour: 65_000, leftAtStart: 0 } }, Date.now);
  return afterTwoFiles(() => {
    const refusal = pool.admit();
    return refusal && { kind: 'answer', status: 429, headers: refusal.headers };
  });
}
