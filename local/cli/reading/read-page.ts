import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Usage } from '../../../src/cleanup/usage';
import type { Content } from '../../../src/contract';
import { findContent } from './find-content';
import { readAttachments } from './read-attachments';
import { readUses } from './read-uses';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';

/** A page or blog post with all that is decided by. */
export type PageReading = {
  readonly content: Content;
  readonly attachments: readonly Attachment[];
  /** What a request for the list took, ms. */
  readonly requestMs: number;
  readonly usage: Usage;
};

export type Wanted = {
  readonly status: ListedStatus;
  /** `null`: nothing is decided. */
  readonly rules: Rules | null;
  /** Whether other pages of the space are looked at as well. */
  readonly checksSpace: boolean;
};

/**
 * @param wanted Which of its attachments, and by which rules they are going to be judged.
 * @throws {SiteError} When anything that is decided by could not be read.
 */
export async function readPage(
  session: SiteSession,
  pageId: string,
  wanted: Wanted,
  terminal: Terminal,
): Promise<PageReading> {
  const content = await findContent(session, pageId, terminal);
  const list = await readAttachments(session, content, wanted.status, terminal);
  const { attachments, requestMs } = list;
  const usage = await readUses(session, { content, attachments }, wanted, terminal);
  return { content, attachments, requestMs, usage };
}
