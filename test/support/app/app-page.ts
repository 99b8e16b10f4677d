import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Page,
} from 'playwright-core';
import { startAppOnEmbedded } from '../../../local/app-on-embedded';
import type { EmbeddedApp, EmbeddedAppOptions } from '../../../local/app-on-embedded';
import { seedWorld } from '../../../local/confluence/seed/seed';
import type { World } from '../../../local/confluence/world';
import { listenForComplaints } from '../browser/browser-complaints';
import { recordExchange } from '../confluence/documented-exchanges';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';

/** The sample files as they were on this day; the tests' cutoffs lie before it. */
export const SEED_MS = Date.parse('2026-01-01T00:00:00Z');

export function startApp(options: Partial<EmbeddedAppOptions> = {}): Promise<EmbeddedApp> {
  return startAppOnEmbedded({
    world: withNothingInUse(seedWorld(SEED_MS)),
    port: 0,
    person: 'admin',
    contentId: RECIPE_PAGE.id,
    invocationDelayMs: 0,
    onExchange: recordExchange,
    ...options,
  });
}

/** Pages without comments that refer to none of their files: for what is about something else. */
export function withNothingInUse(world: World): World {
  const contents = world.contents.map((content) => ({
    ...content,
    body: '<p>Nothing of it is in use.</p>',
    draftBody: null,
    properties: {},
  }));
  return { ...world, contents, comments: [] };
}

const openContexts: BrowserContext[] = [];

/** Closes what `blankPage` and `openApp` opened. */
export async function closePages(): Promise<void> {
  await Promise.all(openContexts.splice(0).map((context) => context.close()));
}

export type OpenedApp = {
  readonly page: Page;
  /** The app, inside the page's only iframe. */
  readonly screen: FrameLocator;
};

/** A page in a browser profile of its own; whatever it complains of fails the test. */
export async function blankPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  openContexts.push(context);
  await listenForComplaints(context);
  return context.newPage();
}

/** Opens the page and, from its ••• menu, the app. */
export async function openApp(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedApp> {
  return openAppOn(await blankPage(browser, options), url);
}

/** One more window of the same browser profile: what the app keeps in the browser is there. */
export async function openWindow(context: BrowserContext, url: string): Promise<OpenedApp> {
  return openAppOn(await context.newPage(), url);
}

async function openAppOn(page: Page, url: string): Promise<OpenedApp> {
  await page.goto(url);
  await openFromMenu(page);
  return { page, screen: page.frameLocator('iframe') };
}

export async function openFromMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  // The only item; its name is in the person's language.
  await page.getByRole('menuitem').click();
}

/** From the next window or reload on, the app has no storage, as where a browser blocks it in frames. */
export async function blockStorageInFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window === window.top) return;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is blocked here.', 'SecurityError');
      },
    });
  });
}

export async function applyCutoff(screen: FrameLocator, cutoff: string): Promise<void> {
  await screen.getByLabel('Cutoff date', { exact: true }).fill(cutoff);
  await screen.getByLabel('Cutoff date', { exact: true }).press('Enter');
}

/** Unfolds the cutoff again: the timeline, and which date counts. */
export async function unfoldCutoff(screen: FrameLocator): Promise<void> {
  await screen.getByRole('button', { name: 'Timeline' }).click();
}

/** Opens the filters, and ticks kinds of files. */
export async function chooseKinds(screen: FrameLocator, ...kinds: string[]): Promise<void> {
  const more = screen.getByRole('button', { name: /^More filters/ });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  const trigger = screen.locator('button#filter-kind');
  await trigger.click();
  for (const kind of kinds) {
    await screen
      .getByRole('dialog', { name: 'Kind' })
      .getByLabel(new RegExp(`^${kind} `))
      .check({ force: true });
  }
  await trigger.click();
}

/** Presses the button, and the one of the same name in the dialog that it opens. */
export async function moveToTrash(screen: FrameLocator, name: string): Promise<void> {
  await screen.getByRole('button', { name, exact: true }).click();
  await screen.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

export async function selectAllMatching(screen: FrameLocator): Promise<void> {
  await screen.getByLabel('Select all matching files').check();
}

/** Past the notice that Confluence denies it. */
export async function tryAnyway(screen: FrameLocator): Promise<void> {
  await screen.getByRole('button', { name: 'Try anyway' }).click();
}

export async function deletePermanently(screen: FrameLocator, count: number): Promise<void> {
  const name = new RegExp(`^Delete ${count.toLocaleString('en-US')} files? permanently$`);
  await screen.getByRole('button', { name }).click();
  await screen.getByLabel(`Type ${String(count)} to confirm`).fill(String(count));
  await screen.getByRole('dialog').getByRole('button', { name }).click();
}
