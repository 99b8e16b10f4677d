/** How fast a run is, by what it has done so far. Pure. */
import type { RunState } from '../../../src/run/run-state';

export type Estimate = {
  readonly filesPerSecond: number;
  /** For the rest at that speed, without the pauses that may come. */
  readonly leftMs: number;
};

/** How many files had come to their outcome after so much work. */
type Mark = { readonly workedMs: number; readonly settledCount: number };

export type RunSpeed = {
  /** Without the pauses. */
  readonly workedMs: number;
  /** Epoch ms of the last look; `null` while it pauses. */
  readonly workingSinceMs: number | null;
  /** The answers of the last while, oldest first, and the one before them. */
  readonly marks: readonly [Mark, ...Mark[]];
  /** What a person reads, and after how much work it was made. */
  readonly shown: (Estimate & Pick<Mark, 'workedMs'>) | null;
};

/** The first batch is the slowest: the function has to wake up. */
const FIRST_SHOWN_AFTER_MS = 2_000;
/** A purge has an answer each second: figures that change as often could not be read. */
const SHOWN_FOR_MS = 5_000;
/** Long enough for several batches, short enough to forget how it was before a limit. */
const MEASURED_OVER_MS = 30_000;

export const START_OF_SPEED: RunSpeed = {
  workedMs: 0,
  workingSinceMs: null,
  marks: [{ workedMs: 0, settledCount: 0 }],
  shown: null,
};

/** @param nowMs Epoch ms at which the run came into this state. */
export function speedAfter(before: RunSpeed, run: RunState, nowMs: number): RunSpeed {
  // A clock that was set back counts for nothing.
  const sinceMs = Math.max(0, nowMs - (before.workingSinceMs ?? nowMs));
  const workedMs = before.workedMs + sinceMs;
  const workingSinceMs = run.phase === 'paused' ? null : nowMs;
  const marks = marksAfter(before.marks, {
    workedMs,
    settledCount: run.plan.files.length - run.counts.left,
  });
  const dueMs = before.shown ? before.shown.workedMs + SHOWN_FOR_MS : FIRST_SHOWN_AFTER_MS;
  const isDue = marks !== before.marks && workedMs >= dueMs;
  const shown = isDue ? { ...estimateFor(marks, run.counts.left), workedMs } : before.shown;
  return { workedMs, workingSinceMs, marks, shown };
}

function marksAfter(marks: RunSpeed['marks'], mark: Mark): RunSpeed['marks'] {
  const isNews = mark.settledCount > (marks.at(-1)?.settledCount ?? 0);
  if (!isNews || mark.workedMs === 0) return marks;
  const tooOld = marks.findLastIndex((each) => each.workedMs <= mark.workedMs - MEASURED_OVER_MS);
  const [first = mark, ...rest] = marks.slice(Math.max(0, tooOld));
  return [first, ...rest, mark];
}

/** From answer to answer: what is on its way is in neither count. */
function estimateFor(marks: RunSpeed['marks'], leftCount: number): Estimate {
  const [first] = marks;
  const last = marks.at(-1) ?? first;
  const perMs = (last.settledCount - first.settledCount) / (last.workedMs - first.workedMs);
  return { filesPerSecond: perMs * 1_000, leftMs: leftCount / perMs };
}
