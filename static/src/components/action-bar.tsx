import Button from '@atlaskit/button/new';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../formats';

type Props = {
  readonly act: Act;
  readonly matchCount: number;
  /** Matching files that start unticked. */
  readonly markedCount: number;
  readonly tickedCount: number;
  readonly sizeBytes: number;
  readonly onAct: () => void;
};

/** What is ticked, and the button that says what it will do. */
export function ActionBar({ act, matchCount, markedCount, tickedCount, sizeBytes, onAct }: Props) {
  const formats = useFormats();
  const files = formats.files(tickedCount);
  return (
    <div className="action-bar">
      <p role="status">
        {formats.count(tickedCount)} of {formats.count(matchCount)} matching selected (
        {formats.size(sizeBytes)})
        {markedCount > 0 && (
          <span className="subtle">
            . {formats.files(markedCount)} with a newer version {markedCount === 1 ? 'is' : 'are'}{' '}
            marked, and not selected unless you do so.
          </span>
        )}
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
