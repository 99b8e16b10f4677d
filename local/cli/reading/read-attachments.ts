import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Content } from '../../../src/contract';
import { readList } from '../../../src/run/reading/read-list';
import type { ListReading } from '../../../src/run/reading/read-list';
import { SiteError } from '../../usage-error';
import { readingProgress } from '../printing/progress';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

type CompleteList = Extract<ListReading, { kind: 'complete' }>;

/**
 * The whole list.
 *
 * @throws {SiteError} When it cannot be read to its end: a part of a list is of no use.
 */
export async function readAttachments(
  session: SiteSession,
  content: Content,
  status: ListedStatus,
  terminal: Terminal,
): Promise<CompleteList> {
  const progress = readingProgress(terminal.progressOn, 'attachments');
  terminal.interruption.setLastWords(() => {
    progress.end();
    return 'Ended at once. Nothing was done.';
  });
  try {
    const reading = await readList(session.callsOn(content.id), {
      contentKind: content.kind,
      status,
      onProgress: progress.show,
      wait: terminal.clock.wait,
      signal: terminal.interruption.signal,
    });
    if (reading.kind === 'complete') return reading;
    throw new SiteError(
      reading.kind === 'cancelled'
        ? 'Stopped while the list was read. Nothing was done.'
        : `${TROUBLE_SENTENCES[reading.because]} The list was not read to its end, so nothing was done.`,
    );
  } finally {
    progress.end();
  }
}
