import ProgressBar from '@atlaskit/progress-bar';
import { useFormats } from '../formats';

type Props = {
  /** What is read, as in "Reading the attachments". */
  readonly what: string;
  readonly readSoFar: number;
};

/** Confluence does not tell how long a list is: the bar shows that it goes on, the text how far. */
export function ReadingProgress({ what, readSoFar }: Props) {
  const formats = useFormats();
  return (
    <div className="reading">
      <p role="status">
        {what}… {readSoFar > 0 && `${formats.files(readSoFar)} so far.`}
      </p>
      <ProgressBar isIndeterminate ariaLabel={what} />
    </div>
  );
}
