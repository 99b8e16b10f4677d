import papaparse from 'papaparse';
import type { Report, ReportHead, ReportLine } from './report-lines';

/** The columns, in their order, by the names that stand in the first line. */
const COLUMNS: Readonly<Record<keyof ReportLine | keyof ReportHead, string>> = {
  attachmentId: 'attachment_id',
  name: 'name',
  bytes: 'bytes',
  mediaType: 'media_type',
  firstUploaded: 'first_uploaded',
  lastUpdated: 'last_updated',
  authorId: 'author_id',
  version: 'version',
  status: 'status',
  decision: 'decision',
  reason: 'reason',
  uses: 'uses',
  outcome: 'outcome',
  time: 'time',
  cutoff: 'cutoff',
  dateThatCounts: 'date_that_counts',
  accountId: 'account_id',
  contentId: 'page_id',
  contentTitle: 'page_title',
};

/** What a spreadsheet takes for a formula, also behind blanks and as full-width characters. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Without it, Excel does not take the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * RFC 4180, in UTF-8; a cell that a spreadsheet would calculate gets an apostrophe in front.
 *
 * @param delimiter Between cells; many languages have the comma in their numbers, and `;` here.
 */
export function toCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  const options = { escapeFormulae: FORMULA, delimiter };
  return `${BYTE_ORDER_MARK}${papaparse.unparse(rows as string[][], options)}\r\n`;
}

/** For programs: a line of names, and one for each attachment. */
export function reportCsv({ head, lines }: Report): string {
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const rows = lines.map((line) => {
    const cells: ReportLine & ReportHead = { ...line, ...head };
    return columns.map((column) => cells[column]);
  });
  return toCsv([columns.map((column) => COLUMNS[column]), ...rows], ',');
}
