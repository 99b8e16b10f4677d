/**
 * What a body in Confluence's storage format refers to: an XML dialect with HTML's entities. In doubt
 * something counts as a reference: it keeps a file, and harms nobody.
 */
import { parser as makeParser } from 'sax';
import type { Reference, Use } from '../cleanup/usage';
import { isSameTitle, referencesInText } from './attachment-url';
import type { Named, Own } from './attachment-url';
import { searchableText } from './broken-markup';
import { MacroParameters, isMacro, isParameter } from './macro';
import type { Attributes } from './macro';
import { fileIdsIn } from './texts';

export type FoundReference = Reference;

export type StorageReferences = {
  readonly references: readonly FoundReference[];
  /** Macros that list whatever files there are. */
  readonly listingMacros: readonly string[];
};

/** Ids of macros and of places in the text, not of files. */
const OWN_IDS = ['ac:macro-id', 'ac:local-id', 'local-id'];
/** Far longer than the name of any file: a longer text need not cross the bridge. */
const LONGEST_NAME = 1_000;

/**
 * @returns `unknown` for a body that is broken and too long to be searched: then it may refer to
 *   anything.
 */
export function referencesIn(storage: string, own: Own): StorageReferences | 'unknown' {
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
  const errors: Error[] = [];
  parser.onerror = (error) => {
    errors.push(error);
    parser.resume();
  };
  // A body has no root of its own. What is open at the end is for the reader to close.
  parser.write(`<body>${storage}`);
  if (reader.isAtRoot) parser.write('</body>');
  parser.close();
  const found = reader.end();
  return errors.length > 0 ? withMentions(found, storage) : found;
}

/** What could not be read may name any file whose name occurs anywhere in the body. */
function withMentions(found: StorageReferences, storage: string): StorageReferences | 'unknown' {
  const key = searchableText(storage);
  if (key === null) return 'unknown';
  const mention: FoundReference = { by: 'mention', key, use: 'broken-markup' };
  return { ...found, references: [...found.references, mention] };
}

type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  /** What a file in it is there for, by the innermost element that says so. */
  readonly use: Use;
  readonly macro: MacroParameters | null;
  readonly parameter: Parameter | null;
  text: string;
  /** Of an `ri:attachment`: whether another page is named in it as the file's own. */
  isElsewhere: boolean;
};

/** A parameter that an element is or is in, and the macro that it is one of. */
type Parameter = { readonly key: string; readonly of: MacroParameters };

/** Follows the parser through the body, and notes what it meets. */
class StorageReader {
  private readonly path: Element[] = [];
  private readonly references = new Map<string, FoundReference>();
  private readonly listingMacros = new Set<string>();
  /** The parameters of no macro that is there to be seen. */
  private readonly stray = new MacroParameters({});

  constructor(private readonly own: Own) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    if (name === 'ri:page' || name === 'ri:blog-post' || name === 'ri:content-entity') {
      if (parent?.name === 'ri:attachment' && !this.isOwn(attributes)) parent.isElsewhere = true;
    }
    const macro = isMacro(name) ? new MacroParameters(attributes) : (parent?.macro ?? null);
    const use = useOf(name, macro) ?? parent?.use ?? 'link';
    const parameter = this.parameterAt(name, attributes, macro);
    this.path.push({ name, attributes, use, macro, parameter, text: '', isElsewhere: false });
    for (const [attribute, value] of Object.entries(attributes)) {
      if (OWN_IDS.includes(attribute)) continue;
      this.noteFileIds(value);
      this.note(referencesInText(value, this.own), use === 'image' ? 'image' : 'link');
    }
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element !== undefined) element.text += text;
  }

  close(): void {
    const element = this.path.pop();
    if (element === undefined) return;
    const { name, text, use, macro, parameter } = element;
    this.noteFileIds(text);
    if (name === 'ri:attachment') this.noteAttachment(element);
    if (parameter !== null) parameter.of.add(parameter.key, text.trim());
    else {
      this.note(referencesInText(text, this.own), use);
      macro?.addBody(text);
    }
    if (macro !== null && isMacro(name)) this.noteParameters(macro);
  }

  /** Whether every element of the body is closed. */
  get isAtRoot(): boolean {
    return this.path.length === 1;
  }

  /** What is still open is closed: the markup may be broken. */
  end(): StorageReferences {
    while (this.path.length > 0) this.close();
    this.noteParameters(this.stray);
    return {
      references: [...this.references.values()],
      listingMacros: [...this.listingMacros],
    };
  }

  private parameterAt(
    name: string,
    attributes: Attributes,
    macro: MacroParameters | null,
  ): Parameter | null {
    // A macro may stand in a parameter, and has text of its own.
    if (isMacro(name)) return null;
    if (!isParameter(name, macro !== null)) return this.path.at(-1)?.parameter ?? null;
    const key = attributes['ac:name'] ?? attributes.key ?? '';
    const of = macro ?? this.stray;
    of.meetKey(key);
    return { key, of };
  }

  private noteAttachment({ attributes, use, isElsewhere, macro }: Element): void {
    const name = attributes['ri:filename'];
    if (name === undefined) return;
    macro?.meetFile();
    if (isElsewhere) return;
    this.note([{ by: 'name', key: name }], use);
  }

  private noteParameters(macro: MacroParameters): void {
    if (macro.listingName !== null) this.listingMacros.add(macro.listingName);
    this.note(macro.references(this.own), macro.use);
    if (macro.showsSomeDiagram) this.note([{ by: 'any-diagram', key: '' }], 'some-diagram');
  }

  private noteFileIds(text: string): void {
    this.note(
      fileIdsIn(text).map((key) => ({ by: 'file-id', key })),
      'embedded',
    );
  }

  private note(named: readonly Named[], use: Use): void {
    for (const { by, key: written } of named) {
      const key = written.normalize('NFC');
      if (key.length <= LONGEST_NAME) this.references.set(`${by}/${use}/${key}`, { by, key, use });
    }
  }

  /**
   * A page may name itself as the page of its own file; what names none is in doubt its own. So is
   * one of the same title in any space: the function does not know in which space it is itself.
   */
  private isOwn(attributes: Attributes): boolean {
    const { 'ri:content-id': id, 'ri:content-title': title = this.own.title } = attributes;
    if (id !== undefined) return id === this.own.contentId;
    return isSameTitle(title, this.own.title);
  }
}

/** What a file in it is there for, if the element says so. */
function useOf(name: string, macro: MacroParameters | null): Use | undefined {
  if (name === 'ac:image' || name === 'img') return 'image';
  if (name === 'ac:link' || name === 'a') return 'link';
  return isMacro(name) ? macro?.use : undefined;
}
