import { askUntilAnswered } from '../../../src/run/reading/ask-function';
import type { Content } from '../../../src/contract';
import { requireSiteContent } from '../../site/site-content';
import { SiteError } from '../../usage-error';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

/**
 * The page or blog post with this id; Confluence is asked which it is.
 *
 * @throws {SiteError} When it cannot be found, with what to check.
 */
export async function findContent(
  session: SiteSession,
  contentId: string,
  { clock }: Pick<Terminal, 'clock'>,
): Promise<Content> {
  const { describeContent } = session.callsOn(contentId);
  const reply = await askUntilAnswered(() => describeContent(), { wait: clock.wait });
  if (reply?.ok === true) return reply.value;
  const trouble = reply?.error.code ?? 'no-answer';
  // The engine asks as the app would, and says less than can be seen from here: rejected
  // credentials, a site that is not there, and one that is no Confluence all look alike to it.
  if (trouble !== 'rate-limited') {
    await requireSiteContent(session.request, session.siteUrl, contentId);
  }
  throw new SiteError(TROUBLE_SENTENCES[trouble]);
}
