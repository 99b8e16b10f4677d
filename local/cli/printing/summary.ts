import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Content } from '../../../src/contract';
import type { FileRow } from '../options/choose';
import { date, printable } from './draw-table';
import { reasonsInWords } from './tables';
import { files } from '../words';

/** Which page, and which of its files: the first line of what is printed. */
export function aboutContent({ id, kind, title }: Content, rules: Rules | null): string {
  const what = `“${printable(title)}” (${kind === 'page' ? 'page' : 'blog post'} ${id})`;
  if (rules === null) return `${what}:`;
  const { age } = rules;
  const verb = age.basis === 'updated' ? 'last updated' : 'first uploaded';
  return `${what}, ${verb} before ${date(age.beforeMs)}:`;
}

/** `5 files are kept: 3 not older, 2 archived.` */
export function keptInWords(rows: readonly FileRow[]): string {
  const counts = new Map<string, number>();
  let kept = 0;
  for (const { choice } of rows) {
    if (choice?.kind !== 'keep') continue;
    kept++;
    const reasons = reasonsInWords(choice);
    counts.set(reasons, (counts.get(reasons) ?? 0) + 1);
  }
  if (kept === 0) return 'None is kept.';
  const why = [...counts].map(([reasons, count]) => `${count.toLocaleString('en-US')} ${reasons}`);
  return `${files(kept)} ${kept === 1 ? 'is' : 'are'} kept: ${why.join('; ')}.`;
}
