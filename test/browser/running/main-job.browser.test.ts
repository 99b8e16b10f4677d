import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { BLOG_POST, LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import {
  applyCutoff,
  deletePermanently,
  moveToTrash,
  selectAllMatching,
} from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const filesOf = ({ store }: EmbeddedConfluence, contentId: string, status: string) =>
  store.attachmentsOf(contentId).filter((file) => file.status === status);

it('does the recipe’s example to the letter: two files older, one kept', async () => {
  const { screen, page, confluence } = await open();
  await screen.getByRole('heading', { name: RECIPE_PAGE.title }).waitFor();
  await applyCutoff(screen, '2024-01-15T12:57:55.347Z');
  await screen.getByText('2 of 3 files').waitFor();
  await screen.getByText('Keeping 1: 1 not older than the cutoff').waitFor();
  await moveToTrash(screen, 'Move 2 files to trash');
  await screen.getByRole('heading', { name: '2 files moved to trash' }).waitFor();
  expect(filesOf(confluence, RECIPE_PAGE.id, 'trashed').map(({ id }) => id)).toEqual([
    '13008914',
    '13074433',
  ]);
  expect(filesOf(confluence, RECIPE_PAGE.id, 'current').map(({ id }) => id)).toEqual(['13041683']);

  await deletePermanently(screen, 2);
  await screen.getByRole('heading', { name: '2 files deleted permanently' }).waitFor();
  expect(confluence.store.attachmentsOf(RECIPE_PAGE.id).map(({ id }) => id)).toEqual(['13041683']);
  expect(await page.locator('iframe').count()).toBe(1);
});

it('does the whole job on a page with 1,200 attachments', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id });
  const current = filesOf(confluence, LARGE_PAGE.id, 'current');
  const inTrash = filesOf(confluence, LARGE_PAGE.id, 'trashed').length;
  const older = current.filter(
    ({ version }) => (version?.createdAt ?? '9999') < '2023-12-31T23:00:00.000Z',
  );
  await applyCutoff(screen, '2024-01-01');
  const files = `${older.length.toLocaleString('en-US')} files`;
  await moveToTrash(screen, `Move ${files} to trash`);
  await screen.getByRole('heading', { name: `${files} moved to trash` }).waitFor();
  expect(filesOf(confluence, LARGE_PAGE.id, 'trashed')).toHaveLength(inTrash + older.length);
  expect(filesOf(confluence, LARGE_PAGE.id, 'current')).toHaveLength(current.length - older.length);

  await deletePermanently(screen, older.length);
  await screen.getByRole('heading', { name: `${files} deleted permanently` }).waitFor();
  // What was in the trash before is still there: the run had not put it there.
  expect(filesOf(confluence, LARGE_PAGE.id, 'trashed')).toHaveLength(inTrash);
});

it('works on a blog post', async () => {
  const { screen, confluence } = await open({ contentId: BLOG_POST.id });
  await screen.getByRole('heading', { name: BLOG_POST.title }).waitFor();
  const total = filesOf(confluence, BLOG_POST.id, 'current').length;
  await screen.getByRole('button', { name: '30 days' }).click();
  await screen.getByText(new RegExp(`of ${String(total)} files`)).waitFor();
  await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: /^Move/ }).click();
  await screen.getByRole('heading', { name: /^\d+ files moved to trash$/ }).waitFor();
  expect(filesOf(confluence, BLOG_POST.id, 'trashed').length).toBeGreaterThan(0);
});

it('lists what is in the trash, and deletes of it what is older than the cutoff', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  const before = filesOf(confluence, LARGE_PAGE.id, 'trashed').length;
  await applyCutoff(screen, '2023-01-01');
  await selectAllMatching(screen);
  const button = screen.getByRole('button', { name: /^Delete \d+ files permanently$/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await deletePermanently(screen, count);
  await screen
    .getByRole('heading', { name: `${String(count)} files deleted permanently` })
    .waitFor();
  expect(filesOf(confluence, LARGE_PAGE.id, 'trashed')).toHaveLength(before - count);
  await screen.getByRole('button', { name: 'Back to the list' }).click();
  await screen.getByRole('tab', { name: 'In trash', selected: true }).waitFor();
});

it('promise 1: leaves alone what is unticked, and what changed after the preview', async () => {
  const { screen, confluence } = await open();
  await applyCutoff(screen, '2025-01-01');
  await screen.getByLabel('Select Screenshot 2023-10-27 at 18.08.18.png').uncheck();
  const changing = confluence.store.attachment('13074433');
  if (!changing?.version) throw new Error('The sample has no such file.');
  confluence.store.put({ ...changing, version: { ...changing.version, number: 2 } });
  await moveToTrash(screen, 'Move 2 files to trash');
  await screen.getByRole('heading', { name: '1 file moved to trash' }).waitFor();
  await screen.getByText('it has changed since the list was read').waitFor();
  expect(filesOf(confluence, RECIPE_PAGE.id, 'trashed').map(({ id }) => id)).toEqual(['13008914']);
});

it('promise 5: does not delete permanently before the right number is typed', async () => {
  const { screen, confluence } = await open();
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
  const confirm = screen.getByRole('dialog').getByRole('button', { name: /^Delete 3 files/ });
  expect(await confirm.isDisabled()).toBe(true);
  await screen.getByLabel('Type 3 to confirm').fill('33');
  expect(await confirm.isDisabled()).toBe(true);
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await screen.getByRole('dialog').waitFor({ state: 'detached' });
  expect(filesOf(confluence, RECIPE_PAGE.id, 'trashed')).toHaveLength(3);
});

it('promise 6: stops when told to, and says which files were not reached', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id, latencyMs: 20 });
  const before = filesOf(confluence, LARGE_PAGE.id, 'trashed').length;
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: /^Move/ }).click();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  const heading = screen.getByRole('heading', { name: /^\d+ files? moved to trash$/ });
  await heading.waitFor();
  const reported = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
  expect(filesOf(confluence, LARGE_PAGE.id, 'trashed')).toHaveLength(before + reported);
  await screen.getByText('You stopped the run').waitFor();
  await screen.getByText('Not reached: nothing was done.').first().waitFor();
});

it('puts the sample files back at the press of a button', async () => {
  const { screen, page, confluence } = await open();
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Put back the sample files' }).click();
  await page.getByText('All sample files are back').waitFor();
  expect(filesOf(confluence, RECIPE_PAGE.id, 'current')).toHaveLength(3);
});
