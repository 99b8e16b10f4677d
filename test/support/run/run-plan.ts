/** A run of a plan over the function's handlers, in simulated time. */
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { Act, Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import type { Connection } from '../../../src/run/run-driver';
import type { RunState } from '../../../src/run/run-state';
import { aPileOf } from '../data/attachments';
import { planOf, startWatched } from './drive';
import type { Watch } from './drive';
import { SimulatedClock } from '../simulated-clock';
import { closeConfluences } from '../confluence/with-confluence';

/** For the files of `aPileOf`. */
export function planFor(count: number, act: Act = 'trash'): Plan {
  const files = aPileOf(count).map(({ id }) => ({
    id: `att${id}`,
    versionNumber: 1,
    mayBeInUse: false,
  }));
  return { ...planOf(count, act), files };
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
    run: (
      plan: Plan,
      calls: CleanupCalls,
      watch: Watch = () => undefined,
      connection?: Connection,
    ): Promise<RunState> => {
      const around = {
        calls,
        clock: now.clock,
        onChange: () => undefined,
        ...(connection === undefined ? {} : { connection }),
      };
      return startWatched(plan, around, watch).ended;
    },
  };
}

export const kindsOf = ({ outcomes }: RunState) =>
  new Set([...outcomes.values()].map(({ kind }) => kind));

export const stillThere = ({ store }: EmbeddedConfluence) =>
  store.attachmentsOf(RECIPE_PAGE.id).filter(({ status }) => status === 'current').length;
