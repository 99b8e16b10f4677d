import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, deletePermanently, moveToTrash } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';
import { saveReport } from '../../support/app/saved-report';
import type { Row } from '../../support/app/saved-report';
import { isDelete } from '../../support/confluence/with-confluence';

const { open } = inBrowser();

const idsInStore = ({ store }: EmbeddedConfluence, contentId: string, status: string) =>
  store
    .attachmentsOf(contentId)
    .filter((file) => file.status === status)
    .map(({ id }) => id)
    .sort();

const allIds = (rows: readonly Row[]) =>
  rows.map((row) => bareAttachmentId(row['Attachment ID'] ?? '')).sort();
const idsOf = (rows: readonly Row[], column: string, value: string) =>
  allIds(rows.filter((row) => row[column] === value));
const OUTCOME = 'What became of it';
const NOT_REACHED = 'Not reached: nothing was done.';

it('saves the list before a run, with what is decided of each file, and why', async () => {
  const { screen, page, confluence } = await open();
  await applyCutoff(screen, '2024-01-15T12:57:55.347Z');
  await screen.getByRole('row').nth(1).getByRole('checkbox').uncheck();
  const { fileName, head, rows } = await saveReport(page, screen, 'Download list (CSV)');
  expect(fileName).toMatch(/^attachment-cleanup-list-[\p{L}\p{N}-]+-\d{4}-\d{2}-\d{2}\.csv$/u);
  expect(allIds(rows)).toEqual(idsInStore(confluence, RECIPE_PAGE.id, 'current'));
  expect(rows.map(({ Decision }) => Decision).sort()).toEqual(['not selected', 'stays', 'to go']);
  const kept = rows.find(({ Decision }) => Decision === 'stays');
  expect(kept).toMatchObject({ Why: 'not older', [OUTCOME]: '', 'Updated by': 'Build robot' });
  expect(kept?.Link).toMatch(
    /^http:\/\/.*\/wiki\/pages\/viewpage\.action\?pageId=13008897&preview=/,
  );
  const inHead = new Map(head.map(([what = '', ...cells]) => [what, cells]));
  expect(inHead.get('Page')?.[0]).toBe(RECIPE_PAGE.title);
  expect(inHead.get('Made by')).toEqual(expect.arrayContaining(['embedded-admin']));
  expect(inHead.get('Cutoff')?.[1]).toBe('2024-01-15T12:57:55.347Z');
  expect(inHead.get('Filters')?.[0]).toBe('None');
});

it('saves what became of every file of a run, and of the purge after it', async () => {
  const { screen, page, confluence } = await open();
  await applyCutoff(screen, '2024-01-15T12:57:55.347Z');
  await moveToTrash(screen, 'Move 2 files to trash');
  await screen.getByRole('heading', { name: '2 files moved to trash' }).waitFor();
  const trashing = await saveReport(page, screen, 'Download report (CSV)');
  const trashed = idsInStore(confluence, RECIPE_PAGE.id, 'trashed');
  expect(trashing.fileName).toContain('attachment-cleanup-report-');
  expect(idsOf(trashing.rows, OUTCOME, 'Moved to the trash.')).toEqual(trashed);
  expect(idsOf(trashing.rows, OUTCOME, '')).toEqual(
    idsInStore(confluence, RECIPE_PAGE.id, 'current'),
  );

  await deletePermanently(screen, 2);
  await screen.getByRole('heading', { name: '2 files deleted permanently' }).waitFor();
  const purging = await saveReport(page, screen, 'Download report (CSV)');
  expect(idsOf(purging.rows, OUTCOME, 'Moved to the trash. Deleted permanently.')).toEqual(trashed);
  expect(purging.rows).toHaveLength(3);
});

it('saves after a stop what was done, and what was not reached', async () => {
  let deletesLeft = 30;
  const { screen, page, confluence } = await open({
    contentId: LARGE_PAGE.id,
    faultFor: ({ method }) =>
      isDelete(method) && deletesLeft-- <= 0
        ? { kind: 'answer', status: 429, headers: { 'Retry-After': '1800' } }
        : null,
  });
  const before = idsInStore(confluence, LARGE_PAGE.id, 'current');
  const inTrash = new Set(idsInStore(confluence, LARGE_PAGE.id, 'trashed'));
  await applyCutoff(screen, '2024-01-01');
  const move = /^Move [\d,]+ files to trash$/;
  await screen.getByRole('button', { name: move }).click();
  await screen.getByRole('dialog').getByRole('button', { name: move }).click();
  await screen.getByText('Confluence asks for a pause').waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByText('You stopped the run').waitFor();

  const { rows } = await saveReport(page, screen, 'Download report (CSV)');
  expect(allIds(rows)).toEqual(before);
  const trashed = idsInStore(confluence, LARGE_PAGE.id, 'trashed').filter((id) => !inTrash.has(id));
  expect(trashed).toHaveLength(30);
  expect(idsOf(rows, OUTCOME, 'Moved to the trash.')).toEqual(trashed);
  const selected = idsOf(rows, 'Decision', 'to go');
  expect(idsOf(rows, OUTCOME, NOT_REACHED)).toHaveLength(selected.length - 30);
  expect(idsOf(rows, OUTCOME, '')).toHaveLength(before.length - selected.length);

  const again = `${(selected.length - 30).toLocaleString('en-US')} files`;
  await screen.getByRole('button', { name: `Try the remaining ${again} again` }).click();
  await screen.getByText(`Only the ${again} that failed or were not reached`).waitFor();
  await screen.getByRole('button', { name: `Move ${again} to trash` }).waitFor();
});

it('copies the names of what is selected, one a line', async () => {
  const { screen, page, confluence } = await open();
  await applyCutoff(screen, '2024-01-15T12:57:55.347Z');
  await screen.getByRole('button', { name: 'Copy names' }).click();
  await screen.getByText('2 names copied').waitFor();
  // Pasted where a person would: whatever way the browser let the app copy.
  const field = screen.getByLabel('Search names');
  await field.focus();
  await page.keyboard.press('Control+V');
  const titles = confluence.store.attachmentsOf(RECIPE_PAGE.id).map(({ title }) => title);
  const pasted = await field.inputValue();
  expect(titles.filter((title) => pasted.includes(title))).toHaveLength(2);
});
