/**
 * `npm run bench`: the recipe's loop beside the app in one run, and how the screen bears up. Prints
 * tables, and writes every figure to bench/results.json. No figure is judged here.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { benchBrowser, screenTable } from './screen/browser';
import { contest, DELETE_MS, INVOCATION_MS, READ_MS } from './contest/contest';
import type { Contest, LimitName } from './contest/contest';
import { contestTable } from './contest/contest-table';
import { functionBytes } from './bytes/function-bytes';

const SIZES = [200, 2_000, 10_000];
const LIMITS: readonly LimitName[] = ['none', 'burst', 'quota'];
const TROUBLES: readonly LimitName[] = ['conflicts', 'slow'];
/** By the wall clock as well: the longest of these takes some five minutes. */
const REAL_SIZES = [200, 2_000];

async function main(): Promise<void> {
  const contests: Contest[] = [];
  for (const files of REAL_SIZES) contests.push(await contest(files, 'none', 'real'));
  for (const limit of TROUBLES) contests.push(await contest(2_000, limit, 'simulated'));
  for (const limit of LIMITS) {
    for (const files of SIZES) contests.push(await contest(files, limit, 'simulated'));
  }
  console.log(
    `Reads ${String(READ_MS)} ms, deletes ${String(DELETE_MS)} ms, ${String(INVOCATION_MS)} ms ` +
      'an invocation, each from a half to one and a half of that.\n',
  );
  console.log(`${contestTable(contests)}\n`);

  const browser = await benchBrowser();
  console.log(`${screenTable(browser)}\n`);
  const functionBundleBytes = await functionBytes();
  console.log(
    `function bundle, by Vite and not minified: ${(functionBundleBytes / 1_024).toFixed(0)} KiB`,
  );

  const [cpu] = cpus();
  const machine = { cpu: cpu?.model ?? '', cores: cpus().length, node: process.version };
  const results = { machine, contests, browser, functionBundleBytes };
  const file = path.join(__dirname, 'results.json');
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
