import type { Space } from '../../../src/confluence/wire/content-wire';
import { askPatiently } from '../../../src/run/reading/ask-patiently';
import { SiteError } from '../../usage-error';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

/**
 * The space with this key.
 *
 * @throws {SiteError} When it cannot be found, with what to check.
 */
export async function findSpace(
  session: SiteSession,
  key: string,
  { clock, interruption }: Terminal,
): Promise<Space> {
  const asking = { wait: clock.wait, signal: interruption.signal };
  const reply = await askPatiently(() => session.findSpace(key), asking);
  if (reply?.ok !== true) throw new SiteError(TROUBLE_SENTENCES[reply?.error.code ?? 'no-answer']);
  if (reply.value !== null) return reply.value;
  throw new SiteError(
    `There is no space with the key ${key}, or this account may not see it. The key stands in the ` +
      'address of each of its pages: /wiki/spaces/KEY/pages/….',
  );
}
