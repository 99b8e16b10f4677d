import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../components/focused-heading';
import { PauseMessage } from '../components/pause-message';
import { useFormats } from '../formats';
import type { Formats } from '../formats';

type Props = {
  readonly run: RunState;
  /** Whether this browser keeps a note of it, to offer it again. */
  readonly isNoted: boolean;
  readonly onStop: () => void;
  readonly onResume: () => void;
};

export function RunScreen({ run, isNoted, onStop, onResume }: Props) {
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
      <FocusedHeading key={String(asksThePerson(run))}>{title}</FocusedHeading>
      <ProgressBar value={(total - left) / total} ariaLabel={title} />
      <p role="status">
        {formats.count(done)} done · {formats.count(failed)} failed ·{' '}
        {leftAlone > 0 && `${formats.count(leftAlone)} left alone · `}
        {formats.count(left)} left
      </p>
      <PauseMessage run={run} onResume={onResume} />
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

function asksThePerson({ pause }: RunState): boolean {
  return pause?.because === 'not-permitted' || pause?.because === 'trouble';
}

function stoppingText({ underWay }: RunState, formats: Formats): string {
  return underWay.length === 0
    ? 'Stopping…'
    : `Stopping: ${formats.files(underWay.length)} still on the way`;
}
