/** Lives through generated scenarios, each given by a seed and its number, until one goes wrong. */
import fc from 'fast-check';
import { liveThrough } from './scenario/live-through';
import type { Verdict } from './scenario/live-through';
import { anySchedule } from './generated/generated-schedule';
import type { Schedule } from './generated/schedule';

export type Failure = {
  readonly number: number;
  readonly violations: readonly string[];
  /** Made as small as possible; JSON, to be kept among the found ones. */
  readonly schedule: string;
};

export type CampaignResult = {
  readonly scenarios: number;
  /** Files trashed or purged. */
  readonly acts: number;
  /** How many files came to which outcome. */
  readonly tally: Readonly<Record<string, number>>;
  readonly failure: Failure | null;
};

export const NOTHING_YET: CampaignResult = { scenarios: 0, acts: 0, tally: {}, failure: null };

/** A small failure is good to have, the smallest one takes too long to find. */
const MOST_SHRINKS = 500;

/** The scenarios `from` (inclusive) to `to` (exclusive) of a seed; no other one matters to them. */
export async function campaign(options: {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Whether a failure is made as small as possible, which takes a while. */
  readonly isShrunk?: boolean;
}): Promise<CampaignResult> {
  let result = NOTHING_YET;
  for (let number = options.from; number < options.to; number++) {
    const seed = seedOf(options.seed, number);
    const [schedule] = fc.sample(anySchedule, { seed, numRuns: 1 });
    if (schedule === undefined) throw new Error('Nothing was generated.');
    const verdict = await verdictOn(schedule);
    result = added(result, { ...verdict, scenarios: 1, failure: null });
    if (verdict.violations.length === 0) continue;
    const smallest = options.isShrunk === false ? schedule : await shrunk(seed, schedule);
    const { violations } = await verdictOn(smallest);
    const failure = { number, violations, schedule: JSON.stringify(smallest) };
    return { ...result, failure };
  }
  return result;
}

export function added(one: CampaignResult, other: CampaignResult): CampaignResult {
  const tally = { ...one.tally };
  for (const [name, count] of Object.entries(other.tally)) tally[name] = (tally[name] ?? 0) + count;
  return {
    scenarios: one.scenarios + other.scenarios,
    acts: one.acts + other.acts,
    tally,
    failure: one.failure ?? other.failure,
  };
}

/** Far apart, so that the scenarios of neighbouring seeds are not the same. */
function seedOf(seed: number, number: number): number {
  return Math.imul(seed ^ Math.imul(number + 1, 0x9e37_79b1), 0x85eb_ca6b) | 0;
}

async function shrunk(seed: number, whole: Schedule): Promise<Schedule> {
  let smallest = whole;
  let tries = 0;
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    if (tries++ > MOST_SHRINKS) return true;
    const isFine = (await verdictOn(schedule)).violations.length === 0;
    if (!isFine) smallest = schedule;
    return isFine;
  });
  await fc.check(property, { seed, numRuns: 1 });
  return smallest;
}

/** A bug that throws is a violation like any other. */
async function verdictOn(schedule: Schedule): Promise<Verdict> {
  try {
    return await liveThrough(schedule);
  } catch (error) {
    const violation = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { violations: [violation], acts: 0, tally: {} };
  }
}
