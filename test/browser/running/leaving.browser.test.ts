import type { Page } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff } from '../../support/app/app-page';
import { approve, comeBack, frameOf, MOVE, openWithLimit } from '../../support/app/closed-window';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

async function untilNoted(page: Page, what: string): Promise<void> {
  await frameOf(page).waitForFunction(
    (text) =>
      Array.from({ length: localStorage.length }, (_, index) =>
        localStorage.getItem(localStorage.key(index) ?? ''),
      ).some((noted) => noted?.includes(text)),
    what,
  );
}

/** Whether the browser would ask before it leaves the app. */
function isLeavingWarned(page: Page): Promise<boolean> {
  return frameOf(page).evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
}

it('promise 6: has the browser ask before it leaves a run, and not after', async () => {
  const { screen, page, limit } = await openWithLimit(open);
  await applyCutoff(screen, '2024-01-01');
  expect(await isLeavingWarned(page)).toBe(false);
  limit(5);
  await approve(screen, MOVE);
  await screen.getByText('Confluence asks for a pause').waitFor();
  expect(await isLeavingWarned(page)).toBe(true);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await screen.getByRole('button', { name: 'Stop', exact: true }).click();
  await screen.getByText('You stopped the run').waitFor();
  expect(await isLeavingWarned(page)).toBe(false);
});

it('promise 6: offers what was chosen in a window that was closed before anything was approved', async () => {
  const { screen, page } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2023-01-01');
  const move = screen.getByRole('button', { name: MOVE });
  await screen.getByRole('row').nth(1).getByRole('checkbox').uncheck({ force: true });
  const before = await move.textContent();
  // Cutoff and tick are noted together, once nothing has changed for a moment.
  await untilNoted(page, '2023-01-01');
  await untilNoted(page, 'false]]');
  const again = await comeBack(page);
  await again.screen.getByText('This window was closed before you decided').waitFor();
  await again.screen.getByRole('button', { name: 'Continue' }).click();
  await again.screen.getByRole('button', { name: before ?? '', exact: true }).waitFor();
  expect(await again.screen.getByText('This window was closed before you decided').count()).toBe(0);
});

it('promise 4: reads the list only when a run whose window was closed can do no more', async () => {
  const { screen, page, confluence } = await open({
    contentId: LARGE_PAGE.id,
    latencyMs: ({ method }) => (method === 'DELETE' ? 1_500 : 0),
  });
  await applyCutoff(screen, '2023-01-01');
  await approve(screen, MOVE);
  await screen.getByText(/on the way/).waitFor();
  const again = await comeBack(page);
  await again.screen.getByText('The last run may still be finishing').waitFor();
  const listsSoFar = () =>
    confluence.requests.filter(({ path }) => path.includes(`${LARGE_PAGE.id}/attachments?`)).length;
  const lists = listsSoFar();
  await again.screen.getByText(/^Its window was closed while files were on their way/).waitFor();
  expect(listsSoFar()).toBe(lists);
  await again.screen.getByRole('button', { name: 'Read it now' }).click();
  await again.screen.getByRole('table').waitFor();
  expect(listsSoFar()).toBeGreaterThan(lists);
});
