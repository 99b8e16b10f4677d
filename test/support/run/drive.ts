/** A run over calls that are replied to as a script says, in simulated time. */
import type { Plan } from '../../../src/cleanup/plan';
import type { BatchRequest, BatchResult, Reply } from '../../../src/contract';
import { startRun } from '../../../src/run/run-driver';
import type { Connection, Run, RunSurroundings } from '../../../src/run/run-driver';
import type { RunState } from '../../../src/run/run-state';
import { byAgeAlone } from '../data/rules';
import { noCalls, replyWith } from './scripted-calls';
import { SimulatedClock } from '../simulated-clock';

const RULES = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2025-01-01T00:00:00Z') });

export function planOf(count: number, act: Plan['act'] = 'trash'): Plan {
  const files = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    versionNumber: 1,
    mayBeInUse: false,
  }));
  return {
    act,
    contentKind: 'page',
    rules: act === 'trash' ? RULES : null,
    files,
    commentCheck: null,
  };
}

export type Answer = (request: BatchRequest) => Reply<BatchResult> | Promise<Reply<BatchResult>>;
export type Watch = (state: RunState, run: Run) => void;

/** Starts a run; `watch` sees every state, and may stop it. */
export function startWatched(plan: Plan, around: RunSurroundings, watch: Watch): Run {
  const run = startRun(plan, {
    ...around,
    onChange: (state) => {
      around.onChange(state);
      // The first states come while the run is being started; they are watched right after it.
      queueMicrotask(() => {
        watch(state, run);
      });
    },
  });
  return run;
}

/** How long each invocation takes. */
export const INVOCATION_MS = 1_000;

/** The batches are answered one after the other; those after the last answer succeed. */
export async function drive(
  plan: Plan,
  answers: readonly Answer[],
  watch: Watch = () => undefined,
  connection?: Connection,
  clock = new SimulatedClock(),
) {
  const startMs = clock.now();
  const sent: (BatchRequest & { readonly atMs: number })[] = [];
  const states: RunState[] = [];
  const call = async (request: BatchRequest) => {
    sent.push({ ...request, atMs: clock.now() - startMs });
    await clock.wait(INVOCATION_MS);
    const usual = replyWith({ kind: plan.act === 'trash' ? 'trashed' : 'purged' });
    return (answers[sent.length - 1] ?? usual)(request);
  };
  const around: RunSurroundings = {
    calls: { ...noCalls, [plan.act === 'trash' ? 'trashBatch' : 'purgeBatch']: call },
    clock,
    onChange: (state) => states.push(state),
    ...(connection === undefined ? {} : { connection }),
  };
  const run = startWatched(plan, around, watch);
  const ended = await run.ended;
  return { ended, sent, states, run, tookMs: clock.now() - startMs };
}

/** Goes on after every pause that waits for a person, and keeps the pauses. */
export function resuming() {
  const pauses: RunState['pause'][] = [];
  const watch: Watch = ({ pause }, run) => {
    if (pause === null) return;
    pauses.push(pause);
    run.resume();
  };
  return { pauses, watch };
}

export const lost = () => Promise.reject(new Error('Function timed out'));
