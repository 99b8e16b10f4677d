import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, chooseKinds } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';
import { isWithinFrame } from '../../support/app/is-within-frame';

const { open } = inBrowser();

const MOVE = /^Move [\d,]+ files to trash$/;

it('repeats what was chosen: filters, what is not selected, oldest, newest and largest', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2022-01-01');
  await chooseKinds(screen, 'Document');
  await screen.getByLabel('Only names with').fill('report');
  await screen.getByLabel('Size', { exact: true }).selectOption(String(1_024 ** 2));
  await screen.getByLabel(/^Keep the newest/).fill('5');
  await screen.getByRole('row').nth(1).getByRole('checkbox').uncheck();
  const dates = (nth: number) =>
    screen.getByRole('row').nth(nth).getByRole('cell').nth(3).textContent();
  const oldest = (await dates(2)) ?? '';
  await screen.getByRole('button', { name: MOVE }).click();
  const dialog = screen.getByRole('dialog');
  await dialog
    .getByText('Filters: name contains “report” · Document · 1 MB or more · the newest 5 are kept')
    .waitFor();
  await dialog.getByText('1 matching file is not selected, and stays.').waitFor();
  await dialog.getByText(`The oldest is of ${oldest}, the newest of `).waitFor();
  await dialog.getByText(/^The largest is .*report.* \(\d.* MB\)\.$/i).waitFor();
  expect(await dialog.getByRole('list', { name: 'Files' }).count()).toBe(0);
});

it('names the files themselves where they are few', async () => {
  const { screen } = await open();
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
  const names = screen.getByRole('dialog').getByRole('list', { name: 'Files' });
  const listed = await names.getByRole('listitem').allTextContents();
  const shown = await screen.locator('.table-body .file-name').allTextContents();
  expect(listed.toSorted()).toEqual(shown.toSorted());
  expect(await screen.getByRole('dialog').getByText('Filters').count()).toBe(0);
});

it.each([
  { width: 683, height: 384 },
  { width: 720, height: 450 },
  { width: 960, height: 540 },
])('begins at its title at $width x $height, and the button comes last', async (viewport) => {
  const { screen } = await open(
    { contentId: LARGE_PAGE.id },
    { viewport, reducedMotion: 'reduce' },
  );
  await applyCutoff(screen, '2022-01-01');
  await screen.getByRole('button', { name: MOVE }).click();
  const dialog = screen.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: MOVE });
  await confirm.waitFor();
  await dialog.getByText('will move from this page').waitFor();
  expect(await isWithinFrame(dialog.getByRole('heading'))).toBe(true);
  expect(await isWithinFrame(confirm)).toBe(false);
  const more = dialog.getByText('What else you should know');
  const [above, below] = [await more.boundingBox(), await confirm.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await confirm.scrollIntoViewIfNeeded();
  expect(await isWithinFrame(confirm)).toBe(true);
});
