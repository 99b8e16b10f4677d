import type { Attachment, ListedStatus } from './attachment';
import type { ReadInstant } from './instant';

/** Which date counts: that of the latest version (as in Atlassian's recipe), or of the first one. */
export type AgeBasis = 'updated' | 'uploaded';

export type AgeRule = {
  readonly basis: AgeBasis;
  /** Exclusive bound, epoch ms: what happened exactly then is not older. */
  readonly beforeMs: number;
};

export type KeepReason =
  'no-cutoff' | 'not-older' | 'no-date' | 'unreadable-date' | 'archived' | 'other-status';

/** A matching file that a person should look at first: it starts unticked. */
export type Mark = 'newer-version' | 'version-date-unknown';

export type Decision =
  | { readonly kind: 'match'; readonly marks: readonly Mark[] }
  | { readonly kind: 'keep'; readonly reasons: readonly KeepReason[] };

/**
 * Judges one attachment. Doubt keeps: without a rule, with a date that is absent or cannot be read,
 * or with a status other than the one asked for, the answer is to keep it, with every reason.
 */
export function decide(
  attachment: Attachment,
  rule: AgeRule | null,
  status: ListedStatus,
): Decision {
  const reasons = [...statusReasons(attachment, status), ...ageReasons(attachment, rule)];
  if (reasons.length > 0 || rule === null) return { kind: 'keep', reasons };
  return { kind: 'match', marks: marksOf(attachment, rule) };
}

function statusReasons(attachment: Attachment, wanted: ListedStatus): KeepReason[] {
  if (attachment.status === wanted) return [];
  return [attachment.status === 'archived' ? 'archived' : 'other-status'];
}

function ageReasons(attachment: Attachment, rule: AgeRule | null): KeepReason[] {
  if (rule === null) return ['no-cutoff'];
  const age = dateThatCounts(attachment, rule.basis);
  if (age === 'missing') return ['no-date'];
  if (age === 'unreadable') return ['unreadable-date'];
  return age < rule.beforeMs ? [] : ['not-older'];
}

function dateThatCounts(attachment: Attachment, basis: AgeBasis): ReadInstant {
  return basis === 'updated' ? attachment.updatedAt : attachment.uploadedAt;
}

function marksOf({ updatedAt }: Attachment, rule: AgeRule): Mark[] {
  if (rule.basis === 'updated') return [];
  if (typeof updatedAt !== 'number') return ['version-date-unknown'];
  return updatedAt < rule.beforeMs ? [] : ['newer-version'];
}
