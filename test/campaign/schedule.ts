/** One generated story: a page, what goes wrong and when, and what people do meanwhile. */
import fc from 'fast-check';
import type { Fault } from '../../local/confluence/faults';
import { anyFault, anyInvocationFault } from './generated-faults';
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
  /** The comment that shows it from the start. */
  readonly inComment: CommentPlace | null;
  /** Whether another page of the space shows it from the start. */
  readonly isUsedElsewhere: boolean;
};

export type CommentPlace = 'footer' | 'inline' | 'resolved' | 'reply' | 'reply-to-reply';

/** What somebody else does to a file in Confluence. */
const DEEDS = [
  'new-version',
  'move',
  'trash',
  'restore',
  'purge',
  'archive',
  'put-to-use',
  'comment',
  'put-to-use-elsewhere',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What somebody else does to the page itself. */
const PAGE_DEEDS = ['trash-page', 'restore-page', 'archive-page', 'move-page'] as const;
export type PageDeed = (typeof PAGE_DEEDS)[number];

/** A second run on the same page at the same time, by the same person. */
export type OtherRun = {
  readonly by: 'window' | 'command-line';
  readonly startsAtMs: number;
  readonly purgesToo: boolean;
};

export type Schedule = {
  readonly files: readonly FileSpec[];
  /** The page's markup is broken before all that it shows. */
  readonly isBodyBroken: boolean;
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
  readonly pageDeeds: readonly (readonly [number, PageDeed])[];
  /** Scenarios that were found before there were comments go on without a request for them. */
  readonly readsComments: boolean;
  /** The person has the rest of the space checked. */
  readonly checksSpace: boolean;
  /** Every request of these numbers is answered 401: a token revoked, and given back. */
  readonly signedOut: { readonly from: number; readonly to: number } | null;
  readonly otherRun: OtherRun | null;
  /** What their clocks are ahead of the real time. */
  readonly clocksAheadMs: { readonly function: number; readonly browser: number };
  /** From that request on, every `DELETE` is answered so, and does nothing. */
  readonly deletesInVain: { readonly from: number; readonly status: number } | null;
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
  idPrefix: fc.constantFrom('att', ''),
});

const requestNumber = fc.nat({ max: LAST_FAULT });

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  files: fc.array(anyFile, { minLength: 1, maxLength: MOST_FILES, size: 'max' }),
  isBodyBroken: fc.constantFrom(false, false, false, true),
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
  pageDeeds: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.tuple(requestNumber, fc.constantFrom(...PAGE_DEEDS)), {
        minLength: 1,
        maxLength: 4,
      }),
    },
  ),
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
      from: requestNumber,
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

export const UNEVENTFUL_FILE: FileSpec = {
  updatedHoursBefore: 1,
  uploadedHoursBefore: 1,
  versionNumber: 1,
  status: 'current',
  isInUse: false,
  inComment: null,
  isUsedElsewhere: false,
};

/** One old file, and nothing that goes wrong. */
export const UNEVENTFUL: Schedule = {
  files: [UNEVENTFUL_FILE],
  isBodyBroken: false,
  basis: 'updated',
  purgesToo: false,
  includesInUse: false,
  readMs: 5,
  deleteMs: 5,
  limits: {},
  quirks: USUAL_QUIRKS,
  faults: [],
  invocationFaults: [],
  deeds: [],
  pageDeeds: [],
  readsComments: true,
  checksSpace: false,
  signedOut: null,
  otherRun: null,
  clocksAheadMs: { function: 0, browser: 0 },
  deletesInVain: null,
  browserClosesAt: null,
  stopAt: null,
  offline: null,
  seed: 0,
};
