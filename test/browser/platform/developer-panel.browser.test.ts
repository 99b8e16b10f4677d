import type { Page } from 'playwright-core';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, moveToTrash, openFromMenu, tryAnyway } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

async function closeApp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

it('opens the app next time as another person, in another zone, and in trouble', async () => {
  const { page, screen, confluence } = await open();
  await closeApp(page);
  await page.getByLabel('Person').selectOption({ label: 'Viewer' });
  await page.getByText('Signed in as viewer').waitFor();
  await page.getByLabel('Time zone').selectOption('Pacific/Kiritimati');
  await page.getByLabel('Fault').selectOption('server-errors');
  await openFromMenu(page);
  await applyCutoff(screen, '2025-01-01');
  await screen.getByText('Pacific/Kiritimati').first().waitFor();
  // A viewer is told beforehand, as soon as Confluence says so.
  await tryAnyway(screen);
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('button', { name: /^[1-3] Confluence did not let you/ }).waitFor();
  const { store } = confluence;
  expect(store.attachmentsOf(RECIPE_PAGE.id).every(({ status }) => status === 'current')).toBe(
    true,
  );
});

it('keeps it in the address, for a reload, a link, and the way back', async () => {
  const { page, screen } = await open();
  await closeApp(page);
  await page.getByLabel('Fault').selectOption('signed-out');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByText('Developer').click();
  await page.waitForURL(/panel=closed/);
  await page.reload();
  await page.getByText('Signed out from the start · Dark').waitFor();
  expect(await page.getByLabel('Fault').isVisible()).toBe(false);
  await openFromMenu(page);
  await screen.getByText('Confluence does not accept your session').first().waitFor();
  await closeApp(page);
  await page.locator('summary').press('Enter');
  await page.getByLabel('Fault').selectOption('');
  await openFromMenu(page);
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).waitFor();
  expect(new URL(page.url()).search).toBe('?theme=dark');
});

it('takes what is not on offer for nothing said', async () => {
  const { page, screen } = await open();
  await page.goto(`${new URL(page.url()).origin}/?person=root&fault=x&zone=Mars&theme=pink`);
  await page.getByText('Signed in as admin').waitFor();
  await openFromMenu(page);
  await applyCutoff(screen, '2025-01-01');
  await screen.getByText('Europe/Berlin').first().waitFor();
});

it('keeps the keyboard where it is when a choice reloads the page', async () => {
  const { page } = await open();
  await closeApp(page);
  await page.getByLabel('Language').selectOption('de-DE');
  await page.waitForURL(/locale=de-DE/);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Language').selectOption('');
  await page.locator('#locale-choice:focus').waitFor();
});
