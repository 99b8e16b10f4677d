import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import { boundOf } from '../words';
import { ForecastSentence } from './forecast-sentence';
import { SafetyNotes } from './safety-notes';

type Props = {
  readonly count: number;
  readonly sizeBytes: number;
  /** `null`: what the run before has moved to the trash. */
  readonly rule: AgeRule | null;
  /** Files that were moved to the trash but are not in the list of it. */
  readonly notListedCount: number;
  /** What can never be shown on the page again. */
  readonly warning?: ReactNode;
  readonly isSpaceChecked: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** The only step that cannot be undone, and so the only one that asks for typing. */
export function PurgeDialog({
  count,
  sizeBytes,
  rule,
  notListedCount,
  warning,
  isSpaceChecked,
  onConfirm,
  onCancel,
}: Props) {
  const formats = useFormats();
  const { text, rich } = useTranslate();
  const cancel = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState('');
  const title = text('act.purge', { count });
  const what = { count, size: formats.size(sizeBytes) };
  const isConfirmed = [String(count), formats.count(count)].includes(typed.trim());
  return (
    <Modal onClose={onCancel} autoFocus={cancel}>
      <ModalHeader>
        <ModalTitle appearance="danger">{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {rule === null
            ? rich('purge-dialog.explanation-of-run', what)
            : rich('purge-dialog.explanation', { ...what, ...boundOf(rule, formats) })}
        </p>
        {warning}
        <ForecastSentence act="purge" fileCount={count} />
        <SafetyNotes act="purge" isSpaceChecked={isSpaceChecked} />
        {notListedCount > 0 && (
          <SectionMessage appearance="information">
            <p>{text('purge-dialog.not-listed', { count: notListedCount })}</p>
          </SectionMessage>
        )}
        <label className="label confirm-label" htmlFor="confirm-count">
          {text('purge-dialog.type-count', { count: String(count) })}
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
          {text('app.cancel')}
        </Button>
        <Button appearance="danger" isDisabled={!isConfirmed} onClick={onConfirm}>
          {title}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
