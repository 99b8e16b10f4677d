/** A table on the terminal, and what may stand in a cell. */
import bytes from 'bytes';
import { Table } from 'console-table-printer';
import type { ReadInstant } from '../../../src/cleanup/attachments/instant';

export type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand on the right. */
  readonly isNumber?: boolean;
};

const NO_LINE = { left: '', mid: '', right: '', other: '' };
const NO_LINES = {
  headerTop: NO_LINE,
  headerBottom: NO_LINE,
  tableBottom: NO_LINE,
  rowSeparator: NO_LINE,
  vertical: '',
};
/** Of names: what moves the cursor, or makes text run backwards. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** A name may have 255 characters; `--json` shows all of them. */
const LONGEST_TITLE = 60;
const SEGMENTER = new Intl.Segmenter('en');

/** Confluence's instant as it spells it, in UTC: what may be given to `--before`. */
export function date(instant: ReadInstant): string {
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
}

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

export function shortened(title: string): string {
  const whole = printable(title);
  if (whole.length <= LONGEST_TITLE) return whole;
  const characters = Array.from(SEGMENTER.segment(whole), ({ segment }) => segment);
  return characters.length <= LONGEST_TITLE
    ? whole
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** In units of 1,024, as Confluence and the app count. */
export function size(sizeBytes: number | null): string {
  return sizeBytes === null ? '-' : (bytes.format(sizeBytes, { decimalPlaces: 1 }) ?? '-');
}

export function draw<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const table = new Table({
    shouldDisableColors: true,
    style: NO_LINES,
    columns: columns.map(({ title, isNumber = false }) => ({
      name: title,
      title,
      alignment: isNumber ? 'right' : 'left',
    })),
  });
  for (const row of rows) {
    table.addRow(Object.fromEntries(columns.map(({ title, cell }) => [title, cell(row)])));
  }
  // The library pads every line to the full width, and draws lines that are not there as empty ones.
  return table
    .render()
    .split('\n')
    .map((line) => line.slice(1).trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
