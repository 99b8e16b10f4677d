/** Macros, those of the new editor too (`ac:adf-extension`), and which files their parameters name. */
import type { Use } from '../cleanup/usage';
import type { Named, Own } from './attachment-url';
import { referencesInParameter } from './parameter';

// Without namespaces, which a body does not declare, a value is a text.
export type Attributes = Readonly<Record<string, string>>;

/** They name no file of their own: what they show is whatever is there. */
const LISTING_MACROS = ['gallery', 'attachments'];
const DIAGRAM =
  /draw\.?io|mxgraph|gliffy|lucid|diagram|mermaid|uml|bpmn|balsamiq|mockup|excalidraw/i;

/** Diagrams and viewers name files in plain parameters; which ones differs from macro to macro. */
export class MacroParameters {
  private readonly texts = new Set<string>();
  /** Its name, if it lists whatever files there are. */
  readonly listingName: string | null;
  private isDiagram: boolean;

  constructor({ 'ac:name': name = '' }: Attributes) {
    this.listingName = LISTING_MACROS.includes(name) ? name : null;
    this.isDiagram = DIAGRAM.test(name);
  }

  /** @param key Of the parameter; it may tell what the macro is, if nothing else does. */
  meetKey(key: string): void {
    this.isDiagram ||= DIAGRAM.test(key);
  }

  /** One text in the parameter, which may have elements in it. */
  add(key: string, text: string): void {
    // `extension-key` and `extension-title`, of a macro of the new editor.
    if (key.startsWith('extension-')) this.isDiagram ||= DIAGRAM.test(text);
    this.texts.add(text);
  }

  /** All that it names. It may say last what it is. */
  references(own: Own): Named[] {
    if (this.listingName !== null) return [];
    return [...this.texts].flatMap((text) => referencesInParameter(text, this.isDiagram, own));
  }

  get use(): Use {
    return this.isDiagram ? 'diagram' : 'macro';
  }
}

const MACROS = ['ac:structured-macro', 'ac:macro', 'ac:adf-extension'];
const PARAMETERS = ['ac:parameter', 'ac:default-parameter'];
/** Whatever is around them: nothing else has such. */
const ADF_PARAMETERS = ['ac:adf-parameter', 'ac:adf-parameter-value', 'ac:adf-attribute'];

export function isMacro(name: string): boolean {
  return MACROS.includes(name);
}

export function isParameter(name: string, isInMacro: boolean): boolean {
  return ADF_PARAMETERS.includes(name) || (isInMacro && PARAMETERS.includes(name));
}
