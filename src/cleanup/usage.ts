import type { Attachment, ContentKind } from './attachments/attachment';
import { bareAttachmentId } from './attachments/attachment';
import { comparable } from './attachments/comparable';
import { SearchedText } from './attachments/searched-text';

/** How a page or blog post refers to one of its attachments. */
export type Use =
  | 'image'
  | 'link'
  /** Shown by a macro that names it, such as a viewer. */
  | 'macro'
  | 'diagram'
  /** The picture that a diagram macro keeps beside the diagram. */
  | 'diagram-preview'
  /** Nobody knows: a diagram is shown whose file the body does not name, and it may be this one. */
  | 'some-diagram'
  /** In an embedded part that names files by their `fileId`. */
  | 'embedded'
  | 'header-image'
  /** Nobody knows: its name occurs in a body that could not be read in full. */
  | 'broken-markup';

/** One thing that the content refers to. JSON. */
export type Reference = {
  readonly by: 'name' | 'diagram' | 'any-diagram' | 'file-id' | 'attachment-id' | 'mention';
  /**
   * A name in Unicode NFC; the name of a diagram, whose files may have endings beside it; a `fileId`;
   * an attachment id without its prefix; a text in which any of them may occur; empty for any diagram.
   */
  readonly key: string;
  readonly use: Use;
};

/** Where uses are looked for. JSON. */
export type UsageSource =
  /** What is published of the page or blog post. */
  | { readonly kind: 'text' }
  /** Its unpublished draft, with the header image that the draft has. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'header-image' }
  /** Its comments and all replies, open or resolved. */
  | { readonly kind: 'comment' }
  /** Another page or blog post of the same space. */
  | { readonly kind: 'other-page'; readonly content: OtherContent }
  /** All of the space's other pages and blog posts: of them, those that could not be read. */
  | { readonly kind: 'space' };

export type OtherContent = {
  readonly id: string;
  readonly kind: ContentKind;
  readonly title: string;
};

/** What was found in one source. JSON: the source is told once, however many references it has. */
export type SourceReading = {
  readonly source: UsageSource;
  /**
   * `unreadable`: there may be more than `references` say. `scope-missing`: so there may, until an
   * admin approves the version of the app that asks for the scope.
   */
  readonly state: 'read' | 'none' | 'unreadable' | 'scope-missing';
  readonly references: readonly Reference[];
};

/** Everything that refers to files of a page or blog post, as far as it could be read. JSON. */
export type ContentUsage = {
  readonly sources: readonly SourceReading[];
  /** Macros that list whatever files there are, such as `gallery`: of the page, not of a file. */
  readonly listingMacros: readonly string[];
};

export type FoundUse = { readonly use: Use; readonly source: UsageSource };
/** A reference, and where it was found. */
type Located = Reference & FoundUse;

/** All of an attachment that anything may name it by. */
export type NamedFile = Pick<Attachment, 'id' | 'title' | 'fileId' | 'mediaType'>;

/** Which of its attachments a content refers to; `unknown` where that could not be read. */
export type UsageLookup = ((file: NamedFile) => readonly FoundUse[]) | 'unknown';

/** What refers to the files of a content, as far as it is known. */
export type Usage = {
  readonly lookup: UsageLookup;
  /** `null`: it could not be read. */
  readonly content: ContentUsage | null;
};

/** @param files All of the content's, where they are known. */
export function usageOf(content: ContentUsage | null, files: readonly NamedFile[] = []): Usage {
  return { lookup: content === null ? 'unknown' : usageLookup(content, files), content };
}

const NO_USES: readonly FoundUse[] = [];

const DIAGRAM_NAME =
  /\.(?:drawio|dio|mxfile|gliffy|vsdx?|bmpr|puml|plantuml|mmd|mermaid|bpmn|excalidraw|lucid)(?:\.(?:xml|png|svg|jpe?g|gif|webp))?$/;
const DIAGRAM_TYPE = /mxfile|mxgraph|drawio|gliffy|visio|excalidraw|bpmn/i;
const PICTURE = /\.(?:png|svg|jpe?g|gif|webp)$/;

/**
 * Looks attachments up by name (as people and macros write it: in either spelling of an accent and
 * any case), `fileId` and id. The same use in the same place is told once, and as published where
 * it is in the draft as well.
 *
 * Each attachment is looked up once: a list is judged again at every change of a cutoff.
 *
 * @param files All of the content's, where they are known: a picture may belong to a diagram beside it.
 */
