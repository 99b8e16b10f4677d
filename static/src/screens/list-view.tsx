import { ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachment';
import { approve } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { PurgeDialog } from '../components/purge-dialog';
import { ReadingProgress } from '../components/reading-progress';
import { TrashDialog } from '../components/trash-dialog';
import { TroubleMessage } from '../components/trouble-message';
import { useAttachmentList } from '../hooks/use-attachment-list';
import type { Cutoff } from '../hooks/use-cutoff';
import type { TickMemory } from '../hooks/use-ticks';
import { TROUBLES } from '../words';
import { ChooseScreen } from './choose-screen';

export type ListViewProps = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly status: ListedStatus;
  readonly cutoff: Cutoff;
  readonly tickMemory: TickMemory;
  readonly onStart: (plan: Plan, files: readonly Attachment[]) => void;
};

/** One of the two views: what is on the page, or what of it is in the trash. */
export function ListView({ calls, content, status, cutoff, tickMemory, onStart }: ListViewProps) {
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

  const cancel = () => {
    setApproving(null);
  };
  const start = (files: readonly Attachment[]) => {
    const act = status === 'current' ? 'trash' : 'purge';
    onStart({ act, contentKind: content.kind, rules: cutoff.rules, files: approve(files) }, files);
  };
  const Dialog = status === 'current' ? TrashDialog : PurgeDialog;
  return (
    <>
      <ChooseScreen
        attachments={list.attachments}
        contentKind={content.kind}
        status={status}
        usage={list.usage}
        cutoff={cutoff}
        tickMemory={tickMemory}
        onApprove={setApproving}
      />
      <ModalTransition>
        {approving !== null && (
          <Dialog
            contentKind={content.kind}
            count={approving.length}
            sizeBytes={totalSizeBytes(approving)}
            notListedCount={0}
            rule={cutoff.rule}
            onCancel={cancel}
            onConfirm={() => {
              start(approving);
            }}
          />
        )}
      </ModalTransition>
    </>
  );
}
