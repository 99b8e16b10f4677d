import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { memo, useMemo, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { ReadInstant } from '../../../src/cleanup/instant';
import type { AgeBasis } from '../../../src/cleanup/selection';
import type { Match } from '../../../src/cleanup/judgement';
import { useFormats } from '../formats';
import type { Formats } from '../formats';
import { useIsNarrow } from '../hooks/use-is-narrow';
import type { Ticks } from '../hooks/use-ticks';
import { matchesInOrder, nextSort, sortedPositions } from '../sort-matches';
import type { Sort, SortColumn } from '../sort-matches';
import { useTranslate } from '../translate';
import type { Translate } from '../translate';
import { SortButton } from './sort-button';
import { VirtualTable } from './virtual-table';
import type { Column } from './virtual-table';

/** Two lines of a name, with the mark beside it. */
const ROW_HEIGHT_PX = 44;
/** Two lines of a name, and the mark below it. */
const NARROW_ROW_HEIGHT_PX = 64;

type Props = {
  readonly label: string;
  /** The date that counts; the table is sorted by it, oldest first, until a person sorts it. */
  readonly basis: AgeBasis;
  /** The whole list, of which `matches` are a part, in its order. */
  readonly attachments: readonly Attachment[];
  readonly matches: readonly Match[];
  /** `null`: a list to look at, without tick boxes. */
  readonly ticks: Ticks | null;
};

/**
 * What would go: every matching attachment, with a tick box. A letter typed into the cutoff field
 * is none of its business, hence the memo.
 */
export const AttachmentTable = memo(function AttachmentTable(props: Props) {
  const { label, basis, attachments, matches, ticks } = props;
  const formats = useFormats();
  const translate = useTranslate();
  const isNarrow = useIsNarrow();
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
    () => columnsOf(sort, setChosen, formats, translate),
    [sort, formats, translate],
  );
  const columns = useMemo(
    () =>
      ticks === null ? dataColumns : [tickColumn(matches.length, ticks, translate), ...dataColumns],
    [matches.length, ticks, translate, dataColumns],
  );
  return (
    <VirtualTable
      // Rows of another height are measured from the start.
      key={String(isNarrow)}
      label={label}
      className="table-of-files"
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHeightPx={isNarrow ? NARROW_ROW_HEIGHT_PX : ROW_HEIGHT_PX}
      hasStops={ticks !== null}
    />
  );
});

function idOf({ attachment }: Match): string {
  return attachment.id;
}

function columnsOf(
  sort: Sort,
  onSort: (sort: Sort) => void,
  formats: Formats,
  { text }: Translate,
): readonly Column<Match>[] {
  const sortable = (column: SortColumn): Pick<Column<Match>, 'key' | 'header' | 'sorted'> => ({
    key: column,
    sorted: sort.column === column ? sort.direction : undefined,
    header: (
      <SortButton
        label={text(`table.column.${column}`)}
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
      className: 'cell cell-date',
      cell: ({ attachment }) => <Instant instant={attachment.updatedAt} />,
    },
    {
      ...sortable('uploaded'),
      className: 'cell cell-date',
      cell: ({ attachment }) => <Instant instant={attachment.uploadedAt} />,
    },
    {
      ...sortable('version'),
      className: 'cell cell-version',
      cell: ({ attachment: { versionNumber } }) => versionNumber ?? '–',
    },
  ];
}

function tickColumn(matchCount: number, ticks: Ticks, { text }: Translate): Column<Match> {
  const isAll = ticks.ticked.length === matchCount;
  return {
    key: 'tick',
    className: 'cell cell-tick',
    header: (
      <Checkbox
        isChecked={isAll}
        isIndeterminate={!isAll && ticks.ticked.length > 0}
        onChange={ticks.toggleAll}
        label={<span className="visually-hidden">{text('table.select-all')}</span>}
      />
    ),
    cell: (match, stop) => (
      <Checkbox
        {...stop}
        isChecked={ticks.isTicked(match)}
        onChange={() => {
          ticks.toggle(match);
        }}
        label={
          <span className="visually-hidden">
            {text('table.select-file', { name: match.attachment.title })}
          </span>
        }
      />
    ),
  };
}

/** To the minute, as people read dates; to the millisecond in UTC for whoever points at it. */
function Instant({ instant }: { readonly instant: ReadInstant }) {
  const formats = useFormats();
  const { text } = useTranslate();
  if (typeof instant !== 'number') return text(`table.date.${instant}`);
  return <span title={new Date(instant).toISOString()}>{formats.instant(instant)}</span>;
}

function Name({ match: { attachment, marks } }: { readonly match: Match }) {
  const { text } = useTranslate();
  return (
    <>
      <span className="file-name" title={attachment.title} dir="auto">
        {attachment.title}
      </span>
      {marks.map((mark) => (
        <span key={mark} className="mark">
          <Lozenge appearance="moved">{text(`table.mark.${mark}`)}</Lozenge>
        </span>
      ))}
    </>
  );
}
