import { SingleBar } from 'cli-progress';
import type { RunState } from '../../../src/run/run-state';

export type Progress<Shown> = {
  readonly show: (shown: Shown) => void;
  readonly end: () => void;
};

type Screen = NodeJS.WriteStream | null;

/** By what is read; how much of it there is, nobody knows before its end. */
const READING_FORMATS = {
  attachments: 'Reading the list, attachments so far: {value}',
  comments: 'Reading what is in use, comments so far: {value}',
  contents: 'Reading the attachments of the space, pages and blog posts so far: {value}',
  pages: 'Looking at the other pages of the space, so far: {value}',
} as const;
const RUN_FORMAT = '{bar} {value} of {total} files, {eta_formatted} left{note}';
/** Forecasts by the speed of so many last updates: the first batches are small and slow. */
const ETA_BUFFER = 20;

/** How far something is read. */
export function readingProgress(
  screen: Screen,
  what: keyof typeof READING_FORMATS,
): Progress<number> {
  const bar = startBar(screen, READING_FORMATS[what], 1);
  return { show: (readSoFar) => bar?.update(readSoFar), end: () => bar?.stop() };
}

/** How far a run is, and what it waits for. */
export function runProgress(screen: Screen, fileCount: number): Progress<RunState> {
  const bar = startBar(screen, RUN_FORMAT, fileCount);
  return {
    show: (state) => {
      const { counts } = state;
      bar?.update(counts.done + counts.leftAlone + counts.failed, { note: noteOn(state) });
    },
    end: () => bar?.stop(),
  };
}

function startBar(screen: Screen, format: string, total: number): SingleBar | null {
  if (screen === null) return null;
  const bar = new SingleBar({
    stream: screen,
    format,
    etaBuffer: ETA_BUFFER,
    formatTime: timeInWords,
    clearOnComplete: true,
    hideCursor: true,
    // Ctrl-C is ours: the running batch is waited for.
    gracefulExit: false,
  });
  bar.start(total, 0, { note: '' });
  return bar;
}

/** @param seconds No number where the library cannot tell yet. */
function timeInWords(seconds: unknown): string {
  if (typeof seconds !== 'number') return '…';
  return seconds < 60 ? `${String(seconds)} s` : `${String(Math.ceil(seconds / 60))} min`;
}

function noteOn({ phase, pause, commentsRead }: RunState): string {
  if (phase === 'stopping') return '; stopping after this batch, Ctrl-C again ends at once';
  if (commentsRead !== null) return `; reading the comments once more: ${String(commentsRead)}`;
  if (pause === null || !('untilMs' in pause)) return '';
  return `; Confluence asks to wait until ${new Date(pause.untilMs).toLocaleTimeString()}`;
}