export function usageLookup(
  usage: ContentUsage,
  files: readonly NamedFile[] = [],
): (file: NamedFile) => readonly FoundUse[] {
  const references = usage.sources.flatMap(({ source, references: found }) =>
    found.map((reference): Located => ({ ...reference, source })),
  );
  const byKey = new Map<string, Located[]>();
  for (const reference of references) {
    const key = `${reference.by}/${lookupKey(reference.key)}`;
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [reference]);
    else others.push(reference);
  }
  const mentions = references
    .filter(({ by }) => by === 'mention')
    .map((reference) => ({ reference, text: new SearchedText(lookupKey(reference.key)) }));
  const hasDiagrams = references.some(({ by }) => by === 'diagram');
  const referencesTo = (by: Reference['by'], key: string) => byKey.get(`${by}/${key}`) ?? [];
  const someDiagram = references.filter(({ by }) => by === 'any-diagram');
  const isOfSomeDiagram = someDiagram.length > 0 ? ofSomeDiagramAmong(files) : () => false;
  const usesOf = ({ id, title, fileId, mediaType }: NamedFile): readonly FoundUse[] => {
    const name = lookupKey(title);
    const found = [
      ...referencesTo('name', name),
      ...(hasDiagrams ? ofDiagram(name, (diagram) => referencesTo('diagram', diagram)) : []),
      ...(fileId === null ? [] : referencesTo('file-id', lookupKey(fileId))),
      ...referencesTo('attachment-id', bareAttachmentId(id)),
      ...(isOfSomeDiagram(name, mediaType) ? someDiagram : []),
      ...mentions
        .filter(({ text }) => isMentioned(text, { name, id, fileId }))
        .map(({ reference }) => reference),
    ];
    return found.length === 0 ? NO_USES : distinct(found);
  };
  const known = new WeakMap<NamedFile, readonly FoundUse[]>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const uses = usesOf(file);
    known.set(file, uses);
    return uses;
  };
}

/** Whether a file may be a diagram, or the picture that is kept beside one. */
function ofSomeDiagramAmong(files: readonly NamedFile[]) {
  const names = files
    .map(({ title, mediaType }) => ({ name: lookupKey(title), mediaType }))
    .filter(({ name, mediaType }) => mayBeDiagram(name, mediaType))
    .flatMap(({ name }) => [name, withoutEnding(name)]);
  const diagrams = new Set(names);
  return (name: string, mediaType: string | null) =>
    mayBeDiagram(name, mediaType) || (PICTURE.test(name) && diagrams.has(withoutEnding(name)));
}

/** By its ending, also under that of its preview, or by its media type. */
function mayBeDiagram(name: string, mediaType: string | null): boolean {
  return DIAGRAM_NAME.test(name) || DIAGRAM_TYPE.test(mediaType ?? '');
}

/** `x.drawio`, `x.png` and `x.drawio.png` may all be of a diagram `x`; its picture is a preview. */
function ofDiagram(
  name: string,
  referencesTo: (diagram: string) => readonly Located[],
): readonly Located[] {
  const stem = withoutEnding(name);
  const others = new Set([stem, withoutEnding(stem)]);
  others.delete(name);
  const beside = [...others].flatMap(referencesTo);
  const isPicture = PICTURE.test(name);
  return [
    ...referencesTo(name),
    ...(isPicture ? beside.map((to) => ({ ...to, use: 'diagram-preview' as const })) : beside),
  ];
}

/** An ending begins with a letter: the 2 of `Release 1.2` is none. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[a-z]\w{0,9}$/i, '');
}

function isMentioned(
  text: SearchedText,
  { name, id, fileId }: Pick<Attachment, 'id' | 'fileId'> & { readonly name: string },
): boolean {
  const isFileIdNamed = fileId !== null && text.includes(lookupKey(fileId));
  return isFileIdNamed || text.includes(name) || text.includesId(`att${bareAttachmentId(id)}`);
}

function lookupKey(text: string): string {
  return comparable(text.trim());
}

function distinct(found: readonly Located[]): FoundUse[] {
  const uses = new Map<string, FoundUse>();
  for (const { use, source } of found) {
    // What is published is in the draft, too, as a rule: that goes without saying.
    const isRepeated =
      source.kind === 'draft' &&
      found.some((other) => other.use === use && isPublished(other.source));
    if (!isRepeated) uses.set(JSON.stringify([use, source]), { use, source });
  }
  return [...uses.values()];
}

/** Whether it is in what is published of the content itself, which goes without saying. */
export function isPublished({ kind }: UsageSource): boolean {
  return kind === 'text' || kind === 'header-image';
}

/** One and the same thing that is referred to, and how. */
export function referenceKey({ by, use, key }: Reference): string {
  return `${by}/${use}/${key}`;
}
