import ProgressBar from '@atlaskit/progress-bar';
import type { ListedStatus } from '../../../src/cleanup/attachment';
import { useTranslate } from '../translate';

type Props = {
  /** Which list is read. */
  readonly status: ListedStatus;
  readonly readSoFar: number;
};

/** Confluence does not tell how long a list is: the bar shows that it goes on, the text how far. */
export function ReadingProgress({ status, readSoFar }: Props) {
  const { text } = useTranslate();
  return (
    <div className="reading">
      <p role="status">{text(`reading.progress.${status}`, { readSoFar })}</p>
      <ProgressBar isIndeterminate ariaLabel={text(`reading.label.${status}`)} />
    </div>
  );
}
