import type { StoredComment } from './world';

/** What nobody could tell us of the live API: the embedded one can answer either way. */
export type Quirks = {
  /** Answer to a purge of a file that is not in the trash. */
  readonly purgeOfCurrent: 400 | 404;
  /** Whether a file gets a new version number and date by being trashed. */
  readonly trashingRenews: boolean;
  /** Whether a read shows at once that a file has been trashed. */
  readonly readAfterTrash: 'at-once' | 'a-moment-later';
  /** Whether a list obeys the `status` that it is asked for. */
  readonly statusFilter: 'honoured' | 'ignored';
  /** In which order a list comes that was not asked for any; paging goes by it. */
  readonly listOrder: 'by-id' | 'newest-first' | 'shuffled';
  /** A result page may hold fewer than were asked for and still not be the last one. */
  readonly largestResultPage: number;
  /** Whether a result page begins with the last entry of the one before it. */
  readonly pagesOverlap: boolean;
  /** What the site's clock is ahead of everybody else's. */
  readonly clockAheadMs: number;
  /** What a request for inline comments gets that names no resolution status. */
  readonly resolutionLeftOut: readonly StoredComment['resolution'][];
  /** Whether lists of comments hold bodies in storage format. */
  readonly commentBodies: 'given' | 'left-out';
  /** Whether lists of the pages in a space hold bodies in storage format. */
  readonly listedBodies: 'given' | 'left-out';
  /** Whether the app may read comments: an admin has to approve the version that asks for it. */
  readonly commentScope: 'granted' | 'missing';
  /** Where the redirect leads with which a thumbnail is answered; `nowhere`: there are none. */
  readonly thumbnails: 'own-site' | 'media-host' | 'nowhere';
  /** What is listed as permitted on a file. */
  readonly operations: 'as-permitted' | 'everything' | 'nothing' | 'odd' | 'not-found';
  /** How ids are spelled. */
  readonly idPrefix: 'att' | '';
};

export const USUAL_QUIRKS: Quirks = {
  purgeOfCurrent: 400,
  trashingRenews: false,
  readAfterTrash: 'at-once',
  statusFilter: 'honoured',
  listOrder: 'by-id',
  largestResultPage: 250,
  pagesOverlap: false,
  clockAheadMs: 0,
  resolutionLeftOut: ['open', 'reopened', 'resolved', 'dangling'],
  commentBodies: 'given',
  listedBodies: 'given',
  commentScope: 'granted',
  thumbnails: 'own-site',
  operations: 'as-permitted',
  idPrefix: 'att',
};
