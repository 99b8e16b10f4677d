/** The report for people: in the words, the time zone and the separators of whoever asks for it. */
import type { Act } from '../../../src/cleanup/plan';
import type { ReadInstant } from '../../../src/cleanup/attachments/instant';
import { fileKind } from '../../../src/cleanup/attachments/file-kind';
import { reportedFiles } from '../../../src/report/reported-files';
import type { ReportedFile, ReportOn } from '../../../src/report/reported-files';
import { attachmentPath, contentPath } from '../platform/attachment-path';
import { filtersInWords } from '../language/filter-words';
import type { Formats } from '../language/formats';
import type { PeopleNames } from '../reading/people';
import type { Translate } from '../language/translate';
import { describeOutcome, useInWords } from '../language/words';

/** For whom it is. */
export type SheetReader = {
  readonly formats: Formats;
  readonly translate: Translate;
  readonly people: PeopleNames;
  /** `https://example.atlassian.net`, for links that lead there from anywhere. */
  readonly siteUrl: string;
  /** Epoch ms. */
  readonly nowMs: number;
};

export type SheetOn = ReportOn & {
  /** What the run did, or the next one would do. */
  readonly act: Act;
};

type Row = readonly string[];

/** What is the same for all files comes first, then an empty line, then a line for each file. */
export function sheetOf(on: SheetOn, reader: SheetReader): readonly Row[] {
  return [
    ...headOf(on, reader),
    [],
    columnNames(reader),
    ...reportedFiles(on).map((file) => rowOf(file, on, reader)),
  ];
}

/** Where a comma stands in numbers, spreadsheets part cells at semicolons. */
export function delimiterFor(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

function headOf(on: SheetOn, reader: SheetReader): Row[] {
  const { content, accountId, rules } = on;
  const { formats, people, siteUrl, nowMs } = reader;
  const { text } = reader.translate;
  return [
    [
      text('report.head.content', { contentKind: content.kind }),
      content.title,
      siteUrl + contentPath(content.id),
    ],
    [text('report.head.person'), people.get(accountId) ?? '', accountId],
    [text('report.head.time'), ...momentOf(nowMs, formats)],
    ...(rules === null ? [] : [...rulesInRows(rules, reader)]),
    ...(isCutShort(on) ? [[text('report.head.closed')]] : []),
  ];
}

/** Whether the window was closed before every file had its outcome. */
function isCutShort({ run, selectedIds }: SheetOn): boolean {
  return run !== null && [...selectedIds].some((id) => !run.outcomes.has(id));
}

function rulesInRows(rules: NonNullable<SheetOn['rules']>, reader: SheetReader): Row[] {
  const { formats, people, translate } = reader;
  const { text } = translate;
  const { basis, beforeMs } = rules.age;
  const filters = [
    ...filtersInWords(rules.filters, translate, formats, people),
    ...(rules.includeInUse ? [text('report.head.in-use')] : []),
  ];
  return [
    [
      text('report.head.cutoff'),
      text('report.head.before', { basis, bound: formats.instantWithZone(beforeMs) }),
      new Date(beforeMs).toISOString(),
    ],
    [
      text('report.head.filters'),
      ...(filters.length === 0 ? [text('report.head.no-filters')] : filters),
    ],
  ];
}

function columnNames({ translate: { text }, formats: { timeZone } }: SheetReader): Row {
  const moments = (column: string) =>
    [timeZone, 'UTC'].map((zone) => text('report.column.in-zone', { column, timeZone: zone }));
  return [
    text('table.column.name'),
    text('report.column.link'),
    text('filter.kind'),
    text('report.column.bytes'),
    ...moments(text('table.column.updated')),
    ...moments(text('table.column.uploaded')),
    text('table.column.author'),
    text('report.column.author-id'),
    text('table.column.version'),
    text('report.column.decision'),
    text('table.column.reason'),
    text('report.column.uses'),
    text('report.column.outcome'),
    ...moments(text('report.column.time')),
    text('report.column.id'),
  ];
}

function rowOf(file: ReportedFile, { act, content }: SheetOn, reader: SheetReader): Row {
  const { attachment, decision, reasons, uses, outcomes, settledAtMs } = file;
  const { formats, people, translate, siteUrl } = reader;
  const { text } = translate;
  const { authorId } = attachment;
  const path = attachmentPath(attachment);
  return [
    attachment.title,
    path === null ? '' : siteUrl + path,
    text(`filter.kind.${fileKind(attachment)}`),
    String(attachment.sizeBytes ?? ''),
    ...instantOf(attachment.updatedAt, reader),
    ...instantOf(attachment.uploadedAt, reader),
    people.get(authorId ?? '') ?? '',
    authorId ?? '',
    String(attachment.versionNumber ?? ''),
    text(`report.decision.${decision}`),
    reasons.map((reason) => wordsOf(reason, translate)).join(', '),
    uses === 'unknown'
      ? text('report.uses-unknown')
      : uses.map((use) => useInWords(translate, use)).join(', '),
    outcomes
      .map((outcome) => describeOutcome(translate, outcome, { act, contentKind: content.kind }))
      .join(' '),
    ...(settledAtMs === null ? ['', ''] : momentOf(settledAtMs, formats)),
    attachment.id,
  ];
}

/** As people read it, and exactly. */
function momentOf(instantMs: number, formats: Formats): [string, string] {
  return [formats.instant(instantMs), new Date(instantMs).toISOString()];
}

function instantOf(instant: ReadInstant, { formats, translate }: SheetReader): [string, string] {
  if (typeof instant === 'number') return momentOf(instant, formats);
  return [translate.text(`table.date.${instant}`), ''];
}

function wordsOf(reason: ReportedFile['reasons'][number], { text }: Translate): string {
  const isMark = reason === 'newer-version' || reason === 'version-date-unknown';
  return isMark ? text(`table.mark.${reason}`) : text(`keep.${reason}`);
}
