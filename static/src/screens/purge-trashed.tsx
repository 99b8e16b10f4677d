import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useMemo } from 'react';
import { purgeable } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import { idsWith } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import { PurgeDialog } from '../components/purge-dialog';
import { ReadingProgress } from '../components/reading-progress';
import { TroubleMessage } from '../components/trouble-message';
import { useAttachmentList } from '../hooks/use-attachment-list';
import { TROUBLES } from '../words';

type Props = {
  readonly calls: CleanupCalls;
  /** The run whose trashed files are to be purged. */
  readonly run: RunState;
  readonly onStart: (plan: Plan) => void;
  readonly onCancel: () => void;
};

/**
 * The second, separate step: reads the trash anew, and offers what of it the run put there.
 * Trashing may have changed versions and dates, so the plan is made from this list.
 */
export function PurgeTrashed({ calls, run, onStart, onCancel }: Props) {
  const { contentKind } = run.plan;
  const { list, reload } = useAttachmentList(calls, contentKind, 'trashed');
  const choice = useMemo(
    () => (list.kind === 'complete' ? purgeable(idsWith(run, 'trashed'), list.attachments) : null),
    [list, run],
  );
  if (choice !== null) {
    return (
      <PurgeDialog
        count={choice.files.length}
        sizeBytes={choice.sizeBytes}
        notListedCount={choice.notListed.length}
        rule={null}
        onCancel={onCancel}
        onConfirm={() => {
          onStart({ act: 'purge', contentKind, rule: null, files: choice.files });
        }}
      />
    );
  }
  return (
    <Modal onClose={onCancel}>
      <ModalHeader>
        <ModalTitle>Delete permanently</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {list.kind === 'failed' ? (
          <TroubleMessage
            title="The trash could not be read to its end"
            explanation={TROUBLES[list.because]}
            onRetry={reload}
          />
        ) : (
          <ReadingProgress
            what="Reading the trash"
            readSoFar={list.kind === 'reading' ? list.readSoFar : 0}
          />
        )}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
