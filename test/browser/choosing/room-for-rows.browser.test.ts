import type { FrameLocator } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, unfoldCutoff } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

async function openWithCutoff(width: number, height: number) {
  const { screen } = await open({ contentId: LARGE_PAGE.id }, { viewport: { width, height } });
  await applyCutoff(screen, '2024-01-01');
  await screen.getByRole('button', { name: /^Move/ }).waitFor();
  return screen;
}

/** Rows that are seen from their upper to their lower edge, above the bar with the button. */
function wholeRows(screen: FrameLocator): Promise<number> {
  return screen.getByRole('table').evaluate((table) => {
    const head = table.querySelector('.table-head')?.getBoundingClientRect();
    const bar = document.querySelector('.action-bar')?.getBoundingClientRect();
    const end = Math.min(table.getBoundingClientRect().bottom, bar?.top ?? 0);
    return [...table.querySelectorAll('.table-body > [role=row]')]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => top >= (head?.bottom ?? 0) && bottom <= end).length;
  });
}

it.each([
  { width: 1_366, height: 768, rows: 7 },
  { width: 1_280, height: 720, rows: 6 },
  { width: 640, height: 900, rows: 3 },
])('shows $rows rows whole at $width x $height', async ({ width, height, rows }) => {
  const screen = await openWithCutoff(width, height);
  expect(await wholeRows(screen)).toBeGreaterThanOrEqual(rows);
  // Nothing but the table scrolls.
  const excess = await screen
    .locator('html')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(excess).toBe(0);
});

it('shows five rows whole with the filters open', async () => {
  const screen = await openWithCutoff(1_366, 768);
  await screen.getByRole('button', { name: 'More filters' }).click();
  await screen.getByLabel('Only names with').waitFor();
  expect(await wholeRows(screen)).toBeGreaterThanOrEqual(5);
});

it('folds the timeline once a cutoff is chosen, and opens it again', async () => {
  const screen = await openWithCutoff(1_366, 768);
  const slider = screen.getByRole('slider');
  expect(await slider.count()).toBe(0);
  await unfoldCutoff(screen);
  await slider.waitFor();
  // Another date by its own field leaves it folded, and a date that cannot be read opens it.
  await screen.getByRole('button', { name: '1 year' }).click();
  await slider.waitFor({ state: 'detached' });
  await applyCutoff(screen, '2024-02-31');
  await screen.getByRole('alert').getByText('There is no such day').waitFor();
  await slider.waitFor();
});

it('takes a typed cutoff after a pause, and offers no button until then', async () => {
  const screen = await openWithCutoff(1_366, 768);
  await unfoldCutoff(screen);
  const field = screen.getByLabel('Cutoff date', { exact: true });
  const button = screen.getByRole('button', { name: /^Move/ });
  const before = await button.textContent();
  await field.fill('2023-01-');
  expect(await button.isDisabled()).toBe(true);
  // Not to be read yet: no message in the middle of typing.
  expect(await screen.getByRole('alert').count()).toBe(0);
  await field.fill('2023-01-01');
  await screen.getByText('Jan 1, 2023, 12:00 AM').first().waitFor();
  expect(await button.isEnabled()).toBe(true);
  expect(await button.textContent()).not.toBe(before);
  // The keyboard is still in the field, so the timeline is where it was.
  await screen.getByRole('slider').waitFor();
});

it('lays no line of the screen over another', async () => {
  const screen = await openWithCutoff(1_366, 768);
  const overlapping = await screen.locator('.choose').evaluate((choose) => {
    const boxes = [
      ...choose.querySelectorAll('.when, .effect p, .usage, .table-bar, .table, .action-bar'),
    ]
      .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
      .sort((one, other) => one.box.top - other.box.top);
    return boxes.flatMap(({ name, box }, index) => {
      const next = boxes[index + 1];
      return next !== undefined && next.box.top < box.bottom - 1 ? [`${name} / ${next.name}`] : [];
    });
  });
  expect(overlapping).toEqual([]);
});
