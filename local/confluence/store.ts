import type { StoredAttachment, StoredContent, World } from './world';

/** The state of the embedded Confluence, and the only things that can happen to it. */
export class Store {
  private contents = new Map<string, StoredContent>();
  private attachments = new Map<string, StoredAttachment>();

  constructor(world: World) {
    this.reset(world);
  }

  reset(world: World): void {
    this.contents = new Map(world.contents.map((content) => [content.id, content]));
    this.attachments = new Map(world.attachments.map((file) => [file.id, file]));
  }

  content(id: string): StoredContent | null {
    return this.contents.get(id) ?? null;
  }

  allContents(): readonly StoredContent[] {
    return [...this.contents.values()];
  }

  attachment(id: string): StoredAttachment | null {
    return this.attachments.get(id) ?? null;
  }

  /** In the order in which they were added, which is that of their ids. */
  attachmentsOf(contentId: string): readonly StoredAttachment[] {
    return [...this.attachments.values()].filter((file) => file.contentId === contentId);
  }

  /** Replaces or adds one, as when somebody uploads, moves, trashes or restores it in Confluence. */
  put(file: StoredAttachment): void {
    this.attachments.set(file.id, file);
  }

  purge(id: string): void {
    this.attachments.delete(id);
  }
}
