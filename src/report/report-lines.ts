/** The report for programs: the names of the core, and instants in UTC. Pure. */
import type { Attachment } from '../cleanup/attachments/attachment';
import type { ReadInstant } from '../cleanup/attachments/instant';
import type { Outcome } from '../cleanup/outcome';
import { isPublished } from '../cleanup/usage';
import type { FoundUse, UsageSource } from '../cleanup/usage';
import { reportedFiles } from './reported-files';
import type { ReportedFile, ReportOn } from './reported-files';

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
  readonly decision: ReportedFile['decision'];
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

/** A line for every attachment of the list, what would go first. */
export function reportOn(on: ReportOn): Report {
  return { head: headOf(on), lines: reportedFiles(on).map(lineOf) };
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

function lineOf(file: ReportedFile): ReportLine {
  const { attachment, decision, reasons, uses, outcomes, settledAtMs } = file;
  return {
    ...factsOf(attachment),
    decision,
    reason: reasons.join(', '),
    uses: uses === 'unknown' ? 'unknown' : uses.map(useText).join(', '),
    outcome: outcomes.map(outcomeText).join(', '),
    time: settledAtMs === null ? '' : isoOf(settledAtMs),
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

function useText({ use, source }: FoundUse): string {
  return isPublished(source) ? use : `${use} (${placeOf(source)})`;
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
