import type { FrameLocator } from 'playwright-core';
import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { seedWorld } from '../../../local/confluence/seed/seed';
import type { StoredAttachment } from '../../../local/confluence/world';
import { applyCutoff, SEED_MS, unfoldCutoff, withNothingInUse } from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const world = withNothingInUse(seedWorld(SEED_MS, 20_000));
const openLarge = () =>
  // 20,000 more attachments of the same make tell Atlassian's document nothing new.
  open({ world, contentId: LARGE_PAGE.id, onExchange: () => undefined });

const olderThan = (instant: string): readonly StoredAttachment[] =>
  world.attachments.filter(
    ({ contentId, status, version }) =>
      contentId === LARGE_PAGE.id &&
      status === 'current' &&
      (version?.createdAt ?? '9999') < instant,
  );
const byName = new Intl.Collator('en-US', { numeric: true });
const namesInOrder = (files: readonly StoredAttachment[]) =>
  files.map(({ title }) => title).toSorted((one, other) => byName.compare(one, other));

const rowAt = (screen: FrameLocator, rowIndex: number) =>
  screen.locator(`[role=row][aria-rowindex="${String(rowIndex)}"]`);
const nameAt = (screen: FrameLocator, rowIndex: number) =>
  rowAt(screen, rowIndex).locator('.file-name').textContent();

async function scrollTo(screen: FrameLocator, end: 'top' | 'bottom'): Promise<void> {
  await screen.getByRole('table').evaluate((table, to) => {
    table.scrollTo({ top: to === 'top' ? 0 : table.scrollHeight });
  }, end);
}

it('lists, filters and sorts 20,000 attachments, with only the rows in view in the page', async () => {
  const { screen } = await openLarge();
  for (const [cutoff, instant] of [
    ['2024-01-01', '2023-12-31T23:00:00.000Z'],
    ['2025-01-01', '2024-12-31T23:00:00.000Z'],
  ] as const) {
    await applyCutoff(screen, cutoff);
    const names = namesInOrder(olderThan(instant));
    const files = names.length.toLocaleString('en-US');
    await screen.getByRole('button', { name: `Move ${files} files to trash` }).waitFor();
    // The second cutoff finds the table in the order that was chosen under the first.
    if (cutoff === '2024-01-01')
      await screen.getByRole('button', { name: 'Name', exact: true }).click();
    await screen.locator('[aria-sort="ascending"]').getByText('Name').waitFor();
    await scrollTo(screen, 'bottom');
    await rowAt(screen, names.length + 1).waitFor();
    expect(await nameAt(screen, names.length + 1)).toBe(names.at(-1));
    await scrollTo(screen, 'top');
    await rowAt(screen, 2).waitFor();
    expect(await nameAt(screen, 2)).toBe(names[0]);
    expect(await nameAt(screen, 3)).toBe(names[1]);
    const rowCount = await screen.getByRole('table').getAttribute('aria-rowcount');
    expect(rowCount).toBe(String(names.length + 1));
    expect(await screen.getByRole('row').count()).toBeLessThan(60);
  }
});

it('ticks only what matches, and what is hidden by an earlier cutoff is not selected', async () => {
  const { screen } = await openLarge();
  await applyCutoff(screen, '2025-01-01');
  const later = olderThan('2024-12-31T23:00:00.000Z').length.toLocaleString('en-US');
  await screen.getByText(`${later} of ${later} matching selected`).waitFor();
  const earlier = olderThan('2023-12-31T23:00:00.000Z').length;
  await applyCutoff(screen, '2024-01-01');
  await screen
    .getByRole('button', { name: `Move ${earlier.toLocaleString('en-US')} files to trash` })
    .waitFor();
  await rowAt(screen, 3).getByRole('checkbox').uncheck();
  const button = screen.getByRole('button', {
    name: `Move ${(earlier - 1).toLocaleString('en-US')} files to trash`,
  });
  await button.waitFor();
  expect(await rowAt(screen, 2).getByRole('checkbox').isChecked()).toBe(true);
  expect(await rowAt(screen, 3).getByRole('checkbox').isChecked()).toBe(false);
  await button.click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
});

it('renders no row anew while a cutoff is being typed', async () => {
  const { screen, page } = await open({ contentId: LARGE_PAGE.id });
  await applyCutoff(screen, '2024-01-01');
  await rowAt(screen, 2).waitFor();
  // It comes a moment later, and looks at many dates then.
  await unfoldCutoff(screen);
  await screen.getByRole('slider').waitFor();
  // Each row formats its dates when it is rendered, and in a style of their own.
  await screen.locator('body').evaluate(() => {
    const { prototype } = Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format');
    Object.defineProperty(prototype, 'format', {
      get(this: Intl.DateTimeFormat) {
        if (this.resolvedOptions().dateStyle === 'medium') document.body.dataset.formatted = 'yes';
        return format?.get?.call(this) as unknown;
      },
    });
  });
  const hasFormatted = () => screen.locator('body').getAttribute('data-formatted');
  const field = screen.getByLabel('Cutoff date', { exact: true });
  await field.press('End');
  await page.keyboard.type('-and more');
  expect(await field.inputValue()).toBe('2024-01-01-and more');
  expect(await hasFormatted()).toBeNull();
  await field.fill('2024-02-01');
  await field.press('Enter');
  await screen.getByText('Feb 1, 2024, 12:00 AM').waitFor();
  expect(await hasFormatted()).toBe('yes');
});
