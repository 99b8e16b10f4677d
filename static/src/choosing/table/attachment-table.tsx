import { memo, useMemo, useState } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { AgeBasis } from '../../../../src/cleanup/choosing/selection';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import { useFormats } from '../../language/formats';
import { useFilePreview } from '../preview/use-file-preview';
import { useIsNarrow } from '../../shared/use-media';
import { usePeople } from '../../reading/people';
import { useSortWords } from './use-sort-words';
import { useTickRows } from '../ticks/use-tick-rows';
import type { Ticks } from '../ticks/use-ticks';
import { rowsInOrder, sortedPositions } from './sort-rows';
import type { Sort } from './sort-rows';
import { useTranslate } from '../../language/translate';
import { columnsOf, tickColumn } from './attachment-columns';
import type { FileRow } from './attachment-columns';
import { FilePreviewLater } from '../preview/file-preview-later';
import { VirtualTable } from './virtual-table';

/** A line of a name, with the mark beside it. */
const ROW_HEIGHT_PX = 32;
/** Two lines of a name, or one and the mark below it. */
const NARROW_ROW_HEIGHT_PX = 48;

type Props = {
  readonly label: string;
  /** The date that counts; the table is sorted by it, oldest first, until a person sorts it. */
  readonly basis: AgeBasis;
  /** The whole list, of which `rows` are a part, in its order. */
  readonly attachments: readonly Attachment[];
  readonly rows: readonly FileRow[];
  readonly usage: UsageLookup;
  /** `null`: a list to look at, without tick boxes. */
  readonly ticks: Ticks | null;
  /** Whether there is something to say of single files: why they are kept, or what uses them. */
  readonly hasReasons: boolean;
};

/**
 * Files of the list, with or without a tick box. A letter typed into the cutoff field is none of
 * its business, hence the memo.
 */
export const AttachmentTable = memo(function AttachmentTable(props: Props) {
  const { label, basis, attachments, rows, usage, ticks, hasReasons } = props;
  const { names: people } = usePeople();
  const formats = useFormats();
  const translate = useTranslate();
  const isNarrow = useIsNarrow();
  const hasNameStops = ticks === null;
  const [chosen, setChosen] = useState<Sort | null>(null);
  const sort = useMemo<Sort>(
    () => chosen ?? { column: basis, direction: 'ascending' },
    [chosen, basis],
  );
  const wordOf = useSortWords(sort.column, rows, people);
  const positions = useMemo(
    () => sortedPositions(attachments, sort, formats.locale, wordOf),
    [attachments, sort, formats.locale, wordOf],
  );
  const ordered = useMemo(
    () => rowsInOrder(rows, attachments, positions),
    [rows, attachments, positions],
  );
  const { looked, look, stay, close } = useFilePreview();
  const tickRow = useTickRows(ordered, ticks);
  const largestBytes = useMemo(() => largestOf(attachments), [attachments]);
  const fileColumns = useMemo(
    () =>
      columnsOf({
        sort,
        onSort: setChosen,
        formats,
        translate,
        usage,
        people,
        largestBytes,
        hasReasons,
        hasNameStops,
        look,
      }),
    [sort, formats, translate, usage, people, largestBytes, hasReasons, hasNameStops, look],
  );
  const columns = useMemo(
    () =>
      ticks === null ? fileColumns : [tickColumn(ticks, tickRow, look, translate), ...fileColumns],
    [ticks, tickRow, look, translate, fileColumns],
  );
  return (
    <>
      <VirtualTable
        // Rows of another height are measured from the start.
        key={String(isNarrow)}
        label={label}
        className={hasReasons ? 'table-of-files table-with-reasons' : 'table-of-files'}
        columns={columns}
        rows={ordered}
        rowKey={idOf}
        rowHeightPx={isNarrow ? NARROW_ROW_HEIGHT_PX : ROW_HEIGHT_PX}
        onRow={tickRow}
        keyboardHint={translate.text(hasNameStops ? 'table.hint.open' : 'table.hint.tick-and-open')}
      />
      <FilePreviewLater
        {...{ looked, usage }}
        onStay={stay}
        onLeave={look.onLeave}
        onClose={close}
      />
    </>
  );
});

function idOf({ attachment }: FileRow): string {
  return attachment.id;
}

function largestOf(attachments: readonly Attachment[]): number {
  return attachments.reduce((largest, { sizeBytes }) => Math.max(largest, sizeBytes ?? 0), 0);
}
