/**
 * `npm run campaign:mutations`: breaks the engine on purpose, one way at a time, and shows that the
 * campaign notices. A campaign that cannot fail would prove nothing.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { ACTING } from './acting';
import { ASKING } from './asking';
import { JUDGING } from './judging';
import type { Mutation } from './mutation';

const ROOT = path.resolve(__dirname, '../../..');
const PARTS = ['src', 'local', 'test/campaign', 'test/support', 'manifest.yml', 'tsconfig.json'];
const SCENARIOS = '6000';
/** The same for all, so that a mutation is not missed by chance on one day and caught on another. */
const SEED = '20240115';
const TIMEOUT_MS = 300_000;
const CAMPAIGN = [
  require.resolve('tsx/cli'),
  'test/campaign/run.ts',
  ...['--seed', SEED, '--schedules', SCENARIOS, '--processes', '1'],
];

async function isCaught({ name, file, find, replace }: Mutation): Promise<boolean> {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutant-'));
  try {
    for (const part of PARTS) {
      cpSync(path.join(ROOT, part), path.join(copy, part), {
        recursive: true,
        // The tests' own browser, where there is one.
        filter: (source) => path.basename(source) !== 'node_modules',
      });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const code = readFileSync(path.join(copy, file), 'utf8');
    if (code.split(find).length !== 2) throw new Error(`"${name}" does not fit ${file} any more.`);
    writeFileSync(
      path.join(copy, file),
      code.replace(find, () => replace),
    );
    return await isNoticedIn(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Without an exit code it did not come to an end, which is noticed as well; with one, what was
 * noticed must be a violation, and not that the mutant cannot even start.
 */
function isNoticedIn(copy: string): Promise<boolean> {
  const campaign = spawn(process.execPath, CAMPAIGN, { cwd: copy, timeout: TIMEOUT_MS });
  let printed = '';
  campaign.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  return new Promise((resolve) => {
    campaign.on('exit', (status) => {
      resolve(status === null || /violations [1-9]/.test(printed));
    });
  });
}

async function main(): Promise<void> {
  const mutations = [...JUDGING, ...ACTING, ...ASKING];
  const processes = pLimit(availableParallelism());
  const caught = await Promise.all(
    mutations.map((mutation) =>
      processes(async () => {
        const isNoticed = await isCaught(mutation);
        console.log(`${isNoticed ? 'caught' : 'MISSED'}  ${mutation.name}`);
        return isNoticed;
      }),
    ),
  );
  const missed = caught.filter((isNoticed) => !isNoticed).length;
  console.log(`${String(mutations.length - missed)} of ${String(mutations.length)} caught`);
  process.exitCode = missed === 0 ? 0 : 1;
}

void main();
