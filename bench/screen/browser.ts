/**
 * How the screen bears up in Chromium, by the number of attachments on one page: figures, and no
 * judgement of them. Nothing waits on purpose: no latency, no delay per invocation.
 */
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { startAppOnEmbedded } from '../../local/app-on-embedded';
import { LARGE_PAGE } from '../../local/confluence/seed/seed-contents';
import { seedWorld } from '../../local/confluence/seed/seed';
import { launchBrowser } from '../../test/support/browser/browser';
import {
  dataToFirstRowMs,
  installStopwatches,
  timeToPicture,
  watchForRows,
} from './frame-stopwatch';
import type { Stopwatch } from './frame-stopwatch';
import { quantile } from './quantile';
import { uiBytes } from '../bytes/ui-bytes';
import type { UiBytes } from '../bytes/ui-bytes';

/** In ms, over all samples. */
type Spread = { readonly p50: number; readonly p95: number };

type ScreenFigures = {
  readonly attachments: number;
  /**
   * From the last answer that rows need reaching the frame - the list's last part or what is in
   * use -, a cutoff being set, to rows on the screen.
   */
  readonly dataToFirstRowMs: number;
  /** From Enter in the cutoff field to the new count and rows, sorted by date as at the start. */
  readonly cutoffChangeMs: Spread;
  /** The same, sorted by name. */
  readonly cutoffChangeByNameMs: Spread;
  /** From a key in the cutoff field to its letter; nothing is applied. */
  readonly keystrokeMs: Spread;
  /** From a click on a row's tick box to the new count. */
  readonly tickMs: Spread;
  /** From a click on the heading "Name" to the new order, the first time. */
  readonly firstSortByNameMs: number;
  /** Of the whole page, the stand-in for Confluence included, after all of the above; collected. */
  readonly heapBytes: number;
};

export type BrowserFigures = {
  readonly screens: readonly ScreenFigures[];
  readonly ui: UiBytes;
};

const BUILD = path.resolve(__dirname, '../../static/build');
const NOW_MS = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
const CHANGES = 40;

const CUTOFF_FIELD = '#cutoff-date';
const EFFECT: Stopwatch = { event: 'keydown', selector: '.effect-main strong' };
const LETTER: Stopwatch = { event: 'keydown', selector: CUTOFF_FIELD };
const SELECTED: Stopwatch = { event: 'click', selector: '.action-bar [role=status]' };
const ORDER: Stopwatch = { event: 'click', selector: '[role=row][aria-rowindex="2"] .cell-name' };

/** Needs the screen to be built. */
export async function benchBrowser(
  sizes: readonly number[] = [1_000, 10_000, 50_000],
): Promise<BrowserFigures> {
  const browser = await launchBrowser();
  try {
    const screens: ScreenFigures[] = [];
    for (const size of sizes) screens.push(await benchScreen(browser, size));
    return { screens, ui: uiBytes(BUILD) };
  } finally {
    await browser.close();
  }
}

async function benchScreen(browser: Browser, attachments: number): Promise<ScreenFigures> {
  const app = await startAppOnEmbedded({
    world: seedWorld(NOW_MS, attachments),
    port: 0,
    person: 'admin',
    contentId: LARGE_PAGE.id,
    latencyMs: 0,
    invocationDelayMs: 0,
  });
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
  try {
    await installStopwatches(context);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(app.url);
    const frame = await openApp(page);
    return {
      attachments,
      dataToFirstRowMs: await measureFirstRows(frame),
      cutoffChangeMs: await measureCutoffChanges(frame),
      keystrokeMs: await measureKeystrokes(frame),
      tickMs: await measureTicks(frame),
      firstSortByNameMs: await timeToPicture(frame, ORDER, () => sortByName(frame)),
      cutoffChangeByNameMs: await measureCutoffChanges(frame),
      heapBytes: await usedHeapBytes(page),
    };
  } finally {
    await context.close();
    await app.close();
  }
}

async function openApp(page: Page): Promise<Frame> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Clean up attachments' }).click();
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The app has no frame.');
  return frame;
}

