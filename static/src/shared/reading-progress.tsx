import ProgressBar from '@atlaskit/progress-bar';
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { useTranslate } from '../language/translate';

type Props = {
  /** Which list is read; or, with a list complete, what the page uses of it. */
  readonly what: ListedStatus | 'usage';
  readonly readSoFar: number;
};

/** Confluence does not tell how long a list is: the bar shows that it goes on, the text how far. */
export function ReadingProgress({ what, readSoFar }: Props) {
  const { text } = useTranslate();
  return (
    <div className="reading">
      <p role="status">{text(`reading.progress.${what}`, { readSoFar })}</p>
      <ProgressBar isIndeterminate ariaLabel={text(`reading.label.${what}`)} />
    </div>
  );
}
