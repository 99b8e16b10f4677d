import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { Act } from '../../../src/cleanup/plan';
import type { Pause, RunState } from '../../../src/run/run-state';
import { useFormats } from '../formats';
import { useNow } from '../hooks/use-now';
import { TROUBLES } from '../words';

type Props = { readonly run: RunState; readonly onResume: () => void };

/** Why a run pauses, how long, and what a person can do about it. */
export function PauseMessage({ run, onResume }: Props) {
  const { pause } = run;
  switch (pause?.because) {
    case undefined:
      return null;
    case 'rate-limited':
    case 'confluence-trouble':
      return <Countdown pause={pause} />;
    case 'offline':
      return (
        <SectionMessage appearance="warning" title="There is no connection">
          <p>It goes on by itself when the connection is back.</p>
        </SectionMessage>
      );
    case 'not-permitted':
      return <NotPermitted run={run} onResume={onResume} />;
    case 'trouble':
      return (
        <SectionMessage appearance="warning" title="The run has paused">
          <p>{TROUBLES[pause.trouble]} Nothing is lost: what is done is done.</p>
          <Button onClick={onResume}>Resume</Button>
        </SectionMessage>
      );
  }
}

type CountdownPause = Extract<Pause, { untilMs: number }>;

function Countdown({ pause }: { readonly pause: CountdownPause }) {
  const formats = useFormats();
  const leftMs = Math.max(0, pause.untilMs - useNow(1_000));
  const why =
    pause.because === 'rate-limited'
      ? 'It has answered as many requests as it allows for now.'
      : 'It has trouble answering.';
  return (
    <SectionMessage appearance="information" title="Confluence asks for a pause">
      <p>
        {why} It goes on by itself at {formats.timeOfDay(pause.untilMs)}, in{' '}
        {/* Announced once, with the message; a second-by-second announcement would be noise. */}
        <span aria-live="off">{formats.countdown(leftMs)}</span>.
      </p>
    </SectionMessage>
  );
}

const PERMISSIONS: Readonly<Record<Act, string>> = {
  trash: 'the permission to delete attachments in this space',
  purge: 'the permission of a space admin',
};

function NotPermitted({ run, onResume }: Props) {
  const formats = useFormats();
  const { failed, left } = run.counts;
  return (
    <SectionMessage appearance="warning" title="Confluence does not let you do this">
      <p>
        {formats.files(failed)} {failed === 1 ? 'was' : 'were'} refused, and nothing has been done.
        You need {PERMISSIONS[run.plan.act]}.{' '}
        {run.plan.act === 'trash' &&
          'If you may delete your own files, the rest can still be tried.'}
      </p>
      <Button onClick={onResume}>Try the remaining {formats.files(left)}</Button>
    </SectionMessage>
  );
}
