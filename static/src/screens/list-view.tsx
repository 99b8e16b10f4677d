import Spinner from '@atlaskit/spinner';
import { useState } from 'react';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachment';
import type { Judgement } from '../../../src/cleanup/judgement';
import { actFor, approve } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/selection';
import type { CleanupCalls, Content } from '../../../src/contract';
import { ReadingProgress } from '../components/reading-progress';
import { TroubleMessage } from '../components/trouble-message';
import { useAttachmentList } from '../hooks/use-attachment-list';
import type { Cutoff } from '../hooks/use-cutoff';
import type { FilterMemory } from '../hooks/use-filters';
import { usePeople } from '../hooks/use-people';
import type { TickMemory } from '../hooks/use-ticks';
import { useUsage } from '../hooks/use-usage';
import type { DownloadReport, JudgedList } from '../report-download';
import { useTranslate } from '../translate';
import type { AfterChoosing } from './after-choosing';
import { ChooseScreen } from './choose-screen';

/** The files of a plan, and the whole list that they were chosen from. */
export type Approved = { readonly files: readonly Attachment[]; readonly list: JudgedList };

export type ListViewProps = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly status: ListedStatus;
  readonly cutoff: Cutoff;
  readonly filters: FilterMemory;
  readonly rules: Rules | null;
  readonly tickMemory: TickMemory;
  readonly afterChoosing: AfterChoosing;
  readonly onStart: (plan: Plan, approved: Approved) => void;
  readonly onDownload: DownloadReport | null;
};

const NO_FILES: readonly Attachment[] = [];
type Approving = { readonly files: readonly Attachment[]; readonly judgement: Judgement };

/** One of the two views: what is on the page, or what of it is in the trash. */
export function ListView(props: ListViewProps) {
  const { calls, content, status, cutoff, filters, rules, tickMemory, afterChoosing, onStart } =
    props;
  const { text } = useTranslate();
  const { list, reload } = useAttachmentList(calls, content.kind, status);
  const { usage, reload: reloadUsage } = useUsage(calls, content.kind);
  const people = usePeople(calls, list.kind === 'complete' ? list.attachments : NO_FILES);
  const [approving, setApproving] = useState<Approving | null>(null);

  if (list.kind === 'failed') {
    return (
      <TroubleMessage
        title={text('reading.list-failed')}
        explanation={`${text(`trouble.${list.because}`)} ${text('reading.nothing-selectable')}`}
        onRetry={reload}
      />
    );
  }

  if (list.kind === 'reading' || usage === null) {
    const readSoFar = list.kind === 'reading' ? list.readSoFar : list.attachments.length;
    return <ReadingProgress status={status} readSoFar={readSoFar} />;
  }

  const act = actFor(status);
  const ApprovalDialog = afterChoosing.part?.ApprovalDialog;
  return (
    <>
      {afterChoosing.isFailed && (
        <TroubleMessage
          title={text('app.next-step-missing')}
          explanation={text('app.next-step-missing.advice')}
        />
      )}
      <ChooseScreen
        attachments={list.attachments}
        contentKind={content.kind}
        status={status}
        usage={usage}
        people={people}
        cutoff={cutoff}
        filters={filters}
        rules={rules}
        onReloadUsage={reloadUsage}
        tickMemory={tickMemory}
        onDownload={props.onDownload}
        onApprove={(files, judgement) => {
          setApproving({ files, judgement });
        }}
      />
      {ApprovalDialog === undefined ? (
        approving !== null && !afterChoosing.isFailed && <Spinner label={text('app.opening')} />
      ) : (
        <ApprovalDialog
          act={act}
          contentKind={content.kind}
          rule={cutoff.rule}
          files={approving?.files ?? null}
          onCancel={() => {
            setApproving(null);
          }}
          onConfirm={(files) => {
            const { kind: contentKind } = content;
            if (approving === null) return;
            const { judgement } = approving;
            const approved = { files, list: { rules, judgement, usage: usage.lookup } };
            onStart({ act, contentKind, rules, files: approve(files) }, approved);
          }}
        />
      )}
    </>
  );
}
