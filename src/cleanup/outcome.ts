/** Approved, but no longer true when it was read again: nothing was done. */
export type SkipReason =
  | 'changed'
  | 'unreadable-entry'
  | 'not-on-this-page'
  | 'already-trashed'
  | 'not-in-trash'
  | 'other-status'
  | 'no-longer-older'
  | 'no-longer-matches'
  | 'in-use';

/** Tried, and refused or not answered. */
export type FailReason =
  'not-permitted' | 'refused' | 'not-readable' | 'confluence-trouble' | 'unknown';

/** The one thing that became of an approved file. JSON. */
export type Outcome =
  | { readonly kind: 'trashed' }
  | { readonly kind: 'purged' }
  | { readonly kind: 'already-gone' }
  | { readonly kind: 'skipped'; readonly because: SkipReason }
  | { readonly kind: 'failed'; readonly because: FailReason }
  | { readonly kind: 'not-reached' };

export type FileOutcome = { readonly id: string; readonly outcome: Outcome };

/** Whether the file is now where the person wanted it, by our doing. */
export function isSuccess(outcome: Outcome): boolean {
  return outcome.kind === 'trashed' || outcome.kind === 'purged';
}

/**
 * Whether the next files may well fail in the same way: Confluence was asked, answered, and did
 * nothing. Such files take the longest of all.
 */
export function mayFailAlike(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && ['refused', 'confluence-trouble'].includes(outcome.because);
}
