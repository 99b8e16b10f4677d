import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { memo, useMemo, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { ReadInstant } from '../../../src/cleanup/instant';
import type { AgeBasis } from '../../../src/cleanup/selection';
import type { Match } from '../../../src/cleanup/judgement';
import { useFormats } from '../formats';
import type { Formats } from '../formats';
import type { Ticks } from '../hooks/use-ticks';
import { matchesInOrder, nextSort, sortedPositions, SORT_COLUMNS } from '../sort-matches';
import type { Sort, SortColumn } from '../sort-matches';
import { MARKS } from '../words';
import { SortButton } from './sort-button';
import { VirtualTable } from './virtual-table';
import type { Column } from './virtual-table';

const ROW_HEIGHT_PX = 40;

type Props = {
  readonly label: string;
  /** The date that counts; the table is sorted by it, oldest first, until a person sorts it. */
  readonly basis: AgeBasis;
  /** The whole list, of which `matches` are a part, in its order. */
  readonly attachments: readonly Attachment[];
  readonly matches: readonly Match[];
  readonly ticks: Ticks;
};

/**
 * What would go: every matching attachment, with a tick box. A letter typed into the cutoff field
 * is none of its business, hence the memo.
 */
export const AttachmentTable = memo(function AttachmentTable(props: Props) {
  const { label, basis, attachments, matches, ticks } = props;
  const formats = useFormats();
  const [chosen, setChosen] = useState<Sort | null>(null);
  const sort = useMemo<Sort>(
    () => chosen ?? { column: basis, direction: 'ascending' },
    [chosen, basis],
  );
  const positions = useMemo(
    () => sortedPositions(attachments, sort, formats.locale),
    [attachments, sort, formats.locale],
  );
  const rows = useMemo(
    () => matchesInOrder(matches, attachments, positions),
    [matches, attachments, positions],
  );
  const dataColumns = useMemo(
    () => columnsOf(basis, sort, setChosen, formats),
    [basis, sort, formats],
  );
  const columns = useMemo(
    () => [tickColumn(matches.length, ticks), ...dataColumns],
    [matches.length, ticks, dataColumns],
  );
  return (
    <VirtualTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHeightPx={ROW_HEIGHT_PX}
    />
  );
});

function idOf({ attachment }: Match): string {
  return attachment.id;
}

function columnsOf(
  basis: AgeBasis,
  sort: Sort,
  onSort: (sort: Sort) => void,
  formats: Formats,
): readonly Column<Match>[] {
  const sortable = (column: SortColumn): Pick<Column<Match>, 'key' | 'header' | 'sorted'> => ({
    key: column,
    sorted: sort.column === column ? sort.direction : undefined,
    header: (
      <SortButton
        label={SORT_COLUMNS[column]}
        direction={sort.column === column ? sort.direction : null}
        onClick={() => {
          onSort(nextSort(sort, column));
        }}
      />
    ),
  });
  return [
    {
      ...sortable('name'),
      className: 'cell cell-name',
      cell: (match) => <Name match={match} />,
    },
    {
      ...sortable('size'),
      className: 'cell cell-size',
      cell: ({ attachment: { sizeBytes } }) => (sizeBytes === null ? '–' : formats.size(sizeBytes)),
    },
    {
      ...sortable('updated'),
      className: dateClass('updated', basis),
      cell: ({ attachment }) => <Instant instant={attachment.updatedAt} />,
    },
    {
      ...sortable('uploaded'),
      className: dateClass('uploaded', basis),
      cell: ({ attachment }) => <Instant instant={attachment.uploadedAt} />,
    },
    {
      ...sortable('version'),
      className: 'cell cell-version cell-secondary',
      cell: ({ attachment: { versionNumber } }) => versionNumber ?? '–',
    },
  ];
}

/** Where room is short, the date that counts stays. */
function dateClass(column: AgeBasis, basis: AgeBasis): string {
  return column === basis ? 'cell cell-date' : 'cell cell-date cell-secondary';
}

function tickColumn(matchCount: number, ticks: Ticks): Column<Match> {
  const isAll = ticks.ticked.length === matchCount;
  return {
    key: 'tick',
    className: 'cell cell-tick',
    header: (
      <Checkbox
        isChecked={isAll}
        isIndeterminate={!isAll && ticks.ticked.length > 0}
        onChange={ticks.toggleAll}
        label={<span className="visually-hidden">Select all matching files</span>}
      />
    ),
    cell: (match) => (
      <Checkbox
        isChecked={ticks.isTicked(match)}
        onChange={() => {
          ticks.toggle(match);
        }}
        label={<span className="visually-hidden">Select {match.attachment.title}</span>}
      />
    ),
  };
}

/** To the minute, as people read dates; to the millisecond in UTC for whoever points at it. */
function Instant({ instant }: { readonly instant: ReadInstant }) {
  const formats = useFormats();
  const exact = typeof instant === 'number' ? new Date(instant).toISOString() : undefined;
  return <span title={exact}>{formats.instant(instant)}</span>;
}

function Name({ match: { attachment, marks } }: { readonly match: Match }) {
  return (
    <>
      <span className="file-name" title={attachment.title} dir="auto">
        {attachment.title}
      </span>
      {marks.map((mark) => (
        <Lozenge key={mark} appearance="moved">
          {MARKS[mark]}
        </Lozenge>
      ))}
    </>
  );
}
