import type { FrameLocator, Page } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, moveToTrash } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const rowAt = (screen: FrameLocator, rowIndex: number) =>
  screen.locator(`[role=row][aria-rowindex="${String(rowIndex)}"]`);

/** The name that a screen reader hears of what has the focus. */
function focused(screen: FrameLocator): Promise<string> {
  return screen.locator('body').evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return label?.textContent ?? '';
  });
}

const focusedRow = (screen: FrameLocator) =>
  screen
    .locator('body')
    .evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'));

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function openWithRows() {
  const app = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(app.screen, '2023-01-01');
  await rowAt(app.screen, 2).waitFor();
  const rowCount = Number(await app.screen.getByRole('table').getAttribute('aria-rowcount'));
  const all = app.screen.getByLabel('Select all matching files');
  await all.focus();
  return { ...app, all, rowCount };
}

it('is two Tabs from the rows to the button, however many rows there are', async () => {
  const { screen, page, rowCount } = await openWithRows();
  const heard: string[] = [];
  while (heard.length < 10 && !heard.at(-1)?.startsWith('Move')) {
    await press(page, 'Tab');
    heard.push(await focused(screen));
  }
  expect(heard).toEqual([
    'Name',
    'Size',
    'Last updated',
    'First uploaded',
    'Updated by',
    'Version',
    expect.stringMatching(/^Select /),
    'Copy names',
    `Move ${String(rowCount - 1)} files to trash`,
  ]);
});

it('goes from row to row with the arrow keys, and unticks with Space', async () => {
  const { screen, page, rowCount } = await openWithRows();
  // Over the headers of six columns, into the rows.
  await press(page, ...Array<string>(7).fill('Tab'), 'ArrowDown', 'ArrowDown', 'Space');
  expect(await rowAt(screen, 4).getByRole('checkbox').isChecked()).toBe(false);
  await screen.getByRole('button', { name: `Move ${String(rowCount - 2)} files` }).waitFor();
  await press(page, 'ArrowUp');
  expect(await focusedRow(screen)).toBe('3');
  // Tab leaves the rows, and comes back to the one that was left.
  await press(page, 'Tab', 'Shift+Tab');
  expect(await focusedRow(screen)).toBe('3');
});

it('goes to either end and by pages, and the row with the focus is in view', async () => {
  const { screen, page, rowCount } = await openWithRows();
  await rowAt(screen, 2).getByRole('checkbox').focus();
  for (const [key, expected] of [
    ['End', rowCount],
    ['ArrowDown', rowCount],
    ['Home', 2],
    ['ArrowUp', 2],
  ] as const) {
    await press(page, key);
    expect(await focusedRow(screen)).toBe(String(expected));
    expect(await isInView(screen)).toBe(true);
  }
  await press(page, 'PageDown', 'PageDown');
  const afterTwoPages = Number(await focusedRow(screen));
  expect(afterTwoPages).toBeGreaterThan(5);
  expect(await isInView(screen)).toBe(true);
  await press(page, 'PageUp');
  expect(await focusedRow(screen)).toBe(String(1 + afterTwoPages / 2));
  expect(await isInView(screen)).toBe(true);
});

/** Below the header, and above the end of the table. */
function isInView(screen: FrameLocator): Promise<boolean> {
  return screen.getByRole('table').evaluate((table) => {
    const row = document.activeElement?.closest('[role=row]')?.getBoundingClientRect();
    const head = table.querySelector('[role=row]')?.getBoundingClientRect();
    if (!row || !head) return false;
    return row.top >= head.bottom - 1 && row.bottom <= table.getBoundingClientRect().bottom + 1;
  });
}

it('keeps the focus in a row that is scrolled out of view, and goes on from there', async () => {
  const { screen, page, rowCount } = await openWithRows();
  await rowAt(screen, 3).getByRole('checkbox').focus();
  await screen.getByRole('table').evaluate((table) => {
    table.scrollTo({ top: table.scrollHeight });
  });
  await rowAt(screen, rowCount).waitFor();
  expect(await focusedRow(screen)).toBe('3');
  await press(page, 'ArrowDown');
  expect(await focusedRow(screen)).toBe('4');
  expect(await isInView(screen)).toBe(true);
});

it('goes through files without tick boxes by their names, and opens one', async () => {
  const { screen, page } = await open({ contentId: LARGE_PAGE.id });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await screen.getByRole('table', { name: 'Files in the trash' }).waitFor();
  await screen.getByRole('button', { name: 'Version' }).focus();
  await press(page, 'Tab');
  expect(await focusedRow(screen)).toBe('2');
  await press(page, 'End');
  expect(await focusedRow(screen)).toBe('39');
  // Confluence's own page of the file, which the embedded one does not have.
  await page.context().route('**/wiki/pages/**', (route) => route.fulfill({ body: '' }));
  const opened = page.context().waitForEvent('page');
  const name = await focused(screen);
  await press(page, 'Enter');
  expect(new URL((await opened).url()).searchParams.get('preview')).toContain(name);
});

it('promise 1: lets no row be unticked unseen, below the bar with the button', async () => {
  const { screen, page } = await openWithRows();
  await press(page, ...Array<string>(7).fill('Tab'), 'ArrowDown', 'ArrowDown', 'ArrowDown');
  const covered = await screen.locator('.action-bar').evaluate((bar) => {
    const row = document.activeElement?.closest('[role=row]')?.getBoundingClientRect();
    return row === undefined || row.bottom > bar.getBoundingClientRect().top;
  });
  expect(covered).toBe(false);
});

/** Whether something of the app has it, and not the page as a whole, as where it was is gone. */
const hasFocus = (screen: FrameLocator) =>
  screen.locator('body').evaluate((body) => document.activeElement !== body);

it('leaves the focus in the app when the button that had it goes away', async () => {
  let isRefusing = true;
  const { screen } = await open({
    faultFor: ({ path }) =>
      isRefusing && path.includes('/attachments?')
        ? { kind: 'answer', status: 403, body: '{}' }
        : null,
  });
  const tryAgain = screen.getByRole('button', { name: 'Try again' });
  await tryAgain.waitFor();
  isRefusing = false;
  await tryAgain.press('Enter');
  await screen.getByText('nothing is selected yet').waitFor();
  expect(await hasFocus(screen)).toBe(true);
});

it('leaves the focus in the app when a run is left', async () => {
  const { screen } = await open();
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('button', { name: 'Back to the list' }).press('Enter');
  await screen.getByRole('tab', { name: 'On this page' }).waitFor();
  expect(await hasFocus(screen)).toBe(true);
});
