import type { Attachment } from './attachment';
import { bareAttachmentId } from './attachment';

/** How a page or blog post refers to one of its attachments. */
export type Use =
  | 'image'
  | 'link'
  /** Shown by a macro that names it, such as a viewer. */
  | 'macro'
  | 'diagram'
  /** The picture that a diagram macro keeps beside the diagram. */
  | 'diagram-preview'
  /** In an embedded part that names files by their `fileId`. */
  | 'embedded'
  | 'header-image';

/** One thing that the content refers to. JSON. */
export type Reference = {
  readonly by: 'name' | 'file-id' | 'attachment-id';
  /** A name in Unicode NFC, a `fileId`, or an attachment id without its prefix. */
  readonly key: string;
  readonly use: Use;
  /** Not in what is published, only in the unpublished draft. */
  readonly onlyInDraft: boolean;
};

/** Everything that a page or blog post refers to, as far as it could be read. JSON. */
export type ContentUsage = {
  readonly references: readonly Reference[];
  /** Macros that list whatever files there are, such as `gallery`: of the page, not of a file. */
  readonly listingMacros: readonly string[];
  readonly draft: 'read' | 'none' | 'unreadable';
  readonly headerImage: 'read' | 'unreadable';
};

export type FoundUse = Pick<Reference, 'use' | 'onlyInDraft'>;

/** Which of its attachments a content refers to; `unknown` where that could not be read. */
export type UsageLookup = ((attachment: Attachment) => readonly FoundUse[]) | 'unknown';

const NO_USES: readonly FoundUse[] = [];

/**
 * Looks attachments up by name (in Unicode NFC, as people and macros write it), `fileId` and id.
 * The same use is told once, and as published where it is in both.
 */
export function usageLookup(usage: ContentUsage): (attachment: Attachment) => readonly FoundUse[] {
  const byKey = new Map<string, Reference[]>();
  for (const reference of usage.references) {
    const key = `${reference.by}/${reference.key}`;
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [reference]);
    else others.push(reference);
  }
  return ({ id, title, fileId }) => {
    const found = [
      ...(byKey.get(`name/${title.normalize('NFC')}`) ?? []),
      ...(fileId === null ? [] : (byKey.get(`file-id/${fileId.toLowerCase()}`) ?? [])),
      ...(byKey.get(`attachment-id/${bareAttachmentId(id)}`) ?? []),
    ];
    return found.length === 0 ? NO_USES : distinct(found);
  };
}

function distinct(references: readonly Reference[]): FoundUse[] {
  const onlyInDraft = new Map<Use, boolean>();
  for (const reference of references) {
    const before = onlyInDraft.get(reference.use) ?? true;
    onlyInDraft.set(reference.use, before && reference.onlyInDraft);
  }
  return [...onlyInDraft].map(([use, isOnlyInDraft]) => ({ use, onlyInDraft: isOnlyInDraft }));
}
