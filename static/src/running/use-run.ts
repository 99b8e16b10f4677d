import { useCallback, useRef, useState } from 'react';
import type { Plan } from '../../../src/cleanup/plan';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { startRun } from '../../../src/run/run-driver';
import type { Run } from '../../../src/run/run-driver';
import type { RunState } from '../../../src/run/run-state';
import { browserConnection } from '../platform/browser-connection';
import { speedAfter, START_OF_SPEED } from './run-speed';
import type { Estimate } from './run-speed';

export type RunControls = {
  /** `null` while nothing runs and nothing has run. */
  readonly state: RunState | null;
  /** How fast it is; `null` while that cannot be said. */
  readonly estimate: Estimate | null;
  readonly start: (plan: Plan) => void;
  readonly stop: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
};

/** The run driver as a hook: one run at a time. */
export function useRun(calls: CleanupCalls): RunControls {
  const [state, setState] = useState<RunState | null>(null);
  const [speed, setSpeed] = useState(START_OF_SPEED);
  const run = useRef<Run | null>(null);

  const start = useCallback(
    (plan: Plan) => {
      setSpeed(START_OF_SPEED);
      run.current = startRun(plan, {
        calls,
        clock: realClock,
        connection: browserConnection,
        onChange: (changed) => {
          const nowMs = Date.now();
          setState(changed);
          setSpeed((before) => speedAfter(before, changed, nowMs));
        },
      });
    },
    [calls],
  );
  const stop = useCallback(() => run.current?.stop(), []);
  const resume = useCallback(() => run.current?.resume(), []);
  const clear = useCallback(() => {
    run.current = null;
    setState(null);
  }, []);
  return { state, estimate: speed.shown, start, stop, resume, clear };
}
