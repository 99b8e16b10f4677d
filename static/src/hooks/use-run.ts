import { useCallback, useRef, useState } from 'react';
import type { Plan } from '../../../src/cleanup/plan';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { startRun } from '../../../src/run/run-driver';
import type { Run } from '../../../src/run/run-driver';
import type { RunState } from '../../../src/run/run-state';
import { browserConnection } from '../browser-connection';

export type RunControls = {
  /** `null` while nothing runs and nothing has run. */
  readonly state: RunState | null;
  readonly start: (plan: Plan) => void;
  readonly stop: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
};

/** The run driver as a hook: one run at a time. */
export function useRun(calls: CleanupCalls): RunControls {
  const [state, setState] = useState<RunState | null>(null);
  const run = useRef<Run | null>(null);

  const start = useCallback(
    (plan: Plan) => {
      run.current = startRun(plan, {
        calls,
        clock: realClock,
        connection: browserConnection,
        onChange: setState,
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
  return { state, start, stop, resume, clear };
}
