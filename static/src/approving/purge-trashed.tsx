import Button from '@atlaskit/button/default/button';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import type { Attachment, ContentKind } from '../../../src/cleanup/attachments/attachment';
import { planToPurge, purgeable } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import { ApprovedFiles } from './approved-files';
import { DeniedNotice } from './warnings/denied-notice';
import { DialogNotes } from './dialog-notes';
import { ForecastSentence } from './forecast-sentence';
import { PurgeDialog } from './purge-dialog';
import { ReadingProgress } from '../shared/reading-progress';
import { TroubleMessage } from '../shared/trouble-message';
import { useAttachmentList } from '../reading/use-attachment-list';
import type { ListState } from '../reading/use-attachment-list';
import { useRights } from '../reading/use-rights';
import { useTranslate } from '../language/translate';

type Props = {
  readonly calls: CleanupCalls;
  readonly contentKind: ContentKind;
  /** What the run before has trashed, as it was approved. */
  readonly trashed: readonly Attachment[];
  readonly onStart: (plan: Plan) => void;
  readonly onCancel: () => void;
};

/**
 * The second, separate step: reads the trash anew, and offers what of it the run put there.
 * Trashing may have changed versions and dates, so the plan is made from this list.
 */
export function PurgeTrashed({ calls, contentKind, trashed, onStart, onCancel }: Props) {
  const { text } = useTranslate();
  const { list, reload } = useAttachmentList(calls, contentKind, 'trashed');
  const choice = useMemo(
    () => (list.kind === 'complete' ? purgeable(trashed, list.attachments) : null),
    [list, trashed],
  );
  const found = useMemo(() => {
    const ids = new Set(choice?.files.map(({ id }) => bareAttachmentId(id)));
    return trashed.filter(({ id }) => ids.has(bareAttachmentId(id)));
  }, [choice, trashed]);
  const rights = useRights(calls, 'purge', found);
  if (list.kind === 'complete' && choice !== null && choice.files.length > 0) {
    return (
      <PurgeDialog
        count={choice.files.length}
        sizeBytes={choice.sizeBytes}
        rule={null}
        isDenied={rights.isDenied}
        onCancel={onCancel}
        onConfirm={() => {
          onStart(planToPurge(contentKind, choice.files));
        }}
      >
        <ApprovedFiles files={found} rules={null} unselected={0} />
        <ForecastSentence fileCount={choice.files.length} requestMs={list.requestMs} />
        <DialogNotes act="purge" isSpaceChecked={false} />
        {choice.notListed.length > 0 && (
          <SectionMessage appearance="information">
            <p>{text('purge-dialog.not-listed', { count: choice.notListed.length })}</p>
          </SectionMessage>
        )}
        <DeniedNotice act="purge" rights={rights} />
      </PurgeDialog>
    );
  }
  return (
    <Modal onClose={onCancel}>
      <ModalHeader>
        <ModalTitle>
          {text(choice === null ? 'purge-trashed.title' : 'purge-trashed.nothing.title')}
        </ModalTitle>
      </ModalHeader>
      <ModalBody>
        <NoChoice list={list} missingCount={choice?.notListed.length ?? 0} onRetry={reload} />
      </ModalBody>
      <ModalFooter>
        {choice !== null && <Button onClick={reload}>{text('app.try-again')}</Button>}
        <Button appearance="subtle" onClick={onCancel}>
          {text(choice === null ? 'app.cancel' : 'app.close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}

type NoChoiceProps = {
  readonly list: ListState;
  /** Files that the run trashed, and that the list of the trash does not hold. */
  readonly missingCount: number;
  readonly onRetry: () => void;
};

function NoChoice({ list, missingCount, onRetry }: NoChoiceProps) {
  const { text } = useTranslate();
  switch (list.kind) {
    case 'reading':
      return <ReadingProgress what="trashed" readSoFar={list.readSoFar} />;
    case 'failed':
      return (
        <TroubleMessage
          title={text('reading.trash-failed')}
          explanation={text(`trouble.${list.because}`)}
          onRetry={onRetry}
        />
      );
    case 'complete':
      return <p role="status">{text('purge-trashed.nothing', { missing: missingCount })}</p>;
  }
}
