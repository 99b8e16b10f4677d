/** One generated story: a page, what goes wrong and when, and what people do meanwhile. */
import fc from 'fast-check';
import type { Fault } from '../../local/confluence/faults';
import { USUAL_QUIRKS } from '../../local/confluence/quirks';
import type { Quirks } from '../../local/confluence/quirks';
import type { RateLimits } from '../../local/confluence/rate-limits';
import type { InvocationFault } from '../../local/host/invocations';
import type { AgeBasis } from '../../src/cleanup/selection';

export type FileSpec = {
  /** Before the cutoff; 0 is exactly at it, negative is newer. */
  readonly updatedHoursBefore: number | null;
  readonly uploadedHoursBefore: number | null;
  readonly versionNumber: number | null;
  readonly status: 'current' | 'archived' | 'trashed';
  /** Whether the page shows it from the start. */
  readonly isInUse: boolean;
};

/** What somebody else does to a file in Confluence. */
const DEEDS = [
  'new-version',
  'move',
  'trash',
  'restore',
  'purge',
  'archive',
  'put-to-use',
] as const;
export type Deed = (typeof DEEDS)[number];

export type Schedule = {
  readonly files: readonly FileSpec[];
  readonly basis: AgeBasis;
  readonly purgesToo: boolean;
  /** The person includes what is in use. */
  readonly includesInUse: boolean;
  readonly readMs: number;
  readonly deleteMs: number;
  readonly limits: RateLimits;
  readonly quirks: Quirks;
  /** By number of the request, counted from the start. */
  readonly faults: readonly (readonly [number, Fault])[];
  /** By number of the invocation. */
  readonly invocationFaults: readonly (readonly [number, InvocationFault])[];
  /** Before the request of that number, to the file of that number. */
  readonly deeds: readonly (readonly [number, Deed, number])[];
  /** From that request on, `DELETE` is not permitted. */
  readonly permissionLostAt: number | null;
  /** The browser is gone from that request on; the function finishes what it was asked for. */
  readonly browserClosesAt: number | null;
  readonly stopAt: number | null;
  readonly offline: { readonly fromMs: number; readonly forMs: number } | null;
  /** For jitter: of latency, of retries. */
  readonly seed: number;
};

const HOUR_MS = 3_600_000;
const MOST_FILES = 40;
const LAST_FAULT = 120;

const ago = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -40_000, max: 0 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const anyFile: fc.Arbitrary<FileSpec> = fc.record({
  updatedHoursBefore: ago,
  uploadedHoursBefore: ago,
  versionNumber: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  status: fc.constantFrom('current', 'current', 'current', 'current', 'archived', 'trashed'),
  isInUse: fc.constantFrom(false, false, false, false, true),
});

const anyAnswer: fc.Arbitrary<Fault> = fc
  .record({
    status: fc.constantFrom(400, 401, 403, 409, 429, 429, 500, 502, 503, 504, 200),
    retryAfter: fc.option(fc.constantFrom('1', '7', '15', '1847', 'soon')),
    body: fc.constantFrom('', '{}', '<html>Slow down</html>'),
  })
  .map(({ status, retryAfter, body }) => ({
    kind: 'answer',
    status,
    body,
    ...(retryAfter === null ? {} : { headers: { 'Retry-After': retryAfter } }),
  }));

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
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
);

const anyInvocationFault: fc.Arbitrary<InvocationFault> = fc.oneof(
  fc.record({ kind: fc.constant('lost'), when: fc.constantFrom('before', 'after') }),
  fc.record({ kind: fc.constant('dies'), afterMs: fc.integer({ min: 0, max: 3_000 }) }),
);

const anyLimits: fc.Arbitrary<RateLimits> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record({
      requestsPerSecond: fc.integer({ min: 5, max: 40 }),
      isSilent: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 20, max: 200 }).map((leftAtStart) => ({
      points: { perHour: 65_000, leftAtStart },
    })),
  },
);

const anyQuirks: fc.Arbitrary<Quirks> = fc.record({
  purgeOfCurrent: fc.constantFrom(400, 404),
  trashingRenews: fc.boolean(),
  readAfterTrash: fc.constantFrom('at-once', 'at-once', 'a-moment-later'),
  statusFilter: fc.constantFrom('honoured', 'honoured', 'ignored'),
  listOrder: fc.constantFrom('by-id', 'newest-first', 'shuffled'),
  largestResultPage: fc.constantFrom(2, 7, USUAL_QUIRKS.largestResultPage),
  pagesOverlap: fc.boolean(),
  clockAheadMs: fc.constantFrom(0, 0, -7 * HOUR_MS, 5 * HOUR_MS),
  idPrefix: fc.constantFrom('att', ''),
});

const requestNumber = fc.nat({ max: LAST_FAULT });

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  files: fc.array(anyFile, { minLength: 1, maxLength: MOST_FILES, size: 'max' }),
  basis: fc.constantFrom('updated', 'updated', 'uploaded'),
  purgesToo: fc.boolean(),
  includesInUse: fc.constantFrom(false, false, true),
  readMs: fc.constantFrom(5, 40, 400),
  deleteMs: fc.constantFrom(5, 120, 1_500),
  limits: anyLimits,
  quirks: anyQuirks,
  faults: fc.array(fc.tuple(requestNumber, anyFault), { maxLength: 30, size: 'max' }),
  invocationFaults: fc.array(fc.tuple(fc.nat({ max: 12 }), anyInvocationFault), { maxLength: 3 }),
  deeds: fc.array(
    fc.tuple(requestNumber, fc.constantFrom(...DEEDS), fc.nat({ max: MOST_FILES - 1 })),
    { maxLength: 20, size: 'max' },
  ),
  permissionLostAt: fc.option(requestNumber, { freq: 6 }),
  browserClosesAt: fc.option(requestNumber, { freq: 6 }),
  stopAt: fc.option(requestNumber, { freq: 6 }),
  offline: fc.option(
    fc.record({ fromMs: fc.nat({ max: 8_000 }), forMs: fc.nat({ max: 600_000 }) }),
    { freq: 8 },
  ),
  seed: fc.nat(),
});
