import type { ContentKind } from '../../src/cleanup/attachments/attachment';
import { DEMO_SPACE } from './world';
import type { StoredAttachment, StoredComment, StoredContent, StoredSpace, World } from './world';

type Change = { readonly id: string; readonly before: StoredAttachment | undefined };

/** The state of the embedded Confluence, and the only things that can happen to it. */
export class Store {
  private contents = new Map<string, StoredContent>();
  private attachments = new Map<string, StoredAttachment>();
  private comments = new Map<string, StoredComment>();
  private spaces: readonly StoredSpace[] = [];
  private changes: Change[] = [];
  private resets = 0;

  constructor(world: World) {
    this.reset(world);
  }

  reset(world: World): void {
    this.contents = new Map(world.contents.map((content) => [content.id, content]));
    this.attachments = new Map(world.attachments.map((file) => [file.id, file]));
    this.comments = new Map(world.comments.map((comment) => [comment.id, comment]));
    this.spaces = world.spaces ?? [DEMO_SPACE];
    this.changes = [];
    this.resets += 1;
  }

  /** Grows when everything is put back: cursors of before are stale. */
  get generation(): number {
    return this.resets;
  }

  content(id: string): StoredContent | null {
    return this.contents.get(id) ?? null;
  }

  spacesWithKeys(keys: readonly string[]): readonly StoredSpace[] {
    return this.spaces.filter(({ key }) => keys.includes(key));
  }

  contentsIn(spaceId: string): readonly StoredContent[] {
    return [...this.contents.values()].filter((content) => content.spaceId === spaceId);
  }

  /** `null` as well for what is in the trash. */
  visibleContent(id: string, kind: ContentKind): StoredContent | null {
    const content = this.content(id);
    return content?.kind === kind && content.status !== 'trashed' ? content : null;
  }

  /** Replaces or adds one, as when somebody edits or publishes it in Confluence. */
  putContent(content: StoredContent): void {
    this.contents.set(content.id, content);
  }

  comment(id: string): StoredComment | null {
    return this.comments.get(id) ?? null;
  }

  /** Replies among them. */
  commentsOn(contentId: string): readonly StoredComment[] {
    return [...this.comments.values()].filter((comment) => comment.contentId === contentId);
  }

  /** Replaces or adds one, as when somebody writes or edits it in Confluence. */
  putComment(comment: StoredComment): void {
    this.comments.set(comment.id, comment);
  }

  attachment(id: string): StoredAttachment | null {
    return this.attachments.get(id) ?? null;
  }

  attachmentsOf(contentId: string): readonly StoredAttachment[] {
    return [...this.attachments.values()].filter((file) => file.contentId === contentId);
  }

  /** Replaces or adds one, as when somebody uploads, moves, trashes or restores it in Confluence. */
  put(file: StoredAttachment): void {
    this.changes.push({ id: file.id, before: this.attachments.get(file.id) });
    this.attachments.set(file.id, file);
  }

  purge(id: string): void {
    this.changes.push({ id, before: this.attachments.get(id) });
    this.attachments.delete(id);
  }

  /**
   * Lets `read` see how things were so many changes ago, as a replica does that lags behind. It
   * must look at the store before it first waits.
   */
  asOf<Value>(changesAgo: number, read: () => Value): Value {
    if (changesAgo === 0) return read();
    const present = this.attachments;
    this.attachments = new Map(present);
    for (const { id, before } of this.changes.slice(-changesAgo).reverse()) {
      if (before === undefined) this.attachments.delete(id);
      else this.attachments.set(id, before);
    }
    try {
      return read();
    } finally {
      this.attachments = present;
    }
  }
}
