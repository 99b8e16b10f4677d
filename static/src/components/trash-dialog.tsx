import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useRef } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';
import { THIS_CONTENT } from '../words';
import { BoundInWords } from './bound-in-words';
import { ForecastSentence } from './forecast-sentence';
import { SafetyNotes } from './safety-notes';

type Props = {
  readonly contentKind: ContentKind;
  readonly count: number;
  readonly sizeBytes: number;
  readonly rule: AgeRule | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function TrashDialog({ contentKind, count, sizeBytes, rule, onConfirm, onCancel }: Props) {
  const formats = useFormats();
  const cancel = useRef<HTMLButtonElement>(null);
  const files = formats.files(count);
  return (
    <Modal onClose={onCancel} autoFocus={cancel}>
      <ModalHeader>
        <ModalTitle>Move {files} to trash</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {files} ({formats.size(sizeBytes)})
          {rule !== null && (
            <>
              , <BoundInWords rule={rule} />,
            </>
          )}{' '}
          will move from {THIS_CONTENT[contentKind]} to the space’s trash, oldest first, with all
          their versions. Each file is read again right before it moves; one that has changed
          meanwhile is left alone. You can stop at any time.
        </p>
        <ForecastSentence act="trash" fileCount={count} />
        <SafetyNotes act="trash" />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" ref={cancel} onClick={onCancel}>
          Cancel
        </Button>
        <Button appearance="primary" onClick={onConfirm}>
          Move {files} to trash
        </Button>
      </ModalFooter>
    </Modal>
  );
}
