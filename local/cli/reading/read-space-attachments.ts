import pLimit from 'p-limit';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Content } from '../../../src/contract';
import { readList } from '../../../src/run/reading/read-list';
import type { ListTrouble } from '../../../src/run/reading/read-list';
import { SiteError } from '../../usage-error';
import { readingProgress } from '../printing/progress';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';

/** A page or blog post, with its whole list of attachments, or why there is none. */
export type ContentReading =
  | { readonly content: Content; readonly attachments: readonly Attachment[] }
  | { readonly content: Content; readonly trouble: ListTrouble };

/** Each list asks one request at a time; a function has as many reads in flight. */
const LISTS_AT_A_TIME = 3;

/**
 * The attachments of each of the pages and blog posts. One that cannot be read does not stop the others.
 *
 * @throws {SiteError} When a person has stopped it.
 */
export async function readSpaceAttachments(
  session: SiteSession,
  contents: readonly Content[],
  status: ListedStatus,
  { clock, interruption, progressOn }: Terminal,
): Promise<readonly ContentReading[]> {
  const progress = readingProgress(progressOn, 'contents');
  const limit = pLimit(LISTS_AT_A_TIME);
  let readCount = 0;
  const readOne = async (content: Content): Promise<ContentReading> => {
    const reading = await readList(session.callsOn(content.id), {
      contentKind: content.kind,
      status,
      onProgress: () => undefined,
      wait: clock.wait,
      signal: interruption.signal,
    });
    progress.show(++readCount);
    if (reading.kind === 'complete') return { content, attachments: reading.attachments };
    if (reading.kind === 'failed') return { content, trouble: reading.because };
    throw new SiteError('Stopped while the attachments were read. Nothing was done.');
  };
  try {
    return await Promise.all(contents.map((content) => limit(() => readOne(content))));
  } finally {
    progress.end();
  }
}
