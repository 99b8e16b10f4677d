import { POINTS_AN_HOUR, POINTS_PER_FILE } from '../../../src/run/forecast';
import type { RunState } from '../../../src/run/run-state';
import { useFormats } from '../language/formats';
import type { Estimate } from './run-speed';
import { useTranslate } from '../language/translate';

type Props = { readonly run: RunState; readonly estimate: Estimate | null };

/** Seconds are said in steps of so many: it is no countdown. */
const STEP_MS = 5_000;

/** How fast the run is, and how long the rest takes; that it pauses, while it does. */
export function SpeedLine({ run, estimate }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  // Keeps its height while there is nothing to say.
  if (run.phase === 'stopping' || (run.phase !== 'paused' && estimate === null)) {
    return <p className="speed subtle" />;
  }
  if (estimate === null) return <p className="speed subtle">{text('run.paused')}</p>;

  const { filesPerSecond, leftMs } = estimate;
  const duration = formats.duration(Math.ceil(leftMs / STEP_MS) * STEP_MS);
  if (run.phase === 'paused') {
    return <p className="speed subtle">{text('run.paused-with-rest', { duration })}</p>;
  }
  const isBySecond = filesPerSecond >= 2;
  const rate = Math.max(1, Math.round(filesPerSecond * (isBySecond ? 1 : 60)));
  const speed = text(isBySecond ? 'run.files-a-second' : 'run.files-a-minute', { rate });
  const pauses = run.counts.left * POINTS_PER_FILE > POINTS_AN_HOUR ? 'likely' : 'unlikely';
  return <p className="speed subtle">{text('run.speed', { speed, duration, pauses })}</p>;
}
