/** `npm run deploy -- …`: checks, builds, and hands what stands behind `--` on to `forge deploy`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** As in the repository: `forge register` puts the id of one's own app in its place. */
const PLACEHOLDER_ID = 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000';

/** Of `package.json`, quickest first. */
const CHECKS = ['build', 'typecheck', 'lint', 'check:manifest'];

type Manifest = {
  readonly app: { readonly id: string };
  readonly resources: readonly { readonly path: string }[];
};

/** What the person at the terminal can do something about. */
class CannotDeploy extends Error {}

// On Windows both npm and forge are .cmd files, which only a shell starts.
function run(command: string, args: readonly string[], stdout: 'inherit' | 'ignore' = 'inherit') {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['inherit', stdout, 'inherit'], shell }).status;
}

function deploy(args: readonly string[]): number {
  const { app, resources } = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
  if (app.id === PLACEHOLDER_ID) {
    throw new CannotDeploy(
      'manifest.yml still has the placeholder for an app id. Run "forge register" once: ' +
        'it puts the id of an app of your own there.',
    );
  }
  if (run('forge', ['--version'], 'ignore') !== 0) {
    throw new CannotDeploy(
      'Forge’s command line cannot be started. Install it with "npm install --global @forge/cli", ' +
        'then run "forge login".',
    );
  }
  for (const check of CHECKS) {
    console.log(`npm run ${check}`);
    if (run('npm', ['run', '--silent', check]) !== 0) {
      throw new CannotDeploy(`"npm run ${check}" has failed.`);
    }
  }
  const missing = resources.find((resource) => !existsSync(path.join(resource.path, 'index.html')));
  if (missing !== undefined) {
    throw new CannotDeploy(`The build has left no ${missing.path}/index.html.`);
  }
  return run('forge', ['deploy', ...args]) ?? 1;
}

try {
  process.exitCode = deploy(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotDeploy)) throw error;
  console.error(`${error.message} Nothing was deployed; see docs/install.md.`);
  process.exitCode = 1;
}
