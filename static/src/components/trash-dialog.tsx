import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useRef } from 'react';
import { useFormats } from '../formats';
import { SafetyNotes } from './safety-notes';

type Props = {
  readonly count: number;
  readonly sizeBytes: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function TrashDialog({ count, sizeBytes, onConfirm, onCancel }: Props) {
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
          {files} ({formats.size(sizeBytes)}) will move from this page to the space’s trash, oldest
          first, with all their versions. Each file is read again right before it moves; one that
          has changed meanwhile is left alone. You can stop at any time.
        </p>
        <SafetyNotes />
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
