import type { FrameLocator } from 'playwright-core';
import { applyCutoff, openFromMenu } from '../../support/app/app-page';
import { unexpectedComplaints } from '../../support/browser/browser-complaints';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

async function languageOf(screen: FrameLocator): Promise<string | null> {
  await screen.getByRole('heading', { name: 'Screenshots of October' }).waitFor();
  return screen.locator('html').getAttribute('lang');
}

it('speaks the language that the person has chosen, from the menu to the dialog', async () => {
  const { page, screen } = await open({}, { locale: 'de-DE' });
  expect(await page.getByRole('dialog').getByRole('heading').textContent()).toBe(
    'Anhänge aufräumen',
  );
  expect(await languageOf(screen)).toBe('de-DE');
  await screen.getByLabel('Stichtag', { exact: true }).fill('2024-01-15T12:57:55.347Z');
  await screen.getByLabel('Stichtag', { exact: true }).press('Enter');
  await screen.getByText('2 von 3 Dateien').waitFor();
  await screen.getByText('vor 15. Jan. 2024').waitFor();
  const name = '2 Dateien in den Papierkorb verschieben';
  await screen.getByRole('button', { name }).click();
  const dialog = screen.getByRole('dialog');
  await dialog
    .getByText('in den Papierkorb des Bereichs verschoben, mit allen Versionen.')
    .waitFor();
  await dialog.getByRole('button', { name }).click();
  await screen.getByRole('heading', { name: '2 Dateien in den Papierkorb verschoben' }).waitFor();
});

it('changes with the language chosen on the host’s page', async () => {
  const { page, screen } = await open();
  expect(await languageOf(screen)).toBe('en-US');
  await page.reload();
  await page.getByLabel('Language').selectOption('de-DE');
  await page.waitForURL(/locale=de-DE/);
  await page.getByRole('button', { name: 'More actions' }).click();
  expect(await page.getByRole('menuitem').textContent()).toBe('Anhänge aufräumen');
  await page.getByRole('menuitem').click();
  expect(await languageOf(screen)).toBe('de-DE');
});

it.each([
  ['de-AT', 'de-DE'],
  ['fr-CA', 'fr-FR'],
  ['es-MX', 'es-ES'],
  ['ja-JP', 'ja-JP'],
  ['sv-SE', 'en-US'],
  ['en-GB', 'en-US'],
])('gives a person of %s the texts of %s', async (locale, language) => {
  const { screen } = await open({}, { locale });
  expect(await languageOf(screen)).toBe(language);
});

it('speaks English where Forge has no texts to give', async () => {
  const { page, screen } = await open({}, { locale: 'de-DE' });
  await page.route('**/__LOCALES__/**', (route) => route.abort());
  await page.reload();
  await openFromMenu(page);
  expect(await languageOf(screen)).toBe('en-US');
  await applyCutoff(screen, '2024-02-01');
  await screen.getByText(/^All [\d,]+ files were checked/).waitFor();
  for (const complaint of unexpectedComplaints()) expect(complaint).toContain('net::ERR_FAILED');
});
