import type { ContentKind } from '../../cleanup/attachments/attachment';
import type { OtherContent, Reference, SourceReading } from '../../cleanup/usage';
import type { Wait } from '../../clock';
import type { CleanupCalls, Reply, SpacePart, SpaceRequest } from '../../contract';
import { askPatiently } from './ask-patiently';
import type { RunTrouble } from '../run-state';

export type SpaceFound = {
  readonly kind: 'told';
  /** One for each page or blog post that uses files of the content, and one for the space. */
  readonly sources: readonly SourceReading[];
  readonly listingMacros: readonly string[];
  /** Other pages and blog posts, among them those that could not be read. */
  readonly readCount: number;
  readonly unreadableCount: number;
  /** `null`: the reading came to its end. */
  readonly because: RunTrouble | null;
};

type SpaceOptions = {
  readonly contentKind: ContentKind;
  readonly onProgress: (readSoFar: number) => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
};

/** How often a list is begun anew where Confluence forgets its cursor. */
const MAX_STARTS = 3;
const KINDS: readonly ContentKind[] = ['page', 'blogpost'];

/** Reads what all other pages and blog posts of the content's space refer to. */
export async function readSpace(
  calls: CleanupCalls,
  options: SpaceOptions,
): Promise<SpaceFound | { readonly kind: 'cancelled' }> {
  const found = new FoundInSpace();
  for (const of of KINDS) {
    const because = await readKind(calls, of, options, found);
    if (because === 'cancelled') return { kind: 'cancelled' };
    if (because !== null) return found.told(because);
  }
  return found.told(null);
}

async function readKind(
  calls: CleanupCalls,
  of: ContentKind,
  { contentKind, onProgress, ...asking }: SpaceOptions,
  found: FoundInSpace,
): Promise<RunTrouble | 'cancelled' | null> {
  const cursors = new Set<string>();
  let cursor: string | null = null;
  let starts = 1;
  for (;;) {
    const request: SpaceRequest = { contentKind, of, cursor };
    const reply: Reply<SpacePart> | null = await askPatiently(
      () => calls.readSpace(request),
      asking,
    );
    if (asking.signal.aborted) return 'cancelled';
    if (reply === null) return 'no-answer';
    if (!reply.ok) {
      if (reply.error.code !== 'list-expired' || starts++ >= MAX_STARTS) return reply.error.code;
      cursors.clear();
      cursor = null;
      continue;
    }
    found.add(reply.value);
    onProgress(found.readCount);
    cursor = reply.value.nextCursor;
    if (cursor === null) return null;
    // Result pages that go in circles have no end.
    if (cursors.has(cursor)) return 'no-progress';
    cursors.add(cursor);
  }
}

class FoundInSpace {
  private readonly users = new Map<string, { content: OtherContent; references: Reference[] }>();
  private readonly listingMacros = new Set<string>();
  /** A list that was begun anew tells of some of them twice. */
  private readonly ids = new Set<string>();
  private readonly unreadableIds = new Set<string>();

  get readCount(): number {
    return this.ids.size;
  }

  add(part: SpacePart): void {
    for (const { content, references } of part.users) {
      const known = this.users.get(content.id);
      if (known === undefined) this.users.set(content.id, { content, references: [...references] });
      else known.references.push(...references);
    }
    for (const macro of part.listingMacros) this.listingMacros.add(macro);
    for (const id of part.contentIds) this.ids.add(id);
    for (const id of part.unreadableIds) this.unreadableIds.add(id);
  }

  told(because: RunTrouble | null): SpaceFound {
    const { readCount, listingMacros } = this;
    const unreadableCount = this.unreadableIds.size;
    const isKnown = because === null && unreadableCount === 0;
    const sources = Array.from(this.users.values(), ({ content, references }): SourceReading => ({
      source: { kind: 'other-page', content },
      state: 'read',
      references,
    }));
    const space: SourceReading = {
      source: { kind: 'space' },
      state: isKnown ? 'read' : 'unreadable',
      references: [],
    };
    return {
      kind: 'told',
      sources: [...sources, space],
      listingMacros: [...listingMacros],
      readCount,
      unreadableCount,
      because,
    };
  }
}
