import { decideRetry } from '../../../src/confluence/pacing/retry-policy';
import type { FailedAttempt } from '../../../src/confluence/pacing/retry-policy';

const PLENTY_MS = 60_000;

function decide(failed: Partial<FailedAttempt>, timeLeftMs = PLENTY_MS, random = 0.5) {
  return decideRetry(
    { httpStatus: 503, method: 'GET', retryAfterSeconds: null, attempt: 1, ...failed },
    timeLeftMs,
    random,
  );
}

it('doubles the wait from 2 s, up to 30 s', () => {
  const waits = [1, 2, 3, 4].map((attempt) => decide({ attempt }).waitMs);
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(decide({ attempt: 9 }).waitMs).toBe(30_000);
});

it('spreads the waits from 0.7 to 1.3', () => {
  expect(decide({}, PLENTY_MS, 0).waitMs).toBe(1_400);
  expect(decide({}, PLENTY_MS, 0.999_999).waitMs).toBe(2_600);
});

it('never waits shorter than Retry-After says', () => {
  for (const random of [0, 0.5, 0.999]) {
    const { waitMs } = decide({ httpStatus: 429, retryAfterSeconds: 7 }, PLENTY_MS, random);
    expect(waitMs).toBeGreaterThanOrEqual(7_000);
  }
});

it('gives up after four retries', () => {
  expect(decide({ attempt: 4 }).kind).toBe('retry');
  expect(decide({ attempt: 5 })).toMatchObject({ kind: 'give-up', because: 'out-of-attempts' });
});

it('does not begin a wait that the invocation has no time for, and says how long it would be', () => {
  expect(decide({ httpStatus: 429, retryAfterSeconds: 1_847 }, 20_000, 0)).toEqual({
    kind: 'give-up',
    because: 'no-time-left',
    waitMs: 1_847_000,
  });
});

it('begins a wait that just fits', () => {
  expect(decide({}, 2_000)).toEqual({ kind: 'retry', waitMs: 2_000 });
  expect(decide({}, 1_999)).toMatchObject({ because: 'no-time-left' });
});

it.each([409, 429, 500, 502, 503, 504, null])('repeats a read after %s', (httpStatus) => {
  expect(decide({ httpStatus }).kind).toBe('retry');
});

it.each([400, 401, 403, 404])('does not repeat a read after %s', (httpStatus) => {
  expect(decide({ httpStatus })).toMatchObject({ kind: 'give-up', because: 'not-retryable' });
});

it('repeats a DELETE only after a 429, which was turned away before it could take effect', () => {
  expect(decide({ method: 'DELETE', httpStatus: 429 }).kind).toBe('retry');
  for (const httpStatus of [409, 500, 502, 503, 504, null]) {
    expect(decide({ method: 'DELETE', httpStatus })).toMatchObject({ because: 'not-retryable' });
  }
});
