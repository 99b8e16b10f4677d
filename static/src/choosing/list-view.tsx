import { useEffect, useState } from 'react';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../src/cleanup/choosing/judgement';
import { actFor, planOf } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { CleanupCalls, Content } from '../../../src/contract';
import { ReadingProgress } from '../shared/reading-progress';
import { TroubleMessage } from '../shared/trouble-message';
import { useAttachmentList } from '../reading/use-attachment-list';
import type { Cutoff } from './cutoff/use-cutoff';
import type { FilterMemory } from './filters/use-filters';
import { LooksProvider, useLooks } from './preview/use-looks';
import type { People } from '../reading/use-people';
import type { TickMemory } from './ticks/use-ticks';
import { useRights } from '../reading/use-rights';
import { useSpaceCheck } from '../reading/use-space-check';
import { useUsage } from '../reading/use-usage';
import type { DownloadReport, JudgedList } from '../report/report-download';
import { useTranslate } from '../language/translate';
import type { AfterChoosing } from '../after-choosing';
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
  readonly people: People;
  readonly afterChoosing: AfterChoosing;
  readonly onStart: (plan: Plan, approved: Approved) => void;
  readonly onDownload: DownloadReport | null;
};

/** What a person is asked about, as it was when they pressed the button. */
type Approving = {
  readonly files: readonly Attachment[];
  readonly judgement: Judgement;
  readonly rules: Rules | null;
};

const NONE_YET: readonly Attachment[] = [];

/** One of the two views: what is on the page, or what of it is in the trash. */
export function ListView(props: ListViewProps) {
  const { calls, content, status, cutoff, filters, rules, tickMemory, afterChoosing, onStart } =
    props;
  const { text } = useTranslate();
  const { list, reload } = useAttachmentList(calls, content.kind, status);
  const spaceCheck = useSpaceCheck(calls, content);
  const listed = list.kind === 'complete' ? list.attachments : NONE_YET;
  const { usage, commentsRead, reloadUsage } = useUsage(calls, content.kind, spaceCheck, listed);
  const act = actFor(status);
  const rights = useRights(calls, act, listed);
  const [approving, setApproving] = useState<Approving | null>(null);
  const lookAt = useLooks(calls);
  const { names, nameAuthorsOf } = props.people;
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
  return (
    <LooksProvider value={lookAt}>
      {afterChoosing.isFailed && (
        <TroubleMessage
          title={text('app.next-step-missing')}
          explanation={text('app.next-step-missing.advice')}
        />
      )}
      <ChooseScreen
        attachments={list.attachments}
        contentKind={content.kind}
        {...{ status, usage, spaceCheck, rights, cutoff, filters, rules }}
        people={names}
        onReloadUsage={reloadUsage}
        tickMemory={tickMemory}
        onDownload={props.onDownload}
        // Nothing can be chosen otherwise between the press and the dialog: it is there, or there is no press.
        onApprove={
          ApprovalDialog === undefined
            ? null
            : (files, judgement) => {
                setApproving({ files, judgement, rules });
              }
        }
      />
      {ApprovalDialog !== undefined && (
        <ApprovalDialog
          act={act}
          contentKind={content.kind}
          rules={approving?.rules ?? null}
          matchCount={approving?.judgement.matches.length ?? 0}
          people={names}
          requestMs={list.requestMs}
          usage={usage}
          files={approving?.files ?? null}
          onCancel={() => {
            setApproving(null);
          }}
          onConfirm={(files) => {
            if (approving === null) return;
            const { judgement, rules: approved } = approving;
            const list = { rules: approved, judgement, usage: usage.lookup };
            const chosen = { act, contentKind: content.kind, rules: approved };
            onStart(planOf(chosen, files, usage), { files, list });
          }}
        />
      )}
    </LooksProvider>
  );
}
