/** What can go wrong with a request or an invocation of a generated scenario. */
import fc from 'fast-check';
import type { Fault } from '../../../local/confluence/faults';
import type { InvocationFault } from '../../../local/host/invocations';
import { anyOddField } from '../../support/confluence/odd-fields';

const YEAR_S = 365 * 24 * 3_600;

type RetryAfter = Pick<Extract<Fault, { kind: 'answer' }>, 'headers' | 'retryAtSeconds'>;

/** As a number of seconds, as an HTTP date by the site's clock, or not at all. */
const anyRetryAfter: fc.Arbitrary<RetryAfter> = fc.oneof(
  fc.constant({}),
  fc
    .constantFrom('0', '0.2', '1', '1.5', '7', '15', '1847', '-5', 'soon')
    .map((seconds) => ({ headers: { 'Retry-After': seconds } })),
  fc.constantFrom(-60, 0, 3, 90, YEAR_S).map((retryAtSeconds) => ({ retryAtSeconds })),
);

const anyAnswer: fc.Arbitrary<Fault> = fc
  .record({
    status: fc.constantFrom(400, 401, 403, 409, 429, 429, 500, 502, 503, 504, 200),
    retryAfter: anyRetryAfter,
    body: fc.constantFrom('', '{}', '<html>Slow down</html>'),
  })
  .map(({ retryAfter, ...answer }) => ({ kind: 'answer', ...answer, ...retryAfter }));

export const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: anyAnswer },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('reset'), when: fc.constantFrom('before', 'after') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('slow'),
      extraMs: fc.constantFrom(2_000, 9_000, 15_000, 60_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('stale'),
      changesAgo: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cut-off'),
      perMille: fc.nat({ max: 999 }),
      by: fc.constantFrom('end', 'reset'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'repeated-entry' }) },
  { weight: 2, arbitrary: anyOddField },
);

export const anyInvocationFault: fc.Arbitrary<InvocationFault> = fc.oneof(
  fc.record({ kind: fc.constant('lost'), when: fc.constantFrom('before', 'after') }),
  fc.record({ kind: fc.constant('dies'), afterMs: fc.integer({ min: 0, max: 3_000 }) }),
);
