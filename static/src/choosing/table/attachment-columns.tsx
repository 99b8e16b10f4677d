import Checkbox from '@atlaskit/checkbox';
import type { KeyboardEvent } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Kept, Match } from '../../../../src/cleanup/choosing/judgement';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import type { Formats } from '../../language/formats';
import type { PeopleNames } from '../../reading/people';
import type { Look } from '../preview/use-file-preview';
import type { RowStop } from './use-row-stop';
import type { TickRow } from '../ticks/use-tick-rows';
import type { Ticks } from '../ticks/use-ticks';
import { nextSort } from './sort-rows';
import type { Sort, SortColumn } from './sort-rows';
import type { Translate } from '../../language/translate';
import { FileInstant, FileName, FileSize, KeepReasons } from './file-cells';
import { Uses } from '../uses/uses';
import { SortButton } from './sort-button';
import type { Column } from './virtual-table';

/** A file that would go, or one that stays. */
export type FileRow = Match | Kept;

export type ColumnsOf = {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly formats: Formats;
  readonly translate: Translate;
  readonly usage: UsageLookup;
  readonly people: PeopleNames;
  readonly largestBytes: number;
  readonly hasReasons: boolean;
  /** Whether the name is what the keyboard operates in a row; else a tick box is. */
  readonly hasNameStops: boolean;
  readonly look: Look;
};

export function columnsOf(of: ColumnsOf): readonly Column<FileRow>[] {
  const { formats, people, largestBytes, translate } = of;
  const { text } = translate;
  return [
    {
      ...sortable('name', of),
      className: 'cell cell-name',
      cell: (row, stop) => (
        <FileName
          attachment={row.attachment}
          marks={'marks' in row ? row.marks : []}
          stop={of.hasNameStops ? stop : null}
          look={of.look}
        />
      ),
    },
    ...(of.hasReasons ? [reasonColumn(of)] : []),
    {
      ...sortable('size', of),
      className: 'cell cell-size',
      cell: ({ attachment: { sizeBytes } }) => (
        <FileSize sizeBytes={sizeBytes} largestBytes={largestBytes} />
      ),
    },
    {
      ...sortable('updated', of),
      className: 'cell cell-date',
      cell: ({ attachment }) => <FileInstant instant={attachment.updatedAt} />,
    },
    {
      ...sortable('uploaded', of),
      className: 'cell cell-date',
      cell: ({ attachment }) => <FileInstant instant={attachment.uploadedAt} />,
    },
    {
      ...sortable('author', of),
      className: 'cell cell-author',
      cell: ({ attachment }) => (
        <Author {...{ attachment, people }} unknown={text('table.nobody')} />
      ),
    },
    {
      ...sortable('version', of),
      className: 'cell cell-version',
      cell: ({ attachment: { versionNumber } }) =>
        versionNumber === null ? '–' : formats.count(versionNumber),
    },
  ];
}

function sortable(column: SortColumn, { sort, onSort, translate: { text } }: ColumnsOf) {
  const direction = sort.column === column ? sort.direction : undefined;
  return {
    key: column,
    sorted: direction,
    header: (
      <SortButton
        label={text(`table.column.${column}`)}
        direction={direction ?? null}
        onClick={() => {
          onSort(nextSort(sort, column));
        }}
      />
    ),
  };
}

function reasonColumn(of: ColumnsOf): Column<FileRow> {
  const { usage } = of;
  return {
    ...sortable('reason', of),
    className: 'cell cell-why',
    cell: (row) =>
      'reasons' in row ? (
        <KeepReasons attachment={row.attachment} reasons={row.reasons} usage={usage} />
      ) : (
        usage !== 'unknown' && <Uses uses={usage(row.attachment)} />
      ),
  };
}

type AuthorProps = {
  readonly attachment: Attachment;
  readonly people: PeopleNames;
  readonly unknown: string;
};

function Author({ attachment: { authorId }, people, unknown }: AuthorProps) {
  const name = people.get(authorId ?? '') ?? unknown;
  return (
    <span className="author" title={name} dir="auto">
      {name}
    </span>
  );
}

export function tickColumn(
  ticks: Ticks,
  tickRow: TickRow,
  look: Look,
  { text }: Translate,
): Column<FileRow> {
  const { unmarked } = ticks;
  const isAll = unmarked.all > 0 && unmarked.ticked === unmarked.all;
  return {
    key: 'tick',
    className: 'cell cell-tick',
    header: (
      <Checkbox
        isChecked={isAll}
        isIndeterminate={!isAll && ticks.ticked.length > 0}
        isDisabled={unmarked.all === 0}
        onChange={ticks.toggleUnmarked}
        label={<span className="visually-hidden">{text('table.select-all')}</span>}
      />
    ),
    cell: (row, stop) =>
      'marks' in row && (
        <Checkbox
          {...withEnter(stop, row.attachment, look)}
          isChecked={ticks.isTicked(row)}
          onChange={({ nativeEvent }) => {
            // A click in truth, and with the keys that were held.
            tickRow(row, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
          }}
          label={
            <span className="visually-hidden">
              {text('table.select-file', { name: row.attachment.title })}
            </span>
          }
        />
      ),
  };
}

/** Enter is for the file of the row: its name is no stop for the Tab key, or there would be thousands. */
function withEnter(stop: RowStop, attachment: Attachment, look: Look): RowStop {
  return {
    ...stop,
    onKeyDown: (event: KeyboardEvent) => {
      stop.onKeyDown(event);
      look.onKey(attachment, event);
    },
  };
}
