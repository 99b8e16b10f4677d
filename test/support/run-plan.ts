/** A run of a plan over the function's handlers, in simulated time. */
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import type { Act, Plan } from '../../src/cleanup/plan';
import type { CleanupCalls } from '../../src/contract';
import { startRun } from '../../src/run/run-driver';
import type { Connection, Run } from '../../src/run/run-driver';
import type { RunState } from '../../src/run/run-state';
import { aPileOf } from './attachments';
import { SimulatedClock } from './simulated-clock';
import { closeConfluences } from './with-confluence';
import { byAgeAlone } from '../../src/cleanup/selection';

const RULES = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2025-01-01T00:00:00Z') });

/** For the files of `aPileOf`. */
export function planFor(count: number, act: Act = 'trash'): Plan {
  const files = aPileOf(count).map(({ id }) => ({ id: `att${id}`, versionNumber: 1 }));
  return { act, contentKind: 'page', rules: RULES, files };
}

/** Runs plans, each test with a clock of its own; what a test starts ends with it. */
export function runsInSimulatedTime() {
  const now = { clock: new SimulatedClock() };
  beforeEach(() => {
    now.clock = new SimulatedClock();
  });
  afterEach(closeConfluences);

  return {
    now,
    /** `watch` sees every state, and may stop the run. */
    run: (
      plan: Plan,
      calls: CleanupCalls,
      watch?: (state: RunState, run: Run) => void,
      connection?: Connection,
    ): Promise<RunState> => {
      // The first states come while the run is being started; they are watched right after it.
      const started: Run = startRun(plan, {
        calls,
        clock: now.clock,
        ...(connection === undefined ? {} : { connection }),
        onChange: (state) => {
          queueMicrotask(() => watch?.(state, started));
        },
      });
      return started.ended;
    },
  };
}

export const kindsOf = ({ outcomes }: RunState) =>
  new Set([...outcomes.values()].map(({ kind }) => kind));

export const stillThere = ({ store }: EmbeddedConfluence) =>
  store.attachmentsOf(RECIPE_PAGE.id).filter(({ status }) => status === 'current').length;
