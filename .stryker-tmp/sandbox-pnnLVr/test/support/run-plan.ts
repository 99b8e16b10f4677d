/** A run of a plan over the function's handlers, in simulated time. */
// @ts-nocheck

import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import type { Act, Plan } from '../../src/cleanup/plan';
import type { CleanupCalls } from '../../src/contract';
import { startRun } from '../../src/run/run-driver';
import type { Connection, Run } from '../../src/run/run-driver';
import type { RunState } from '../../src/run/run-state';
import { aPileOf } from './attachments';
import type { SimulatedClock } from './simulated-clock';

const RULE = { basis: 'updated', beforeMs: Date.parse('2025-01-01T00:00:00Z') } as const;

/** For the files of `aPileOf`. */
export function planFor(count: number, act: Act = 'trash'): Plan {
  const files = aPileOf(count).map(({ id }) => ({ id: `att${id}`, versionNumber: 1 }));
  return { act, contentKind: 'page', rule: RULE, files };
}

type Around = {
  readonly calls: CleanupCalls;
  readonly clock: SimulatedClock;
  /** Sees every state, and may stop the run. */
  readonly watch?: (state: RunState, run: Run) => void;
  readonly connection?: Connection;
};

export function runOf(plan: Plan, { watch, ...around }: Around): Promise<RunState> {
  // The first states come while the run is being started; they are watched right after it.
  const started: Run = startRun(plan, {
    ...around,
    onChange: (state) => {
      queueMicrotask(() => watch?.(state, started));
    },
  });
  return started.ended;
}

export const kindsOf = ({ outcomes }: RunState) =>
  new Set([...outcomes.values()].map(({ kind }) => kind));

export const stillThere = ({ store }: EmbeddedConfluence) =>
  store.attachmentsOf(RECIPE_PAGE.id).filter(({ status }) => status === 'current').length;
