/**
 * What a body in Confluence's storage format refers to: an XML dialect with HTML's entities. In doubt
 * something counts as a reference: it keeps a file, and harms nobody.
 */
import sax from 'sax';
import { referenceKey } from '../cleanup/usage';
import type { Reference, Use } from '../cleanup/usage';
import { referencesInText } from './texts/attachment-url';
import type { Named } from './texts/attachment-url';
import { mentionsIn } from './broken-markup';
import { MacroParameters, isMacro, isParameter } from './macro';
import type { Attributes } from './macro';
import { isNamedBy } from './owner';
import type { Asked } from './owner';
import { fileIdsIn } from './texts/texts';

export type FoundReference = Reference;

export type StorageReferences = {
  readonly references: readonly FoundReference[];
  /** Macros that list whatever files the owner has. */
  readonly listingMacros: readonly string[];
};

/** Ids of macros and of places in the text, not of files. */
const OWN_IDS = ['ac:macro-id', 'ac:local-id', 'local-id'];
const PAGES = ['ri:page', 'ri:blog-post', 'ri:content-entity'];
/** Far longer than the name of any file: a longer text need not cross the bridge. */
const LONGEST_NAME = 1_000;

/**
 * The references of a body to files of one page or blog post: to its own, or to those of another.
 *
 * @returns `unknown` for a body that is broken and too long to be searched: then it may refer to
 *   anything.
 */
export function referencesIn(storage: string, asked: Asked): StorageReferences | 'unknown' {
  const reader = new StorageReader(asked);
  // Strict about tags; HTML's entities are known all the same, unless `strictEntities` is asked for.
  const parser = sax.parser(true);
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
  const { isCutOff } = reader;
  const found = reader.end();
  if (errors.length === 0) return found;
  const mentions = mentionsIn(storage, asked, isCutOff);
  if (mentions === null) return 'unknown';
  return { ...found, references: [...found.references, ...mentions] };
}

type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  /** What a file in it is there for, by the innermost element that says so. */
  readonly use: Use;
  readonly macro: MacroParameters | null;
  readonly parameter: Parameter | null;
  text: string;
  /** Of an `ri:attachment`: whether a page in it says that it is the owner's; `null` without one. */
  isOwners: boolean | null;
};

/** A parameter that an element is or is in, and the macro that it is one of. */
type Parameter = { readonly key: string; readonly of: MacroParameters };

/** Follows the parser through the body, and notes what it meets. */
class StorageReader {
  private readonly path: Element[] = [];
  private readonly references = new Map<string, FoundReference>();
  private readonly listingMacros = new Set<string>();
  /** The parameters of no macro that is there to be seen. */
  private readonly stray: MacroParameters;

  constructor(private readonly asked: Asked) {
    this.stray = new MacroParameters({}, asked);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    if (PAGES.includes(name) && parent !== undefined) this.meetPage(attributes, parent);
    const macro = isMacro(name)
      ? new MacroParameters(attributes, this.asked)
      : (parent?.macro ?? null);
    const use = useOf(name, macro) ?? parent?.use ?? 'link';
    const parameter = this.parameterAt(name, attributes, macro);
    this.path.push({ name, attributes, use, macro, parameter, text: '', isOwners: null });
    for (const [attribute, value] of Object.entries(attributes)) {
      if (OWN_IDS.includes(attribute)) continue;
      this.noteFileIds(value);
      this.note(referencesInText(value, this.asked), use === 'image' ? 'image' : 'link');
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
      this.note(referencesInText(text, this.asked), use);
      macro?.addBody(text);
    }
    if (macro !== null && isMacro(name)) this.noteParameters(macro);
  }

  /** Whether every element of the body is closed. */
  get isAtRoot(): boolean {
    return this.path.length === 1;
  }

  /** Whether the body ends before it is complete: nobody knows what else it had. */
  get isCutOff(): boolean {
    return this.path.length > 0;
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

  /** It says whose the file is that it stands in, or whose files a macro means. */
  private meetPage(attributes: Attributes, parent: Element): void {
    const isOwner = isNamedBy(attributes, this.asked);
    if (parent.name === 'ri:attachment') parent.isOwners = parent.isOwners === true || isOwner;
    else if (isOwner) parent.parameter?.of.meetOwner();
  }

  private noteAttachment({ attributes, use, isOwners, macro, parameter }: Element): void {
    const name = attributes['ri:filename'];
    if (name === undefined) return;
    macro?.meetFile();
    if (isOwners === null && !this.asked.isOwnBody) parameter?.of.addBareFile(name);
    else if (isOwners !== false) this.note([{ by: 'name', key: name }], use);
  }

  private noteParameters(macro: MacroParameters): void {
    if (macro.listsAsName !== null) this.listingMacros.add(macro.listsAsName);
    this.note(macro.references(), macro.use);
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
      const reference = { by, key, use };
      if (key.length <= LONGEST_NAME) this.references.set(referenceKey(reference), reference);
    }
  }
}

/** What a file in it is there for, if the element says so. */
function useOf(name: string, macro: MacroParameters | null): Use | undefined {
  if (name === 'ac:image' || name === 'img') return 'image';
  if (name === 'ac:link' || name === 'a') return 'link';
  return isMacro(name) ? macro?.use : undefined;
}
