/** Macros, those of the new editor too (`ac:adf-extension`), and which files their parameters name. */
import type { Use } from '../cleanup/usage';
import type { Named, Own } from './attachment-url';
import { fileNamesInMarkup } from './plain-markup';
import { referencesInParameter } from './parameter';

// Without namespaces, which a body does not declare, a value is a text.
export type Attributes = Readonly<Record<string, string>>;

/** They name no file of their own: what they show is whatever is there. */
const LISTING_MACROS = ['gallery', 'attachments'];
/** The one parameter of theirs that names files which they show. */
const LISTED_FILES = 'include';
/** What stands in them is shown as it is, and names nothing. */
const CODE_MACROS = /^(?:code|code-?block|noformat|paste-code-macro)$/i;
const DIAGRAM =
  /draw\.?io|mxgraph|gliffy|lucid|diagram|mermaid|uml|bpmn|balsamiq|mockup|excalidraw/i;
/** Parameters of diagrams that say how or where it is shown, and not which file it is. */
const TECHNICAL_KEY =
  /(?:id|width|height|size|scale|zoom|align|border|page|space|rev(?:ision)?|ver(?:sion)?|url|toolbar|window|viewer|lbox|links|style|locale)$/i;
const TECHNICAL_TEXT = /^(?:|true|false|none|auto|left|right|center|top|bottom|[\d.]+(?:px|%)?)$/i;

/** Diagrams and viewers name files in plain parameters; which ones differs from macro to macro. */
export class MacroParameters {
  private readonly texts = new Set<string>();
  private readonly bodies: string[] = [];
  /** Its name, if it lists whatever files there are. */
  readonly listingName: string | null;
  private readonly isCode: boolean;
  private isDiagram: boolean;
  private namesFile = false;

  constructor({ 'ac:name': name = '' }: Attributes) {
    this.listingName = LISTING_MACROS.includes(name) ? name : null;
    this.isCode = CODE_MACROS.test(name);
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
    else this.namesFile ||= !TECHNICAL_KEY.test(key) && !TECHNICAL_TEXT.test(text);
    if (this.listingName === null || key === LISTED_FILES) this.texts.add(text);
  }

  /** Text in the macro that is not a parameter's. */
  addBody(text: string): void {
    if (!this.isCode) this.bodies.push(text);
  }

  /** An element in it that names a file. */
  meetFile(): void {
    this.namesFile = true;
  }

  /** All that it names. It may say last what it is. */
  references(own: Own): Named[] {
    const bodies = this.bodies.flatMap(fileNamesInMarkup);
    return [
      ...[...this.texts].flatMap((text) => referencesInParameter(text, this.isDiagram, own)),
      ...bodies.map((key) => ({ by: 'name', key }) as const),
    ];
  }

  /** Whether it shows a diagram without saying in the body which file that is. */
  get showsSomeDiagram(): boolean {
    return this.isDiagram && !this.namesFile && this.listingName === null;
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
