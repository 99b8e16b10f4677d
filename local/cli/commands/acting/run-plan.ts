import type { Plan } from '../../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../../src/contract';
import { startRun } from '../../../../src/run/run-driver';
import type { Run } from '../../../../src/run/run-driver';
import type { Pause, RunState } from '../../../../src/run/run-state';
import { EXIT } from '../../exit-codes';
import type { ExitCode } from '../../exit-codes';
import { runProgress } from '../../printing/progress';
import type { Terminal } from '../../terminal';
import { files, TROUBLE_SENTENCES } from '../../words';

type Terms = {
  readonly calls: CleanupCalls;
  /** Where a run would pause for files that fail alike, try the rest as well. */
  readonly triesAll: boolean;
};

/** Runs the plan to its end; says on stderr why it ended before its last file, where it did. */
export async function runPlan(plan: Plan, terms: Terms, terminal: Terminal): Promise<RunState> {
  const { signal, setLastWords } = terminal.interruption;
  const progress = runProgress(terminal.progressOn, plan.files.length);
  let stoppedFor: string | null = null;
  const run: Run = startRun(plan, {
    calls: terms.calls,
    clock: terminal.clock,
    onChange: (state) => {
      progress.show(state);
      setLastWords(() => {
        progress.end();
        return lastWordsOf(state);
      });
      // The first states come while the run is being started.
      queueMicrotask(() => {
        stoppedFor ??= settlePause(state, run, terms);
      });
    },
  });
  const stop = () => {
    run.stop();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const ended = await run.ended;
  signal.removeEventListener('abort', stop);
  progress.end();
  const why = whyEnded(ended, signal.aborted) ?? stoppedFor;
  if (why !== null) terminal.say(why);
  return ended;
}

/**
 * Nobody sits here who could be asked: what would wait for a person ends the run.
 *
 * @returns The sentence to end with, where the run has been stopped for the pause.
 */
function settlePause({ pause }: RunState, run: Run, { triesAll }: Terms): string | null {
  const isForFiles = pause?.because === 'not-permitted' || pause?.because === 'keeps-failing';
  if (isForFiles && triesAll) {
    run.resume();
    return null;
  }
  if (!isForFiles && pause?.because !== 'trouble') return null;
  run.stop();
  return pause.because === 'trouble' ? null : stoppedBy(pause);
}

function whyEnded({ trouble }: RunState, wasInterrupted: boolean): string | null {
  if (wasInterrupted) return 'Stopped: nothing more was sent.';
  return trouble === null ? null : TROUBLE_SENTENCES[trouble];
}

export function exitCodeOf({ counts }: RunState): ExitCode {
  return counts.failed === 0 && counts.left === 0 ? EXIT.done : EXIT.incomplete;
}

function stoppedBy(pause: Extract<Pause, { because: 'not-permitted' | 'keeps-failing' }>): string {
  if (pause.because === 'not-permitted') {
    return (
      'Stopped: Confluence refused five files and let none through. Ask a space admin for the ' +
      'permission, or add --try-all: it can differ from file to file.'
    );
  }
  const answered =
    pause.httpStatus === null ? 'did not answer' : `answered ${String(pause.httpStatus)} to`;
  return (
    `Stopped: Confluence ${answered} the last deletions, and the files are still there. Look at ` +
    'one of them in Confluence, or add --try-all to try the rest.'
  );
}

function lastWordsOf({ underWay, counts }: RunState): string {
  if (underWay.length === 0 && counts.done === 0) return 'Ended at once. Nothing was done.';
  const done = `Ended at once, after ${files(counts.done)}.`;
  return underWay.length === 0
    ? `${done} Nothing was under way.`
    : `${done} What became of these, nobody knows: ${underWay.join(', ')}. List the page again.`;
}
