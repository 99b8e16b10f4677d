import type { FrameLocator } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, unfoldCutoff } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const rowAt = (screen: FrameLocator, nth: number) => screen.getByRole('row').nth(nth);
const boxAt = (screen: FrameLocator, nth: number) => rowAt(screen, nth).getByRole('checkbox');

async function openWithCutoff(cutoff = '2022-01-01') {
  const opened = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(opened.screen, cutoff);
  await boxAt(opened.screen, 5).waitFor();
  return opened;
}

/** Of the first rows, which are ticked. */
async function tickedOf(screen: FrameLocator, count: number): Promise<readonly boolean[]> {
  const boxes = Array.from({ length: count }, (_, index) => boxAt(screen, index + 1));
  return Promise.all(boxes.map((box) => box.isChecked()));
}

async function selectedCount(screen: FrameLocator): Promise<number> {
  const sentence = await screen.getByText(/matching selected/).textContent();
  return Number(/^[\d,]+/.exec(sentence ?? '')?.[0].replace(',', ''));
}

it('promise 1: the box over all rows leaves marked files alone, which have a step of their own', async () => {
  const { screen } = await openWithCutoff();
  await unfoldCutoff(screen);
  await screen.getByLabel('First uploaded').check();
  const label = /^Select \d+ files with a newer or unknown version as well$/;
  const step = screen.getByLabel(label);
  const marked = Number(/\d+/.exec((await screen.getByText(label).textContent()) ?? '')?.[0]);
  const unmarked = await selectedCount(screen);
  const all = screen.getByLabel('Select all matching files');
  expect([await all.isChecked(), await step.isChecked()]).toEqual([true, false]);
  await all.uncheck();
  expect(await selectedCount(screen)).toBe(0);
  await all.check();
  expect(await selectedCount(screen)).toBe(unmarked);
  await step.check();
  expect(await selectedCount(screen)).toBe(unmarked + marked);
  await step.uncheck();
  expect(await selectedCount(screen)).toBe(unmarked);
});

it('ticks a row by a click anywhere on it, and none by a click on its name', async () => {
  const { screen } = await openWithCutoff();
  await rowAt(screen, 2).getByRole('cell').nth(3).click();
  expect(await tickedOf(screen, 3)).toEqual([true, false, true]);
  await rowAt(screen, 2).getByRole('cell').nth(3).click();
  expect(await tickedOf(screen, 3)).toEqual([true, true, true]);
});

it('does to a range by Shift and a click what was done to its first row', async () => {
  const { screen } = await openWithCutoff();
  await boxAt(screen, 4).uncheck();
  await rowAt(screen, 2)
    .getByRole('cell')
    .nth(3)
    .click({ modifiers: ['Shift'] });
  expect(await tickedOf(screen, 5)).toEqual([true, false, false, false, true]);
  await boxAt(screen, 2).check();
  await boxAt(screen, 3).click({ modifiers: ['Shift'] });
  expect(await tickedOf(screen, 5)).toEqual([true, true, true, false, true]);
});

it('does to a range by Shift and the keyboard what was done to its first row', async () => {
  const { screen, page } = await openWithCutoff();
  const press = (key: string) => page.keyboard.press(key);
  await boxAt(screen, 1).focus();
  await press('Space');
  await press('Shift+ArrowDown');
  await press('Shift+ArrowDown');
  expect(await tickedOf(screen, 5)).toEqual([false, false, false, true, true]);
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Shift+Space');
  expect(await tickedOf(screen, 6)).toEqual([false, false, false, false, false, true]);
});

it('tells how many are not selected, in the summary and in the timeline', async () => {
  const { screen } = await openWithCutoff();
  await unfoldCutoff(screen);
  await screen.getByRole('slider').waitFor();
  expect(await screen.getByText('Not selected', { exact: true }).count()).toBe(0);
  await boxAt(screen, 1).uncheck();
  await screen.getByText('Not selected', { exact: true }).waitFor();
  await screen.getByText(/1 matching file is not selected\./).waitFor();
  const heights = await screen
    .locator('rect.timeline-unselected')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights.filter((height) => height > 0)).toHaveLength(1);
});
