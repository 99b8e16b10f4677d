import type { Locator } from 'playwright-core';
import { seedWorld } from '../../../local/confluence/seed/seed';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, chooseKinds, moveToTrash, SEED_MS } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
/** Of a text such as `To trash (1,024)`. */
const countIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replace(',', ''));

const SAMPLES = { world: seedWorld(SEED_MS), contentId: LARGE_PAGE.id };

it('narrows by filters, acts on nothing that they hide, and clears them in one click', async () => {
  const { screen, confluence } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const goes = screen.getByRole('button', { name: /^To trash \(/ });
  const all = countIn(await goes.textContent());
  await chooseKinds(screen, 'Archive');
  await screen.getByLabel('Only names with').fill('DIAGNOSTICS_2020');
  const name = (await screen.getByRole('button', { name: /^Move \d+ files/ }).textContent()) ?? '';
  await moveToTrash(screen, name);
  await screen.getByRole('heading', { name: /moved to trash$/ }).waitFor();
  const moved = confluence.store
    .attachmentsOf(LARGE_PAGE.id)
    .filter(({ status, title }) => status === 'trashed' && title.startsWith('diagnostics_2020'));
  expect(moved).not.toEqual([]);
  expect(name).toContain(`Move ${String(moved.length)} files`);

  await screen.getByRole('button', { name: /back/i }).first().click();
  await screen.getByRole('button', { name: 'Clear filters' }).click();
  expect(await goes.textContent()).toBe(`To trash (${String(all - moved.length)})`);
  // The button is gone; its focus is where the filters fold and unfold.
  expect(await isFocused(screen.getByRole('button', { name: 'More filters' }))).toBe(true);
});

it('shows in both views whose files it takes, also where nobody there has that name', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  await screen.getByRole('button', { name: 'More filters' }).click();
  const author = screen.getByLabel('Last updated by');
  const robot = author.locator('option', { hasText: /^Build robot/ });
  await author.selectOption((await robot.getAttribute('value')) ?? '');
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await screen.getByRole('button', { name: 'Clear filters' }).waitFor();
  const chosen = author.locator('option:checked');
  expect(await chosen.textContent()).toMatch(/^Build robot \(\d+\)$/);
});

it('says how many filters are set, also when they are folded away', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const more = screen.getByRole('button', { name: /^More filters/ });
  await more.click();
  await screen.getByLabel('Size').selectOption(String(1_024 ** 2));
  await screen.getByLabel('Keep the newest').fill('10');
  await screen.getByText('Keep the newest: keeps 10').waitFor();
  await more.click();
  expect(await more.textContent()).toBe('More filters (2)');
  expect(await screen.getByLabel(/^Keep the newest/).count()).toBe(0);
  await screen.getByRole('button', { name: 'Clear filters' }).click();
  expect(await more.textContent()).toBe('More filters');
});

it('takes several kinds at once, or all but some', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const goes = screen.getByRole('button', { name: /^To trash \(/ });
  const all = countIn(await goes.textContent());
  await chooseKinds(screen, 'Video', 'Archive');
  const kind = screen.locator('button#filter-kind');
  expect(await kind.textContent()).toBe('Video, Archive');
  const some = countIn(await goes.textContent());
  expect(some).toBeGreaterThan(0);
  await kind.click();
  await screen.getByRole('button', { name: 'All but these' }).click();
  await screen
    .getByRole('button', { name: `To trash (${(all - some).toLocaleString('en-US')})` })
    .waitFor();
  expect(await kind.textContent()).toBe('all but Video, Archive');
});

it('searches in what goes and what stays, and changes no selection by it', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const act = screen.getByRole('button', { name: /^Move [\d,]+ files to trash$/ });
  const before = await act.textContent();
  await screen.getByLabel('Search names').fill('png nobody-has-this');
  await screen.getByText('No name here has that.').waitFor();
  await screen.getByLabel('Search names').fill('screenshot*2021*.png');
  await screen.getByText(/^Showing [\d,]+ of [\d,]+\. A search changes no selection\.$/).waitFor();
  const names = await screen.locator('.table-body .file-name').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => /^Screenshot.*2021.*\.png$/.test(name))).toBe(true);
  expect(await act.textContent()).toBe(before);
  // Under a search, the box over all is for what is shown.
  await screen.getByLabel('Select all matching files').uncheck({ force: true });
  const found = countIn(await screen.getByText(/^Showing/).textContent());
  const left = countIn(before) - found;
  await screen
    .getByRole('button', { name: `Move ${left.toLocaleString('en-US')} files to trash` })
    .waitFor();
  await screen.getByRole('button', { name: /^Keep \([\d,]+\): [\d,]+ found$/ }).click();
  await screen.getByLabel('Search names').fill('');
  await screen.getByRole('button', { name: /^Keep \([\d,]+\)$/ }).waitFor();
});

it('shows what stays for one reason, and sorts by it', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  await screen.getByRole('button', { name: /^Keep \(/ }).click();
  const chip = screen.getByRole('button', { name: /^no date \(\d+\)$/ });
  const count = countIn(await chip.textContent());
  await chip.click();
  const table = screen.getByRole('table', { name: 'Files that stay' });
  expect(await table.getAttribute('aria-rowcount')).toBe(String(count + 1));
  await chip.click();
  const why = screen.getByRole('columnheader', { name: 'Why' });
  await why.getByRole('button').click();
  expect(await why.getAttribute('aria-sort')).toBe('ascending');
  await screen.getByRole('row').nth(1).getByText('in use').first().waitFor();
});
