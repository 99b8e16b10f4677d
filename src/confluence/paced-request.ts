import type { Route } from '@forge/api';
import pLimit from 'p-limit';
import {
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from './errors';
import type { RequestConfluence } from './request-confluence';
import { decideRetry } from './retry-policy';
import type { RetryDecision } from './retry-policy';

/** What the pace depends on; all of it handed in, so that it can be simulated. */
export type Surroundings = {
  readonly request: RequestConfluence;
  readonly wait: (waitMs: number) => Promise<void>;
  /** What this invocation can still spend, the reserve for its answer already taken off. */
  readonly timeLeftMs: () => number;
  /** In [0, 1). */
  readonly random: () => number;
};

/** The body of a successful answer; throws one of `errors.ts` for every other. */
export type PacedRequest = (method: 'GET' | 'DELETE', path: Route) => Promise<SuccessfulAnswer>;
export type SuccessfulAnswer = { readonly status: number; readonly body: string };

type Answer = SuccessfulAnswer & { readonly retryAfterSeconds: number | null };
type GiveUp = Extract<RetryDecision, { kind: 'give-up' }>;

// Atlassian advises 5-10 requests at a time; parallel changes to one page can conflict.
const READS_IN_FLIGHT = 2;
const DELETES_IN_FLIGHT = 4;

/**
 * Keeps requests within a number in flight, waits as Confluence asks, and repeats what may be
 * repeated (see `decideRetry`) while the invocation's time lasts.
 */
export function makePacedRequest({
  request,
  wait,
  timeLeftMs,
  random,
}: Surroundings): PacedRequest {
  const slots = { GET: pLimit(READS_IN_FLIGHT), DELETE: pLimit(DELETES_IN_FLIGHT) };
  // One pause for all: while one request waits out a 429, the others would only be refused, too.
  let pause = Promise.resolve();

  async function attemptUntilSettled(method: 'GET' | 'DELETE', path: Route): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      await pause;
      const answer = await attemptOnce(request, method, path);
      const httpStatus = answer instanceof LostAnswerError ? null : answer.status;
      if (httpStatus !== null && httpStatus < 400) return answer as Answer;
      const retryAfterSeconds = answer instanceof LostAnswerError ? null : answer.retryAfterSeconds;
      const decision = decideRetry(
        { httpStatus, method, retryAfterSeconds, attempt },
        timeLeftMs(),
        random(),
      );
      if (decision.kind === 'give-up') throw errorFor(answer, `${method} ${path.value}`, decision);
      const waited = wait(decision.waitMs);
      if (httpStatus === 429) pause = Promise.all([pause, waited]).then(() => undefined);
      await waited;
    }
  }

  return (method, path) => slots[method](() => attemptUntilSettled(method, path));
}

async function attemptOnce(
  request: RequestConfluence,
  method: 'GET' | 'DELETE',
  path: Route,
): Promise<Answer | LostAnswerError> {
  try {
    const response = await request(path, { method, headers: { Accept: 'application/json' } });
    return {
      status: response.status,
      // A 204 has no body; reading one anyway fails on some stacks.
      body: response.status === 204 ? '' : await response.text(),
      retryAfterSeconds: readRetryAfter(response.headers.get('Retry-After')),
    };
  } catch (cause) {
    if (isForPlatform(cause)) throw cause;
    return new LostAnswerError(`${method} ${path.value} brought no answer.`, null, { cause });
  }
}

/** Forge asks the person for consent when this error reaches it; see @forge/api's errors. */
function isForPlatform(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
}

function readRetryAfter(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) : null;
}

function errorFor(answer: Answer | LostAnswerError, what: string, gaveUp: GiveUp): Error {
  const status = answer instanceof LostAnswerError ? null : answer.status;
  const message = `${what} was answered with ${String(status ?? 'nothing')}.`;
  // Only waiting cures a 429; whoever asks again later does so with a fresh invocation's time.
  if (status === 429 || gaveUp.because === 'no-time-left') {
    return new ResumeLaterError(message, status, gaveUp.waitMs);
  }
  if (answer instanceof LostAnswerError) return answer;
  return errorForStatus(answer.status, message);
}

function errorForStatus(status: number, message: string): Error {
  if (status === 401) return new SignedOutError(message, status);
  if (status === 403) return new NotPermittedError(message, status);
  if (status === 404) return new NotFoundError(message, status);
  if (status === 409 || status >= 500) return new LostAnswerError(message, status);
  return new RefusedError(message, status);
}
