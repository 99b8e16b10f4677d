import { bareAttachmentId } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import { isSuccess } from '../../../src/cleanup/outcome';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { RunState } from '../../../src/run/run-state';
import { useTranslate } from '../translate';
import { describeOutcome } from '../words';
import { VirtualTable } from './virtual-table';

type Row = { readonly id: string; readonly title: string; readonly outcome: Outcome };

const ROW_HEIGHT_PX = 56;

type Props = { readonly run: RunState; readonly attachments: readonly Attachment[] };

/** Every file that did not go, with its reason. */
export function OutcomeTable({ run, attachments }: Props) {
  const translate = useTranslate();
  const { text } = translate;
  const titles = new Map(attachments.map(({ id, title }) => [bareAttachmentId(id), title]));
  const rows: Row[] = [...run.outcomes]
    .filter(([, outcome]) => !isSuccess(outcome))
    .map(([id, outcome]) => ({ id, outcome, title: titles.get(bareAttachmentId(id)) ?? id }));
  const label = text('result.did-not-go', { count: rows.length });
  return (
    <section className="outcomes">
      <h3>{label}</h3>
      <VirtualTable
        label={label}
        className="table-of-outcomes"
        keyboardHint={null}
        rows={rows}
        rowKey={({ id }) => id}
        rowHeightPx={ROW_HEIGHT_PX}
        columns={[
          {
            key: 'name',
            className: 'cell cell-name',
            header: text('table.column.name'),
            cell: ({ title }) => (
              <span className="file-name" title={title} dir="auto">
                {title}
              </span>
            ),
          },
          {
            key: 'reason',
            className: 'cell cell-reason',
            header: text('table.column.reason'),
            cell: ({ outcome }) => describeOutcome(translate, outcome, run.plan),
          },
        ]}
      />
    </section>
  );
}
