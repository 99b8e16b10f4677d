import { readFile } from 'node:fs/promises';
import { parse } from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';

/** Cells by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** Presses the button, and reads what the browser has saved. */
export async function saveReport(page: Page, screen: FrameLocator, button: string) {
  const saving = page.waitForEvent('download');
  await screen.getByRole('button', { name: button }).click();
  const saved = await saving;
  const text = (await readFile(await saved.path(), 'utf8')).replace('\ufeff', '');
  const all = parse<string[]>(text).data;
  const gap = all.findIndex((cells) => cells.every((cell) => cell === ''));
  const [names = [], ...lines] = all.slice(gap + 1).filter((cells) => cells.length > 1);
  const rows = lines.map((cells): Row =>
    Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
  );
  return { fileName: saved.suggestedFilename(), head: all.slice(0, gap), rows };
}
