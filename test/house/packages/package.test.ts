import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { aStoredAttachment } from '../../support/data/attachments';
import { credentialsOf } from '../../support/command-line';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

const root = path.resolve(__dirname, '../../..');
const run = promisify(execFile);

let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(path.join(tmpdir(), 'attachment-cleanup-'));
});
afterAll(async () => {
  await closeConfluences();
  await rm(empty, { recursive: true });
});

it('is packed into one small file that runs by npx where nothing else is installed', async () => {
  const pack = ['run', '--silent', 'pack', '--', '--json', '--pack-destination', empty];
  const packed = await run('npm', pack, { cwd: root });
  const json = packed.stdout.slice(packed.stdout.indexOf('['));
  const [{ filename, size, files }] = JSON.parse(json) as [
    { filename: string; size: number; files: readonly { path: string }[] },
  ];
  expect(files.map((file) => file.path).sort()).toEqual([
    'LICENSE',
    'README.md',
    'attachment-cleanup.mjs',
    'licenses.md',
    'package.json',
  ]);
  expect(size).toBeLessThan(100_000);

  // Offline: whatever it needed beside itself could not be had.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', filename], { cwd: empty });
  expect(await readdir(path.join(empty, 'node_modules'))).toEqual([
    '.bin',
    '.package-lock.json',
    'attachment-cleanup-for-confluence',
  ]);

  const confluence = await confluenceWith([aStoredAttachment()]);
  const trash = await run(
    'npx',
    ['attachment-cleanup', 'trash', '--site', confluence.url, '--page', '13008897'].concat([
      '--before',
      '2021-01-01',
      '--yes',
    ]),
    { cwd: empty, env: { ...process.env, ...credentialsOf('admin') } },
  );
  expect(trash.stdout).toMatch(/1 of 1 file moved to the trash/);
  expect(confluence.store.attachment('500')?.status).toBe('trashed');
});
