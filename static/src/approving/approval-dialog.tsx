import { ModalTransition } from '@atlaskit/modal-dialog';
import { totalSizeBytes } from '../../../src/cleanup/attachments/attachment';
import type { Attachment, ContentKind } from '../../../src/cleanup/attachments/attachment';
import { statusFor } from '../../../src/cleanup/plan';
import type { Act } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Usage } from '../../../src/cleanup/usage';
import { isSpaceChecked } from '../../../src/cleanup/usage-sources';
import type { PeopleNames } from '../reading/use-people';
import { ApprovedFiles } from './approved-files';
import { ForecastSentence } from './forecast-sentence';
import { PurgeDialog } from './purge-dialog';
import { TrashDialog } from './trash-dialog';
import { UsageLimits } from './warnings/usage-limits';
import { UsageWarning } from './warnings/usage-warning';

type Props = {
  readonly act: Act;
  readonly contentKind: ContentKind;
  readonly rules: Rules | null;
  readonly usage: Usage;
  /** All that match, of which `files` are the ticked ones. */
  readonly matchCount: number;
  readonly people: PeopleNames;
  /** What a request for the list took, ms. */
  readonly requestMs: number;
  /** `null` while there is nothing to approve. It stays in the page then: the dialog fades out. */
  readonly files: readonly Attachment[] | null;
  readonly onConfirm: (files: readonly Attachment[]) => void;
  readonly onCancel: () => void;
};

/** The one question before a run. */
export function ApprovalDialog(props: Props) {
  const { act, contentKind, rules, usage, files, matchCount, people, onConfirm, onCancel } = props;
  const { lookup, content } = usage;
  const status = statusFor(act);
  const Dialog = act === 'trash' ? TrashDialog : PurgeDialog;
  return (
    <ModalTransition>
      {files !== null && rules !== null && (
        <Dialog
          contentKind={contentKind}
          count={files.length}
          sizeBytes={totalSizeBytes(files)}
          notListedCount={0}
          rule={rules.age}
          approved={
            <ApprovedFiles {...{ files, rules, people }} unselected={matchCount - files.length} />
          }
          warning={
            <>
              <UsageWarning {...{ contentKind, files, lookup, status }} />
              {content !== null && <UsageLimits {...{ contentKind, status, content }} />}
            </>
          }
          forecast={<ForecastSentence fileCount={files.length} requestMs={props.requestMs} />}
          isSpaceChecked={isSpaceChecked(content)}
          onCancel={onCancel}
          onConfirm={() => {
            onConfirm(files);
          }}
        />
      )}
    </ModalTransition>
  );
}
