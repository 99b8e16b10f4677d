import Button from '@atlaskit/button/new';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../formats';

type Props = {
  readonly act: Act;
  readonly matchCount: number;
  readonly tickedCount: number;
  readonly sizeBytes: number;
  readonly onAct: () => void;
};

/** What is ticked, and the button that says what it will do. */
export function ActionBar({ act, matchCount, tickedCount, sizeBytes, onAct }: Props) {
  const formats = useFormats();
  const files = formats.files(tickedCount);
  return (
    <div className="action-bar">
      <p role="status">
        {formats.count(tickedCount)} of {formats.count(matchCount)} matching selected (
        {formats.size(sizeBytes)})
      </p>
      <Button
        appearance={act === 'trash' ? 'primary' : 'danger'}
        isDisabled={tickedCount === 0}
        onClick={onAct}
      >
        {act === 'trash' ? `Move ${files} to trash` : `Delete ${files} permanently`}
      </Button>
    </div>
  );
}
