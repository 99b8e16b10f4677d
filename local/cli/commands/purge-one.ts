import { approve, planToPurge } from '../../../src/cleanup/plan';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { Content } from '../../../src/contract';
import { SiteError } from '../../usage-error';
import type { FileRow } from '../options/choose';
import { jsonDocument } from '../printing/document';
import { EXIT } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { findContent } from '../reading/find-content';
import { readOne } from '../reading/read-one';
import { exitCodeOf, runPlan } from './acting/run-plan';
import { shellCommand } from '../options/shell-command';
import { openSession } from '../site-session';
import { listTable, outcomeTable } from '../printing/tables';
import { programName } from '../terminal';
import type { Terminal } from '../terminal';

export type PurgeOneOrder = {
  readonly siteUrl: string;
  readonly attachmentId: string;
  /** Without it, nothing is done. */
  readonly yes: boolean;
  readonly json: boolean;
};

/** Deletes one file permanently, whatever its age: it was named, and somebody has trashed it before. */
export async function purgeOne(order: PurgeOneOrder, terminal: Terminal): Promise<ExitCode> {
  const session = openSession(order.siteUrl, terminal);
  const attachment = await readOne(session, order.attachmentId);
  if (attachment.isUnreadable) {
    terminal.say(`Confluence’s entry for ${attachment.id} cannot be read. Nothing was done.`);
    return EXIT.incomplete;
  }
  const content = await findContent(session, contentIdOf(attachment), terminal);
  const row: FileRow = { attachment, choice: { kind: 'match' }, uses: null, outcome: null };
  if (attachment.status !== 'trashed') {
    terminal.say(
      `${attachment.id} is not in the trash (its status is ${attachment.status}), and only what is ` +
        'in the trash can be deleted permanently. Nothing was done.',
    );
    return EXIT.incomplete;
  }
  if (!order.yes) {
    terminal.print(
      order.json ? document(order, content, row, true) : whatWouldBeDone(order, row, terminal),
    );
    return EXIT.done;
  }
  const files = approve([attachment], 'unknown');
  const plan = planToPurge(content.kind, files);
  const terms = { calls: session.callsOn(content.id), triesAll: false };
  const ended = await runPlan(plan, terms, terminal);
  const done = { ...row, outcome: ended.outcomes.get(attachment.id) ?? null };
  terminal.print(
    order.json ? document(order, content, done, false) : outcomeTable([done], 'purge'),
  );
  return exitCodeOf(ended);
}

/** @throws {SiteError} When Confluence does not say: nothing is done to a file of nowhere. */
function contentIdOf({ id, contentId }: Attachment): string {
  if (contentId !== null) return contentId;
  throw new SiteError(`Confluence does not say which page ${id} is on. Nothing was done.`);
}

function whatWouldBeDone(order: PurgeOneOrder, row: FileRow, { env }: Terminal): string {
  const command = shellCommand(programName(env), [
    'purge',
    ['site', order.siteUrl],
    ['attachment', row.attachment.id],
    '--yes',
  ]);
  return [
    listTable([row], 'updated'),
    'This file would be deleted permanently, for good.',
    `Nothing was done. To do it:\n\n  ${command}`,
  ].join('\n\n');
}

function document(
  { siteUrl }: PurgeOneOrder,
  content: Content,
  row: FileRow,
  dryRun: boolean,
): string {
  return jsonDocument({ command: 'purge', siteUrl, content, rules: null, dryRun }, [row]);
}
