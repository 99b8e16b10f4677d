import type { Attachment, ListedStatus } from '../attachments/attachment';
import { filterReasons } from './filters';
import type { FilterReason, Filters } from './filters';
import type { ReadInstant } from '../attachments/instant';
import type { UsageLookup } from '../usage';

/** Which date counts: that of the latest version (as in Atlassian's recipe), or of the first one. */
export type AgeBasis = 'updated' | 'uploaded';

export type AgeRule = {
  readonly basis: AgeBasis;
  /** Exclusive bound, epoch ms: what happened exactly then is not older. */
  readonly beforeMs: number;
};

/** What decides, all of it chosen by the person. JSON. */
export type Rules = {
  readonly age: AgeRule;
  readonly filters: Filters;
  /** Otherwise what the page still refers to is kept. */
  readonly includeInUse: boolean;
};

export type KeepReason =
  | 'no-cutoff'
  /** Confluence's entry for it has a field of an undocumented type. */
  | 'unreadable-entry'
  | 'not-older'
  | 'no-date'
  | 'unreadable-date'
  | 'archived'
  | 'other-status'
  | 'in-use'
  /** What the page refers to could not be read. */
  | 'usage-unknown'
  | 'among-newest'
  | FilterReason;

/** A matching file that a person should look at first: it starts unticked. */
export type Mark = 'newer-version' | 'version-date-unknown';

export type Decision =
  | { readonly kind: 'match'; readonly marks: readonly Mark[] }
  | { readonly kind: 'keep'; readonly reasons: readonly KeepReason[] };

/**
 * Judges one attachment. Doubt keeps: without rules, with an entry or a date that cannot be read,
 * without a date, with a status other than the one asked for, or where nobody knows whether the page
 * still uses it, the answer is to keep it, with every reason.
 */
export function decide(
  attachment: Attachment,
  rules: Rules | null,
  status: ListedStatus,
  usage: UsageLookup,
): Decision {
  // Nothing else that such an entry says counts, either for the file or against it.
  if (attachment.isUnreadable) return { kind: 'keep', reasons: ['unreadable-entry'] };
  if (rules === null) {
    return { kind: 'keep', reasons: [...statusReasons(attachment, status), 'no-cutoff'] };
  }
  const reasons = [
    ...statusReasons(attachment, status),
    ...ageReasons(attachment, rules.age),
    ...filterReasons(attachment, rules.filters),
    ...(rules.includeInUse ? [] : usageReasons(attachment, usage)),
  ];
  if (reasons.length > 0) return { kind: 'keep', reasons };
  return { kind: 'match', marks: marksOf(attachment, rules.age) };
}

function statusReasons(attachment: Attachment, wanted: ListedStatus): KeepReason[] {
  if (attachment.status === wanted) return [];
  return [attachment.status === 'archived' ? 'archived' : 'other-status'];
}

function ageReasons(attachment: Attachment, rule: AgeRule): KeepReason[] {
  const age = dateThatCounts(attachment, rule.basis);
  if (age === 'missing') return ['no-date'];
  if (age === 'unreadable') return ['unreadable-date'];
  return age < rule.beforeMs ? [] : ['not-older'];
}

export function dateThatCounts(attachment: Attachment, basis: AgeBasis): ReadInstant {
  return basis === 'updated' ? attachment.updatedAt : attachment.uploadedAt;
}

function usageReasons(attachment: Attachment, usage: UsageLookup): KeepReason[] {
  if (usage === 'unknown') return ['usage-unknown'];
  return usage(attachment).length > 0 ? ['in-use'] : [];
}

/** What matches by its latest version has none: that is older. */
function marksOf({ updatedAt }: Attachment, rule: AgeRule): Mark[] {
  if (typeof updatedAt !== 'number') return ['version-date-unknown'];
  return updatedAt < rule.beforeMs ? [] : ['newer-version'];
}
