import { applyCutoff, openFromMenu } from '../support/app-page';
import { unexpectedComplaints } from '../support/browser-complaints';
import { inBrowser } from '../support/in-browser';

const { open } = inBrowser();

it('says so where the code of the next step does not come, and goes on when it does', async () => {
  const { page, screen } = await open();
  await page.route('**/approval-dialog-*.js', (route) => route.abort());
  await page.reload();
  const refused = page.waitForEvent('requestfailed');
  await openFromMenu(page);
  await applyCutoff(screen, '2024-02-01');
  await refused;
  await screen.getByRole('button', { name: /^Move \d+ files? to trash$/ }).click();
  await screen.getByText('The next step could not be opened').waitFor();
  // The browser tells of every request that failed; nothing else may be wrong.
  for (const complaint of unexpectedComplaints()) expect(complaint).toContain('net::ERR_FAILED');

  await page.unroute('**/approval-dialog-*.js');
  await screen.getByRole('button', { name: 'Try again' }).click();
  const cancel = screen.getByRole('dialog').getByRole('button', { name: 'Cancel' });
  await cancel.waitFor();
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
});
