import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import { boundOf } from '../words';
import { ForecastSentence } from './forecast-sentence';
import { SafetyNotes } from './safety-notes';

type Props = {
  readonly contentKind: ContentKind;
  readonly count: number;
  readonly sizeBytes: number;
  readonly rule: AgeRule;
  /** What would break on the page itself. */
  readonly warning: ReactNode;
  readonly isSpaceChecked: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function TrashDialog(props: Props) {
  const { contentKind, count, sizeBytes, rule, warning, isSpaceChecked, onConfirm, onCancel } =
    props;
  const formats = useFormats();
  const { text, rich } = useTranslate();
  const cancel = useRef<HTMLButtonElement>(null);
  const title = text('act.trash', { count });
  return (
    <Modal onClose={onCancel} autoFocus={cancel}>
      <ModalHeader>
        <ModalTitle>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {rich('trash-dialog.explanation', {
            count,
            size: formats.size(sizeBytes),
            contentKind,
            ...boundOf(rule, formats),
          })}
        </p>
        {warning}
        <ForecastSentence act="trash" fileCount={count} />
        <SafetyNotes act="trash" isSpaceChecked={isSpaceChecked} />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" ref={cancel} onClick={onCancel}>
          {text('app.cancel')}
        </Button>
        <Button appearance="primary" onClick={onConfirm}>
          {title}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
