import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { SiteError } from '../../usage-error';
import type { SiteSession } from '../site-session';
import { TROUBLE_SENTENCES } from '../words';

/** @throws {SiteError} When it cannot be read, with what to check. */
export async function readOne(session: SiteSession, attachmentId: string): Promise<Attachment> {
  const reply = await session.readAttachment(attachmentId);
  if (!reply.ok) throw new SiteError(TROUBLE_SENTENCES[reply.error.code]);
  if (reply.value !== null) return reply.value;
  throw new SiteError(
    `${session.siteUrl} has no attachment ${attachmentId}, you may not see it, or the credentials ` +
      'are not accepted. Check --attachment, CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN (without scopes).',
  );
}
