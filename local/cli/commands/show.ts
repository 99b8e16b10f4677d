import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { jsonDocument } from '../printing/document';
import { EXIT } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { readOne } from '../reading/read-one';
import { openSession } from '../site-session';
import { date, printable } from '../printing/draw-table';
import type { Terminal } from '../terminal';

export type ShowOrder = {
  readonly siteUrl: string;
  readonly attachmentId: string;
  readonly json: boolean;
};

/** Shows one attachment as Confluence describes it. */
export async function show(order: ShowOrder, terminal: Terminal): Promise<ExitCode> {
  const { siteUrl } = order;
  const attachment = await readOne(openSession(siteUrl, terminal), order.attachmentId);
  const about = { command: 'show', siteUrl, content: null, rules: null, dryRun: true } as const;
  if (attachment.isUnreadable) {
    terminal.say(
      'Note: Confluence’s entry cannot be read in full. Only what can be read is shown.',
    );
  }
  terminal.print(
    order.json
      ? jsonDocument(about, [{ attachment, choice: null, uses: null, outcome: null }])
      : inLines(attachment),
  );
  return EXIT.done;
}

function inLines(attachment: Attachment): string {
  const lines: readonly (readonly [string, string | number | null])[] = [
    ['id', attachment.id],
    ['title', attachment.title],
    ['status', attachment.status],
    ['page', attachment.contentId],
    ['version', attachment.versionNumber],
    ['updated', date(attachment.updatedAt)],
    ['uploaded', date(attachment.uploadedAt)],
    ['bytes', attachment.sizeBytes],
    ['type', attachment.mediaType],
  ];
  return lines
    .map(([name, value]) => `${name.padEnd(10)}${printable(String(value ?? '-'))}`)
    .join('\n');
}
