/**
 * What a body in Confluence's storage format refers to: an XML dialect with HTML's entities. In doubt
 * something counts as a reference: it keeps a file, and harms nobody.
 */
import { parser as makeParser } from 'sax';
import type { Reference, Use } from '../cleanup/usage';
import { referencesInUrl } from './attachment-url';

/** The content whose body it is. */
export type Own = { readonly contentId: string; readonly title: string };

export type FoundReference = Omit<Reference, 'onlyInDraft'>;

export type StorageReferences = {
  readonly references: readonly FoundReference[];
  /** Macros that list whatever files there are. */
  readonly listingMacros: readonly string[];
};

/** They name no file of their own: what they show is whatever is there. */
const LISTING_MACROS = ['gallery', 'attachments'];
const DIAGRAM_MACRO = /draw\.?io|gliffy|lucid|diagram|mermaid|plantuml|balsamiq|mockup|excalidraw/i;
const FILE_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Ids of macros and of places in the text, not of files. */
const OWN_IDS = ['ac:macro-id', 'ac:local-id', 'local-id'];

export function referencesIn(storage: string, own: Own): StorageReferences {
  const reader = new StorageReader(own);
  // Strict about tags; HTML's entities are known all the same, unless `strictEntities` is asked for.
  const parser = makeParser(true);
  parser.onopentag = ({ name, attributes }) => {
    reader.open(name, attributes as Attributes);
  };
  parser.ontext = parser.oncdata = (text) => {
    reader.text(text);
  };
  parser.onclosetag = () => {
    reader.close();
  };
  // Whatever is wrong with the markup: what can still be read of it is read.
  parser.onerror = () => {
    parser.resume();
  };
  // A body has no root of its own.
  parser.write(`<body>${storage}</body>`).close();
  return reader.found;
}

// Without namespaces, which a body does not declare, a value is a text.
type Attributes = Readonly<Record<string, string>>;

type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  text: string;
  /** Of an `ri:attachment`: whether another page is named in it as the file's own. */
  isElsewhere: boolean;
};

/** Follows the parser through the body, and notes what it meets. */
class StorageReader {
  private readonly path: Element[] = [];
  private readonly references = new Map<string, FoundReference>();
  private readonly listingMacros = new Set<string>();

  constructor(private readonly own: Own) {}

  get found(): StorageReferences {
    return {
      references: [...this.references.values()],
      listingMacros: [...this.listingMacros],
    };
  }

  open(name: string, attributes: Attributes): void {
    if (isMacro(name)) {
      const macro = attributes['ac:name'] ?? '';
      if (LISTING_MACROS.includes(macro)) this.listingMacros.add(macro);
    }
    if (name === 'ri:page' || name === 'ri:blog-post' || name === 'ri:content-entity') {
      const file = this.path.at(-1);
      if (file?.name === 'ri:attachment' && !this.isOwn(attributes)) file.isElsewhere = true;
    }
    for (const [attribute, value] of Object.entries(attributes)) {
      if (OWN_IDS.includes(attribute)) continue;
      this.noteFileIds(value);
      if (attribute === 'href' || attribute === 'ri:value') this.noteUrl(value);
    }
    this.path.push({ name, attributes, text: '', isElsewhere: false });
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element !== undefined) element.text += text;
  }

  close(): void {
    const element = this.path.pop();
    if (element === undefined) return;
    this.noteFileIds(element.text);
    if (element.name === 'ri:attachment') this.noteAttachment(element);
    if (element.name === 'ac:parameter') this.noteParameter(element.text.trim());
  }

  private noteAttachment({ attributes, isElsewhere }: Element): void {
    const name = attributes['ri:filename'];
    if (name === undefined || isElsewhere) return;
    this.note('name', name, this.useHere());
  }

  /** By the innermost element that says what the file is there for. */
  private useHere(): Use {
    for (const { name, attributes } of this.path.toReversed()) {
      if (name === 'ac:image') return 'image';
      if (name === 'ac:link') return 'link';
      if (isMacro(name)) return isDiagram(attributes) ? 'diagram' : 'macro';
    }
    return 'link';
  }

  /** Diagrams and viewers name files in plain parameters; which ones differs from macro to macro. */
  private noteParameter(value: string): void {
    const macro = this.path.findLast(({ name }) => isMacro(name));
    if (value === '' || macro === undefined) return;
    if (LISTING_MACROS.includes(macro.attributes['ac:name'] ?? '')) return;
    this.noteUrl(value);
    if (!isDiagram(macro.attributes)) {
      this.note('name', value, 'macro');
      return;
    }
    this.note('name', value, 'diagram');
    this.note('name', `${value}.png`, 'diagram-preview');
    // Some name the diagram without the ending that its file has.
    this.note('name', `${value}.drawio`, 'diagram');
    this.note('name', value.replace(/\.\w+$/, '.png'), 'diagram-preview');
  }

  private noteFileIds(text: string): void {
    if (text.length < 36) return;
    for (const [id] of text.matchAll(FILE_ID)) this.note('file-id', id.toLowerCase(), 'embedded');
  }

  private noteUrl(url: string): void {
    const use = this.path.at(-1)?.name === 'ac:image' ? 'image' : 'link';
    for (const { by, key } of referencesInUrl(url, this.own.contentId)) this.note(by, key, use);
  }

  private note(by: Reference['by'], key: string, use: Use): void {
    const normal = key.normalize('NFC');
    const id = `${by}/${use}/${normal}`;
    if (!this.references.has(id)) this.references.set(id, { by, key: normal, use });
  }

  /**
   * A page may name itself as the page of its own file; what names none is in doubt its own. So is
   * one of the same title in any space: the function does not know in which space it is itself.
   */
  private isOwn(attributes: Attributes): boolean {
    const { 'ri:content-id': id, 'ri:content-title': title = this.own.title } = attributes;
    if (id !== undefined) return id === this.own.contentId;
    return title.normalize('NFC') === this.own.title.normalize('NFC');
  }
}

function isMacro(name: string): boolean {
  return name === 'ac:structured-macro' || name === 'ac:macro';
}

function isDiagram(attributes: Attributes): boolean {
  return DIAGRAM_MACRO.test(attributes['ac:name'] ?? '');
}
