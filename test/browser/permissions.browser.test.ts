import { LARGE_PAGE, RECIPE_PAGE } from '../../local/confluence/seed-contents';
import { applyCutoff, deletePermanently, moveToTrash } from '../support/app-page';
import { inBrowser } from '../support/in-browser';

const { open } = inBrowser();

it('tells a viewer for each file that it was not permitted', async () => {
  const { screen, confluence } = await open({ person: 'viewer' });
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '0 files moved to trash' }).waitFor();
  await screen.getByRole('heading', { name: '3 files did not go' }).waitFor();
  expect(await screen.getByText('Confluence did not let you').count()).toBe(3);
  const { store } = confluence;
  expect(store.attachmentsOf(RECIPE_PAGE.id).every((file) => file.status === 'current')).toBe(true);
});

it('pauses after exactly five refusals instead of trying a thousand times', async () => {
  const { screen, confluence } = await open({ person: 'viewer', contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: /^Move \d+ files to trash$/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: /^Move/ }).click();
  await screen.getByText('Confluence does not let you do this').waitFor();
  await screen.getByRole('button', { name: /^Try the remaining \d+ files$/ }).waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByRole('heading', { name: '0 files moved to trash' }).waitFor();
  const deletes = confluence.requests.filter(({ method }) => method === 'DELETE');
  expect(deletes).toHaveLength(5);
});

it('lets an editor trash, and says that permanent deletion needs a space admin', async () => {
  const { screen, confluence } = await open({ person: 'editor' });
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  await deletePermanently(screen, 3);
  await screen.getByRole('heading', { name: '0 files deleted permanently' }).waitFor();
  expect(await screen.getByText('Ask a space admin').count()).toBe(3);
  const { store } = confluence;
  expect(store.attachmentsOf(RECIPE_PAGE.id).every((file) => file.status === 'trashed')).toBe(true);
});
