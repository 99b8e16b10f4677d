import bytes from 'bytes';
import { Table } from 'console-table-printer';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { ReadInstant } from '../../../src/cleanup/attachments/instant';
import type { Act } from '../../../src/cleanup/plan';
import type { AgeBasis, KeepReason, Mark } from '../../../src/cleanup/choosing/selection';
import type { ChoiceOfOne, FileRow } from '../options/choose';
import { describeOutcome, KEEP_REASONS, MARKS } from '../words';

type Column = { readonly title: string; readonly cell: (row: FileRow) => string };

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
const REASONS: Readonly<Record<KeepReason | Mark, string>> = { ...KEEP_REASONS, ...MARKS };

const ID: Column = { title: 'ID', cell: ({ attachment }) => printable(attachment.id) };
const TITLE: Column = { title: 'TITLE', cell: ({ attachment }) => shortened(attachment.title) };

/** What a list holds; the date is the one that counts. */
export function listTable(rows: readonly FileRow[], basis: AgeBasis): string {
  const isDecided = rows.some(({ choice }) => choice !== null);
  return draw(rows, [
    ID,
    TITLE,
    { title: 'STATUS', cell: ({ attachment }) => printable(attachment.status) },
    { title: 'VERSION', cell: ({ attachment }) => String(attachment.versionNumber ?? '-') },
    {
      title: basis === 'updated' ? 'UPDATED' : 'UPLOADED',
      cell: ({ attachment }) => date(attachment[`${basis}At`]),
    },
    { title: 'SIZE', cell: ({ attachment }) => size(attachment) },
    ...(isDecided ? [{ title: 'DECISION', cell: decisionOn }] : []),
  ]);
}

/** What became of the files. */
export function outcomeTable(rows: readonly FileRow[], act: Act): string {
  return draw(rows, [
    ID,
    TITLE,
    {
      title: 'OUTCOME',
      cell: ({ outcome }) => (outcome === null ? '' : describeOutcome(outcome, act)),
    },
  ]);
}

export function reasonsInWords(choice: Extract<ChoiceOfOne, { kind: 'keep' }>): string {
  return choice.reasons.map((reason) => REASONS[reason]).join(', ');
}

/** Confluence's instant as it spells it, in UTC: what may be given to `--before`. */
export function date(instant: ReadInstant): string {
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
}

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

function shortened(title: string): string {
  const whole = printable(title);
  if (whole.length <= LONGEST_TITLE) return whole;
  const characters = Array.from(SEGMENTER.segment(whole), ({ segment }) => segment);
  return characters.length <= LONGEST_TITLE
    ? whole
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

function decisionOn({ choice }: FileRow): string {
  if (choice === null) return '';
  return choice.kind === 'match' ? 'match' : `keep: ${reasonsInWords(choice)}`;
}

/** In units of 1,024, as Confluence and the app count. */
function size({ sizeBytes }: Attachment): string {
  return sizeBytes === null ? '-' : (bytes.format(sizeBytes, { decimalPlaces: 1 }) ?? '-');
}

function draw(rows: readonly FileRow[], columns: readonly Column[]): string {
  const table = new Table({
    shouldDisableColors: true,
    style: NO_LINES,
    columns: columns.map(({ title }) => ({
      name: title,
      title,
      alignment: title === 'SIZE' || title === 'VERSION' ? 'right' : 'left',
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
