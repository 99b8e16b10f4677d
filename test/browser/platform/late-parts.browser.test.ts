import { applyCutoff, openFromMenu } from '../../support/app/app-page';
import { unexpectedComplaints } from '../../support/browser/browser-complaints';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

/** The browser tells of every request that failed; nothing else may be wrong. */
function expectNothingElseWrong() {
  for (const complaint of unexpectedComplaints()) expect(complaint).toContain('net::ERR_FAILED');
}

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((resolveIt) => {
    resolve = resolveIt;
  });
  return {
    promise,
    resolve: () => {
      resolve();
    },
  };
}

it('says so where the code of the next step does not come, and goes on when opened again', async () => {
  const { page, screen } = await open();
  await page.route('**/approval-dialog-*.js', (route) => route.abort());
  await page.reload();
  await openFromMenu(page);
  await screen.getByText('The next step could not be opened').waitFor();
  expectNothingElseWrong();

  await page.unroute('**/approval-dialog-*.js');
  await page.getByRole('button', { name: 'Close' }).click();
  await openFromMenu(page);
  await applyCutoff(screen, '2024-02-01');
  await screen.getByRole('button', { name: /^Move \d+ files? to trash$/ }).click();
  const cancel = screen.getByRole('dialog').getByRole('button', { name: 'Cancel' });
  await cancel.waitFor();
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('promise 1: lets nobody approve before the dialog is there to show what', async () => {
  const { page, screen } = await open();
  const { promise: held, resolve: letCome } = withResolvers();
  await page.route('**/approval-dialog-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await openFromMenu(page);
  await applyCutoff(screen, '2025-01-01');
  const move = screen.getByRole('button', { name: 'Move 3 files to trash' });
  expect(await move.isDisabled()).toBe(true);
  letCome();
  await move.click();
  await screen.getByRole('dialog').waitFor();
});

it('can do without the calendar, whose code does not come', async () => {
  const { page, screen } = await open();
  const calendar = screen.getByRole('button', { name: 'Open the calendar' });
  await calendar.waitFor();
  await page.route('**/assets/*.js', (route) => route.abort());
  await calendar.click();
  await screen.getByText('The calendar could not be opened').waitFor();
  expectNothingElseWrong();
  await page.keyboard.press('Escape');
  await applyCutoff(screen, '2024-02-01');
  await screen.getByRole('button', { name: /^Move \d+ files? to trash$/ }).waitFor();
});
