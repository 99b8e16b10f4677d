/** What the closed lists of the core mean, in the words of the command line. */
import type { CutoffRefusal } from '../../src/cleanup/choosing/cutoff';
import type { FailReason, Outcome, SkipReason } from '../../src/cleanup/outcome';
import type { Act } from '../../src/cleanup/plan';
import type { KeepReason, Mark } from '../../src/cleanup/choosing/selection';
import type { ListTrouble } from '../../src/run/reading/read-list';

export const CUTOFF_REFUSALS: Readonly<Record<CutoffRefusal | 'empty', string>> = {
  empty: 'is empty. Give a date such as 2024-01-15.',
  'not-a-date':
    'is not a date. Give it like 2024-01-15, or as a full timestamp like 2024-01-15T12:57:55.347Z.',
  'no-such-day': 'is a day that does not exist. Check the month and the day.',
  'time-without-zone': 'lacks its offset from UTC. Add Z for UTC, or an offset such as +01:00.',
  'before-1970': 'is older than any attachment. Give a day of 1970 or later.',
  future: 'lies in the future. Give today or a day before.',
  'unknown-time-zone': 'needs a time zone. Name yours with --time-zone, such as Europe/Berlin.',
};

export const KEEP_REASONS: Readonly<Record<KeepReason, string>> = {
  'no-cutoff': 'no cutoff given',
  'unreadable-entry': 'Confluence’s entry cannot be read',
  'not-older': 'not older',
  'no-date': 'no date',
  'unreadable-date': 'date cannot be read',
  archived: 'archived',
  'other-status': 'in another state',
  'in-use': 'in use',
  'usage-unknown': 'perhaps in use',
  'among-newest': 'among the newest',
  'other-name': 'another name',
  'other-kind': 'another kind',
  smaller: 'smaller',
  'size-unknown': 'size unknown',
  'other-author': 'by somebody else',
};

export const MARKS: Readonly<Record<Mark, string>> = {
  'newer-version': 'has a newer version',
  'version-date-unknown': 'date of its version unknown',
};

const SKIPS: Readonly<Record<SkipReason, string>> = {
  changed: 'it has changed since the list was read',
  'unreadable-entry': 'Confluence’s entry for it cannot be read',
  'not-on-this-page': 'it is no longer on this page',
  'already-trashed': 'it was in the trash already',
  'not-in-trash': 'it is not in the trash any more',
  'other-status': 'it is neither current nor in the trash',
  'no-longer-older': 'it is no longer older than the cutoff',
  'no-longer-matches': 'it no longer matches the filters',
  'in-use': 'it is in use by now',
};

const NOT_PERMITTED: Readonly<Record<Act, string>> = {
  trash: 'not permitted: ask a space admin for the permission to delete attachments',
  purge: 'not permitted: only a space admin may delete permanently',
};

const FAILURES: Readonly<Record<Exclude<FailReason, 'not-permitted'>, string>> = {
  refused: 'Confluence refused: look at the file there',
  'not-readable': 'no usable answer, nothing was done: try again later',
  'confluence-trouble': 'Confluence had trouble, and it is still there: try again later',
  unknown: 'the answer was lost: list again to see whether it is still there',
};

export function describeOutcome(outcome: Outcome, act: Act): string {
  switch (outcome.kind) {
    case 'trashed':
    case 'purged':
      return outcome.kind;
    case 'already-gone':
      return 'gone already';
    case 'skipped':
      return `left alone: ${SKIPS[outcome.because]}`;
    case 'failed':
      return `failed: ${outcome.because === 'not-permitted' ? NOT_PERMITTED[act] : FAILURES[outcome.because]}`;
    case 'not-reached':
      return 'not reached';
  }
}

export const TROUBLE_SENTENCES: Readonly<Record<ListTrouble, string>> = {
  'bad-request': 'The engine refused what this command sent. Please report it.',
  'content-not-found': 'The page or blog post is not there any more, or you may not see it.',
  'signed-out':
    'Confluence does not accept the credentials. Check CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN (without scopes).',
  'not-permitted': 'Confluence does not let this account see the attachments.',
  'list-expired':
    'The list kept changing while it was read. Try again when nobody else works on the page.',
  'unreadable-answer':
    'An answer of the site cannot be read. Check --site; if it is right, try again later.',
  'rate-limited': 'Confluence asks for a longer pause. Try again in a while.',
  'confluence-trouble':
    'The site cannot be reached, or has trouble answering. Check the address, or try again later.',
  'comments-unreadable':
    'The comments could be read before, and cannot be read now, so nobody can tell which files they show. Try again later.',
  'no-answer': 'There was no answer. Check the connection, and try again.',
  'no-progress': 'Confluence let nothing through for a while. Try again later.',
  'paging-goes-in-circles': 'The list does not come to an end, so it cannot be trusted.',
};

/** `1,284 files`, `1 file` */
export function files(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'file' : 'files'}`;
}

/** `1,284 files match`, `1 file in the trash matches` */
export function filesMatch(count: number, where = ''): string {
  return `${files(count)}${where} ${count === 1 ? 'matches' : 'match'}`;
}
