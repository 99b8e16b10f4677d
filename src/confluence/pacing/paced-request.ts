import type { Route } from '@forge/api';
import pLimit from 'p-limit';
import { within } from '../../clock';
import type { Clock } from '../../clock';
import {
  LookAgainError,
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from '../errors';
import { freshForMs, READS_IN_FLIGHT } from './pace';
import type { Pacer } from './pacer';
import type { ConfluenceResponse, RequestConfluence, RequestInit } from '../request-confluence';
import { readRetryAfterSeconds } from './retry-after';
import { decideRetry } from './retry-policy';
import type { RetryDecision } from './retry-policy';

/** What the pace depends on; all of it handed in, so that it can be simulated. */
export type Surroundings = Clock & {
  readonly request: RequestConfluence;
  /** What this invocation can still spend, the reserve for its answer already taken off. */
  readonly timeLeftMs: () => number;
  /** In [0, 1). */
  readonly random: () => number;
};

/** The body of a successful answer; throws one of `errors.ts` for every other. */
export type PacedRequest = (
  method: Method,
  path: Route,
  further?: Further,
) => Promise<SuccessfulAnswer>;

type Further = {
  /** JSON, of a `POST`. */
  readonly body?: object;
  /** Of a `DELETE`. */
  readonly look?: Look;
  /** Of a `GET` for a picture: what becomes the body, of an answer that is no refusal. */
  readonly pictureFrom?: (response: ConfluenceResponse) => Promise<string>;
};

/** The read that a `DELETE` rests on. Long after it, the request is not sent any more. */
export type Look = {
  /** Epoch ms. */
  readonly readAtMs: number;
  /** 1 for the first `DELETE` of a file, and one more after each `LookAgainError`. */
  readonly attempt: number;
};

export type SuccessfulAnswer = { readonly status: number; readonly body: string };

type Method = RequestInit['method'];
type Answer = SuccessfulAnswer & { readonly retryAfterSeconds: number | null };
type GiveUp = Extract<RetryDecision, { kind: 'give-up' }>;

const PICTURE_INIT: RequestInit = {
  method: 'GET',
  headers: { Accept: 'image/*' },
  redirect: 'follow',
};
/** Confluence answers within a second on most days; a connection that is silent for so long is dead. */
const REQUEST_TIMEOUT_MS = 10_000;
/** What a `DELETE` must still have for its answer: a lost one is the hardest to make good. */
const DELETE_ANSWER_MS = 5_000;

/**
 * Keeps requests within a number in flight and to the pacer's pace, waits as Confluence asks, and
 * repeats what may be repeated (see `decideRetry`) while the invocation's time lasts; for a `DELETE`
 * it only waits, and whoever sent it looks again (`LookAgainError`). No request outlives that time.
 */
export function makePacedRequest(surroundings: Surroundings, pacer: Pacer): PacedRequest {
  const { wait, timeLeftMs, random } = surroundings;
  const reads = pLimit(READS_IN_FLIGHT);
  const slots = { GET: reads, POST: reads, DELETE: pLimit(deletesInFlight(pacer)) };

  const followPace = () => {
    slots.DELETE.concurrency = deletesInFlight(pacer);
  };

  async function attemptUntilSettled(
    method: Method,
    path: Route,
    { body, look, pictureFrom }: Further,
  ): Promise<Answer> {
    const what = `${method} ${path.value}`;
    const timeToStartMs = () => timeLeftMs() - (method === 'DELETE' ? DELETE_ANSWER_MS : 0);
    for (let attempt = look?.attempt ?? 1; ; attempt++) {
      const startedAtMs = await takeTurn(pacer, timeToStartMs, path);
      if (look !== undefined && startedAtMs - look.readAtMs > freshForMs(pacer.pace)) {
        throw new LookAgainError(`${what} would come too long after the read.`, null);
      }
      followPace();
      const answer = await attemptOnce(
        surroundings,
        path,
        pictureFrom === undefined ? initFor(method, body) : PICTURE_INIT,
        pictureFrom,
      );
      const httpStatus = answer instanceof LostAnswerError ? null : answer.status;
      if (httpStatus !== null && httpStatus < 400) {
        if (method === 'DELETE') pacer.noteDeleted(startedAtMs);
        return answer as Answer;
      }
      const retryAfterSeconds = answer instanceof LostAnswerError ? null : answer.retryAfterSeconds;
      learn(pacer, method, httpStatus, startedAtMs);
      followPace();
      const failed = { httpStatus, method, retryAfterSeconds, attempt };
      const decision = decideRetry(failed, timeLeftMs(), random());
      const isForAll = httpStatus === 429 || retryAfterSeconds !== null;
      if (isForAll) pacer.pause(decision.waitMs);
      if (decision.kind === 'give-up') throw errorFor(answer, what, decision);
      if (method === 'DELETE') throw new LookAgainError(`${what} was turned away.`, httpStatus);
      if (!isForAll) await wait(decision.waitMs);
    }
  }

  return (method, path, further = {}) =>
    slots[method](() => attemptUntilSettled(method, path, further));
}

function deletesInFlight({ pace }: Pacer): number {
  return Math.floor(pace.deletesInFlight);
}

async function takeTurn(pacer: Pacer, timeToStartMs: () => number, path: Route): Promise<number> {
  const startedAtMs = await pacer.turn(timeToStartMs);
  if (startedAtMs !== null) return startedAtMs;
  // Nothing was sent: whoever asks again later has lost nothing.
  throw new ResumeLaterError(`There is no time for ${path.value}.`, null, pacer.dueWaitMs);
}

/** Conflicts come as 409, and where Confluence does not catch them as 500. */
function learn(pacer: Pacer, method: Method, httpStatus: number | null, startedAtMs: number): void {
  if (httpStatus === 429) pacer.noteRateLimit(startedAtMs);
  if (method === 'DELETE' && (httpStatus === 409 || httpStatus === 500)) {
    pacer.noteConflict(startedAtMs);
  }
}

async function attemptOnce(
  { request, now, wait, timeLeftMs }: Surroundings,
  path: Route,
  init: RequestInit,
  pictureFrom: Further['pictureFrom'],
): Promise<Answer | LostAnswerError> {
  const limitMs = Math.min(REQUEST_TIMEOUT_MS, timeLeftMs());
  const what = `${init.method} ${path.value}`;
  try {
    const answer = await within(limitMs, wait, ask(request, path, init, now, pictureFrom));
    return answer === 'timed-out'
      ? new LostAnswerError(`${what} was not answered in ${String(limitMs)} ms.`, null)
      : answer;
  } catch (cause) {
    if (isForPlatform(cause)) throw cause;
    return new LostAnswerError(`${what} brought no answer.`, null, { cause });
  }
}

function initFor(method: Method, body?: object): RequestInit {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return { method, headers };
  const type = { 'Content-Type': 'application/json' };
  return { method, headers: { ...headers, ...type }, body: JSON.stringify(body) };
}

async function ask(
  request: RequestConfluence,
  path: Route,
  init: RequestInit,
  now: Clock['now'],
  pictureFrom: Further['pictureFrom'],
): Promise<Answer> {
  const response = await request(path, init);
  return {
    status: response.status,
    body: await bodyOf(response, pictureFrom),
    retryAfterSeconds: readRetryAfterSeconds(response.headers, now()),
  };
}

/** Empty where it says nothing: a 204 has none, and reading one anyway fails on some stacks. */
async function bodyOf(
  response: ConfluenceResponse,
  pictureFrom: Further['pictureFrom'],
): Promise<string> {
  if (response.status === 204) return '';
  if (response.status < 400 && pictureFrom !== undefined) return pictureFrom(response);
  if (response.status < 400) return response.text();
  // A refusal is told by its status: a body that is cut off on the way makes no doubt of it. It is
  // read all the same, so that the connection can be used again.
  void response.text().catch(() => '');
  return '';
}

/** Forge asks the person for consent when this error reaches it; see @forge/api's errors. */
function isForPlatform(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
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
