/** What is told of every attachment of a list: before a run as a preview, and after one. Pure. */
import { bareAttachmentId } from '../cleanup/attachment';
import type { Attachment } from '../cleanup/attachment';
import type { ReadInstant } from '../cleanup/instant';
import type { Judgement, Kept, Match } from '../cleanup/judgement';
import type { Outcome } from '../cleanup/outcome';
import type { Rules } from '../cleanup/selection';
import { isPublished } from '../cleanup/usage';
import type { UsageLookup, UsageSource } from '../cleanup/usage';
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
  /** How it is used, and where that is not the published page, where. */
  readonly uses: string;
  /**
   * What became of it, by the names of the core, one after the other where two runs had it; empty
   * before a run and for what was in none.
   */
  readonly outcome: string;
  /** When the last of that was known. */
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
  readonly run: ReportedRun | null;
  /** For the purge of what a run has just trashed: that run, which the list was made for. */
  readonly earlierRun?: ReportedRun | null;
};

type ReportedRun = Pick<RunState, 'outcomes' | 'settledAtMs'>;

/** A line for every attachment of the list, what would go first. */
export function reportOn(on: ReportOn): Report {
  const selected = new Set([...on.selectedIds].map(bareAttachmentId));
  const { matches, kept } = on.judgement;
  const runs = [on.earlierRun ?? null, on.run].filter((run) => run !== null);
  const settled = settledBy(runs);
  return {
    head: headOf(on),
    lines: [...matches, ...kept].map((judged) => ({
      ...lineOf(judged, selected, on.usage),
      ...(settled.get(bareAttachmentId(judged.attachment.id)) ?? NOTHING_SETTLED),
    })),
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

type Settled = Pick<ReportLine, 'outcome' | 'time'>;
const NOTHING_SETTLED: Settled = { outcome: '', time: '' };

/** By bare id: a list of the trash may spell an id in another way than the list before. */
function settledBy(runs: readonly ReportedRun[]): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const { outcomes, settledAtMs } of runs) {
    for (const [id, outcome] of outcomes) {
      const bareId = bareAttachmentId(id);
      const before = settled.get(bareId);
      const atMs = settledAtMs.get(id);
      settled.set(bareId, {
        outcome: [...(before ? [before.outcome] : []), outcomeText(outcome)].join(', '),
        time: atMs === undefined ? '' : isoOf(atMs),
      });
    }
  }
  return settled;
}

function lineOf(
  judged: Match | Kept,
  selected: ReadonlySet<string>,
  usage: UsageLookup,
): Omit<ReportLine, keyof Settled> {
  const { attachment } = judged;
  const isSelected = selected.has(bareAttachmentId(attachment.id));
  const reasons = 'marks' in judged ? judged.marks : judged.reasons;
  return {
    ...factsOf(attachment),
    decision: isSelected ? 'selected' : 'marks' in judged ? 'not-selected' : 'kept',
    // What was selected one by one, in spite of all rules, has no reason to be kept.
    reason: isSelected && !('marks' in judged) ? '' : reasons.join(', '),
    uses: usesOf(attachment, usage),
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
    .map(({ use, source }) => (isPublished(source) ? use : `${use} (${placeOf(source)})`))
    .join(', ');
}

function placeOf(source: UsageSource): string {
  return source.kind === 'other-page' ? `page ${source.content.title}` : source.kind;
}

function outcomeText(outcome: Outcome): string {
  return 'because' in outcome ? `${outcome.kind}: ${outcome.because}` : outcome.kind;
}

function instantText(instant: ReadInstant): string {
  return typeof instant === 'number' ? isoOf(instant) : instant;
}

function isoOf(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
