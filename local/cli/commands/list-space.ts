import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { EXIT } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { spaceDocument, spaceInWords } from '../printing/space-result';
import { findSpace } from '../reading/find-space';
import { readSpaceAttachments } from '../reading/read-space-attachments';
import { readSpaceContents } from '../reading/read-space-contents';
import { openSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

export type ListSpaceOrder = {
  readonly siteUrl: string;
  readonly spaceKey: string;
  readonly status: ListedStatus;
  readonly json: boolean;
};

/** Lists the pages and blog posts of a space by the size of their attachments. Changes nothing. */
export async function listSpace(order: ListSpaceOrder, terminal: Terminal): Promise<ExitCode> {
  const { siteUrl, status, json } = order;
  const session = openSession(siteUrl, terminal);
  const space = await findSpace(session, order.spaceKey, terminal);
  const contents = await readSpaceContents(session, space, terminal);
  const readings = await readSpaceAttachments(session, contents, status, terminal);
  const result = { siteUrl, space, status, readings };
  terminal.print(json ? spaceDocument(result) : spaceInWords(result));
  const unread = readings.filter((reading) => 'trouble' in reading);
  for (const { content, trouble } of unread) {
    terminal.say(`Not read: ${content.title} (${content.id}). ${TROUBLE_SENTENCES[trouble]}`);
  }
  return unread.length === 0 ? EXIT.done : EXIT.incomplete;
}
