import { isSuccess } from '../../../src/cleanup/outcome';
import type { Content } from '../../../src/contract';
import { forecast } from '../../../src/run/forecast';
import type { ActOrder } from '../commands/acting/act-order';
import { matching } from '../options/choose';
import type { FileRow } from '../options/choose';
import { jsonDocument } from './document';
import { rulesAsOptions } from '../options/rule-options';
import { shellCommand } from '../options/shell-command';
import { aboutContent, keptInWords } from './summary';
import { listTable, outcomeTable } from './tables';
import { programName } from '../terminal';
import type { Terminal } from '../terminal';
import { files } from '../words';

type Around = {
  readonly order: ActOrder;
  readonly content: Content;
  /** What a request for the list took, ms. */
  readonly requestMs: number;
  readonly dryRun: boolean;
  readonly terminal: Terminal;
};

const WOULD = {
  trash: 'would be moved to the trash',
  purge: 'in the trash would be deleted permanently, for good',
} as const;
const DONE = { trash: 'moved to the trash', purge: 'deleted permanently' } as const;

/** What is printed at the end: what would be done, or what was. */
export function printedResult(rows: readonly FileRow[], around: Around): string {
  const { order, content, dryRun } = around;
  const { act, rules, siteUrl } = order;
  if (order.json) return jsonDocument({ command: act, siteUrl, content, rules, dryRun }, rows);
  const found = matching(rows);
  const table = dryRun ? listTable(found, rules.age.basis) : outcomeTable(found, act);
  return [
    aboutContent(content, rules),
    ...(found.length === 0 ? [] : [table]),
    `${dryRun ? wouldInWords(found.length, order) : doneInWords(found, order)} ${keptInWords(rows)}`,
    ...(dryRun && !order.yes && found.length > 0 ? [howToDoIt(found.length, around)] : []),
  ].join('\n\n');
}

function wouldInWords(count: number, { act }: ActOrder): string {
  return `${files(count)} ${WOULD[act]}.`;
}

function doneInWords(found: readonly FileRow[], { act }: ActOrder): string {
  const done = found.filter(({ outcome }) => outcome !== null && isSuccess(outcome));
  return `${done.length.toLocaleString('en-US')} of ${files(found.length)} ${DONE[act]}.`;
}

/** The very files that were shown, or none: the instant is spelled out, and so is their number. */
function howToDoIt(count: number, { order, content, requestMs, terminal }: Around): string {
  const { act, rules } = order;
  const command = shellCommand(programName(terminal.env), [
    act,
    ['site', order.siteUrl],
    ['page', content.id],
    ...rulesAsOptions(rules),
    ...(order.includeMarked ? ['--include-marked'] : []),
    ...(order.checksSpace ? ['--check-space'] : []),
    ...(order.triesAll ? ['--try-all'] : []),
    '--yes',
    [act === 'purge' ? 'count' : 'max', String(count)],
  ]);
  const { durationMs } = forecast({ fileCount: count, requestMs, nowMs: terminal.clock.now() });
  return `Nothing was done. To do it (${durationInWords(durationMs)}):\n\n  ${command}`;
}

function durationInWords(durationMs: number): string {
  const minutes = Math.round(durationMs / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'about a minute' : `about ${String(minutes)} minutes`;
}
