/** `npm run screenshots`: takes the pictures that the README shows, of the app as it is. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { seedWorld } from '../../local/confluence/seed';
import { LARGE_PAGE } from '../../local/confluence/seed-contents';
import { applyCutoff, openApp, SEED_MS, startApp } from '../support/app-page';
import { launchBrowser } from '../support/browser';

const PICTURES = path.resolve(__dirname, '../../docs/pictures');
const VIEW = { viewport: { width: 1_100, height: 760 }, deviceScaleFactor: 1 };

async function takePictures(colorScheme: 'light' | 'dark'): Promise<void> {
  const browser = await launchBrowser();
  const app = await startApp({ world: seedWorld(SEED_MS), contentId: LARGE_PAGE.id });
  try {
    const { page, screen } = await openApp(browser, app.url, {
      ...VIEW,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const take = async (name: string) => {
      await page.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
    };
    await applyCutoff(screen, '2024-01-01');
    await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).waitFor();
    await screen.getByLabel('Cutoff date', { exact: true }).blur();
    await take('choose');
    await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
    await take('approve');
  } finally {
    await app.close();
    await browser.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) await takePictures(colorScheme);
  console.log(`The pictures are in ${path.relative(process.cwd(), PICTURES)}.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
