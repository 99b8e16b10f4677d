/** `npm run campaign`: a long campaign, and the seed that reproduces what it finds. */
import { Command, InvalidArgumentError } from 'commander';
import { campaign } from './campaign';

type Options = { readonly schedules: number; readonly seed: number; readonly path?: string };

function wholeNumber(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

async function main(): Promise<void> {
  const options = new Command('npm run campaign --')
    .option('--schedules <number>', 'how many to live through', wholeNumber, 10_000)
    .option('--seed <number>', 'which ones', wholeNumber, 20_240_115)
    .option('--path <path>', 'the one that a campaign has found')
    .parse()
    .opts<Options>();
  const startedMs = Date.now();
  const result = await campaign({
    ...options,
    onProgress: (done) => {
      if (done % 500 === 0) console.log(`${String(done)} schedules …`);
    },
  });
  for (const [name, count] of [...result.tally].sort(([, a], [, b]) => b - a)) {
    console.log(`${String(count).padStart(9)}  ${name}`);
  }
  const seconds = Math.round((Date.now() - startedMs) / 1_000);
  console.log(
    `schedules ${String(result.schedules)}, acts ${String(result.acts)}, ` +
      `violations ${String(result.violations.length)} (seed ${String(options.seed)}, ${String(seconds)} s)`,
  );
  if (result.violations.length === 0) return;
  console.log(result.violations.join('\n'));
  console.log(`Again: npm run campaign -- ${result.reproduce}`);
  console.log(result.schedule);
  process.exitCode = 1;
}

void main();
