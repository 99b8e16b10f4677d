import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import type { Pause, RunState } from '../../../src/run/run-state';
import { useFormats } from '../language/formats';
import { useNow } from '../shared/use-now';
import { useTranslate } from '../language/translate';

type Props = { readonly run: RunState; readonly onResume: () => void };

/** Why a run pauses, how long, and what a person can do about it. */
export function PauseMessage({ run, onResume }: Props) {
  const { text } = useTranslate();
  const { pause } = run;
  switch (pause?.because) {
    case undefined:
      return null;
    case 'rate-limited':
    case 'confluence-trouble':
      return <Countdown pause={pause} />;
    case 'offline':
      return (
        <SectionMessage appearance="warning" title={text('pause.offline.title')}>
          <p>{text('pause.offline')}</p>
        </SectionMessage>
      );
    case 'not-permitted':
      return <NotPermitted run={run} onResume={onResume} />;
    case 'keeps-failing':
      return (
        <Resumable title={text('pause.keeps-failing.title')} onResume={onResume}>
          {pause.httpStatus === null
            ? text('pause.keeps-failing.no-answer')
            : text('pause.keeps-failing.answered', { status: String(pause.httpStatus) })}
        </Resumable>
      );
    case 'trouble':
      return (
        <Resumable title={text('pause.trouble.title')} onResume={onResume}>
          {text(`trouble.${pause.trouble}`)}
        </Resumable>
      );
  }
}

type ResumableProps = {
  readonly title: string;
  readonly children: string;
  readonly onResume: () => void;
};

function Resumable({ title, children, onResume }: ResumableProps) {
  const { text } = useTranslate();
  return (
    <SectionMessage appearance="warning" title={title}>
      <p>
        {children} {text('pause.nothing-lost')}
      </p>
      <Button onClick={onResume}>{text('pause.resume')}</Button>
    </SectionMessage>
  );
}

type CountdownPause = Extract<Pause, { untilMs: number }>;

function Countdown({ pause }: { readonly pause: CountdownPause }) {
  const formats = useFormats();
  const { text, rich } = useTranslate();
  const leftMs = Math.max(0, pause.untilMs - useNow(1_000));
  return (
    <SectionMessage appearance="information" title={text('pause.countdown.title')}>
      <p>
        {/* The time left is announced once, with the message; each second would be noise. */}
        {rich(`pause.countdown.${pause.because}`, {
          time: formats.timeOfDay(pause.untilMs),
          countdown: formats.countdown(leftMs),
        })}
      </p>
    </SectionMessage>
  );
}

function NotPermitted({ run, onResume }: Props) {
  const { text } = useTranslate();
  const { left } = run.counts;
  const failed = [...run.outcomes.values()].filter(
    (outcome) => outcome.kind === 'failed' && outcome.because === 'not-permitted',
  ).length;
  return (
    <SectionMessage appearance="warning" title={text('pause.not-permitted.title')}>
      <p>{text(`pause.not-permitted.${run.plan.act}`, { failed })}</p>
      <Button onClick={onResume}>{text('pause.not-permitted.go-on', { left })}</Button>
    </SectionMessage>
  );
}
