/** What is to be told of every attachment of a list: before a run as a preview, and after one. Pure. */
import { bareAttachmentId } from '../cleanup/attachments/attachment';
import type { Attachment } from '../cleanup/attachments/attachment';
import type { Judgement, Kept, Match } from '../cleanup/choosing/judgement';
import type { Outcome } from '../cleanup/outcome';
import type { KeepReason, Mark, Rules } from '../cleanup/choosing/selection';
import type { FoundUse, UsageLookup } from '../cleanup/usage';
import type { Content } from '../contract';
import type { RunState } from '../run/run-state';

export type ReportOn = {
  readonly content: Content;
  /** Who ran it, or looks at it. */
  readonly accountId: string;
  readonly rules: Rules | null;
  readonly judgement: Judgement;
  readonly usage: UsageLookup;
  /** What is ticked, or was approved; in any spelling. */
  readonly selectedIds: Iterable<string>;
  /** `null` before there is one. */
  readonly run: ReportedRun | null;
  /** For the purge of what a run has just trashed: that run, which the list was made for. */
  readonly earlierRun?: ReportedRun | null;
};

export type ReportedRun = Pick<RunState, 'outcomes' | 'settledAtMs'>;

export type ReportedFile = {
  readonly attachment: Attachment;
  /** `selected` and `not-selected` match the rules; the rest is kept. */
  readonly decision: 'selected' | 'not-selected' | 'kept';
  /** Every reason why it is kept, or marked. */
  readonly reasons: readonly (KeepReason | Mark)[];
  readonly uses: readonly FoundUse[] | 'unknown';
  /** One for each run that it was in. */
  readonly outcomes: readonly Outcome[];
  /** Epoch ms; when the last of them was known. */
  readonly settledAtMs: number | null;
};

/** Every attachment of the list, what would go first. */
export function reportedFiles(on: ReportOn): readonly ReportedFile[] {
  const { judgement, usage } = on;
  const selected = new Set([...on.selectedIds].map(bareAttachmentId));
  const runs = [on.earlierRun ?? null, on.run].filter((run) => run !== null);
  const settled = settledBy(runs);
  return [...judgement.matches, ...judgement.kept].map((judged) => ({
    ...decided(judged, selected.has(bareAttachmentId(judged.attachment.id))),
    uses: usage === 'unknown' ? 'unknown' : usage(judged.attachment),
    ...(settled.get(bareAttachmentId(judged.attachment.id)) ?? NOTHING_SETTLED),
  }));
}

type Settled = Pick<ReportedFile, 'outcomes' | 'settledAtMs'>;
const NOTHING_SETTLED: Settled = { outcomes: [], settledAtMs: null };

/** By bare id: a list of the trash may spell an id in another way than the list before. */
function settledBy(runs: readonly ReportedRun[]): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const { outcomes, settledAtMs } of runs) {
    for (const [id, outcome] of outcomes) {
      const bareId = bareAttachmentId(id);
      settled.set(bareId, {
        outcomes: [...(settled.get(bareId) ?? NOTHING_SETTLED).outcomes, outcome],
        settledAtMs: settledAtMs.get(id) ?? null,
      });
    }
  }
  return settled;
}

function decided(
  judged: Match | Kept,
  isSelected: boolean,
): Pick<ReportedFile, 'attachment' | 'decision' | 'reasons'> {
  const { attachment } = judged;
  if ('marks' in judged) {
    const decision = isSelected ? 'selected' : 'not-selected';
    return { attachment, decision, reasons: judged.marks };
  }
  // What was selected one by one, in spite of all rules, has no reason to be kept.
  if (isSelected) return { attachment, decision: 'selected', reasons: [] };
  return { attachment, decision: 'kept', reasons: judged.reasons };
}
