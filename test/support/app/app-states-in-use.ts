import type { EmbeddedAppOptions } from '../../../local/app-on-embedded';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { seedWorld } from '../../../local/confluence/seed/seed';
import { applyCutoff, chooseKinds, openFromMenu, SEED_MS } from './app-page';
import type { AppInBrowser } from '../browser/in-browser';

export type AppState = {
  readonly name: string;
  readonly options?: Partial<EmbeddedAppOptions>;
  readonly reach: (app: AppInBrowser) => Promise<void>;
};

const SAMPLES = { world: seedWorld(SEED_MS), contentId: LARGE_PAGE.id };

/** A space that is not read to its end while anybody looks. */
export const SLOW_SPACE = {
  latencyMs: ({ path }: { readonly path: string }) => (path.includes('/spaces/') ? 20_000 : 0),
};

/** States of the screen that tell what stays, and what is in use. */
export const IN_USE_STATES: readonly AppState[] = [
  {
    name: 'filters, and what stays, and why',
    options: SAMPLES,
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2024-01-01');
      await chooseKinds(screen, 'Image');
      await screen.getByRole('button', { name: /^Keep \(/ }).click();
      await screen.getByRole('columnheader', { name: 'Why' }).waitFor();
    },
  },
  {
    name: 'the rest of the space looked at, and all places where a file is used',
    options: SAMPLES,
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2024-01-01');
      await screen.getByRole('button', { name: 'Check the rest of the space' }).click();
      await screen.getByText(/of the space were looked at/).waitFor();
      await screen.getByRole('button', { name: /^Keep \(/ }).click();
      await screen.getByRole('button', { name: /^in use \(/ }).click();
      await screen.getByRole('button', { name: 'on Team photos' }).waitFor();
      await screen.getByRole('button', { name: '+1: All 2 places where it is used' }).click();
      await screen.getByRole('dialog', { name: 'All 2 places where it is used' }).waitFor();
    },
  },
  {
    name: 'the rest of the space being looked at',
    options: SLOW_SPACE,
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2025-01-01');
      await screen.getByRole('button', { name: 'Check the rest of the space' }).click();
      await screen.getByText(/^Looking at the other pages/).waitFor();
    },
  },
  {
    name: 'what is in use, included',
    options: SAMPLES,
    reach: async ({ screen }) => {
      await applyCutoff(screen, '2024-01-01');
      await screen.getByRole('checkbox', { name: /^Also trash \d+ files/ }).check({ force: true });
      await screen.getByText(/images on this page would break/).waitFor();
    },
  },
  {
    name: 'nearly everything chosen, and nobody knowing what is in use',
    options: SAMPLES,
    reach: async ({ screen, page }) => {
      await page.goto(`${new URL(page.url()).origin}/?fault=unreadable-body`);
      await openFromMenu(page);
      await applyCutoff(screen, '2025-12-31');
      await screen.getByText('What is in use could not be read').waitFor();
      await screen.getByRole('checkbox', { name: /^Also trash/ }).check({ force: true });
      await screen.getByText('Check the cutoff.').waitFor();
    },
  },
];
