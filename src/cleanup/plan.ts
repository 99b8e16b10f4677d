import type { Attachment, ContentKind, ListedStatus } from './attachments/attachment';
import { bareAttachmentId, totalSizeBytes } from './attachments/attachment';
import type { SkipReason } from './outcome';
import { decide } from './choosing/selection';
import type { KeepReason, Rules } from './choosing/selection';
import type { NamedFile, Usage, UsageLookup } from './usage';
import { unreadableSources } from './usage-sources';

/** Trash is restorable by a person; purge is final. */
export type Act = 'trash' | 'purge';

/** One file as it was when the person approved it. */
export type ApprovedFile = {
  readonly id: string;
  /** `null` where Confluence names no version; then it must still name none at the act. */
  readonly versionNumber: number | null;
  /**
   * Approved though the content uses it, or may: where nobody could know. What was not in use is
   * left alone once it is, whatever the rules include.
   */
  readonly mayBeInUse: boolean;
};

/** What the person approved. Held by the run, never by the function. */
export type Plan = {
  readonly act: Act;
  readonly contentKind: ContentKind;
  /**
   * Checked again at the act, all but `keepNewest`, which takes the whole list. `null` for what was
   * chosen one by one: for purging what a run of this app has just trashed, whose age was judged
   * before, and whose date the trash may have changed.
   */
  readonly rules: Rules | null;
  readonly files: readonly ApprovedFile[];
  /** `null` where it does not matter whether a comment uses a file. */
  readonly commentCheck: CommentCheck | null;
};

/**
 * Comments may be thousands: they are read when a run begins, and not before each batch. What one of
 * them uses by then is left alone.
 */
export type CommentCheck = {
  /** Those of the plan's files that were in no use. */
  readonly files: readonly NamedFile[];
  /** Whether all comments could be read when the plan was approved: then they must be readable now. */
  readonly wereAllRead: boolean;
};

/** The status that a file must have for the act. */
export function statusFor(act: Act): ListedStatus {
  return act === 'trash' ? 'current' : 'trashed';
}

/** What can be done with what such a list holds. */
export function actFor(status: ListedStatus): Act {
  return status === 'current' ? 'trash' : 'purge';
}

/**
 * The files as they are approved, in the order in which they are acted on. Oldest first: a run that
 * is stopped half-way leaves the newer half untouched.
 *
 * @param usage As the person saw it.
 */
export function approve(files: readonly Attachment[], usage: UsageLookup): ApprovedFile[] {
  return files
    .toSorted((one, other) => ageForOrder(one) - ageForOrder(other))
    .map((file) => ({
      id: file.id,
      versionNumber: file.versionNumber,
      mayBeInUse: usage === 'unknown' || usage(file).length > 0,
    }));
}

/** What a person chose from a list, by rules, and by what was in use then. */
export function planOf(
  chosen: Pick<Plan, 'act' | 'contentKind' | 'rules'>,
  files: readonly Attachment[],
  { lookup, content }: Usage,
): Plan {
  const approved = approve(files, lookup);
  const isInNoUse = (file: Attachment) => lookup !== 'unknown' && lookup(file).length === 0;
  const inNoUse = chosen.rules === null ? [] : files.filter(isInNoUse).map(nameOf);
  const wereAllRead = content !== null && !unreadableSources(content).has('comment');
  const commentCheck = inNoUse.length === 0 ? null : { files: inNoUse, wereAllRead };
  return { ...chosen, files: approved, commentCheck };
}

/** For files that are chosen one by one from the trash: no rule is held against them. */
export function planToPurge(contentKind: ContentKind, files: readonly ApprovedFile[]): Plan {
  return { act: 'purge', contentKind, rules: null, files, commentCheck: null };
}

function nameOf({ id, title, fileId, mediaType }: Attachment): NamedFile {
  return { id, title, fileId, mediaType };
}

function ageForOrder({ updatedAt }: Attachment): number {
  return typeof updatedAt === 'number' ? updatedAt : Number.MAX_SAFE_INTEGER;
}

/** What is checked again of a file that has been approved. */
export type Terms = Pick<Plan, 'act' | 'rules'> & {
  /** Id of the page or blog post that the person had before them. */
  readonly contentId: string;
  /** As it was read for this batch; no matter where the rules are `null`. */
  readonly usage: UsageLookup;
};

/**
 * Why an approved file must not be acted on after all, or `null` if all that was approved still
 * holds for what has just been read.
 */
export function whyNotAnyMore(
  approved: ApprovedFile,
  seen: Attachment,
  { act, rules, contentId, usage }: Terms,
): SkipReason | null {
  if (seen.isUnreadable) return 'unreadable-entry';
  if (seen.contentId !== contentId) return 'not-on-this-page';
  if (seen.status !== statusFor(act)) return statusReason(seen);
  if (seen.versionNumber !== approved.versionNumber) return 'changed';
  if (rules === null) return act === 'purge' ? null : 'no-longer-older';
  const includeInUse = rules.includeInUse && approved.mayBeInUse;
  const decision = decide(seen, { ...rules, includeInUse }, statusFor(act), usage);
  return decision.kind === 'match' ? null : skipReason(decision.reasons);
}

/** Of a file whose status is not the one for the act. */
function statusReason({ status }: Attachment): SkipReason {
  if (status === 'trashed') return 'already-trashed';
  if (status === 'current') return 'not-in-trash';
  return 'other-status';
}

function skipReason(reasons: readonly KeepReason[]): SkipReason {
  if (reasons.includes('in-use')) return 'in-use';
  if (reasons.includes('not-older')) return 'no-longer-older';
  if (reasons.includes('no-date') || reasons.includes('unreadable-date')) return 'changed';
  return 'no-longer-matches';
}

export type PurgeChoice = {
  readonly files: readonly ApprovedFile[];
  readonly sizeBytes: number;
  /** Trashed by the run, but not in this list of the trash as it was: restored, changed, purged, or not listed yet. */
  readonly notListed: readonly string[];
};

/**
 * What of a run's own work can be purged, judged by a list of the trash that was read after it.
 * Nothing that the run did not trash can come into it, nor another file in its place.
 *
 * @param trashed The files that the run trashed, as they were approved.
 */
export function purgeable(
  trashed: readonly Attachment[],
  trash: readonly Attachment[],
): PurgeChoice {
  const listed = new Map(trash.map((file) => [bareAttachmentId(file.id), file]));
  const files: Attachment[] = [];
  const notListed: string[] = [];
  for (const before of trashed) {
    const found = listed.get(bareAttachmentId(before.id));
    const isKnown = found?.status === 'trashed' && !found.isUnreadable;
    if (isKnown && isSameFile(before, found)) files.push(found);
    else notListed.push(before.id);
  }
  return { files: approve(files, 'unknown'), sizeBytes: totalSizeBytes(files), notListed };
}

/** Trashing may change versions and dates. It leaves alone what the version holds. */
function isSameFile(one: Attachment, other: Attachment): boolean {
  const isSame = (before: string | number | null, now: string | number | null) =>
    before === null || now === null || before === now;
  return isSame(one.fileId, other.fileId) && isSame(one.sizeBytes, other.sizeBytes);
}
