import type { Attachment, ContentKind, ListedStatus } from './attachment';
import { bareAttachmentId, totalSizeBytes } from './attachment';
import type { SkipReason } from './outcome';
import type { AgeRule, KeepReason } from './selection';
import { decide } from './selection';

/** Trash is restorable by a person; purge is final. */
export type Act = 'trash' | 'purge';

/** One file as it was when the person approved it. */
export type ApprovedFile = {
  readonly id: string;
  /** `null` where Confluence names no version; then it must still name none at the act. */
  readonly versionNumber: number | null;
};

/** What the person approved. Held by the run, never by the function. */
export type Plan = {
  readonly act: Act;
  readonly contentKind: ContentKind;
  /**
   * Checked again at the act. `null` only for purging what a run of this app has just trashed:
   * its age was judged before, and trashing may have changed the date.
   */
  readonly rule: AgeRule | null;
  readonly files: readonly ApprovedFile[];
};

/** The status that a file must have for the act. */
export function statusFor(act: Act): ListedStatus {
  return act === 'trash' ? 'current' : 'trashed';
}

/**
 * The files as they are approved, in the order in which they are acted on. Oldest first: a run that
 * is stopped half-way leaves the newer half untouched.
 */
export function approve(files: readonly Attachment[]): ApprovedFile[] {
  return files
    .toSorted((one, other) => ageForOrder(one) - ageForOrder(other))
    .map(({ id, versionNumber }) => ({ id, versionNumber }));
}

function ageForOrder({ updatedAt }: Attachment): number {
  return typeof updatedAt === 'number' ? updatedAt : Number.MAX_SAFE_INTEGER;
}

/**
 * Why an approved file must not be acted on after all, or `null` if all that was approved still
 * holds for what has just been read.
 *
 * @param contentId Id of the page or blog post that the person had before them.
 */
export function whyNotAnyMore(
  approved: ApprovedFile,
  seen: Attachment,
  terms: Pick<Plan, 'act' | 'rule'> & { readonly contentId: string },
): SkipReason | null {
  if (seen.contentId !== terms.contentId) return 'not-on-this-page';
  if (seen.status !== statusFor(terms.act)) return statusReason(seen, terms.act);
  if (seen.versionNumber !== approved.versionNumber) return 'changed';
  if (terms.rule === null) return terms.act === 'purge' ? null : 'no-longer-older';
  const decision = decide(seen, terms.rule, statusFor(terms.act));
  return decision.kind === 'match' ? null : ageReason(decision.reasons);
}

function statusReason({ status }: Attachment, act: Act): SkipReason {
  if (act === 'trash' && status === 'trashed') return 'already-trashed';
  if (act === 'purge' && status === 'current') return 'not-in-trash';
  return 'other-status';
}

function ageReason(reasons: readonly KeepReason[]): SkipReason {
  return reasons.includes('not-older') ? 'no-longer-older' : 'changed';
}

export type PurgeChoice = {
  readonly files: readonly ApprovedFile[];
  readonly sizeBytes: number;
  /** Trashed by the run, but not in this list of the trash: restored, purged, or not listed yet. */
  readonly notListed: readonly string[];
};

/**
 * What of a run's own work can be purged, judged by a list of the trash that was read after it.
 * Nothing that the run did not trash can come into it.
 */
export function purgeable(
  trashedIds: readonly string[],
  trash: readonly Attachment[],
): PurgeChoice {
  const listed = new Map(trash.map((file) => [bareAttachmentId(file.id), file]));
  const files: Attachment[] = [];
  const notListed: string[] = [];
  for (const id of trashedIds) {
    const found = listed.get(bareAttachmentId(id));
    if (found?.status === 'trashed') files.push(found);
    else notListed.push(id);
  }
  return { files: approve(files), sizeBytes: totalSizeBytes(files), notListed };
}
