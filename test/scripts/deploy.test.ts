/** `npm run deploy` as a process of its own, in an empty folder, with stand-ins for npm and forge. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.yml'), 'utf8');
const manifestWith = (uuid: string) => manifest.replace(/(?<=app\/)[0-9a-f-]{36}/, uuid);
const PLACEHOLDER = '00000000-0000-4000-8000-000000000000';
const REGISTERED = 'b6c1a2e4-5d7f-4c3b-9a18-2f60d4e7c951';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  mkdirSync(path.join(folder, 'bin'));
  mkdirSync(path.join(folder, 'static/build'), { recursive: true });
  writeFileSync(path.join(folder, 'manifest.yml'), manifestWith(REGISTERED));
  putOnPath('npm', 'case "$*" in *build) : > static/build/index.html;; esac');
  putOnPath('forge', '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A program that notes how it was called, in the order of the calls. */
function putOnPath(name: string, does: string): void {
  const file = path.join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "${name} $*" >> calls\n${does}\n`);
  chmodSync(file, 0o755);
}

function deploy(...args: string[]) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(root, 'scripts/deploy.ts');
  const { status, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: folder,
    env: { PATH: path.join(folder, 'bin') },
    encoding: 'utf8',
  });
  return { status, stderr, calls: calls() };
}

function calls(): string[] {
  try {
    return readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

const CHECKS = ['build', 'typecheck', 'lint', 'check:manifest'].map(
  (name) => `npm run --silent ${name}`,
);

it('checks first, and hands everything behind -- on to forge', () => {
  const { status, stderr, calls } = deploy('--environment', 'production');
  expect(stderr).toBe('');
  expect(calls).toEqual(['forge --version', ...CHECKS, 'forge deploy --environment production']);
  expect(status).toBe(0);
});

it('runs only what package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(Object.keys(scripts)).toEqual(
    expect.arrayContaining(['deploy', ...CHECKS.map((call) => call.split(' ').at(-1))]),
  );
});

it('refuses the placeholder for an app id, and says how to get one', () => {
  writeFileSync(path.join(folder, 'manifest.yml'), manifestWith(PLACEHOLDER));
  const { status, stderr, calls } = deploy();
  expect(stderr).toBe(
    'manifest.yml still has the placeholder for an app id. Run "forge register" once: it puts ' +
      'the id of an app of your own there. Nothing was deployed; see docs/install.md.\n',
  );
  expect([status, calls]).toEqual([1, []]);
});

it('says what to do where forge is not on the PATH', () => {
  rmSync(path.join(folder, 'bin/forge'));
  const { status, stderr, calls } = deploy();
  expect(stderr).toMatch(/^Forge’s command line cannot be started\. .*npm install --global @forge/);
  expect([status, calls]).toEqual([1, []]);
});

it.each(CHECKS)('deploys nothing when "%s" fails', (check) => {
  putOnPath('npm', `[ "npm $*" != "${check}" ]`);
  const { status, stderr, calls } = deploy();
  expect(stderr).toMatch(/has failed\. Nothing was deployed/);
  expect(calls.at(-1)).toBe(check);
  expect(status).toBe(1);
});

it('deploys nothing when the build has left no page', () => {
  putOnPath('npm', '');
  const { status, stderr, calls } = deploy();
  expect(stderr).toMatch(/no static\/build\/index\.html\. Nothing was deployed/);
  expect(calls).not.toContain('forge deploy');
  expect(status).toBe(1);
});

it('ends as forge ends', () => {
  putOnPath('forge', '[ "$1" != deploy ] || exit 3');
  expect(deploy().status).toBe(3);
});
