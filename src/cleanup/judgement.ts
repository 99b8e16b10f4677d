import type { Attachment, ListedStatus } from './attachment';
import { decide } from './selection';
import type { AgeRule, KeepReason, Mark } from './selection';

export type Match = { readonly attachment: Attachment; readonly marks: readonly Mark[] };

/** A whole list, judged: what would go, and why the rest is kept. */
export type Judgement = {
  readonly matches: readonly Match[];
  readonly keptCount: number;
  /** Files by reason; a file that is kept for two reasons counts under both. */
  readonly keptBy: ReadonlyMap<KeepReason, number>;
};

export function judge(
  attachments: readonly Attachment[],
  rule: AgeRule | null,
  status: ListedStatus,
): Judgement {
  const matches: Match[] = [];
  const keptBy = new Map<KeepReason, number>();
  for (const attachment of attachments) {
    const decision = decide(attachment, rule, status);
    if (decision.kind === 'match') {
      matches.push({ attachment, marks: decision.marks });
    } else {
      for (const reason of decision.reasons) keptBy.set(reason, (keptBy.get(reason) ?? 0) + 1);
    }
  }
  return { matches, keptCount: attachments.length - matches.length, keptBy };
}
