/** Scenarios at random, whose parts shrink one by one. */
import fc from 'fast-check';
import { USUAL_QUIRKS } from '../../../local/confluence/quirks';
import type { Quirks } from '../../../local/confluence/quirks';
import type { RateLimits } from '../../../local/confluence/rate-limits';
import { anyFault, anyInvocationFault } from './generated-faults';
import { DEEDS, PAGE_DEEDS, UNEVENTFUL_FILE } from './schedule';
import type { CommentPlace, FileSpec, Schedule } from './schedule';

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
  inComment: fc.option(
    fc.constantFrom<CommentPlace>('footer', 'inline', 'resolved', 'reply', 'reply-to-reply'),
    { freq: 8 },
  ),
  isUsedElsewhere: fc.constantFrom(false, false, false, false, false, false, true),
});

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

const clockAhead = fc.constantFrom(0, 0, 0, -7 * HOUR_MS, 5 * HOUR_MS);

const anyQuirks: fc.Arbitrary<Quirks> = fc.record({
  purgeOfCurrent: fc.constantFrom(400, 404),
  trashingRenews: fc.boolean(),
  readAfterTrash: fc.constantFrom('at-once', 'at-once', 'a-moment-later'),
  statusFilter: fc.constantFrom('honoured', 'honoured', 'ignored'),
  listOrder: fc.constantFrom('by-id', 'newest-first', 'shuffled'),
  largestResultPage: fc.constantFrom(2, 7, USUAL_QUIRKS.largestResultPage),
  pagesOverlap: fc.boolean(),
  clockAheadMs: clockAhead,
  resolutionLeftOut: fc.constantFrom(USUAL_QUIRKS.resolutionLeftOut, ['open'] as const),
  commentBodies: fc.constantFrom('given', 'given', 'given', 'given', 'left-out'),
  listedBodies: fc.constant('given'),
  commentScope: fc.constantFrom('granted', 'granted', 'granted', 'granted', 'missing'),
  thumbnails: fc.constant('own-site'),
  operations: fc.constant('as-permitted'),
  idPrefix: fc.constantFrom('att', ''),
});

const requestNumber = fc.nat({ max: LAST_FAULT });

/** Mostly of all sorts; sometimes so many that nothing but their own trouble keeps them. */
const anyFiles = fc.oneof(
  { weight: 7, arbitrary: fc.array(anyFile, { minLength: 1, maxLength: MOST_FILES, size: 'max' }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 28, max: MOST_FILES })
      .map((count) => Array.from({ length: count }, () => UNEVENTFUL_FILE)),
  },
);

/** Trouble seldom comes alone: a lost answer, and something odd where it is looked into. */
const anyFaults = fc
  .array(
    fc
      .tuple(requestNumber, fc.array(anyFault, { minLength: 1, maxLength: 4 }))
      .map(([from, burst]) => burst.map((fault, index) => [from + index, fault] as const)),
    { maxLength: 15, size: 'max' },
  )
  .map((bursts) => bursts.flat());

/** Somebody puts the page away and brings it back, or whatever else. */
const anyPageDeeds: fc.Arbitrary<Schedule['pageDeeds']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(requestNumber, fc.constantFrom(...PAGE_DEEDS)), {
      minLength: 1,
      maxLength: 4,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(requestNumber, fc.integer({ min: 1, max: 8 }))
      .map(([from, requests]) => [
        [from, 'trash-page'] as const,
        [from + requests, 'restore-page'] as const,
      ]),
  },
);

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  files: anyFiles,
  isBodyBroken: fc.constantFrom(false, false, false, true),
  basis: fc.constantFrom('updated', 'updated', 'uploaded'),
  purgesToo: fc.boolean(),
  includesInUse: fc.constantFrom(false, false, true),
  readMs: fc.constantFrom(5, 40, 400),
  deleteMs: fc.constantFrom(5, 120, 1_500),
  limits: anyLimits,
  quirks: anyQuirks,
  faults: anyFaults,
  invocationFaults: fc.array(fc.tuple(fc.nat({ max: 12 }), anyInvocationFault), { maxLength: 3 }),
  deeds: fc.array(
    fc.tuple(requestNumber, fc.constantFrom(...DEEDS), fc.nat({ max: MOST_FILES - 1 })),
    { maxLength: 20, size: 'max' },
  ),
  pageDeeds: anyPageDeeds,
  readsComments: fc.constant(true),
  checksSpace: fc.constantFrom(false, false, true),
  signedOut: fc.option(
    fc
      .tuple(requestNumber, fc.integer({ min: 1, max: 20 }))
      .map(([from, count]) => ({ from, to: from + count })),
    { freq: 8 },
  ),
  otherRun: fc.option(
    fc.record({
      by: fc.constantFrom('window', 'command-line'),
      startsAtMs: fc.nat({ max: 6_000 }),
      purgesToo: fc.boolean(),
    }),
    { freq: 4 },
  ),
  clocksAheadMs: fc.record({ function: clockAhead, browser: clockAhead }),
  deletesInVain: fc.option(
    fc.record({
      from: fc.oneof(fc.constant(0), requestNumber),
      // Not permitted, in two ways; refused; an undocumented success; in trouble for good.
      status: fc.constantFrom(404, 404, 403, 400, 200, 202, 500),
    }),
    { freq: 5 },
  ),
  browserClosesAt: fc.option(requestNumber, { freq: 6 }),
  stopAt: fc.option(requestNumber, { freq: 6 }),
  offline: fc.option(
    fc.record({ fromMs: fc.nat({ max: 8_000 }), forMs: fc.nat({ max: 600_000 }) }),
    { freq: 8 },
  ),
  seed: fc.nat(),
});
