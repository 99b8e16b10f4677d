import type { Act } from '../../../src/cleanup/plan';
import type { AgeBasis, KeepReason, Mark } from '../../../src/cleanup/choosing/selection';
import type { ChoiceOfOne, FileRow } from '../options/choose';
import { date, draw, printable, shortened, size } from './draw-table';
import type { Column } from './draw-table';
import { describeOutcome, KEEP_REASONS, MARKS } from '../words';

type FileColumn = Column<FileRow>;

const REASONS: Readonly<Record<KeepReason | Mark, string>> = { ...KEEP_REASONS, ...MARKS };

const ID: FileColumn = { title: 'ID', cell: ({ attachment }) => printable(attachment.id) };
const TITLE: FileColumn = { title: 'TITLE', cell: ({ attachment }) => shortened(attachment.title) };

/** What a list holds; the date is the one that counts. */
export function listTable(rows: readonly FileRow[], basis: AgeBasis): string {
  const isDecided = rows.some(({ choice }) => choice !== null);
  return draw(rows, [
    ID,
    TITLE,
    { title: 'STATUS', cell: ({ attachment }) => printable(attachment.status) },
    {
      title: 'VERSION',
      cell: ({ attachment }) => String(attachment.versionNumber ?? '-'),
      isNumber: true,
    },
    {
      title: basis === 'updated' ? 'UPDATED' : 'UPLOADED',
      cell: ({ attachment }) => date(attachment[`${basis}At`]),
    },
    { title: 'SIZE', cell: ({ attachment }) => size(attachment.sizeBytes), isNumber: true },
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

function decisionOn({ choice }: FileRow): string {
  if (choice === null) return '';
  return choice.kind === 'match' ? 'match' : `keep: ${reasonsInWords(choice)}`;
}
