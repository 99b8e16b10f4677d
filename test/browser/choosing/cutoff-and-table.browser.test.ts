import type { Locator, Page } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, selectAllMatching, unfoldCutoff } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

it('selects nothing before a cutoff is chosen', async () => {
  const { screen } = await open();
  await screen.getByText('nothing is selected yet').waitFor();
  expect(await screen.getByRole('button', { name: /trash$/ }).count()).toBe(0);
});

it.each([
  ['2024-02-31', 'There is no such day'],
  ['2024-01-15 25:00', 'There is no such day or time'],
  ['15.01.2024', 'This app cannot tell which date that is. Type it like 1/15/2024'],
  ['1/15/24', 'Type the year with four digits, like 1/15/2024.'],
  ['2999-01-01', 'This lies in the future'],
])('refuses %s at the field, and selects nothing', async (typed, sentence) => {
  const { screen } = await open();
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).waitFor();
  await applyCutoff(screen, typed);
  await screen.getByRole('alert').getByText(sentence).waitFor();
  expect(await screen.getByRole('button', { name: /trash$/ }).count()).toBe(0);
});

it('takes a date as the start of the day in the person’s time zone, and shows both zones', async () => {
  const { screen } = await open({}, { timezoneId: 'America/New_York' });
  await applyCutoff(screen, '2024-01-15');
  await screen.getByText('Jan 15, 2024, 12:00 AM EST').waitFor();
  await screen.getByText('2024-01-15T05:00:00.000Z').waitFor();
});

it.each([
  ['en-US', '1/15/2024', 'Jan 15, 2024, 12:00 AM'],
  ['en-US', 'January 15, 2024, 2:30 PM', 'Jan 15, 2024, 02:30 PM'],
  ['de-DE', '15.01.2024', '15. Jan. 2024, 00:00'],
  ['de-DE', 'vor 1 Jahr', '00:00 ME'],
])('understands in %s a cutoff typed as %s', async (locale, typed, understood) => {
  const { screen } = await open({}, { locale });
  await screen.locator('#cutoff-date').fill(typed);
  await screen.locator('.effect-main').getByText(understood).waitFor();
  expect(await screen.getByRole('alert').count()).toBe(0);
});

it('marks the quick pick that is in force', async () => {
  const { screen } = await open();
  const pick = screen.getByRole('button', { name: '2 years' });
  expect(await pick.getAttribute('aria-pressed')).toBe('false');
  await applyCutoff(screen, '2 years ago');
  expect(await pick.getAttribute('aria-pressed')).toBe('true');
});

it('takes any number of days, months or years', async () => {
  const { screen } = await open();
  const amount = screen.getByLabel('Number of days, months or years');
  const field = screen.getByLabel('Cutoff date', { exact: true });
  await amount.fill('18');
  await screen.getByText(/match: last updated before/).waitFor();
  expect(await field.inputValue()).toBe('18m');
  await screen.getByLabel('Days, months or years', { exact: true }).selectOption('years');
  expect(await field.inputValue()).toBe('18y');
  // What is no number is not taken; a date of another kind empties it.
  await amount.fill('2x');
  expect(await field.inputValue()).toBe('2y');
  await applyCutoff(screen, '2024-01-01');
  expect(await amount.inputValue()).toBe('');
});

it('takes a date from the calendar, by keyboard', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2024-06-20');
  await screen.getByRole('button', { name: 'Open the calendar' }).press('Enter');
  const day = screen.getByRole('button', { name: '20, Thursday June 2024' });
  await tabTo(page, day);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await screen.getByText('Jun 21, 2024, 12:00 AM').waitFor();
  expect(await screen.getByLabel('Cutoff date', { exact: true }).inputValue()).toBe('2024-06-21');
});

it('takes no day of the future from the calendar, though the keyboard reaches it', async () => {
  const { screen, page } = await open();
  await screen.getByRole('button', { name: 'Open the calendar' }).press('Enter');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format();
  const dayOfMonth = String(Number(today.slice(-2)));
  await tabTo(page, screen.getByRole('button', { name: new RegExp(`^${dayOfMonth}, `) }).first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await screen.getByRole('grid').waitFor();
  expect(await screen.getByLabel('Cutoff date', { exact: true }).inputValue()).toBe('');
});

it('promise 1: a click that makes a typed cutoff take effect opens no dialog for the old one', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2025-01-01');
  const move = screen.getByRole('button', { name: /^Move \d files? to trash$/ });
  await move.hover();
  await screen.getByLabel('Cutoff date', { exact: true }).fill('2024-01-15T12:57:55.347Z');
  await page.mouse.down();
  // The cutoff takes effect between the press and the letting go.
  await screen.getByRole('button', { name: 'Move 2 files to trash', disabled: false }).waitFor();
  await page.mouse.up();
  expect(await screen.getByRole('dialog').count()).toBe(0);
  await move.click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Move 2 files to trash' }).waitFor();
});

it('takes a key press on the button for what it says, whatever was clicked before', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2025-01-01');
  await screen.getByLabel('Cutoff date', { exact: true }).fill('2024-01-15T12:57:55.347Z');
  await screen.getByText('3 of 3 matching selected').click();
  const move = screen.getByRole('button', { name: 'Move 2 files to trash' });
  await move.focus();
  await page.keyboard.press('Enter');
  await screen.getByRole('dialog').getByRole('button', { name: 'Move 2 files to trash' }).waitFor();
});

