/** The report as a file of the person's own. */
import { calendarDateAt } from '../../../src/cleanup/choosing/cutoff';
import type { Content } from '../../../src/contract';
import { toCsv } from '../../../src/report/report-csv';
import type { ReportOn } from '../../../src/report/reported-files';
import { delimiterFor, sheetOf } from './report-sheet';
import type { SheetOn, SheetReader } from './report-sheet';

/** A whole list as it stood on the screen, with the rules that judged it. */
export type JudgedList = Pick<ReportOn, 'rules' | 'judgement' | 'usage'>;

/** What a screen tells for a report; whose page and whose report it is, is the same for all. */
export type ReportTopic = Omit<SheetOn, 'content' | 'accountId'>;

export type DownloadReport = (topic: ReportTopic) => void;

/** For the browser to have read the file, however slow its disk is. */
const KEEP_URL_MS = 60_000;

/** Hands the browser a CSV file with a line for each attachment of the list. */
export function downloadReport(on: SheetOn, reader: SheetReader): void {
  const { locale, timeZone } = reader.formats;
  const text = toCsv(sheetOf(on, reader), delimiterFor(locale));
  const csv = new Blob([text], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(csv);
  const link = document.createElement('a');
  link.href = url;
  const kind = on.run === null ? 'list' : 'report';
  link.download = reportFileName(kind, on.content, calendarDateAt(reader.nowMs, timeZone));
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEEP_URL_MS);
}

const LONGEST_SLUG = 60;

/**
 * @param kind What has happened to the files yet: nothing, or a run.
 * @param date Calendar date, `YYYY-MM-DD`.
 */
export function reportFileName(
  kind: 'list' | 'report',
  { id, title }: Content,
  date: string,
): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // By code points: half a character is none.
  const slug = Array.from(words.join('-')).slice(0, LONGEST_SLUG).join('').replace(/-$/, '');
  return `attachment-cleanup-${kind}-${slug === '' ? id : slug}-${date}.csv`;
}
