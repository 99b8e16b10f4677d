/** One generated scenario: a page, what goes wrong and when, and what people do meanwhile. */
import type { Fault } from '../../../local/confluence/faults';
import { USUAL_QUIRKS } from '../../../local/confluence/quirks';
import type { Quirks } from '../../../local/confluence/quirks';
import type { RateLimits } from '../../../local/confluence/rate-limits';
import type { InvocationFault } from '../../../local/host/invocations';
import type { AgeBasis } from '../../../src/cleanup/choosing/selection';

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
export const DEEDS = [
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
export const PAGE_DEEDS = ['trash-page', 'restore-page', 'archive-page', 'move-page'] as const;
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
