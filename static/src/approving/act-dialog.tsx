import Button from '@atlaskit/button/default/button';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import { useIsLow } from '../shared/use-media';
import { useTranslate } from '../language/translate';

type Props = {
  readonly act: Act;
  readonly count: number;
  /** `null` as long as it must not be confirmed. */
  readonly onConfirm: (() => void) | null;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** The question before an act: its title and its button say the same. */
export function ActDialog({ act, count, onConfirm, onCancel, children }: Props) {
  const { text } = useTranslate();
  const isLow = useIsLow();
  const start = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const title = text(`act.${act}`, { count });
  const isFinal = act === 'purge';
  return (
    <Modal
      onClose={onCancel}
      // Where all of it scrolls, the buttons come last: the focus must not lead past the text.
      autoFocus={isLow ? start : cancel}
      shouldScrollInViewport={isLow}
    >
      <div ref={start} tabIndex={-1} className="dialog-start" />
      <ModalHeader>
        <ModalTitle {...(isFinal && { appearance: 'danger' })}>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>{children}</ModalBody>
      <ModalFooter>
        <Button appearance="subtle" ref={cancel} onClick={onCancel}>
          {text('app.cancel')}
        </Button>
        <Button
          appearance={isFinal ? 'danger' : 'primary'}
          isDisabled={onConfirm === null}
          onClick={() => onConfirm?.()}
        >
          {title}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
