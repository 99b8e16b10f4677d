/** `npm run campaign`: a long campaign, and how to see again what it finds. */
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { campaign } from './campaign';
import type { CampaignResult, Failure } from './campaign';
import { BY_HAND, completed, FOUND } from './found/found-scenarios';
import { liveThrough } from './scenario/live-through';
import { campaignInWorkers } from './workers';

type Options = {
  readonly schedules: number;
  readonly seed?: number;
  readonly scenario?: number;
  readonly minutes?: number;
  readonly processes: number;
};

const MOST_SEED = 2 ** 31;

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

async function main(): Promise<void> {
  const options = new Command('npm run campaign --')
    .option('--schedules <number>', 'how many scenarios of each seed', wholeNumber, 10_000)
    .option('--seed <number>', 'which ones; left out, a seed is drawn at random', wholeNumber)
    .option('--scenario <number>', 'only this one of the seed', wholeNumber)
    .option('--minutes <number>', 'for so long, with fresh seeds', wholeNumber)
    .option('--processes <number>', 'how many at once', wholeNumber, availableParallelism())
    .parse()
    .opts<Options>();
  if (options.scenario === undefined) await liveThroughMany(options);
  else if (options.seed !== undefined) await liveThroughOne(options.seed, options.scenario);
  else throw new Error('Name the --seed of the scenario.');
}

async function liveThroughOne(seed: number, scenario: number): Promise<void> {
  const result = await campaign({ seed, from: scenario, to: scenario + 1 });
  report(result, [seed], 0);
  if (result.failure !== null) reportFailure({ ...result.failure, seed });
}

/** What seeds once found, and what was made by hand, before anything new. */
async function liveThroughKept(): Promise<void> {
  const found = FOUND.map(({ seed, place, schedule }) => ({
    what: `${place} of seed ${String(seed)}`,
    schedule: completed(schedule),
  }));
  const byHand = BY_HAND.map(({ shows, schedule }) => ({ what: shows, schedule }));
  for (const { what, schedule } of [...found, ...byHand]) {
    const { violations } = await liveThrough(schedule);
    if (violations.length === 0) continue;
    console.log(`violations ${String(violations.length)} (${what})`);
    console.log(violations.join('\n'));
    process.exitCode = 1;
  }
}

async function liveThroughMany(options: Options): Promise<void> {
  await liveThroughKept();
  const startedMs = Date.now();
  const endsAtMs = startedMs + (options.minutes ?? 0) * 60_000;
  let shown = 0;
  const result = await campaignInWorkers({
    seeds: () => {
      const seed = options.seed ?? randomInt(MOST_SEED);
      console.log(`Seed ${String(seed)}`);
      return seed;
    },
    scenarios: options.schedules,
    goesOn: (count) => count === 0 || (options.seed === undefined && Date.now() < endsAtMs),
    processes: options.processes,
    onProgress: ({ scenarios }, seeds) => {
      if (scenarios - shown < 1_000) return;
      shown = scenarios;
      console.log(`${String(scenarios)} scenarios, seed ${String(seeds.at(-1))} …`);
    },
  });
  report(result, result.seeds, Math.round((Date.now() - startedMs) / 1_000));
  if (result.failure !== null) reportFailure(result.failure);
}

function report(result: CampaignResult, seeds: readonly number[], seconds: number): void {
  for (const [name, count] of Object.entries(result.tally).sort(([, a], [, b]) => b - a)) {
    console.log(`${String(count).padStart(9)}  ${name}`);
  }
  console.log(
    `scenarios ${String(result.scenarios)}, acts ${String(result.acts)}, ` +
      `violations ${String(result.failure?.violations.length ?? 0)} ` +
      `(seeds ${seeds.join(' ')}; ${String(seconds)} s)`,
  );
}

function reportFailure({ violations, number, schedule, seed }: Failure & { seed: number }): void {
  console.log(violations.join('\n'));
  console.log(`Again: npm run campaign -- --seed ${String(seed)} --scenario ${String(number)}`);
  console.log(schedule);
  process.exitCode = 1;
}

void main();
