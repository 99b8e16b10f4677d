import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';

type Props = {
  readonly act: Act;
  readonly matchCount: number;
  readonly tickedCount: number;
  readonly sizeBytes: number;
  /** A cutoff is typed that has not taken effect: the count on the button is about to change. */
  readonly isCutoffPending: boolean;
  /** `null` until it can be done. */
  readonly onAct: (() => void) | null;
};

/** What is ticked, and the button that says what it will do. */
export function ActionBar({
  act,
  matchCount,
  tickedCount,
  sizeBytes,
  isCutoffPending,
  onAct,
}: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  // A click that makes a typed cutoff take effect was meant for the button as it was before: it
  // changes the list, and the person looks again.
  const isPressedForBefore = useRef(false);
  const clicked = ({ detail }: MouseEvent) => {
    // The keyboard reaches the button only after the cutoff took effect; its clicks count none.
    const isByPointer = detail > 0;
    if (!isByPointer || !isPressedForBefore.current) onAct?.();
    isPressedForBefore.current = false;
  };
  return (
    <div className="action-bar">
      <p role="status">
        {text('choose.selected', {
          selected: tickedCount,
          matching: matchCount,
          size: formats.size(sizeBytes),
        })}
      </p>
      <Button
        appearance={act === 'trash' ? 'primary' : 'danger'}
        isDisabled={tickedCount === 0 || onAct === null}
        onPointerDown={() => {
          isPressedForBefore.current = isCutoffPending;
        }}
        onClick={clicked}
      >
        {text(`act.${act}`, { count: tickedCount })}
      </Button>
    </div>
  );
}
