import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, moveToTrash } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';
import { isDelete } from '../../support/confluence/with-confluence';

const { open } = inBrowser();

it('promise 6: pauses when the session has ended, and resumes after the person has signed in', async () => {
  let isSignedIn = false;
  const { screen, confluence } = await open({
    faultFor: ({ method }) =>
      isDelete(method) && !isSignedIn ? { kind: 'answer', status: 401, body: '{}' } : null,
  });
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByText('Confluence does not accept your session').waitFor();
  isSignedIn = true;
  await screen.getByRole('button', { name: 'Continue' }).click();
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  const files = confluence.store.attachmentsOf(RECIPE_PAGE.id);
  expect(files.every(({ status }) => status === 'trashed')).toBe(true);
});

it('promise 6: waits while there is no connection, and goes on by itself when it is back', async () => {
  const { screen, page, confluence } = await open();
  await applyCutoff(screen, '2025-01-01');
  // Parts of the screen that come later are not what this test cuts off.
  await screen.getByRole('button', { name: 'Open the calendar' }).waitFor();
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByText('There is no connection').waitFor();
  expect(confluence.requests.some(({ method }) => isDelete(method))).toBe(false);
  await page.context().setOffline(false);
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
});

it('promise 6: pauses where Confluence takes deletions and does nothing, and says what it answered', async () => {
  let isInVain = true;
  const { screen, confluence } = await open({
    contentId: LARGE_PAGE.id,
    faultFor: ({ method }) =>
      isDelete(method) && isInVain ? { kind: 'answer', status: 400, body: '{}' } : null,
  });
  await applyCutoff(screen, '2024-01-01');
  const move = /^Move [\d,]+ files to trash$/;
  await screen.getByRole('button', { name: move }).click();
  await screen.getByRole('dialog').getByRole('button', { name: move }).click();
  await screen.getByText(/Confluence answered 400 to the last deletions/).waitFor();
  expect(confluence.requests.filter(({ method }) => isDelete(method)).length).toBeLessThan(30);
  isInVain = false;
  await screen.getByRole('button', { name: 'Continue' }).click();
  await screen.getByRole('heading', { name: /files moved to trash$/ }).waitFor();
});

it('shows a pause that Confluence asks for with its reason and a countdown, and can be stopped in it', async () => {
  const { screen } = await open({
    faultFor: ({ method }) =>
      isDelete(method) ? { kind: 'answer', status: 429, headers: { 'Retry-After': '1847' } } : null,
  });
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByText('Confluence asks for a pause').waitFor();
  await screen.getByText('It has answered as many requests as it allows for now').waitFor();
  await screen.getByText(/30 minutes, 4\d seconds/).waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByRole('heading', { name: '0 files moved to trash' }).waitFor();
  await screen.getByText('Not reached: nothing was done.').first().waitFor();
});

it('tells after a few seconds how fast it is and how long the rest takes, and in a pause that it pauses', async () => {
  let isLimited = false;
  const { screen } = await open({
    contentId: LARGE_PAGE.id,
    invocationDelayMs: 1_000,
    faultFor: ({ method }) =>
      isDelete(method) && isLimited
        ? { kind: 'answer', status: 429, headers: { 'Retry-After': '1800' } }
        : null,
  });
  await applyCutoff(screen, '2024-01-01');
  const move = /^Move [\d,]+ files to trash$/;
  await screen.getByRole('button', { name: move }).click();
  await screen.getByRole('dialog').getByRole('button', { name: move }).click();
  await screen.getByText(/^\d+ files a (second|minute) · about .+ left$/).waitFor();
  isLimited = true;
  await screen.getByText(/^Paused · about .+ left once it goes on$/).waitFor();
});

it('promise 6: lets no more files go after Stop than the dialog has said', async () => {
  const { screen, confluence } = await open({
    contentId: LARGE_PAGE.id,
    latencyMs: ({ method }) => (isDelete(method) ? 120 : 40),
  });
  const deletes = () => confluence.requests.filter(({ method }) => isDelete(method)).length;
  await applyCutoff(screen, '2024-01-01');
  const move = /^Move [\d,]+ files to trash$/;
  await screen.getByRole('button', { name: move }).click();
  const dialog = screen.getByRole('dialog');
  const said = await dialog.getByText(/up to \d+ more files may still go/).textContent();
  const most = Number(/up to (\d+)/.exec(said ?? '')?.[1]);
  await dialog.getByRole('button', { name: move }).click();
  await screen.getByText(/^48 done/).waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  const before = deletes();
  await screen.getByText('You stopped the run').waitFor();
  expect(most).toBeGreaterThan(24);
  // A batch this early in a run has 24 files.
  expect(deletes() - before).toBeLessThanOrEqual(24);
  expect(deletes()).toBeLessThan(120);
});
