import type { ListedStatus } from '../../src/cleanup/attachment';
import type { AgeBasis, AgeRule } from '../../src/cleanup/selection';
import { choose, matching } from './choose';
import { jsonDocument } from './document';
import { EXIT } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { findContent } from './find-content';
import { readAttachments } from './read-attachments';
import { openSession } from './site-session';
import { aboutContent, keptInWords } from './summary';
import { listTable } from './tables';
import type { Terminal } from './terminal';
import { files } from './words';

export type ListOrder = {
  readonly siteUrl: string;
  readonly pageId: string;
  readonly status: ListedStatus;
  readonly basis: AgeBasis;
  /** `null`: every attachment, and nothing is decided. */
  readonly rule: AgeRule | null;
  /** Shows those that are kept as well. */
  readonly showsKept: boolean;
  readonly json: boolean;
};

/** Lists attachments with the decision on each. Changes nothing. */
export async function list(order: ListOrder, terminal: Terminal): Promise<ExitCode> {
  const { siteUrl, status, rule } = order;
  const session = openSession(siteUrl, terminal);
  const content = await findContent(session, order.pageId, terminal);
  const attachments = await readAttachments(session, content, status, terminal);
  const rows = choose(attachments, { status, rule, includeMarked: false });
  if (order.json) {
    terminal.print(jsonDocument({ command: 'list', siteUrl, content, rule, dryRun: true }, rows));
    return EXIT.done;
  }
  const shown = rule === null || order.showsKept ? rows : matching(rows);
  terminal.print(aboutContent(content, rule));
  if (shown.length > 0) terminal.print(`\n${listTable(shown, order.basis)}`);
  const where = status === 'trashed' ? ' in the trash' : '';
  terminal.print(
    rule === null
      ? `\n${files(rows.length)}${where}.`
      : `\n${files(matching(rows).length)}${where} match. ${keptInWords(rows)}`,
  );
  return EXIT.done;
}
