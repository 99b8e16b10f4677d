import { ModalTransition } from '@atlaskit/modal-dialog';
import { totalSizeBytes } from '../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../src/cleanup/choosing/judgement';
import { actFor } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { isSpaceChecked } from '../../../src/cleanup/usage-sources';
import type { ShownList } from '../choosing/choose-screen';
import { ApprovedFiles } from './approved-files';
import { DialogNotes } from './dialog-notes';
import { ForecastSentence } from './forecast-sentence';
import { PurgeDialog } from './purge-dialog';
import { TrashDialog } from './trash-dialog';
import { UsageLimits } from './warnings/usage-limits';
import { UsageWarning } from './warnings/usage-warning';

/** What a person is asked about, as it was when they pressed the button. */
export type Approving = {
  /** The ticked ones of the matches. */
  readonly files: readonly Attachment[];
  readonly judgement: Judgement;
  readonly rules: Rules;
};

type Props = {
  readonly list: ShownList;
  /** `null` while there is nothing to approve. It stays in the page then: the dialog fades out. */
  readonly approving: Approving | null;
  readonly onConfirm: (approved: Approving) => void;
  readonly onCancel: () => void;
};

/** The one question before a run. */
export function ApprovalDialog({ list, approving, onConfirm, onCancel }: Props) {
  return (
    <ModalTransition>
      {approving !== null && (
        <Question
          {...{ list, approving, onCancel }}
          onConfirm={() => {
            onConfirm(approving);
          }}
        />
      )}
    </ModalTransition>
  );
}

type QuestionProps = Pick<Props, 'list' | 'onCancel'> & {
  readonly approving: Approving;
  readonly onConfirm: () => void;
};

function Question({ list, approving, onConfirm, onCancel }: QuestionProps) {
  const { contentKind, status, usage, requestMs } = list;
  const { files, judgement, rules } = approving;
  const { lookup, content } = usage;
  const act = actFor(status);
  const Dialog = act === 'trash' ? TrashDialog : PurgeDialog;
  return (
    <Dialog
      contentKind={contentKind}
      count={files.length}
      sizeBytes={totalSizeBytes(files)}
      rule={rules.age}
      {...{ onConfirm, onCancel }}
    >
      <ApprovedFiles {...{ files, rules }} unselected={judgement.matches.length - files.length} />
      <UsageWarning {...{ contentKind, files, lookup, status }} />
      {content !== null && <UsageLimits {...{ contentKind, status, content }} />}
      <ForecastSentence fileCount={files.length} requestMs={requestMs} />
      <DialogNotes act={act} isSpaceChecked={isSpaceChecked(content)} />
    </Dialog>
  );
}
