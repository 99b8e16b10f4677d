import Button from '@atlaskit/button/default/button';
import ProgressBar from '@atlaskit/progress-bar';
import { useState } from 'react';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../shared/focused-heading';
import { PauseMessage } from './pause-message';
import { SpeedLine } from './speed-line';
import { useFormats } from '../language/formats';
import { useNow } from '../shared/use-now';
import type { Estimate } from './run-speed';
import { useTranslate } from '../language/translate';
import type { Translate } from '../language/translate';
import { countsInWords } from '../language/words';

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
  const total = files.length;
  const title = text(`run.title.${act}`, { total });
  return (
    <div className="run">
      {/* A new key when the question is answered: the button that had the focus is gone then. */}
      <FocusedHeading key={String(asksThePerson(run))}>{title}</FocusedHeading>
      <ProgressBar value={(total - run.counts.left) / total} ariaLabel={title} />
      <p role="status">{countsInWords(translate, run.counts)}</p>
      {run.commentsRead !== null && (
        <p className="subtle">{text('run.reading-comments', { count: run.commentsRead })}</p>
      )}
      <SpeedLine run={run} estimate={estimate} />
      <UnderWay run={run} />
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

/** Moves each second, also while an answer is awaited: counts change with the answers alone. */
function UnderWay({ run: { phase, underWay, isAskedAgain } }: Pick<Props, 'run'>) {
  const { text } = useTranslate();
  const formats = useFormats();
  const [startedMs] = useState(() => Date.now());
  const elapsed = formats.countdown(useNow(1_000) - startedMs);
  if (phase === 'paused') return null;
  return (
    <p className="subtle">
      {text('run.under-way', { elapsed, count: underWay.length })}
      {isAskedAgain && ` · ${text('run.asked-again')}`}
    </p>
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
