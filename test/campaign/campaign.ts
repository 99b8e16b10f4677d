import fc from 'fast-check';
import { liveThrough } from './live-through';
import { anySchedule } from './schedule';

export type CampaignResult = {
  readonly schedules: number;
  /** Files trashed or purged. */
  readonly acts: number;
  /** How many files came to which outcome. */
  readonly tally: ReadonlyMap<string, number>;
  /** Of the first schedule that went wrong, made as small as possible. */
  readonly violations: readonly string[];
  /** To live through that schedule again. */
  readonly reproduce: string;
  readonly schedule: string;
};

/** A small failure is good to have, the smallest one takes too long to find. */
const MOST_SHRINKS = 500;

/** Lives through generated schedules until one goes wrong or all have gone well. */
export async function campaign(options: {
  readonly schedules: number;
  readonly seed: number;
  /** Of a failure that is to be seen again. */
  readonly path?: string;
  /** Whether a failure is made as small as possible, which takes a while. */
  readonly isShrunk?: boolean;
  readonly onProgress?: (done: number) => void;
}): Promise<CampaignResult> {
  let done = 0;
  let acts = 0;
  const tally = new Map<string, number>();
  let violations: readonly string[] = [];
  let shrinks = 0;
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    const isShrinking = violations.length > 0;
    if (isShrinking && shrinks++ >= MOST_SHRINKS) return true;
    const verdict = await liveThrough(schedule);
    if (!isShrinking) done += 1;
    acts += verdict.acts;
    for (const [name, count] of verdict.tally) tally.set(name, (tally.get(name) ?? 0) + count);
    if (!isShrinking) options.onProgress?.(done);
    if (verdict.violations.length > 0) violations = verdict.violations;
    return verdict.violations.length === 0;
  });
  const { seed, schedules, path } = options;
  const result = await fc.check(property, {
    seed,
    numRuns: schedules,
    endOnFailure: options.isShrunk === false,
    ...(path === undefined ? {} : { path }),
  });
  return {
    schedules: done,
    acts,
    tally,
    violations: result.failed ? [...violations, ...thrown(result.errorInstance)] : [],
    reproduce: `--seed ${String(result.seed)} --path ${result.counterexamplePath ?? ''}`,
    schedule: result.failed ? fc.stringify(result.counterexample) : '',
  };
}

/** A bug that throws is a violation like any other. */
function thrown(error: unknown): string[] {
  return error instanceof Error ? [error.stack ?? error.message] : [];
}
