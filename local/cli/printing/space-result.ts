import { totalSizeBytes } from '../../../src/cleanup/attachments/attachment';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Space } from '../../../src/confluence/wire/content-wire';
import type { ContentReading } from '../reading/read-space-attachments';
import { files } from '../words';
import { asciiControls } from './document';
import { date, draw, printable, shortened, size } from './draw-table';
import type { Column } from './draw-table';

type SpaceResult = {
  readonly siteUrl: string;
  readonly space: Space;
  readonly status: ListedStatus;
  readonly readings: readonly ContentReading[];
};

const COLUMNS: readonly Column<ContentReading>[] = [
  { title: 'ID', cell: ({ content }) => content.id },
  { title: 'TITLE', cell: ({ content }) => shortened(content.title) },
  { title: 'KIND', cell: ({ content }) => (content.kind === 'page' ? 'page' : 'blog post') },
  {
    title: 'FILES',
    cell: (reading) => filesOf(reading)?.length.toLocaleString('en-US') ?? 'not read',
    isNumber: true,
  },
  { title: 'SIZE', cell: (reading) => size(bytesOf(reading)), isNumber: true },
  { title: 'OLDEST', cell: (reading) => updated(reading, Math.min) },
  { title: 'NEWEST', cell: (reading) => updated(reading, Math.max) },
];

/** The heaviest page first; a page without attachments is only counted. */
export function spaceInWords({ space, status, readings }: SpaceResult): string {
  const shown = byWeight(readings).filter((reading) => filesOf(reading)?.length !== 0);
  const unread = shown.filter((reading) => filesOf(reading) === null);
  const all = readings.flatMap((reading) => filesOf(reading) ?? []);
  const where = status === 'trashed' ? ' in the trash' : '';
  const total = `${files(all.length)}${where}, ${size(totalSizeBytes(all))}`;
  const pages = `${count(shown.length - unread.length)} of ${count(readings.length)} pages and blog posts`;
  return [
    `“${printable(space.name)}” (space ${printable(space.key)}):`,
    ...(shown.length === 0 ? [] : [draw(shown, COLUMNS)]),
    [
      `${pages} have attachments${where}: ${total}.`,
      ...(unread.length === 0 ? [] : [`${count(unread.length)} could not be read.`]),
      'Not listed: archived pages, drafts, and what this account may not see.',
    ].join(' '),
  ].join('\n\n');
}

/** With every page, also those without attachments. */
export function spaceDocument({ siteUrl, space, status, readings }: SpaceResult): string {
  const results = byWeight(readings).map((reading) => ({
    ...{ id: reading.content.id, kind: reading.content.kind, title: reading.content.title },
    files: filesOf(reading)?.length ?? null,
    sizeBytes: bytesOf(reading),
    oldest: updatedOrNull(reading, Math.min),
    newest: updatedOrNull(reading, Math.max),
    trouble: 'trouble' in reading ? reading.trouble : null,
  }));
  const document = { command: 'list', site: siteUrl, space, status, results };
  return asciiControls(JSON.stringify(document, null, 2));
}

/** `null`: they could not be read. */
function filesOf(reading: ContentReading): readonly Attachment[] | null {
  return 'attachments' in reading ? reading.attachments : null;
}

function bytesOf(reading: ContentReading): number | null {
  const attachments = filesOf(reading);
  return attachments === null ? null : totalSizeBytes(attachments);
}

/** What could not be read comes first: nobody knows how heavy it is. */
function byWeight(readings: readonly ContentReading[]): ContentReading[] {
  const weight = (reading: ContentReading) => bytesOf(reading) ?? Infinity;
  return readings.toSorted((one, other) => (weight(one) < weight(other) ? 1 : -1));
}

type Choose = (...instants: number[]) => number;

function updated(reading: ContentReading, choose: Choose): string {
  const instant = updatedOrNull(reading, choose);
  return instant === null ? '-' : instant.slice(0, '2024-01-15'.length);
}

/** Of the files with a readable date, ISO 8601. */
function updatedOrNull(reading: ContentReading, choose: Choose): string | null {
  const instants = (filesOf(reading) ?? []).flatMap(({ updatedAt }) =>
    typeof updatedAt === 'number' ? updatedAt : [],
  );
  // One after the other: as arguments, 50,000 would be too many.
  return instants.length === 0 ? null : date(instants.reduce((one, other) => choose(one, other)));
}

function count(amount: number): string {
  return amount.toLocaleString('en-US');
}
