import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { openWindow } from './app-page';
import type { inBrowser } from '../browser/in-browser';

export const OFFER = 'A cleanup of this page was not finished';
export const MOVE = /^Move [\d,]+ files? to trash$/;

type Opening = ReturnType<typeof inBrowser>['open'];

/** Of the large page's files. */
export const idsOf = ({ store }: EmbeddedConfluence, status: string) =>
  store
    .attachmentsOf(LARGE_PAGE.id)
    .filter((file) => file.status === status)
    .map(({ id }) => id);

/** Opens the app on the large page; `limit` has Confluence ask for a pause after so many deletes. */
export async function openWithLimit(open: Opening) {
  let deletesLeft = Infinity;
  const app = await open({
    contentId: LARGE_PAGE.id,
    faultFor: ({ method }) => {
      if (method !== 'DELETE' || deletesLeft-- > 0) return null;
      return { kind: 'answer', status: 429, headers: { 'Retry-After': '1800' } };
    },
  });
  const limit = (deletes: number) => {
    deletesLeft = deletes;
  };
  return { ...app, limit };
}

export async function approve(screen: FrameLocator, name: RegExp): Promise<void> {
  await screen.getByRole('button', { name }).click();
  await screen.getByRole('dialog').getByRole('button', { name }).click();
}

/** Closes the window as a person does, and opens the app in a new one. */
export async function comeBack(page: Page) {
  await page.close();
  return openWindow(page.context(), page.url());
}

export function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('The app is not open.');
  return frame;
}
