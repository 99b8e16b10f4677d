import type { Plan } from '../../src/cleanup/plan';
import type { CleanupCalls } from '../../src/contract';
import { startRun } from '../../src/run/run-driver';
import type { Run } from '../../src/run/run-driver';
import type { RunState } from '../../src/run/run-state';
import { EXIT } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { runProgress } from './progress';
import type { Terminal } from './terminal';
import { TROUBLE_SENTENCES } from './words';

type Terms = {
  readonly calls: CleanupCalls;
  /** After five refusals without a success, try the rest as well. */
  readonly triesAll: boolean;
};

/** Runs the plan to its end; says on stderr why it ended before its last file, where it did. */
export async function runPlan(plan: Plan, terms: Terms, terminal: Terminal): Promise<RunState> {
  const { signal, setLastWords } = terminal.interruption;
  const progress = runProgress(terminal.progressOn, plan.files.length);
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
        settlePause(state, run, terms);
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
  const why = whyEnded(ended, signal.aborted);
  if (why !== null) terminal.say(why);
  return ended;
}

/** Nobody sits here who could be asked: what would wait for a person ends the run. */
function settlePause({ pause }: RunState, run: Run, { triesAll }: Terms): void {
  if (pause?.because === 'not-permitted' && triesAll) run.resume();
  else if (pause?.because === 'not-permitted' || pause?.because === 'trouble') run.stop();
}

function whyEnded({ trouble, isStopped }: RunState, wasInterrupted: boolean): string | null {
  if (wasInterrupted) return 'Stopped: nothing more was sent.';
  if (trouble !== null) return TROUBLE_SENTENCES[trouble];
  return isStopped ? STOPPED_BY_REFUSALS : null;
}

export function exitCodeOf({ counts }: RunState): ExitCode {
  return counts.failed === 0 && counts.left === 0 ? EXIT.done : EXIT.incomplete;
}

const STOPPED_BY_REFUSALS =
  'Stopped: Confluence refused five files and let none through. Ask a space admin for the ' +
  'permission, or add --try-all: it can differ from file to file.';

function lastWordsOf({ underWay, counts }: RunState): string {
  const done = `Ended at once, after ${String(counts.done)} files.`;
  return underWay.length === 0
    ? `${done} Nothing was under way.`
    : `${done} What became of these, nobody knows: ${underWay.join(', ')}. List the page again.`;
}
