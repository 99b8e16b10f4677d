/** The command line as a process of its own, beside an embedded Confluence in this one. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { aPileOf } from '../../support/data/attachments';
import { credentialsOf } from '../../support/command-line';
import {
  closeConfluences,
  confluenceWith,
  isDelete,
} from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

const root = path.resolve(__dirname, '../../..');
const PAGE = ['--page', '13008897', '--before', '2025-06-01'];

function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/cli.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...credentialsOf('admin') },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (written.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (written.stderr += String(chunk)));
  return { child, written, ended: endOf(child) };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

it('draws no progress where nobody sees it, and ends in its exit code', async () => {
  const { url } = await confluenceWith(aPileOf(30));
  const { written, ended } = start(['trash', '--site', url, ...PAGE, '--yes']);
  expect(await ended).toBe(0);
  expect(written.stdout).toMatch(/30 of 30 files moved to the trash/);
  expect(written.stderr).toBe('');
});

it('ends what is under way at the first Ctrl-C', async () => {
  let interrupt: (() => void) | null = null;
  const { url, store } = await confluenceWith(aPileOf(100), {
    faultFor: ({ method }) => {
      if (isDelete(method)) interrupt?.();
      return null;
    },
    latencyMs: 20,
  });
  const { child, written, ended } = start(['trash', '--site', url, ...PAGE, '--yes']);
  interrupt = () => {
    interrupt = null;
    child.kill('SIGINT');
  };
  expect(await ended).toBe(1);
  expect(written.stderr).toBe('Stopped: nothing more was sent.\n');
  const told = written.stdout.match(/trashed$/gm)?.length ?? 0;
  expect(told).toBeLessThanOrEqual(12);
  expect(written.stdout.match(/not reached$/gm)).toHaveLength(100 - told);
  const trashed = store.attachmentsOf('13008897').filter(({ status }) => status === 'trashed');
  expect(trashed).toHaveLength(told);
});

it('ends at once at the second one, and names the files that are in doubt', async () => {
  let interrupt: (() => void) | null = null;
  const { url } = await confluenceWith(aPileOf(100), {
    faultFor: ({ method }) => {
      if (!isDelete(method)) return null;
      interrupt?.();
      return { kind: 'slow', extraMs: 8_000 };
    },
  });
  const { child, written, ended } = start(['trash', '--site', url, ...PAGE, '--yes']);
  interrupt = () => {
    interrupt = null;
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 1_000);
  };
  expect(await ended).toBe(1);
  expect(written.stderr).toMatch(/Ended at once, after 0 files\. What became of these, nobody/);
  expect(written.stderr.match(/att\d+/g)).toHaveLength(24);
  expect(written.stdout).toBe('');
});

it('does its work to the end when nobody reads what it prints', async () => {
  const { url, store } = await confluenceWith(aPileOf(30));
  const { child, written, ended } = start(['trash', '--site', url, ...PAGE, '--yes']);
  child.stdout.destroy();
  expect(await ended).toBe(0);
  expect(written.stderr).toBe('');
  expect(store.attachmentsOf('13008897').every(({ status }) => status === 'trashed')).toBe(true);
});
