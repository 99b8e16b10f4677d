import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useMemo, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { RunState } from '../../../src/run/run-state';
import { useFormats } from '../language/formats';
import { groupOutcomes } from './grouped-outcomes';
import type { OutcomeGroup } from './grouped-outcomes';
import { useTranslate } from '../language/translate';
import { describeOutcome } from '../language/words';
import { FileInstant, FileName, FileSize } from '../choosing/table/file-cells';
import { VirtualTable } from '../choosing/table/virtual-table';

const ROW_HEIGHT_PX = 32;

type Props = { readonly run: RunState; readonly attachments: readonly Attachment[] };

/** What became of every file: one line for each reason, whose files unfold below it. */
export function OutcomeGroups({ run, attachments }: Props) {
  const formats = useFormats();
  const translate = useTranslate();
  const groups = useMemo(() => groupOutcomes(run, attachments), [run, attachments]);
  // What did not go is what a person has to know of.
  const [openKey, setOpenKey] = useState(groups.find(({ isDone }) => !isDone)?.key ?? null);
  return (
    <section className="outcomes" aria-label={translate.text('result.files')}>
      {groups.map(({ key, outcome, files }) => (
        <div key={key} className={key === openKey ? 'outcome-group-open' : undefined}>
          <h3>
            <button
              type="button"
              className="outcome-group"
              aria-expanded={key === openKey}
              onClick={() => {
                setOpenKey(key === openKey ? null : key);
              }}
            >
              {key === openKey ? <ChevronDownIcon label="" /> : <ChevronRightIcon label="" />}
              <span className="outcome-count">{formats.count(files.length)}</span>
              {describeOutcome(translate, outcome, run.plan)}
            </button>
          </h3>
          {key === openKey && (
            <FilesOfGroup files={files} label={describeOutcome(translate, outcome, run.plan)} />
          )}
        </div>
      ))}
    </section>
  );
}

type FilesProps = { readonly files: OutcomeGroup['files']; readonly label: string };

function FilesOfGroup({ files, label }: FilesProps) {
  const { text } = useTranslate();
  const largestBytes = useMemo(
    () => files.reduce((most, { sizeBytes }) => Math.max(most, sizeBytes ?? 0), 0),
    [files],
  );
  return (
    <VirtualTable
      label={label}
      className="table-of-outcomes"
      keyboardHint={text('table.hint.open')}
      rows={files}
      rowKey={({ id }) => id}
      rowHeightPx={ROW_HEIGHT_PX}
      columns={[
        {
          key: 'name',
          className: 'cell cell-name',
          header: text('table.column.name'),
          cell: (file, stop) => <FileName attachment={file} marks={[]} stop={stop} look={null} />,
        },
        {
          key: 'size',
          className: 'cell cell-size',
          header: text('table.column.size'),
          cell: ({ sizeBytes }) => <FileSize sizeBytes={sizeBytes} largestBytes={largestBytes} />,
        },
        {
          key: 'updated',
          className: 'cell cell-date',
          header: text('table.column.updated'),
          cell: ({ updatedAt }) => <FileInstant instant={updatedAt} />,
        },
      ]}
    />
  );
}
