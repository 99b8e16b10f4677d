import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useRef, useState } from 'react';
import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';
import { BoundInWords } from './bound-in-words';
import { ForecastSentence } from './forecast-sentence';
import { SafetyNotes } from './safety-notes';

type Props = {
  readonly count: number;
  readonly sizeBytes: number;
  /** `null`: what the run before has moved to the trash. */
  readonly rule: AgeRule | null;
  /** Files that were moved to the trash but are not in the list of it. */
  readonly notListedCount: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** The only step that cannot be undone, and so the only one that asks for typing. */
export function PurgeDialog({
  count,
  sizeBytes,
  rule,
  notListedCount,
  onConfirm,
  onCancel,
}: Props) {
  const formats = useFormats();
  const cancel = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState('');
  const files = formats.files(count);
  const isConfirmed = [String(count), formats.count(count)].includes(typed.trim());
  return (
    <Modal onClose={onCancel} autoFocus={cancel}>
      <ModalHeader>
        <ModalTitle appearance="danger">Delete {files} permanently</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {files} ({formats.size(sizeBytes)})
          {rule !== null && (
            <>
              , <BoundInWords rule={rule} />,
            </>
          )}{' '}
          will be deleted from the trash, with all their versions.{' '}
          <strong>Nobody can bring them back.</strong>
        </p>
        <ForecastSentence act="purge" fileCount={count} />
        <SafetyNotes act="purge" />
        {notListedCount > 0 && (
          <SectionMessage appearance="information">
            <p>
              {formats.files(notListedCount)} that moved to the trash{' '}
              {notListedCount === 1 ? 'is' : 'are'} not listed there now, and will not be touched:
              restored, deleted by somebody else, or not listed yet.
            </p>
          </SectionMessage>
        )}
        <label className="label" htmlFor="confirm-count">
          Type {count} to confirm
        </label>
        <Textfield
          id="confirm-count"
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" ref={cancel} onClick={onCancel}>
          Cancel
        </Button>
        <Button appearance="danger" isDisabled={!isConfirmed} onClick={onConfirm}>
          Delete {files} permanently
        </Button>
      </ModalFooter>
    </Modal>
  );
}
