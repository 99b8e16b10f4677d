import { referenceKey } from '../../cleanup/usage';
import type { Reference, SourceReading } from '../../cleanup/usage';
import type { CommentList, CommentsPart, ReadCommentList } from '../../contract';

/** As many as one request may name. */
const MOST_LISTS_AT_ONCE = 100;
/** How often one list is begun anew where Confluence forgets its cursor. */
const MAX_STARTS = 3;
/** A thread that never ends would never be read to its end. */
export const MOST_COMMENTS = 20_000;

/** What is left of the comments, and what was found in those that were read. */
export class CommentQueue {
  private readonly waiting = new Map<string, CommentList>();
  private readonly ids = new Set<string>();
  private readonly unreadableIds = new Set<string>();
  private readonly unreadableLists = new Set<string>();
  private readonly cursors = new Map<string, Set<string>>();
  private readonly starts = new Map<string, number>();
  private readonly references = new Map<string, Reference>();
  private readonly listingMacros = new Set<string>();

  constructor() {
    this.add({ of: 'footer', parentId: null, cursor: null });
    this.add({ of: 'inline', parentId: null, cursor: null });
  }

  get isDone(): boolean {
    return this.waiting.size === 0;
  }

  get isTooLong(): boolean {
    return this.ids.size > MOST_COMMENTS;
  }

  /** Comments met so far. Each of them may have replies. */
  get commentCount(): number {
    return this.ids.size;
  }

  /** Comments, and lists of comments, that could not be read. */
  get unreadableCount(): number {
    return this.unreadableIds.size + this.unreadableLists.size;
  }

  next(): CommentList[] {
    return [...this.waiting.values()].slice(0, MOST_LISTS_AT_ONCE);
  }

  /** @returns Whether anything of the queue was settled by it. */
  settle({ lists, references, listingMacros }: CommentsPart): boolean {
    for (const reference of references) {
      this.references.set(referenceKey(reference), reference);
    }
    for (const macro of listingMacros) this.listingMacros.add(macro);
    const settled = lists.filter(
      ({ list }) => this.waiting.get(keyOf(list))?.cursor === list.cursor,
    );
    settled.forEach((read) => {
      this.settleList(read);
    });
    return settled.length > 0;
  }

  /** @param isWhole Whether the queue came to its end. */
  reading(isWhole: boolean): SourceReading & { readonly listingMacros: readonly string[] } {
    const isKnown = isWhole && this.unreadableCount === 0;
    return {
      source: { kind: 'comment' },
      state: !isKnown ? 'unreadable' : this.ids.size === 0 ? 'none' : 'read',
      references: [...this.references.values()],
      listingMacros: [...this.listingMacros],
    };
  }

  private settleList(read: ReadCommentList): void {
    const key = keyOf(read.list);
    this.waiting.delete(key);
    if (read.result === 'unreadable') this.unreadableLists.add(key);
    else if (read.result === 'expired') this.beginAnew(key, read.list);
    else {
      for (const id of read.unreadableIds) this.unreadableIds.add(id);
      for (const id of read.commentIds) this.addReplies(read.list.of, id);
      if (read.nextCursor !== null) this.goOn(key, read.list, read.nextCursor);
    }
  }

  private beginAnew(key: string, list: CommentList): void {
    const starts = (this.starts.get(key) ?? 1) + 1;
    this.starts.set(key, starts);
    this.cursors.delete(key);
    if (starts <= MAX_STARTS) this.add({ ...list, cursor: null });
    else this.unreadableLists.add(key);
  }

  /** A comment that was met before has its list already: a thread may go in circles. */
  private addReplies(of: CommentList['of'], id: string): void {
    if (this.ids.has(id)) return;
    this.ids.add(id);
    this.add({ of, parentId: id, cursor: null });
  }

  private goOn(key: string, list: CommentList, cursor: string): void {
    const cursors = this.cursors.get(key) ?? new Set();
    // Result pages that go in circles have no end.
    if (cursors.has(cursor)) this.unreadableLists.add(key);
    else this.add({ ...list, cursor });
    this.cursors.set(key, cursors.add(cursor));
  }

  private add(list: CommentList): void {
    this.waiting.set(keyOf(list), list);
  }
}

function keyOf({ of, parentId }: CommentList): string {
  return `${of}/${parentId ?? ''}`;
}