/**
 * The cutoff is set in the view "In trash", which reads a short list of its own; then the view "On
 * this page" reads the long list and shows its rows as soon as its last part and what is in use are there.
 */
async function measureFirstRows(frame: Frame): Promise<number> {
  await frame.getByRole('tab', { name: 'In trash' }).click();
  await frame.locator(CUTOFF_FIELD).fill('2024-01-01');
  await frame.locator(CUTOFF_FIELD).press('Enter');
  await frame.getByRole('table', { name: 'Files to delete permanently' }).waitFor();
  await watchForRows(frame, 'Files to move to the trash');
  await frame.getByRole('tab', { name: 'On this page' }).click();
  return dataToFirstRowMs(frame);
}

/** Over dates strewn across all six years, so that each change adds or removes many files. */
async function measureCutoffChanges(frame: Frame): Promise<Spread> {
  const field = frame.locator(CUTOFF_FIELD);
  return measure(async (index) => {
    const daysBack = 20 + ((index * 811) % 2_100);
    await field.fill(new Date(NOW_MS - daysBack * DAY_MS).toISOString().slice(0, 10));
    return timeToPicture(frame, EFFECT, () => field.press('Enter'));
  });
}

async function measureKeystrokes(frame: Frame): Promise<Spread> {
  const field = frame.locator(CUTOFF_FIELD);
  const applied = await field.inputValue();
  const figures = await measure(() => timeToPicture(frame, LETTER, () => field.press('1')));
  // Or leaving the field would apply what was typed.
  await field.fill(applied);
  return figures;
}

async function measureTicks(frame: Frame): Promise<Spread> {
  const boxes = frame.locator('[role=row] .cell-tick input');
  return measure((index) =>
    timeToPicture(frame, SELECTED, () => boxes.nth(2 + (index % 8)).click()),
  );
}

async function measure(sample: (index: number) => Promise<number>): Promise<Spread> {
  const samples: number[] = [];
  for (let index = 0; index < CHANGES; index++) samples.push(await sample(index));
  return { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

async function sortByName(frame: Frame): Promise<void> {
  await frame.getByRole('columnheader').getByRole('button', { name: 'Name' }).click();
}

/** The app's frame shares its process, and so its heap, with the page around it. */
async function usedHeapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (used === undefined) throw new Error('The browser does not tell how large its heap is.');
  return used.value;
}

export function screenTable({ screens, ui }: BrowserFigures): string {
  const ms = (figure: number) => `${figure.toFixed(0)} ms`;
  const spread = ({ p50, p95 }: Spread) => `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`;
  const rows: readonly (readonly [string, (figures: ScreenFigures) => string])[] = [
    ['attachments', ({ attachments }) => attachments.toLocaleString('en-US')],
    ['data to first row', ({ dataToFirstRowMs: figure }) => ms(figure)],
    ['cutoff change, p50 / p95', ({ cutoffChangeMs }) => spread(cutoffChangeMs)],
    ['the same, sorted by name', ({ cutoffChangeByNameMs }) => spread(cutoffChangeByNameMs)],
    ['key in the cutoff field, p50 / p95', ({ keystrokeMs }) => spread(keystrokeMs)],
    ['tick of a row, p50 / p95', ({ tickMs }) => spread(tickMs)],
    ['first sort by name', ({ firstSortByNameMs }) => ms(firstSortByNameMs)],
    ['JS heap', ({ heapBytes }) => `${(heapBytes / 1_048_576).toFixed(0)} MiB`],
  ];
  const lines = rows.map(([label, cell]) =>
    [label.padEnd(36), ...screens.map((figures) => cell(figures).padStart(14))].join(''),
  );
  const bytes = Object.entries(ui).map(
    ([part, { plain, gzipped }]) =>
      `${part.padEnd(36)}${(plain / 1_024).toFixed(0)} KiB, gzipped ${(gzipped / 1_024).toFixed(0)} KiB`,
  );
  return [...lines, ...bytes].join('\n');
}