it('promise 1: swallows one click for a typed cutoff, and no key press after it', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2025-01-01');
  const move = screen.getByRole('button', { name: /^Move \d files? to trash$/ });
  await screen.getByLabel('Cutoff date', { exact: true }).fill('2024-01-15T12:57:55.347Z');
  // Pressed, and let go of somewhere else.
  await move.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await screen.getByRole('button', { name: 'Move 2 files to trash', disabled: false }).waitFor();
  await move.focus();
  await page.keyboard.press('Enter');
  await screen.getByRole('dialog').getByRole('button', { name: 'Move 2 files to trash' }).waitFor();
});

it('by first upload, marks files with a newer version and leaves them unticked', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2022-01-01');
  const byUpdate = await screen.getByRole('button', { name: /to trash$/ }).textContent();
  await unfoldCutoff(screen);
  await screen.getByLabel('First uploaded').check();
  await screen.getByLabel(/^Select \d+ files with a newer or unknown version as well$/).waitFor();
  await screen.getByRole('button', { name: 'Last updated' }).click();
  await screen.getByRole('button', { name: 'Last updated' }).click();
  await screen.getByRole('row').nth(1).getByText('newer version').waitFor();
  expect(await screen.getByRole('row').nth(1).getByRole('checkbox').isChecked()).toBe(false);
  // Marked files are more matches, but not more ticks.
  const files = confluence.store.attachmentsOf(LARGE_PAGE.id);
  const unmarked = files.filter(
    ({ status, createdAt, version }) =>
      status === 'current' &&
      (createdAt ?? '9') < '2021-12-31T23:00:00.000Z' &&
      (version?.createdAt ?? '9') < '2021-12-31T23:00:00.000Z',
  );
  await screen
    .getByRole('button', { name: `Move ${String(unmarked.length)} files to trash` })
    .waitFor();
  expect(byUpdate).toBe(`Move ${String(unmarked.length)} files to trash`);
});

it('ticks and unticks all matching rows, keeps a hand-made untick over a new cutoff', async () => {
  const { screen } = await open();
  await applyCutoff(screen, '2025-01-01');
  const all = screen.getByLabel('Select all matching files');
  await all.uncheck();
  expect(await screen.getByRole('button', { name: 'Move 0 files to trash' }).isDisabled()).toBe(
    true,
  );
  await all.check();
  await screen.getByLabel('Select Screenshot 2023-10-27 at 18.08.18.png').uncheck();
  await screen.getByRole('button', { name: 'Move 2 files to trash' }).waitFor();
  await applyCutoff(screen, '2025-02-01');
  await screen.getByRole('button', { name: 'Move 2 files to trash' }).waitFor();
});

it('promise 1: keeps a hand-made untick while all rows of the other view are ticked', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2024-01-01');
  const act = screen.getByRole('button', { name: /^(Move|Delete) / });
  await screen.getByRole('row').nth(1).getByRole('checkbox').uncheck();
  const protecting = await act.textContent();
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await selectAllMatching(screen);
  await screen.getByRole('tab', { name: 'On this page' }).click();
  await screen.getByRole('table', { name: 'Files to move to the trash' }).waitFor();
  expect(await act.textContent()).toBe(protecting);
  expect(await screen.getByRole('row').nth(1).getByRole('checkbox').isChecked()).toBe(false);
});

it('starts a marked row unticked, though it was ticked by hand under another cutoff', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await screen.getByLabel('First uploaded').check();
  await applyCutoff(screen, '2022-01-01');
  const ofRow = (nth: number) => screen.getByRole('row').nth(nth);
  for (let clicks = 0; clicks < 2; clicks++) {
    await screen.getByRole('button', { name: 'Last updated' }).click();
  }
  await ofRow(1).getByText('newer version').waitFor();
  const name = (await ofRow(1).locator('.file-name').textContent()) ?? '';
  const selected = await screen.getByText(/matching selected/).textContent();
  await ofRow(1).getByRole('checkbox').check();
  await screen.getByText(selected ?? '').waitFor({ state: 'detached' });
  // Under this cutoff it is marked as well, so that it starts unticked.
  await applyCutoff(screen, '2022-01-02');
  await screen.getByText('Jan 2, 2022, 12:00 AM').waitFor();
  expect(await screen.getByLabel(`Select ${name}`, { exact: true }).isChecked()).toBe(false);
});

it('sorts by a column, both ways', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2025-01-01');
  const firstSize = () => screen.getByRole('row').nth(1).getByRole('cell').nth(2).textContent();
  await screen.getByRole('button', { name: 'Size' }).click();
  await screen.locator('[aria-sort="descending"]').getByText('Size').waitFor();
  expect(await firstSize()).toMatch(/MB$/);
  await screen.getByRole('button', { name: 'Size' }).click();
  await screen.locator('[aria-sort="ascending"]').getByText('Size').waitFor();
  expect(await firstSize()).toMatch(/(byte|kB)$/);
});

it('goes through the whole job by keyboard alone', async () => {
  const { screen, page } = await open();
  await screen.getByLabel('Cutoff date', { exact: true }).focus();
  await page.keyboard.type('2025-01-01');
  await page.keyboard.press('Enter');
  const move = screen.getByRole('button', { name: 'Move 3 files to trash' });
  await move.waitFor();
  await tabTo(page, move);
  await page.keyboard.press('Enter');
  const cancel = screen.getByRole('dialog').getByRole('button', { name: 'Cancel' });
  await cancel.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
});
