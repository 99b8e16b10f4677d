import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A package of its own, so that only machines without a browser download one. */
const OWN = path.join(__dirname, 'chromium');
const OWN_PACKAGE = path.join(OWN, 'node_modules/@sparticuz/chromium');

const WHAT_TO_DO =
  'Install Chrome, Chromium or Edge, or name one in CHROMIUM_PATH; "npm run check" does without.';

/**
 * The path of a browser that Playwright can drive.
 *
 * @throws {NoBrowserError}
 */
export async function findBrowser(): Promise<string> {
  const { CHROMIUM_PATH: named } = process.env;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`CHROMIUM_PATH names "${named}", where there is no file.`);
  }
  const usual = USUAL_PLACES.find((place) => existsSync(place));
  if (usual !== undefined) return usual;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NoBrowserError('No browser was found.');
  }
  if (!isOwnInstalled()) installOwn();
  return ownBrowser();
}

/** There is none for the tests; the message says what to do, in one line. */
class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';

  constructor(what: string) {
    super(`${what} ${WHAT_TO_DO}`);
    // Where it was thrown helps nobody, and would bury the sentence.
    this.stack = this.message;
  }
}

function isOwnInstalled(): boolean {
  const file = path.join(OWN_PACKAGE, 'package.json');
  return existsSync(file) && readJson(file).version === wantedVersion();
}

function wantedVersion(): unknown {
  const { dependencies } = readJson(path.join(OWN, 'package.json'));
  return (dependencies as Readonly<Record<string, string>>)['@sparticuz/chromium'];
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}

function installOwn(): void {
  console.log('No browser was found: downloading one for the tests, about 70 MB.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: OWN,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new NoBrowserError('No browser was found, and none could be downloaded.');
}

function ownBrowser(): Promise<string> {
  // Without the flags that it recommends: among them is one that turns the same-origin policy off.
  const own = createRequire(__filename)(OWN_PACKAGE) as { executablePath(): Promise<string> };
  return own.executablePath();
}
