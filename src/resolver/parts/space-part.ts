import type { TimeBudget } from '../../batch/time-budget';
import type { DescribedContent } from '../../confluence/wire/content-wire';
import { ConfluenceError } from '../../confluence/errors';
import type { SpaceClient } from '../../confluence/clients/space-client';
import type { ListedEntry } from '../../confluence/wire/wire-json';
import type { SpacePart, SpaceRequest } from '../../contract';
import type { Owner } from '../../usage/owner';
import { FoundReferences, MentionBudget } from '../usage/found-references';
import { startOfPart } from './part-time';
import { ContentNotFoundError, listTrouble } from '../replies';

/** Progress is to be seen, and result pages that go in circles would have no end. */
const MOST_RESULT_PAGES = 16;

/**
 * What other pages or blog posts of the content's space refer to: as many result pages as the time
 * of a part allows.
 *
 * @param content As Confluence describes it now: in which space it is, nobody else is asked.
 * @throws {ContentNotFoundError} When its space is not to be seen, or not told.
 * @throws {ListExpiredError} When Confluence no longer knows the cursor.
 * @throws {ConfluenceError} When nothing could be read.
 */
export async function readSpacePart(
  client: Pick<SpaceClient, 'listContents'>,
  content: DescribedContent,
  { of, cursor: from }: SpaceRequest,
  budget: TimeBudget,
): Promise<SpacePart> {
  const { id: contentId, title, spaceId } = content;
  if (spaceId === null)
    throw new ContentNotFoundError(`Nobody says which space ${contentId} is in.`);
  const part = new SpaceReading({ contentId, title }, of);
  const isOver = startOfPart(budget);
  let cursor = from;
  for (let pages = 0; pages < MOST_RESULT_PAGES; pages++) {
    if (pages > 0 && isOver()) break;
    try {
      const page = await client.listContents({
        ...{ spaceId, contentKind: of, cursor },
        withBodies: true,
      });
      for (const listed of page.contents) part.note(listed);
      cursor = page.nextCursor;
      if (cursor === null) break;
    } catch (error) {
      // What was read is told; the next part begins with what failed.
      if (pages > 0 && error instanceof ConfluenceError) break;
      throw listTrouble(error, `space ${spaceId}`, cursor);
    }
  }
  return { ...part.all(), nextCursor: cursor };
}

/** Gathers what crosses the bridge: references and whose they are, not the bodies. */
class SpaceReading {
  private readonly users: SpacePart['users'][number][] = [];
  private readonly listingMacros = new Set<string>();
  private readonly mentions = new MentionBudget();
  private readonly contentIds: string[] = [];
  private readonly unreadableIds: string[] = [];

  constructor(
    private readonly owner: Owner,
    private readonly kind: SpaceRequest['of'],
  ) {}

  note({ id, hasUsableId, title, storage }: ListedEntry): void {
    if (id === this.owner.contentId) return;
    this.contentIds.push(id);
    const found = new FoundReferences({ ...this.owner, isOwnBody: false }, this.mentions);
    if (!found.note(storage) || !hasUsableId) this.unreadableIds.push(id);
    const { references, listingMacros } = found.all();
    for (const macro of listingMacros) this.listingMacros.add(macro);
    if (references.length > 0) {
      this.users.push({ content: { id, kind: this.kind, title }, references });
    }
  }

  all(): Omit<SpacePart, 'nextCursor'> {
    const { users, listingMacros, contentIds, unreadableIds } = this;
    return { users, listingMacros: [...listingMacros], contentIds, unreadableIds };
  }
}
