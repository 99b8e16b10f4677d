import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { AgeBasis, Rules } from '../../../src/cleanup/choosing/selection';
import { choose, matching } from '../options/choose';
import { writePreview } from '../printing/csv-report';
import { jsonDocument } from '../printing/document';
import { EXIT } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { readPage } from '../reading/read-page';
import { openSession } from '../site-session';
import { aboutContent, keptInWords } from '../printing/summary';
import { listTable } from '../printing/tables';
import type { Terminal } from '../terminal';
import { files, filesMatch } from '../words';

export type ListOrder = {
  readonly siteUrl: string;
  readonly pageId: string;
  readonly status: ListedStatus;
  readonly basis: AgeBasis;
  /** `null`: every attachment, and nothing is decided. */
  readonly rules: Rules | null;
  /** Shows those that are kept as well. */
  readonly showsKept: boolean;
  /** Whether other pages of the space are looked at as well. */
  readonly checksSpace: boolean;
  readonly json: boolean;
  /** Where the report goes; `null`: nowhere. */
  readonly csv: string | null;
};

/** Lists attachments with the decision on each. Changes nothing. */
export async function list(order: ListOrder, terminal: Terminal): Promise<ExitCode> {
  const { siteUrl, status, rules, checksSpace } = order;
  const session = openSession(siteUrl, terminal);
  const page = await readPage(session, order.pageId, { status, rules, checksSpace }, terminal);
  const { content } = page;
  const usage = page.usage.lookup;
  const chosen = choose(page.attachments, { status, rules, usage, includeMarked: false });
  const { rows } = chosen;
  await writePreview(order.csv, { content, rules, usage, ...chosen }, terminal);
  if (order.json) {
    terminal.print(jsonDocument({ command: 'list', siteUrl, content, rules, dryRun: true }, rows));
    return EXIT.done;
  }
  const shown = rules === null || order.showsKept ? rows : matching(rows);
  terminal.print(aboutContent(content, rules));
  if (shown.length > 0) terminal.print(`\n${listTable(shown, order.basis)}`);
  const where = status === 'trashed' ? ' in the trash' : '';
  terminal.print(
    rules === null
      ? `\n${files(rows.length)}${where}.`
      : `\n${filesMatch(matching(rows).length, where)}. ${keptInWords(rows)}`,
  );
  return EXIT.done;
}
