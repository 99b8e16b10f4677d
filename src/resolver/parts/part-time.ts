import type { TimeBudget } from '../../batch/time-budget';

/** A part of what is read is told when reading it took so long, in ms: progress is to be seen. */
const PART_MS = 1_500;

/** Whether the part that begins now has taken its time. */
export function startOfPart(budget: TimeBudget): () => boolean {
  const leftAtStartMs = budget.timeLeftMs();
  return () => leftAtStartMs - budget.timeLeftMs() >= PART_MS;
}
