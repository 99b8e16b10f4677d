import { fork } from 'node:child_process';
import path from 'node:path';
import { added, NOTHING_YET } from './campaign';
import type { CampaignResult, Failure } from './campaign';
import type { Part, PartDone } from './worker';

const PART_LENGTH = 50;

type FoundFailure = Failure & { readonly seed: number };

export type WorkersOptions = {
  readonly seeds: () => number;
  /** Of each seed. */
  readonly scenarios: number;
  /** Whether another seed is begun. */
  readonly goesOn: (seedsSoFar: number) => boolean;
  readonly processes: number;
  readonly onProgress: (soFar: CampaignResult, seeds: readonly number[]) => void;
};

/**
 * Lives through the scenarios of seed after seed, in several processes. Which scenarios these are
 * does not depend on how many processes there are. Ends at the first failure.
 */
export async function campaignInWorkers(options: WorkersOptions) {
  const parts = partsOf(options);
  const seeds: number[] = [];
  let soFar = NOTHING_YET;
  let failure: FoundFailure | null = null;
  const nextPart = (): Part | null => {
    const next = failure === null ? parts.next() : null;
    if (next === null || next.done === true) return null;
    if (seeds.at(-1) !== next.value.seed) seeds.push(next.value.seed);
    return next.value;
  };
  const work = () =>
    inWorker(nextPart, ({ part, result }) => {
      soFar = added(soFar, result);
      if (result.failure !== null) failure ??= { ...result.failure, seed: part.seed };
      options.onProgress(soFar, seeds);
    });
  await Promise.all(Array.from({ length: options.processes }, work));
  return { ...soFar, seeds, failure: failure as FoundFailure | null };
}

function* partsOf({ seeds, scenarios, goesOn }: WorkersOptions): Generator<Part, void> {
  for (let count = 0; goesOn(count); count++) {
    const seed = seeds();
    for (let from = 0; from < scenarios; from += PART_LENGTH) {
      yield { seed, from, to: Math.min(scenarios, from + PART_LENGTH) };
    }
  }
}

function inWorker(nextPart: () => Part | null, onDone: (done: PartDone) => void): Promise<void> {
  const worker = fork(path.join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    const sendNext = () => {
      const part = nextPart();
      if (part === null) worker.disconnect();
      else worker.send(part);
    };
    worker.on('message', (done: PartDone) => {
      onDone(done);
      sendNext();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A process of the campaign ended with ${String(code)}.`));
    });
    sendNext();
  });
}
