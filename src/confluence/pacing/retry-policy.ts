/** What came of one attempt, as far as waiting and asking again is concerned. */
export type FailedAttempt = {
  /** `null` where no answer came at all. */
  readonly httpStatus: number | null;
  /** `POST`: a query that is too long for a path, and as harmless as a `GET`. */
  readonly method: 'GET' | 'DELETE' | 'POST';
  /** Of the answer's `Retry-After`, where there is one that can be read. */
  readonly retryAfterSeconds: number | null;
  /** 1 for the first attempt. */
  readonly attempt: number;
};

export type RetryDecision =
  | { readonly kind: 'retry'; readonly waitMs: number }
  | {
      readonly kind: 'give-up';
      readonly because: 'not-retryable' | 'out-of-attempts' | 'no-time-left';
      /** The wait that would have been due; for whoever asks again later. */
      readonly waitMs: number;
    };

// Atlassian's advice: base 2 s, doubled up to 30 s, jitter 0.7-1.3, at most 4 retries.
const BASE_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
const MAX_RETRIES = 4;
const NOT_DONE = 429;
const MAYBE_DONE = [409, 500, 502, 503, 504];

/**
 * Whether to ask again, and when.
 *
 * A 429 was turned away before anything happened, so any method may be repeated. After everything
 * else a `DELETE` may have taken effect: it is not repeated here but settled by reading.
 *
 * @param timeLeftMs What the invocation can still spend on waiting.
 * @param random In [0, 1).
 */
export function decideRetry(
  failed: FailedAttempt,
  timeLeftMs: number,
  random: number,
): RetryDecision {
  const waitMs = dueWaitMs(failed, random);
  if (!isRetryable(failed)) return { kind: 'give-up', because: 'not-retryable', waitMs };
  if (failed.attempt > MAX_RETRIES) return { kind: 'give-up', because: 'out-of-attempts', waitMs };
  if (waitMs > timeLeftMs) return { kind: 'give-up', because: 'no-time-left', waitMs };
  return { kind: 'retry', waitMs };
}

function isRetryable({ httpStatus, method }: FailedAttempt): boolean {
  if (httpStatus === NOT_DONE) return true;
  return method !== 'DELETE' && (httpStatus === null || MAYBE_DONE.includes(httpStatus));
}

/**
 * Our own wait where Confluence names none, ms.
 *
 * @param attempt 1 after the first attempt.
 * @param random In [0, 1).
 */
export function backoffMs(attempt: number, random: number): number {
  const doubledMs = Math.min(LONGEST_WAIT_MS, BASE_WAIT_MS * 2 ** (attempt - 1));
  return Math.round(doubledMs * (0.7 + 0.6 * random));
}

function dueWaitMs({ retryAfterSeconds, attempt }: FailedAttempt, random: number): number {
  // Retry-After is a minimum: never sooner, and not everybody at the very same moment.
  return retryAfterSeconds === null
    ? backoffMs(attempt, random)
    : Math.ceil(retryAfterSeconds * 1_000) + Math.round(500 * random);
}
