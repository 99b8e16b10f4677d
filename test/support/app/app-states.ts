import type { FrameLocator } from 'playwright-core';
import { seedWorld } from '../../../local/confluence/seed/seed';
import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import {
  applyCutoff,
  blockStorageInFrames,
  deletePermanently,
  openFromMenu,
  SEED_MS,
  selectAllMatching,
  tryAnyway,
  unfoldCutoff,
  withNothingInUse,
} from './app-page';
import { IN_USE_STATES } from './app-states-in-use';
import type { AppState } from './app-states-in-use';

const start = async (screen: FrameLocator) => {
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: /^Move .* to trash$/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: /^Move/ }).click();
};

const startAnyway = async (screen: FrameLocator) => {
  await applyCutoff(screen, '2025-01-01');
  await tryAnyway(screen);
  await start(screen);
};

const beRefused = async (screen: FrameLocator) => {
  await startAnyway(screen);
  await screen.getByText('Confluence does not let you do this').waitFor();
};

const chooseInTrash = async (screen: FrameLocator) => {
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await applyCutoff(screen, '2023-01-01');
  await selectAllMatching(screen);
};

/** Every state of the screen that a person can meet. */
export const APP_STATES: readonly AppState[] = [
  {
    name: 'nothing chosen',
    reach: ({ screen }) => screen.getByText('nothing is selected yet').waitFor(),
  },
  {
    name: 'a refused cutoff',
    reach: ({ screen }) => applyCutoff(screen, '2024-02-31'),
  },
  {
    name: 'files chosen, some of them marked',
    options: { contentId: LARGE_PAGE.id },
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2022-01-01');
      await unfoldCutoff(screen);
      await screen.getByLabel('First uploaded').check();
      await screen.getByRole('button', { name: 'Last updated' }).click();
      await screen.getByRole('button', { name: 'Last updated' }).click();
      await screen.getByText('newer version', { exact: true }).first().waitFor();
    },
  },
  ...IN_USE_STATES,
  {
    name: 'the calendar',
    reach: async ({ screen }) => {
      await screen.getByRole('button', { name: 'Open the calendar' }).click();
      await screen.getByRole('grid').waitFor();
    },
  },
  {
    name: 'the dialog before trashing',
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2025-01-01');
      await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
      await screen.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'running',
    options: { contentId: LARGE_PAGE.id, latencyMs: 60 },
    reach: async ({ screen }) => {
      await start(screen);
      await screen.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'running where the browser keeps no note',
    options: { contentId: LARGE_PAGE.id, latencyMs: 60 },
    reach: async ({ screen, page }) => {
      await blockStorageInFrames(page.context());
      await page.reload();
      await openFromMenu(page);
      await start(screen);
      await screen.getByText('keeps no note of the run').waitFor();
    },
  },
  {
    name: 'an unfinished run that is offered again',
    options: { contentId: LARGE_PAGE.id, person: 'viewer' },
    reach: async ({ screen, page }) => {
      await beRefused(screen);
      await page.reload();
      await openFromMenu(page);
      await screen.getByRole('button', { name: 'Dismiss' }).waitFor();
    },
  },
  {
    name: 'waiting for a rate limit to pass',
    options: {
      faultFor: ({ method }) =>
        method === 'DELETE'
          ? { kind: 'answer', status: 429, headers: { 'Retry-After': '1800' } }
          : null,
    },
    reach: async ({ screen }) => {
      await start(screen);
      await screen.getByText('Confluence asks for a pause').waitFor();
    },
  },
  {
    name: 'stopped half-way',
    // axe looks at each row of what was not reached: some hundred are enough.
    options: {
      contentId: LARGE_PAGE.id,
      latencyMs: 20,
      world: withNothingInUse(seedWorld(SEED_MS, 150)),
    },
    reach: async ({ screen }) => {
      await start(screen);
      await screen.getByRole('button', { name: 'Stop', exact: true }).click();
      await screen.getByText('You stopped the run').waitFor();
    },
  },
  {
    name: 'paused for lack of permission',
    options: { contentId: LARGE_PAGE.id, person: 'viewer' },
    reach: ({ screen }) => beRefused(screen),
  },
  {
    name: 'not permitted, before anything is tried',
    options: { person: 'viewer' },
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2025-01-01');
      await screen.getByRole('button', { name: 'Try anyway' }).waitFor();
    },
  },
  {
    name: 'a result with files that did not go',
    options: { person: 'viewer' },
    reach: async ({ screen }) => {
      await startAnyway(screen);
      await screen.getByRole('button', { name: /^3 Confluence did not let you/ }).waitFor();
    },
  },
  {
    name: 'the dialog before deleting permanently',
    reach: async ({ screen }) => {
      await start(screen);
      await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
      await screen.getByLabel('Type 3 to confirm').waitFor();
    },
  },
  {
    name: 'nothing left to delete permanently',
    reach: async ({ screen, confluence }) => {
      await start(screen);
      const files = confluence.store.attachmentsOf(RECIPE_PAGE.id);
      await screen.getByRole('button', { name: 'Delete 3 files permanently' }).waitFor();
      for (const file of files) confluence.store.put({ ...file, status: 'current' });
      await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
      await screen.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    name: 'deleted permanently',
    reach: async ({ screen }) => {
      await start(screen);
      await deletePermanently(screen, 3);
      await screen.getByRole('heading', { name: '3 files deleted permanently' }).waitFor();
    },
  },
  {
    name: 'an empty trash',
    reach: async ({ screen }) => {
      await screen.getByRole('tab', { name: 'In trash' }).click();
      await screen.getByText('is in the trash').waitFor();
    },
  },
  {
    name: 'the trash before a cutoff',
    options: { contentId: LARGE_PAGE.id },
    reach: async ({ screen }) => {
      await screen.getByRole('tab', { name: 'In trash' }).click();
      await screen.getByRole('table').waitFor();
    },
  },
  {
    name: 'files chosen in the trash',
    options: { contentId: LARGE_PAGE.id },
    reach: ({ screen }) => chooseInTrash(screen),
  },
  {
    name: 'the dialog before deleting what was chosen in the trash',
    options: { contentId: LARGE_PAGE.id },
    reach: async ({ screen }) => {
      await chooseInTrash(screen);
      await screen.getByRole('button', { name: /permanently$/ }).click();
      await screen.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a page that could not be read',
    reach: async ({ screen, page, confluence }) => {
      confluence.store.reset({ contents: [], attachments: [], comments: [] });
      await page.getByRole('button', { name: 'Close' }).click();
      await openFromMenu(page);
      await screen.getByText('The page could not be read').waitFor();
    },
  },
  {
    name: 'a list that could not be read',
    options: {
      faultFor: ({ path }) =>
        path.includes('/attachments?') ? { kind: 'answer', status: 403, body: '{}' } : null,
    },
    reach: ({ screen }) => screen.getByRole('alert').waitFor(),
  },
];
