import { useEffect, useState } from 'react';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { actFor, planOf } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { ReadingProgress } from '../shared/reading-progress';
import { TroubleMessage } from '../shared/trouble-message';
import { useAttachmentList } from '../reading/use-attachment-list';
import { LooksProvider, useLooks } from './preview/use-looks';
import { usePeople } from '../reading/people';
import { useRights } from '../reading/use-rights';
import { useSpaceCheck } from '../reading/use-space-check';
import { useUsage } from '../reading/use-usage';
import type { DownloadReport, JudgedList } from '../report/report-download';
import { useTranslate } from '../language/translate';
import type { AfterChoosing } from '../after-choosing';
import type { Approving } from '../approving/approval-dialog';
import { ChooseScreen } from './choose-screen';
import type { Choosing } from './use-choosing';

/** The files of a plan, and the whole list that they were chosen from. */
export type Approved = { readonly files: readonly Attachment[]; readonly list: JudgedList };

export type ListViewProps = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly status: ListedStatus;
  readonly choosing: Choosing;
  readonly afterChoosing: AfterChoosing;
  readonly onStart: (plan: Plan, approved: Approved) => void;
  readonly onDownload: DownloadReport | null;
};

const NONE_YET: readonly Attachment[] = [];

/** One of the two views: what is on the page, or what of it is in the trash. */
export function ListView(props: ListViewProps) {
  const { calls, content, status, choosing, afterChoosing, onStart } = props;
  const { text } = useTranslate();
  const { list, reload } = useAttachmentList(calls, content.kind, status);
  const spaceCheck = useSpaceCheck(calls, content);
  const listed = list.kind === 'complete' ? list.attachments : NONE_YET;
  const { usage, commentsRead, reloadUsage } = useUsage(calls, content.kind, spaceCheck, listed);
  const act = actFor(status);
  const rights = useRights(calls, act, listed);
  const [approving, setApproving] = useState<Approving | null>(null);
  const lookAt = useLooks(calls);
  const { nameAuthorsOf } = usePeople();
  useEffect(() => {
    if (list.kind === 'complete') nameAuthorsOf(list.attachments);
  }, [list, nameAuthorsOf]);

  if (list.kind === 'failed') {
    return (
      <TroubleMessage
        title={text('reading.list-failed')}
        explanation={`${text(`trouble.${list.because}`)} ${text('reading.nothing-selectable')}`}
        onRetry={reload}
      />
    );
  }

  if (list.kind === 'reading') return <ReadingProgress what={status} readSoFar={list.readSoFar} />;
  if (usage === null) return <ReadingProgress what="usage" readSoFar={commentsRead} />;

  const ApprovalDialog = afterChoosing.part?.ApprovalDialog;
  const { attachments, requestMs } = list;
  const contentKind = content.kind;
  const shown = {
    ...{ attachments, contentKind, status, usage, spaceCheck, rights, requestMs, reloadUsage },
  };
  const { rules } = choosing;
  return (
    <LooksProvider value={lookAt}>
      {afterChoosing.isFailed && (
        <TroubleMessage
          title={text('app.next-step-missing')}
          explanation={text('app.next-step-missing.advice')}
        />
      )}
      <ChooseScreen
        list={shown}
        choosing={choosing}
        onDownload={props.onDownload}
        // Nothing can be chosen otherwise between the press and the dialog: it is there, or there is no press.
        onApprove={
          ApprovalDialog === undefined || rules === null
            ? null
            : (files, judgement) => {
                setApproving({ files, judgement, rules });
              }
        }
      />
      {ApprovalDialog !== undefined && (
        <ApprovalDialog
          list={shown}
          approving={approving}
          onCancel={() => {
            setApproving(null);
          }}
          onConfirm={({ files, judgement, rules: approved }) => {
            const judged = { rules: approved, judgement, usage: usage.lookup };
            const chosen = { act, contentKind, rules: approved };
            onStart(planOf(chosen, files, usage), { files, list: judged });
          }}
        />
      )}
    </LooksProvider>
  );
}
