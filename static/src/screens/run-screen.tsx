import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../components/focused-heading';
import { useFormats } from '../formats';
import type { Formats } from '../formats';

type Props = {
  readonly run: RunState;
  /** Whether this browser keeps a note of it, to offer it again. */
  readonly isNoted: boolean;
  readonly onStop: () => void;
  readonly onTryTheRest: () => void;
};

export function RunScreen({ run, isNoted, onStop, onTryTheRest }: Props) {
  const formats = useFormats();
  const { act, files } = run.plan;
  const { done, leftAlone, failed, left } = run.counts;
  const total = files.length;
  const title =
    act === 'trash'
      ? `Moving ${formats.files(total)} to trash`
      : `Deleting ${formats.files(total)} permanently`;
  return (
    <div className="run">
      {/* A new key when the question is answered: the button that had the focus is gone then. */}
      <FocusedHeading key={String(run.pause?.because === 'not-permitted')}>{title}</FocusedHeading>
      <ProgressBar value={(total - left) / total} ariaLabel={title} />
      <p role="status">
        {formats.count(done)} done · {formats.count(failed)} failed ·{' '}
        {leftAlone > 0 && `${formats.count(leftAlone)} left alone · `}
        {formats.count(left)} left
      </p>
      <PauseMessage run={run} onTryTheRest={onTryTheRest} />
      <div className="buttons">
        <Button onClick={onStop} isDisabled={run.phase === 'stopping'}>
          {run.phase === 'stopping' ? stoppingText(run, formats) : 'Stop'}
        </Button>
        <span className="subtle">
          Keep this window open. What is done stays done, whenever you stop.
          {!isNoted &&
            ' This browser keeps no note of the run: if the window is closed, the cutoff has to be typed again.'}
        </span>
      </div>
    </div>
  );
}

function stoppingText({ underWay }: RunState, formats: Formats): string {
  return underWay.length === 0
    ? 'Stopping…'
    : `Stopping: ${formats.files(underWay.length)} still on the way`;
}

function PauseMessage({ run, onTryTheRest }: Pick<Props, 'run' | 'onTryTheRest'>) {
  const formats = useFormats();
  if (run.pause === null) return null;
  if (run.pause.because === 'must-wait') {
    const seconds = Math.ceil(run.pause.waitMs / 1_000);
    return (
      <SectionMessage appearance="information" title="Confluence asks for a pause">
        <p>It goes on by itself after {formats.count(seconds)} seconds.</p>
      </SectionMessage>
    );
  }
  const permission =
    run.plan.act === 'trash'
      ? 'the permission to delete attachments in this space'
      : 'the permission of a space admin';
  return (
    <SectionMessage appearance="warning" title="Confluence does not let you do this">
      <p>
        {formats.files(run.counts.failed)} {run.counts.failed === 1 ? 'was' : 'were'} refused, and
        nothing has been done. You need {permission}.{' '}
        {run.plan.act === 'trash' &&
          'If you may delete your own files, the rest can still be tried.'}
      </p>
      <Button onClick={onTryTheRest}>Try the remaining {formats.files(run.counts.left)}</Button>
    </SectionMessage>
  );
}
