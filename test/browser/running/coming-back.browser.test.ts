import type { Page } from 'playwright-core';
import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import {
  applyCutoff,
  blockStorageInFrames,
  deletePermanently,
  moveToTrash,
  unfoldCutoff,
} from '../../support/app/app-page';
import {
  approve,
  comeBack,
  frameOf,
  idsOf,
  MOVE,
  OFFER,
  openWithLimit,
} from '../../support/app/closed-window';
import { inBrowser } from '../../support/browser/in-browser';
import { saveReport } from '../../support/app/saved-report';

const { open } = inBrowser();

/** What a report needs is taken away soon after the note is, and not at once. */
async function untilNoReportIsKept(page: Page): Promise<void> {
  await frameOf(page).waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('attachment-cleanup-reports-1');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('reports').objectStore('reports').count();
          counting.onsuccess = () => {
            resolve(counting.result === 0);
          };
        };
      }),
  );
}

it('promise 6: offers a run whose window closed, and takes up its cutoff and selection only', async () => {
  const { screen, page, confluence, limit } = await openWithLimit(open);
  await screen.getByLabel('First uploaded').check();
  await applyCutoff(screen, '2024-01-01');
  const protectedRow = screen.getByRole('row').nth(1);
  const protectedName = (await protectedRow.getByRole('cell').nth(1).textContent()) ?? '';
  await protectedRow.getByRole('checkbox').uncheck();
  const button = (await screen.getByRole('button', { name: MOVE }).textContent()) ?? '';
  const planned = Number(/[\d,]+/.exec(button)?.[0]);
  limit(30);
  await approve(screen, MOVE);
  await screen.getByText('Confluence asks for a pause').waitFor();
  limit(Infinity);
  const left = idsOf(confluence, 'current');

  const again = await comeBack(page);
  await again.screen.getByText(OFFER).waitFor();
  await again.screen.getByText(`move ${String(planned)} files to the trash`).waitFor();
  await again.screen.getByText(`30 files moved, ${String(planned - 30)} left.`).waitFor();
  await again.screen.getByRole('button', { name: 'Continue' }).click();
  await again.screen.getByRole('button', { name: `Move ${String(planned - 30)} files` }).waitFor();
  const cutoff = again.screen.getByLabel('Cutoff date', { exact: true });
  expect(await cutoff.inputValue()).toBe('2024-01-01');
  await unfoldCutoff(again.screen);
  expect(await again.screen.getByLabel('First uploaded').isChecked()).toBe(true);
  expect(await again.screen.getByLabel(`Select ${protectedName}`).isChecked()).toBe(false);
  expect(await again.screen.getByText(OFFER).count()).toBe(0);
  expect(idsOf(confluence, 'current')).toEqual(left);
});

it('promise 4: reports what a run had done whose window closed, by its note alone', async () => {
  const { screen, page, confluence, limit } = await openWithLimit(open);
  await applyCutoff(screen, '2024-01-01');
  const before = new Set(idsOf(confluence, 'current'));
  limit(30);
  await approve(screen, MOVE);
  await screen.getByText('30 done').waitFor();
  const moved = idsOf(confluence, 'trashed').filter((id) => before.has(id));
  // Whatever Confluence has by now: the report is of what the closed window knew.
  const again = await comeBack(page);
  await again.screen.getByText('30 files moved').waitFor();
  const { fileName, head, rows } = await saveReport(again.page, again.screen, 'Download report');
  expect(fileName).toContain('attachment-cleanup-report-');
  expect(rows).toHaveLength(before.size);
  expect(head.flat()).toContainEqual(
    expect.stringContaining('The window was closed before the run ended.'),
  );
  const withOutcome = rows.filter((row) => row['What became of it'] !== '');
  expect(withOutcome.map((row) => row['What became of it'])).toEqual(
    Array.from(moved, () => 'Moved to the trash.'),
  );
  expect(withOutcome.map((row) => bareAttachmentId(row['Attachment ID'] ?? '')).sort()).toEqual(
    moved.toSorted(),
  );
  expect(withOutcome.every(({ Decision }) => Decision === 'to go')).toBe(true);

  await again.screen.getByRole('button', { name: 'Dismiss' }).click();
  await untilNoReportIsKept(again.page);
});

it('promise 6: offers a run that was stopped, until told to forget it', async () => {
  const { screen, page, limit } = await openWithLimit(open);
  await applyCutoff(screen, '2024-01-01');
  limit(5);
  await approve(screen, MOVE);
  await screen.getByText('Confluence asks for a pause').waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByText('You stopped the run').waitFor();

  const again = await comeBack(page);
  await again.screen.getByRole('button', { name: 'Dismiss' }).click();
  await again.screen.getByText(OFFER).waitFor({ state: 'detached' });
  expect(await again.screen.getByLabel('Cutoff date', { exact: true }).inputValue()).toBe('');

  const third = await comeBack(again.page);
  await third.screen.getByText('nothing is selected yet').waitFor();
  expect(await third.screen.getByText(OFFER).count()).toBe(0);
});

it('promise 6: offers an unfinished purge in the trash, with ticks on its own files only', async () => {
  const { screen, page, confluence, limit } = await openWithLimit(open);
  await applyCutoff(screen, '2020-06-01');
  const trashedBefore = idsOf(confluence, 'trashed').length;
  await approve(screen, MOVE);
  await screen.getByRole('heading', { name: 'files moved to trash' }).waitFor();
  const planned = idsOf(confluence, 'trashed').length - trashedBefore;
  limit(10);
  await deletePermanently(screen, planned);
  await screen.getByText('Confluence asks for a pause').waitFor();
  const left = idsOf(confluence, 'trashed');

  const { screen: again } = await comeBack(page);
  await again.getByText(`delete ${String(planned)} files permanently`).waitFor();
  await again.getByRole('button', { name: 'Continue' }).click();
  await again.getByRole('tab', { name: 'In trash', selected: true }).waitFor();
  // Older files that others have put there match as well, but are not ticked.
  await again.getByText(`${String(planned - 10)} of`).waitFor();
  await again
    .getByRole('button', { name: `Delete ${String(planned - 10)} files permanently` })
    .waitFor();
  expect(idsOf(confluence, 'trashed')).toEqual(left);
});

it('promise 6: keeps no note of a run that has nothing left', async () => {
  const { screen, page } = await open();
  await applyCutoff(screen, '2025-01-01');
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  expect(await frameOf(page).evaluate(() => localStorage.length)).toBe(0);
  await untilNoReportIsKept(page);

  const again = await comeBack(page);
  await again.screen.getByText('has no attachments').waitFor();
  expect(await again.screen.getByText(OFFER).count()).toBe(0);
});

it('promise 6: where the browser keeps nothing, says so, and does the job all the same', async () => {
  const { page, limit } = await openWithLimit(open);
  await blockStorageInFrames(page.context());
  const { screen } = await comeBack(page);
  await applyCutoff(screen, '2024-01-01');
  limit(5);
  await approve(screen, MOVE);
  await screen.getByText('This browser keeps no note of the run').waitFor();
  await screen.getByText('5 done').waitFor();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByRole('heading', { name: '5 files moved to trash' }).waitFor();
});
