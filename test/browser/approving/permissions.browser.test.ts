import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, moveToTrash, tryAnyway } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

it('says what a viewer may not do before anything is tried, and lets them try', async () => {
  const { screen, confluence } = await open({ person: 'viewer' });
  await applyCutoff(screen, '2025-01-01');
  await screen.getByText('You may not move these files to the trash').waitFor();
  const act = screen.getByRole('button', { name: 'Move 3 files to trash' });
  expect(await act.isDisabled()).toBe(true);
  await tryAnyway(screen);
  expect(await act.isEnabled()).toBe(true);
  expect(confluence.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

it.each(['odd', 'not-found', 'everything'] as const)(
  'disables nothing where the answer on the rights is: %s',
  async (operations) => {
    const { screen } = await open({ person: 'viewer', quirks: { operations } });
    await applyCutoff(screen, '2025-01-01');
    await moveToTrash(screen, 'Move 3 files to trash');
    await screen.getByRole('heading', { name: '0 files moved to trash' }).waitFor();
  },
);

it('tells a viewer for each file that it was not permitted', async () => {
  const { screen, confluence } = await open({ person: 'viewer' });
  await applyCutoff(screen, '2025-01-01');
  await tryAnyway(screen);
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '0 files moved to trash' }).waitFor();
  await screen.getByRole('button', { name: /^3 Confluence did not let you/ }).waitFor();
  // Its files are shown at once: they are what the person has to know of.
  expect(
    await screen
      .getByRole('table', { name: /Confluence did not let you/ })
      .getByRole('row')
      .count(),
  ).toBe(1 + 3);
  const { store } = confluence;
  expect(store.attachmentsOf(RECIPE_PAGE.id).every((file) => file.status === 'current')).toBe(true);
});

it('pauses after exactly five refusals instead of trying a thousand times', async () => {
  const { screen, confluence } = await open({ person: 'viewer', contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2025-01-01');
  await tryAnyway(screen);
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
  await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
  await screen.getByText('You may not delete these files permanently').waitFor();
  const typed = screen.getByLabel('Type 3 to confirm');
  expect(await typed.isDisabled()).toBe(true);
  await tryAnyway(screen);
  await typed.fill('3');
  await screen
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete 3 files/ })
    .click();
  await screen.getByRole('heading', { name: '0 files deleted permanently' }).waitFor();
  await screen
    .getByRole('button', { name: /^3 Confluence did not let you. Ask a space admin/ })
    .waitFor();
  const { store } = confluence;
  expect(store.attachmentsOf(RECIPE_PAGE.id).every((file) => file.status === 'trashed')).toBe(true);
});

it('lists what was moved when somebody asks, leads to the trash of the space, and keeps the last step apart', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  const group = screen.getByRole('button', { name: '3 Moved to the trash.' });
  expect(await group.getAttribute('aria-expanded')).toBe('false');
  await group.click();
  const table = screen.getByRole('table', { name: 'Moved to the trash.' });
  expect(await table.getByRole('row').count()).toBe(1 + 3);
  await group.click();
  expect(await table.count()).toBe(0);
  const opened = page.waitForEvent('popup');
  await screen.getByRole('button', { name: 'Open the space’s trash' }).click();
  await (await opened).getByText('the trash of the space').waitFor();
});
