/** What is told of every attachment of a list: before a run as a preview, and after one. Pure. */
import { bareAttachmentId } from '../cleanup/attachment';
import type { Attachment } from '../cleanup/attachment';
import type { ReadInstant } from '../cleanup/instant';
import type { Judgement, Kept, Match } from '../cleanup/judgement';
import type { Outcome } from '../cleanup/outcome';
import type { Rules } from '../cleanup/selection';
import type { UsageLookup } from '../cleanup/usage';
import type { Content } from '../contract';
import type { RunState } from '../run/run-state';

/** One attachment. Texts, as they stand in the file; empty where there is nothing to tell. */
export type ReportLine = {
  readonly attachmentId: string;
  readonly name: string;
  readonly bytes: string;
  readonly mediaType: string;
  /** ISO 8601 in UTC, as all instants here; or `missing` or `unreadable`. */
  readonly firstUploaded: string;
  readonly lastUpdated: string;
  readonly authorId: string;
  readonly version: string;
  readonly status: string;
  /** `selected` and `not-selected` match the rules; the rest is kept. */
  readonly decision: 'selected' | 'not-selected' | 'kept';
  /** Why it is kept, or marked; every reason, by the names of the core. */
  readonly reason: string;
  /** How the page uses it. */
  readonly uses: string;
  /** What became of it, by the names of the core; empty before a run and for what was not in it. */
  readonly outcome: string;
  /** When that was known. */
  readonly time: string;
};

/** What is the same for all lines. */
export type ReportHead = {
  readonly cutoff: string;
  readonly dateThatCounts: string;
  readonly accountId: string;
  readonly contentId: string;
  readonly contentTitle: string;
};

export type Report = { readonly head: ReportHead; readonly lines: readonly ReportLine[] };

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
  readonly run: Pick<RunState, 'outcomes' | 'settledAtMs'> | null;
};

/** A line for every attachment of the list, what would go first. */
export function reportOn(on: ReportOn): Report {
  const selected = new Set([...on.selectedIds].map(bareAttachmentId));
  const { matches, kept } = on.judgement;
  return {
    head: headOf(on),
    lines: [...matches, ...kept].map((judged) => lineOf(judged, selected, on)),
  };
}

function headOf({ rules, content, accountId }: ReportOn): ReportHead {
  return {
    cutoff: rules === null ? '' : isoOf(rules.age.beforeMs),
    dateThatCounts: rules === null ? '' : rules.age.basis,
    accountId,
    contentId: content.id,
    contentTitle: content.title,
  };
}

function lineOf(judged: Match | Kept, selected: ReadonlySet<string>, on: ReportOn): ReportLine {
  const { attachment } = judged;
  const isSelected = selected.has(bareAttachmentId(attachment.id));
  const reasons = 'marks' in judged ? judged.marks : judged.reasons;
  const settledAtMs = on.run?.settledAtMs.get(attachment.id);
  return {
    ...factsOf(attachment),
    decision: isSelected ? 'selected' : 'marks' in judged ? 'not-selected' : 'kept',
    // What was selected one by one, in spite of all rules, has no reason to be kept.
    reason: isSelected && !('marks' in judged) ? '' : reasons.join(', '),
    uses: usesOf(attachment, on.usage),
    outcome: outcomeText(on.run?.outcomes.get(attachment.id)),
    time: settledAtMs === undefined ? '' : isoOf(settledAtMs),
  };
}

function factsOf(attachment: Attachment) {
  const { id, title, sizeBytes, mediaType, authorId, versionNumber, status } = attachment;
  return {
    attachmentId: id,
    name: title,
    bytes: sizeBytes === null ? '' : String(sizeBytes),
    mediaType: mediaType ?? '',
    firstUploaded: instantText(attachment.uploadedAt),
    lastUpdated: instantText(attachment.updatedAt),
    authorId: authorId ?? '',
    version: versionNumber === null ? '' : String(versionNumber),
    status,
  };
}

function usesOf(attachment: Attachment, usage: UsageLookup): string {
  if (usage === 'unknown') return 'unknown';
  return usage(attachment)
    .map(({ use, onlyInDraft }) => (onlyInDraft ? `${use} (draft)` : use))
    .join(', ');
}

function outcomeText(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '';
  return 'because' in outcome ? `${outcome.kind}: ${outcome.because}` : outcome.kind;
}

function instantText(instant: ReadInstant): string {
  return typeof instant === 'number' ? isoOf(instant) : instant;
}

function isoOf(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
