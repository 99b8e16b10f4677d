import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** The browser of this machine; on Linux without one, the one that the tests bring along. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
}

// Continuous integration often runs as root in a container, where the sandbox cannot start.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
