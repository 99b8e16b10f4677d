import Button from '@atlaskit/button/default/button';
import ProgressBar from '@atlaskit/progress-bar';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../components/focused-heading';
import { PauseMessage } from '../components/pause-message';
import { SpeedLine } from '../components/speed-line';
import type { Estimate } from '../run-speed';
import { useTranslate } from '../translate';
import type { Translate } from '../translate';

type Props = {
  readonly run: RunState;
  /** How fast it is; `null` while that cannot be said. */
  readonly estimate: Estimate | null;
  /** Whether this browser keeps a note of it, to offer it again. */
  readonly isNoted: boolean;
  readonly onStop: () => void;
  readonly onResume: () => void;
};

export function RunScreen({ run, estimate, isNoted, onStop, onResume }: Props) {
  const translate = useTranslate();
  const { text } = translate;
  const { act, files } = run.plan;
  const { done, leftAlone, failed, left } = run.counts;
  const total = files.length;
  const title = text(`run.title.${act}`, { total });
  return (
    <div className="run">
      {/* A new key when the question is answered: the button that had the focus is gone then. */}
      <FocusedHeading key={String(asksThePerson(run))}>{title}</FocusedHeading>
      <ProgressBar value={(total - left) / total} ariaLabel={title} />
      <p role="status">
        {leftAlone === 0
          ? text('run.counts', { done, failed, left })
          : text('run.counts-with-left-alone', { done, failed, leftAlone, left })}
      </p>
      {run.commentsRead !== null && (
        <p className="subtle">{text('run.reading-comments', { count: run.commentsRead })}</p>
      )}
      <SpeedLine run={run} estimate={estimate} />
      <PauseMessage run={run} onResume={onResume} />
      <div className="buttons">
        <Button onClick={onStop} isDisabled={run.phase === 'stopping'}>
          {run.phase === 'stopping' ? stoppingText(run, translate) : text('run.stop')}
        </Button>
        <span className="subtle">
          {text('run.keep-open')}
          {!isNoted && ` ${text('run.not-noted')}`}
        </span>
      </div>
    </div>
  );
}

function asksThePerson({ pause }: RunState): boolean {
  return pause !== null && pause.because !== 'offline' && !('untilMs' in pause);
}

function stoppingText({ underWay }: RunState, { text }: Translate): string {
  return underWay.length === 0
    ? text('run.stopping')
    : text('run.stopping-files', { count: underWay.length });
}
