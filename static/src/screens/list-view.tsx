import Spinner from '@atlaskit/spinner';
import { useState } from 'react';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachment';
import { approve } from '../../../src/cleanup/plan';
import type { Act, Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { ReadingProgress } from '../components/reading-progress';
import { TroubleMessage } from '../components/trouble-message';
import { useAttachmentList } from '../hooks/use-attachment-list';
import type { Cutoff } from '../hooks/use-cutoff';
import type { TickMemory } from '../hooks/use-ticks';
import { TROUBLES } from '../words';
import type { AfterChoosing } from './after-choosing';
import { ChooseScreen } from './choose-screen';

export type ListViewProps = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly status: ListedStatus;
  readonly cutoff: Cutoff;
  readonly tickMemory: TickMemory;
  readonly afterChoosing: AfterChoosing;
  readonly onStart: (plan: Plan, files: readonly Attachment[]) => void;
};

/** One of the two views: what is on the page, or what of it is in the trash. */
export function ListView(props: ListViewProps) {
  const { calls, content, status, cutoff, tickMemory, afterChoosing, onStart } = props;
  const { list, reload } = useAttachmentList(calls, content.kind, status);
  const [approving, setApproving] = useState<readonly Attachment[] | null>(null);

  if (list.kind === 'reading') {
    const what = status === 'current' ? 'Reading the attachments' : 'Reading the trash';
    return <ReadingProgress what={what} readSoFar={list.readSoFar} />;
  }
  if (list.kind === 'failed') {
    return (
      <TroubleMessage
        title="The list could not be read to its end"
        explanation={`${TROUBLES[list.because]} Nothing can be selected from a part of the list.`}
        onRetry={reload}
      />
    );
  }

  const act: Act = status === 'current' ? 'trash' : 'purge';
  const ApprovalDialog = afterChoosing.part?.ApprovalDialog;
  return (
    <>
      <ChooseScreen
        attachments={list.attachments}
        contentKind={content.kind}
        status={status}
        cutoff={cutoff}
        tickMemory={tickMemory}
        onApprove={(files) => {
          setApproving(files);
          if (afterChoosing.isFailed) afterChoosing.load();
        }}
      />
      {ApprovalDialog === undefined ? (
        approving !== null && <DialogMissing {...afterChoosing} />
      ) : (
        <ApprovalDialog
          act={act}
          contentKind={content.kind}
          rule={cutoff.rule}
          files={approving}
          onCancel={() => {
            setApproving(null);
          }}
          onConfirm={(files) => {
            const { kind: contentKind } = content;
            onStart({ act, contentKind, rule: cutoff.rule, files: approve(files) }, files);
          }}
        />
      )}
    </>
  );
}

/** In the place of a dialog whose code has not come yet, or not at all. */
function DialogMissing({ isFailed, load }: Pick<AfterChoosing, 'isFailed' | 'load'>) {
  if (!isFailed) return <Spinner label="Opening" />;
  return (
    <TroubleMessage
      title="The next step could not be opened"
      explanation={TROUBLES['no-answer']}
      onRetry={load}
    />
  );
}
