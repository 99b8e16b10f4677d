import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../../..');

it('knows and allows the licence of every package that ships; else run "npm run licences"', async () => {
  const writer = ['--import', 'tsx', 'scripts/licences.mts', '--print'];
  // As `npm run licences` has it; with Jest's own NODE_ENV the builds would be others.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, writer, { cwd: root, env });
  expect(stdout).toBe(readFileSync(path.join(root, 'docs/licences.md'), 'utf8'));
});
