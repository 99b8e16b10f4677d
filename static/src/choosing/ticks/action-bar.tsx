import Button from '@atlaskit/button/default/button';
import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Act } from '../../../../src/cleanup/plan';
import { useFormats } from '../../language/formats';
import { useTranslate } from '../../language/translate';
import { CopyNames } from './copy-names';

type Props = {
  readonly act: Act;
  readonly matchCount: number;
  readonly ticked: readonly Attachment[];
  readonly sizeBytes: number;
  /** A cutoff is typed that has not taken effect: the count on the button is about to change. */
  readonly isCutoffPending: boolean;
  /** `null` until it can be done. */
  readonly onAct: (() => void) | null;
};

/** What is ticked, and the button that says what it will do. */
export function ActionBar({ act, matchCount, ticked, sizeBytes, isCutoffPending, onAct }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  // While a cutoff is typed the button is disabled, and hears of no press. Where it takes effect
  // before that press is let go of, the click was meant for the button as it was before.
  const isChangedSincePress = useRef(false);
  useEffect(() => {
    if (isCutoffPending) isChangedSincePress.current = true;
  }, [isCutoffPending]);
  const clicked = ({ detail }: MouseEvent) => {
    // The keyboard reaches the button only after the cutoff took effect; its clicks count none.
    const isByPointer = detail > 0;
    if (!isByPointer || !isChangedSincePress.current) onAct?.();
    isChangedSincePress.current = false;
  };
  return (
    <div className="action-bar">
      <p role="status">
        {text('choose.selected', {
          selected: ticked.length,
          matching: matchCount,
          size: formats.size(sizeBytes),
        })}
      </p>
      <CopyNames files={ticked} />
      <Button
        appearance={act === 'trash' ? 'primary' : 'danger'}
        isDisabled={ticked.length === 0 || isCutoffPending || onAct === null}
        onPointerDown={() => {
          isChangedSincePress.current = false;
        }}
        onClick={clicked}
      >
        {text(`act.${act}`, { count: ticked.length })}
      </Button>
    </div>
  );
}
