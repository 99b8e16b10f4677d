import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this machine; else the one that the development dependencies bring for Linux. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const found = named ?? USUAL_PLACES.find((place) => existsSync(place));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: FLAGS });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Without its own flags: among them is one that turns the same-origin policy off.
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: FLAGS });
  }
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

// Continuous integration often runs as root in a container, where the sandbox cannot start.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
