/** `npm run screenshots`: takes the pictures that README and guide show, of the app as it is. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { seedWorld } from '../../local/confluence/seed/seed';
import { LARGE_PAGE } from '../../local/confluence/seed/seed-contents';
import { applyCutoff, openApp, SEED_MS, startApp, unfoldCutoff } from '../support/app/app-page';
import { launchBrowser } from '../support/browser/browser';

const PICTURES = path.resolve(__dirname, '../../docs/pictures');
const VIEW = { viewport: { width: 1_280, height: 800 }, deviceScaleFactor: 1 };
const MOVE = /^Move \d+ files to trash$/;

type Scheme = 'light' | 'dark';
type Take = (name: string) => Promise<void>;

const move = (screen: FrameLocator) => screen.getByRole('button', { name: MOVE });

async function takeChoosing(page: Page, screen: FrameLocator, take: Take): Promise<void> {
  await applyCutoff(screen, '2024-01-01');
  await move(screen).waitFor();
  await unfoldCutoff(screen);
  await screen.getByRole('slider').waitFor();
  await screen.getByLabel('Cutoff date', { exact: true }).blur();
  await page.mouse.move(0, 0);
  await take('choose');
  // The same button folds it again.
  await unfoldCutoff(screen);
  await screen.getByRole('button', { name: 'More filters' }).click();
  await screen.getByRole('button', { name: /^Keep \(/ }).click();
  await screen.getByRole('columnheader', { name: 'Why' }).waitFor();
  // Below the files without a date: the oldest ones, which the page still uses.
  await screen.getByRole('table').evaluate((table) => {
    table.scrollTop = 8 * 32;
  });
  await page.mouse.move(0, 0);
  await take('stays');
  await screen.getByRole('button', { name: 'More filters' }).click();
  await screen.getByRole('button', { name: /^To trash \(/ }).click();
}

async function takeRun(page: Page, screen: FrameLocator, take: Take): Promise<void> {
  await move(screen).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
  await take('approve');
  await screen.getByRole('dialog').getByRole('button', { name: MOVE }).click();
  // Its speed is told once it is known.
  await screen.getByText(/a second · about/).waitFor();
  await take('run');
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByText('You stopped the run').waitFor();
  await page.mouse.move(0, 0);
  await take('result');
}

async function takePictures(browser: Browser, colorScheme: Scheme): Promise<void> {
  const app = await startApp({
    world: seedWorld(SEED_MS),
    contentId: LARGE_PAGE.id,
    latencyMs: ({ method }) => (method === 'DELETE' ? 120 : 40),
  });
  try {
    const { page, screen } = await openApp(browser, app.url, {
      ...VIEW,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const take = async (name: string) => {
      await page.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
    };
    await takeChoosing(page, screen, take);
    await takeRun(page, screen, take);
  } finally {
    await app.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) await takePictures(browser, colorScheme);
  } finally {
    await browser.close();
  }
  console.log(`The pictures are in ${path.relative(process.cwd(), PICTURES)}.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
