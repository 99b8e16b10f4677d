import type { Attachment, ListedStatus } from '../../src/cleanup/attachment';
import type { Outcome } from '../../src/cleanup/outcome';
import { decide } from '../../src/cleanup/selection';
import type { AgeRule, KeepReason, Mark } from '../../src/cleanup/selection';

export type Choice = {
  readonly status: ListedStatus;
  /** `null`: nothing is decided. */
  readonly rule: AgeRule | null;
  /** Marked files go as well; on the screen, they start unticked. */
  readonly includeMarked: boolean;
};

export type ChoiceOfOne =
  | { readonly kind: 'match' }
  | { readonly kind: 'keep'; readonly reasons: readonly (KeepReason | Mark)[] };

/** One attachment of a list, and what is or was done with it. */
export type FileRow = {
  readonly attachment: Attachment;
  readonly choice: ChoiceOfOne | null;
  /** `null` where nothing was meant to be done. */
  readonly outcome: Outcome | null;
};

/** The list, in its order. */
export function choose(attachments: readonly Attachment[], choice: Choice): FileRow[] {
  return attachments.map((attachment) => ({
    attachment,
    choice: chooseOne(attachment, choice),
    outcome: null,
  }));
}

export function matching(rows: readonly FileRow[]): FileRow[] {
  return rows.filter(({ choice }) => choice?.kind === 'match');
}

function chooseOne(
  attachment: Attachment,
  { rule, status, includeMarked }: Choice,
): ChoiceOfOne | null {
  if (rule === null) return null;
  const decision = decide(attachment, rule, status);
  if (decision.kind === 'keep') return decision;
  const { marks } = decision;
  return marks.length > 0 && !includeMarked ? { kind: 'keep', reasons: marks } : { kind: 'match' };
}
