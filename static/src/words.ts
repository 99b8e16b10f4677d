/** What the closed lists of the core mean, in words that a space admin uses. */
import type { ContentKind } from '../../src/cleanup/attachment';
import type { CutoffRefusal } from '../../src/cleanup/cutoff';
import type { FailReason, Outcome, SkipReason } from '../../src/cleanup/outcome';
import type { Act, Plan } from '../../src/cleanup/plan';
import type { KeepReason, Mark } from '../../src/cleanup/selection';
import type { ListTrouble } from '../../src/run/read-list';

export const THIS_CONTENT: Readonly<Record<ContentKind, string>> = {
  page: 'this page',
  blogpost: 'this blog post',
};

export const CUTOFF_REFUSALS: Readonly<Record<CutoffRefusal, string>> = {
  'not-a-date':
    'This is not a date. Type it as year-month-day, such as 2024-01-15, or a full timestamp, such as 2024-01-15T12:57:55.347Z.',
  'no-such-day': 'There is no such day. Check the month and the day.',
  'time-without-zone':
    'A time needs its offset from UTC. Add Z for UTC, or an offset such as +01:00.',
  'before-1970': 'No attachment is that old. Choose a day of 1970 or later.',
  future: 'This lies in the future. Choose today or a day before.',
  'unknown-time-zone':
    'Your time zone could not be read. Type a full timestamp with its offset, such as 2024-01-15T00:00:00Z.',
};

export const KEEP_REASONS: Readonly<Record<KeepReason, string>> = {
  'no-cutoff': 'no cutoff chosen',
  'not-older': 'not older than the cutoff',
  'no-date': 'without a date in Confluence',
  'unreadable-date': 'with a date that cannot be read',
  archived: 'archived',
  'other-status': 'in another state than this list asks for',
  'in-use': 'in use',
  'usage-unknown': 'perhaps in use',
  'among-newest': 'among the newest',
  'other-name': 'with another name',
  'other-kind': 'of another kind',
  smaller: 'smaller',
  'size-unknown': 'of unknown size',
  'other-author': 'by somebody else',
};

export const MARKS: Readonly<Record<Mark, string>> = {
  'newer-version': 'newer version',
  'version-date-unknown': 'version unknown',
};

const SKIPS: Readonly<Record<Exclude<SkipReason, 'not-on-this-page'>, string>> = {
  changed:
    'Left alone: it has changed since the list was read. Look at it before you decide again.',
  'already-trashed': 'Left alone: it was in the trash already.',
  'not-in-trash': 'Left alone: it is not in the trash any more. Somebody may have restored it.',
  'other-status': 'Left alone: it is neither current nor in the trash.',
  'no-longer-older': 'Left alone: it is no longer older than the cutoff.',
  'no-longer-matches': 'Left alone: it no longer matches your filters.',
  'in-use': 'Left alone: the page uses it by now.',
};

const NOT_PERMITTED: Readonly<Record<Act, string>> = {
  trash: 'Confluence did not let you. Ask a space admin for the permission to delete attachments.',
  purge: 'Confluence did not let you. Ask a space admin to delete it permanently.',
};

const FAILURES: Readonly<Record<Exclude<FailReason, 'not-permitted'>, string>> = {
  refused: 'Confluence refused. Look at the file in Confluence.',
  'not-readable': 'Confluence gave no usable answer, so nothing was done. Try again later.',
  'confluence-trouble': 'Confluence had trouble, and the file is still there. Try again later.',
  unknown: 'The answer was lost. Go back to the list: it shows whether the file is still there.',
};

/** What became of a file that is not where it was meant to go, and what to do about it. */
export function describeOutcome(
  outcome: Outcome,
  { act, contentKind }: Pick<Plan, 'act' | 'contentKind'>,
): string {
  switch (outcome.kind) {
    case 'trashed':
      return 'Moved to the trash.';
    case 'purged':
      return 'Deleted permanently.';
    case 'already-gone':
      return 'It was gone already.';
    case 'skipped':
      return outcome.because === 'not-on-this-page'
        ? `Left alone: it is no longer on ${THIS_CONTENT[contentKind]}.`
        : SKIPS[outcome.because];
    case 'failed':
      return outcome.because === 'not-permitted' ? NOT_PERMITTED[act] : FAILURES[outcome.because];
    case 'not-reached':
      return 'Not reached: nothing was done to it.';
  }
}

export const TROUBLES: Readonly<Record<ListTrouble, string>> = {
  'bad-request': 'The app sent something that its own function refuses. Reload the page.',
  'content-not-found': 'This page or blog post is not there any more, or you may not see it.',
  'signed-out':
    'Confluence does not accept your session. Sign in again in another tab; if that does not help, ask an admin to check the app’s permissions.',
  'not-permitted': 'Confluence does not let you see the attachments.',
  'list-expired':
    'The list kept changing while it was read. Wait until nobody else works on the attachments, and try again.',
  'unreadable-answer': 'Confluence gave an answer that this app does not understand.',
  'rate-limited': 'Confluence asks for a longer pause. Try again in a while.',
  'confluence-trouble': 'Confluence has trouble answering. Try again in a while.',
  'no-answer': 'There was no answer. Check your connection.',
  'no-progress': 'Confluence has let nothing through for a while. Wait a few minutes.',
  'paging-goes-in-circles': 'Confluence’s list does not come to an end, so it cannot be trusted.',
};
