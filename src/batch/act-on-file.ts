import type { Attachment } from '../cleanup/attachments/attachment';
import type { FailReason, Outcome } from '../cleanup/outcome';
import type { Act, ApprovedFile, Terms } from '../cleanup/plan';
import { whyNotAnyMore } from '../cleanup/plan';
import type { SentFile } from '../contract';

/**
 * What became of one request to trash or purge. Only `done` says that it took effect. `look-again`:
 * it did not, and the file has to be read again before the next one.
 */
export type ActAnswer = 'done' | 'not-found' | 'not-permitted' | 'refused' | 'lost' | 'look-again';

/** One approved file's dealings with Confluence; reads and acts are the batch's to pace. */
export type FileActions = {
  /** `null`: not there, or hidden. `unreadable`: Confluence gave no usable answer. */
  read(id: string): Promise<Attachment | 'unreadable' | null>;
  /** @param attempt 1, and one more after each `look-again`. */
  act(id: string, attempt: number): Promise<ActAnswer>;
  /**
   * Whether the page itself is still readable; only then does a 404 mean that a file is gone. Where
   * it is hidden, so are all its files: then the batch ends.
   */
  isContentReadable(): Promise<boolean>;
  /** Before an act whose answer was lost is tried again; `attempt` is 1 after the first one. */
  waitToRetry(attempt: number): Promise<void>;
};

/** Whether an answer to our own attempt was lost: then what a read finds done may be our work. */
type History = 'untouched' | 'answer-lost';

const MAX_LOST_ANSWERS = 3;

/**
 * Reads a file, judges it again, acts, and looks again wherever the answer leaves doubt. Ends in
 * exactly one outcome.
 */
export async function actOnFile(
  approved: SentFile,
  terms: Terms,
  actions: FileActions,
): Promise<Outcome> {
  let history: History = approved.mayBeDone ? 'answer-lost' : 'untouched';
  let attempt = 1;
  let lostAnswers = 0;
  while (lostAnswers < MAX_LOST_ANSWERS) {
    const settled = await settleByReading(approved, terms, actions, history);
    if (settled !== null) return settled;
    const answer = await actions.act(approved.id, attempt);
    if (answer === 'done') return doneBy(terms.act);
    if (answer === 'look-again') {
      attempt++;
      continue;
    }
    if (answer !== 'lost') return settleRefusal(answer, approved, terms, actions, history);
    history = 'answer-lost';
    lostAnswers++;
    const seenDone = await settleByReading(approved, terms, actions, history);
    if (seenDone !== null) return seenDone;
    // That read may have been stale: whatever comes next begins with another one, a while later.
    await actions.waitToRetry(lostAnswers);
  }
  const settled = await settleByReading(approved, terms, actions, history);
  // What an earlier invocation sent may still arrive: then "still there" would be a guess.
  return settled ?? failed(approved.mayBeDone ? 'unknown' : 'confluence-trouble');
}

/**
 * A 404 on `DELETE` means gone, no longer in the state that was read, hidden, or not permitted;
 * what a purge of a file that was restored a moment ago answers is not documented. A read can be
 * stale, so "still there" counts only when it is seen twice.
 */
async function settleRefusal(
  answer: 'not-found' | 'not-permitted' | 'refused',
  approved: ApprovedFile,
  terms: Terms,
  actions: FileActions,
  history: History,
): Promise<Outcome> {
  const first = await settleByReading(approved, terms, actions, history);
  if (first !== null) return first;
  const second = await settleByReading(approved, terms, actions, history);
  if (second !== null) return second;
  // After a lost answer, "still there" may be a stale read of our own work.
  if (history === 'answer-lost') return failed('unknown');
  return failed(answer === 'refused' ? 'refused' : 'not-permitted');
}

/** The outcome that a fresh read proves, or `null` where all that was approved still holds. */
async function settleByReading(
  approved: ApprovedFile,
  terms: Terms,
  actions: FileActions,
  history: History,
  isSecondLook = false,
): Promise<Outcome | null> {
  const seen = await actions.read(approved.id);
  if (seen === 'unreadable') return failed(unreadableAfter(history));
  if (seen === null) return outcomeOfAbsence(approved.id, terms.act, actions, history);
  // An entry that cannot be read does not tell what became of our own attempt either.
  if (seen.isUnreadable && history === 'answer-lost') return failed('unknown');
  // Trashed in the very version that was approved, after a lost answer: that was us.
  if (history === 'answer-lost' && isTrashedAsApproved(approved, seen, terms))
    return doneBy('trash');
  const because = whyNotAnyMore(approved, seen, terms);
  // The list said "in the trash"; a read that denies it may be older than the list.
  if (because === 'not-in-trash' && !isSecondLook) {
    return settleByReading(approved, terms, actions, history, true);
  }
  return because === null ? null : { kind: 'skipped', because };
}

/**
 * Gone after a lost answer to our purge: that was us. Gone after a plain 404: it was not. A page in
 * the trash hides its files, so the page must be seen, and the file be missing after that.
 */
async function outcomeOfAbsence(
  id: string,
  act: Act,
  actions: FileActions,
  history: History,
): Promise<Outcome> {
  const isGone = (await actions.isContentReadable()) && (await actions.read(id)) === null;
  if (!isGone) return failed(unreadableAfter(history));
  return act === 'purge' && history === 'answer-lost' ? doneBy('purge') : { kind: 'already-gone' };
}

/** In doubt is only what we may have done: nothing else may later be taken for our own work. */
function unreadableAfter(history: History): FailReason {
  return history === 'untouched' ? 'not-readable' : 'unknown';
}

function isTrashedAsApproved(approved: ApprovedFile, seen: Attachment, terms: Terms): boolean {
  return (
    terms.act === 'trash' &&
    seen.status === 'trashed' &&
    seen.contentId === terms.contentId &&
    seen.versionNumber === approved.versionNumber
  );
}

function doneBy(act: Act): Outcome {
  return { kind: act === 'trash' ? 'trashed' : 'purged' };
}

function failed(because: FailReason): Outcome {
  return { kind: 'failed', because };
}
