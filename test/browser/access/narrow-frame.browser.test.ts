import type { FrameLocator } from 'playwright-core';
import { seedWorld } from '../../../local/confluence/seed/seed';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import {
  applyCutoff,
  moveToTrash,
  SEED_MS,
  tryAnyway,
  unfoldCutoff,
} from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';
import { isWithinFrame } from '../../support/app/is-within-frame';

const { open } = inBrowser();

const WIDTHS = [1_280, 640, 400, 320];
const atWidth = (width: number) => ({ viewport: { width, height: 800 } });

/** What is written in a row and does not fit into its cell. */
function cutTexts(screen: FrameLocator): Promise<readonly string[]> {
  return screen.getByRole('table').evaluate((table) =>
    [...table.querySelectorAll('[role=cell], [role=columnheader], .mark *')]
      .filter(
        (cell) =>
          cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1,
      )
      .filter((cell) => getComputedStyle(cell).display !== 'inline')
      .map((cell) => cell.textContent),
  );
}

it.each(WIDTHS)(
  'opens the calendar within the frame at %i px, at the first time',
  async (width) => {
    const { screen } = await open({}, atWidth(width));
    await screen.getByRole('button', { name: 'Open the calendar' }).click();
    await screen.getByRole('grid').waitFor();
    const popup = screen.getByRole('dialog', { name: 'Choose the cutoff date' });
    expect(await isWithinFrame(popup)).toBe(true);
    for (const day of await popup.getByRole('gridcell').all()) {
      expect(await isWithinFrame(day)).toBe(true);
    }
  },
);

it.each(WIDTHS)('shows every column whole at %i px, sideways where it must', async (width) => {
  const { screen } = await open({ contentId: LARGE_PAGE.id }, atWidth(width));
  await screen.getByLabel('First uploaded').check();
  await applyCutoff(screen, '2022-01-01');
  await screen.getByRole('button', { name: 'Last updated' }).click();
  await screen.getByRole('button', { name: 'Last updated' }).click();
  await screen.getByText('newer version', { exact: true }).first().waitFor();
  expect(await cutTexts(screen)).toEqual([]);
  for (const column of [
    'Name',
    'Size',
    'Last updated',
    'First uploaded',
    'Updated by',
    'Version',
  ]) {
    const header = screen.getByRole('columnheader', { name: column });
    await header.scrollIntoViewIfNeeded();
    expect(await isWithinFrame(header.getByRole('button'))).toBe(true);
    await screen.getByRole('checkbox', { name: 'Select all matching files' }).hover();
  }
});

it.each([1_280, 320])(
  'takes a quick pick while a wrong cutoff is typed, at %i px',
  async (width) => {
    const { screen } = await open({}, atWidth(width));
    await screen.getByLabel('Cutoff date', { exact: true }).fill('abc');
    await screen.getByRole('button', { name: '1 year' }).click();
    await screen.getByRole('button', { name: 'Move 3 files to trash' }).waitFor();
    expect(await screen.getByRole('alert').count()).toBe(0);
  },
);

it.each([
  { view: 'a laptop', viewport: { width: 1_280, height: 720 } },
  { view: 'a laptop at 200 % zoom', viewport: { width: 640, height: 360 } },
  { view: 'a narrow frame', viewport: { width: 320, height: 800 } },
])('scrolls nothing but the table sideways on $view', async ({ viewport }) => {
  const { screen } = await open(
    { world: seedWorld(SEED_MS), contentId: LARGE_PAGE.id },
    { viewport },
  );
  await applyCutoff(screen, '2025-12-01');
  await unfoldCutoff(screen);
  await screen.getByRole('slider').waitFor();
  await screen.getByRole('button', { name: 'More filters' }).click();
  await screen.getByLabel('Only names with').fill('e');
  await screen.getByRole('checkbox', { name: /^Also trash/ }).check({ force: true });
  const controls = 'button, input, select, [role=slider]';
  for (const shown of [/^Keep \(/, /^To trash \(/]) {
    await screen.getByRole('button', { name: shown }).click();
    const beside = await screen.locator('main').evaluate(
      (main, selector) =>
        [...main.querySelectorAll(selector)]
          .filter((control) => control.closest('[role=table], .visually-hidden') === null)
          .filter((control) => {
            const { left, right } = control.getBoundingClientRect();
            return left < 0 || right > innerWidth;
          })
          .map(({ outerHTML }) => outerHTML),
      controls,
    );
    expect(beside).toEqual([]);
    expect(await screen.locator('html').evaluate((html) => html.scrollWidth <= innerWidth)).toBe(
      true,
    );
  }
  // The button that acts is on the screen, wherever one has scrolled.
  expect(await isWithinFrame(screen.getByRole('button', { name: /^Move [\d,]+ files/ }))).toBe(
    true,
  );
});

it.each([
  { view: 'a laptop', viewport: { width: 1_280, height: 720 } },
  { view: 'a narrow frame', viewport: { width: 400, height: 800 } },
])('lays the buttons of a result over nothing on $view', async ({ viewport }) => {
  const { screen } = await open({ person: 'viewer' }, { viewport });
  await applyCutoff(screen, '2025-01-01');
  await tryAnyway(screen);
  await moveToTrash(screen, 'Move 3 files to trash');
  const buttons = screen.locator('.result > .buttons');
  await buttons.scrollIntoViewIfNeeded();
  const overlap = await buttons.evaluate((row) => {
    const table = document.querySelector('[role=table]')?.getBoundingClientRect();
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    return isAtEnd && (table?.bottom ?? 0) > row.getBoundingClientRect().top;
  });
  expect(overlap).toBe(false);
  expect(await buttons.evaluate((row) => getComputedStyle(row).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});
