import type { FrameLocator } from 'playwright-core';
import { BLOG_POST, LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import {
  applyCutoff,
  deletePermanently,
  moveToTrash,
  selectAllMatching,
} from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

async function trashAllThree(screen: FrameLocator): Promise<void> {
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
}

it('shows all that is in the trash before a cutoff, and lets nothing be selected', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id });
  const { store } = confluence;
  const trashed = store.attachmentsOf(LARGE_PAGE.id).filter(({ status }) => status === 'trashed');
  const [first] = trashed;
  if (first === undefined) throw new Error('The sample has nothing in the trash.');
  store.put({ ...first, createdAt: null, version: null });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  const all = screen.getByRole('table', { name: 'Files in the trash' });
  expect(await all.getAttribute('aria-rowcount')).toBe(String(trashed.length + 1));
  await all.getByText('no date').first().waitFor();
  expect(await screen.getByRole('checkbox').count()).toBe(0);
  expect(await screen.getByRole('button', { name: /permanently$/ }).count()).toBe(0);

  await applyCutoff(screen, '2023-01-01');
  await screen.getByRole('table', { name: 'Files to delete permanently' }).waitFor();
  expect(await screen.getByText('no date').count()).toBe(0);
  await screen.getByText('1 without a date in Confluence').waitFor();
  await applyCutoff(screen, '');
  await all.waitFor();
});

it('promise 5: deletes nothing permanently that nobody has picked', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2023-01-01');
  await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).waitFor();
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await screen.getByRole('table', { name: 'Files to delete permanently' }).waitFor();
  const act = screen.getByRole('button', { name: /permanently$/ });
  expect(await act.textContent()).toBe('Delete 0 files permanently');
  expect(await act.isDisabled()).toBe(true);

  await screen.getByRole('row').nth(1).getByRole('checkbox').check();
  await screen.getByRole('button', { name: 'Delete 1 file permanently' }).waitFor();
  // Another cutoff is another question.
  await applyCutoff(screen, '2022-01-01');
  expect(await act.textContent()).toBe('Delete 0 files permanently');
});

it('promise 5: ticks no file by itself that is shown only after all were ticked', async () => {
  const { screen, confluence } = await open({ contentId: LARGE_PAGE.id });
  const { store } = confluence;
  const page = store.content(LARGE_PAGE.id);
  const inTrash = store.attachmentsOf(LARGE_PAGE.id).find(({ status }) => status === 'trashed');
  if (page === null || inTrash === undefined) throw new Error('The sample has no such file.');
  store.put({ ...inTrash, title: 'shown.png' });
  const body = '<ac:image><ri:attachment ri:filename="shown.png" /></ac:image>';
  store.putContent({ ...page, body });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await applyCutoff(screen, '2026-01-01');
  await selectAllMatching(screen);
  const selected = screen.getByText(/^\d+ of \d+ matching selected/);
  const [all] = /\d+/.exec((await selected.textContent()) ?? '') ?? [];
  await screen.getByLabel(/^Also delete 1 file/).check();
  await screen
    .getByText(`${String(all)} of ${String(Number(all) + 1)} matching selected`)
    .waitFor();
});

it('says before a permanent deletion what to do first, and what is not looked at', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await applyCutoff(screen, '2023-01-01');
  await selectAllMatching(screen);
  await screen.getByRole('button', { name: /^Delete \d+ files permanently$/ }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByText('restore the files and export the space first').waitFor();
  await dialog.getByText('Other pages that use these files are not looked at').waitFor();
  await dialog.getByText('needs the permission of a space admin').waitFor();
});

it('says that there is nothing to delete when all of it has left the trash', async () => {
  const { screen, confluence } = await open();
  await trashAllThree(screen);
  const trashed = confluence.store.attachmentsOf(RECIPE_PAGE.id);
  for (const file of trashed) confluence.store.put({ ...file, status: 'current' });
  await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByText('None of the 3 files that were moved to the trash is in it now').waitFor();
  expect(await dialog.getByRole('button', { name: /^Delete/ }).count()).toBe(0);
  expect(await dialog.getByRole('textbox').count()).toBe(0);

  for (const file of trashed) confluence.store.put(file);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await screen.getByLabel('Type 3 to confirm').waitFor();
});

it('closes where there is nothing to delete', async () => {
  const { screen, confluence } = await open();
  await trashAllThree(screen);
  for (const file of confluence.store.attachmentsOf(RECIPE_PAGE.id)) {
    confluence.store.put({ ...file, status: 'current' });
  }
  await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await screen.getByRole('dialog').waitFor({ state: 'detached' });
});

it('leads back to the trash after a purge of what a run has put there', async () => {
  const { screen, confluence } = await open();
  const other = {
    ...confluence.store.attachmentsOf(RECIPE_PAGE.id)[0],
    id: '7',
    status: 'trashed',
  };
  confluence.store.put(other as Parameters<typeof confluence.store.put>[0]);
  await trashAllThree(screen);
  await deletePermanently(screen, 3);
  await screen.getByRole('heading', { name: '3 files deleted permanently' }).waitFor();
  await screen.getByRole('button', { name: 'Back to the list' }).click();
  await screen.getByRole('tab', { name: 'In trash', selected: true }).waitFor();
  // What others have put there is not selected by going back.
  await screen.getByText('0 of 1 matching selected').waitFor();
});

it('calls a blog post what it is', async () => {
  const { screen } = await open({ contentId: BLOG_POST.id });
  await screen.getByRole('tab', { name: 'On this blog post' }).waitFor();
  await screen.getByRole('button', { name: '30 days' }).click();
  await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).click();
  await screen.getByRole('dialog').getByText('will move from this blog post to').waitFor();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await screen.getByText('No attachment of this blog post is in the trash.').waitFor();
});
