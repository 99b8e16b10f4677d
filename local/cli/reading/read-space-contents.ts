import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import type { ContentsPage, Space } from '../../../src/confluence/wire/content-wire';
import type { Content, Reply } from '../../../src/contract';
import { askPatiently } from '../../../src/run/reading/ask-patiently';
import { SiteError } from '../../usage-error';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

type Listing = Parameters<SiteSession['listContents']>[0];

const KINDS: readonly ContentKind[] = ['page', 'blogpost'];
const INCOMPLETE = 'The pages of the space were not listed to the end, so nothing is shown.';

/**
 * All pages and blog posts of a space that are current and to be seen.
 *
 * @throws {SiteError} When their list cannot be read to its end.
 */
export async function readSpaceContents(
  session: SiteSession,
  space: Space,
  terminal: Terminal,
): Promise<readonly Content[]> {
  const found = new Map<string, Content>();
  for (const kind of KINDS) {
    for await (const content of contentsOf(session, { space, kind }, terminal)) {
      found.set(content.id, content);
    }
  }
  return [...found.values()];
}

async function* contentsOf(
  session: SiteSession,
  { space, kind }: { readonly space: Space; readonly kind: ContentKind },
  { clock, interruption }: Terminal,
): AsyncGenerator<Content> {
  const asking = { wait: clock.wait, signal: interruption.signal };
  const cursors = new Set<string>();
  let cursor: string | null = null;
  do {
    const of: Listing = { spaceId: space.id, contentKind: kind, cursor };
    const reply: Reply<ContentsPage> | null = await askPatiently(
      () => session.listContents(of),
      asking,
    );
    if (interruption.signal.aborted) throw new SiteError(`Stopped. ${INCOMPLETE}`);
    if (reply?.ok !== true) {
      throw new SiteError(`${TROUBLE_SENTENCES[reply?.error.code ?? 'no-answer']} ${INCOMPLETE}`);
    }
    for (const { id, hasUsableId, title } of reply.value.contents) {
      if (!hasUsableId)
        throw new SiteError(`A page of the space has no readable id. ${INCOMPLETE}`);
      yield { id, kind, title, spaceId: space.id };
    }
    cursor = reply.value.nextCursor;
    // Result pages that go in circles have no end.
    if (cursor !== null && cursors.has(cursor)) {
      throw new SiteError(`${TROUBLE_SENTENCES['paging-goes-in-circles']} ${INCOMPLETE}`);
    }
    if (cursor !== null) cursors.add(cursor);
  } while (cursor !== null);
}
