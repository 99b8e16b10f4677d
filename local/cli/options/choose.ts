import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { judge } from '../../../src/cleanup/choosing/judgement';
import type { Judgement } from '../../../src/cleanup/choosing/judgement';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { KeepReason, Mark, Rules } from '../../../src/cleanup/choosing/selection';
import type { FoundUse, UsageLookup } from '../../../src/cleanup/usage';

export type Choice = {
  readonly status: ListedStatus;
  /** `null`: nothing is decided. */
  readonly rules: Rules | null;
  readonly usage: UsageLookup;
  /** Marked files go as well; on the screen, they start unticked. */
  readonly includeMarked: boolean;
};

export type ChoiceOfOne =
  | { readonly kind: 'match' }
  | { readonly kind: 'keep'; readonly reasons: readonly (KeepReason | Mark)[] };

/** One attachment of a list, and what is or was done with it. */
export type FileRow = {
  readonly attachment: Attachment;
  /** `null` where nothing was to be decided. */
  readonly choice: ChoiceOfOne | null;
  /** `null` where it is not known. */
  readonly uses: readonly FoundUse[] | null;
  /** `null` where nothing was meant to be done. */
  readonly outcome: Outcome | null;
};

export type Chosen = { readonly judgement: Judgement; readonly rows: readonly FileRow[] };

/** Rows in the list's order. */
export function choose(attachments: readonly Attachment[], choice: Choice): Chosen {
  const judgement = judge(attachments, choice.rules, choice.status, choice.usage);
  const choices = new Map<Attachment, ChoiceOfOne>();
  for (const { attachment, marks } of judgement.matches) {
    const isLeft = marks.length > 0 && !choice.includeMarked;
    choices.set(attachment, isLeft ? { kind: 'keep', reasons: marks } : { kind: 'match' });
  }
  for (const { attachment, reasons } of judgement.kept) {
    choices.set(attachment, { kind: 'keep', reasons });
  }
  const rows = attachments.map((attachment) => ({
    attachment,
    choice: isDecided(attachment, choice) ? (choices.get(attachment) ?? null) : null,
    uses: choice.usage === 'unknown' ? null : choice.usage(attachment),
    outcome: null,
  }));
  return { judgement, rows };
}

/** An entry that cannot be read is told also where nothing else is to be decided. */
function isDecided({ isUnreadable }: Attachment, { rules }: Choice): boolean {
  return rules !== null || isUnreadable;
}

export function matching(rows: readonly FileRow[]): FileRow[] {
  return rows.filter(({ choice }) => choice?.kind === 'match');
}
