/** Macros, those of the new editor too (`ac:adf-extension`), and which files their parameters name. */
import type { Use } from '../cleanup/usage';
import type { Named } from './texts/attachment-url';
import { isNamedIn } from './owner';
import type { Asked } from './owner';
import { namesWithPage } from './texts/page-and-name';
import { fileNamesInMarkup } from './texts/plain-markup';
import { referencesInParameter } from './parameter';

// Without namespaces, which a body does not declare, a value is a text.
export type Attributes = Readonly<Record<string, string>>;

/** They name no file of their own: what they show is whatever is there. */
const LISTING_MACROS = ['gallery', 'attachments'];
/** The one parameter of theirs that names files which they show. */
const LISTED_FILES = 'include';
/** What a macro is captioned is no page that it names. */
const CAPTION = 'title';
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
  private readonly bareFiles: string[] = [];
  private readonly listingName: string | null;
  private readonly isCode: boolean;
  private isDiagram: boolean;
  private namesFile = false;
  /**
   * Whether what it names without a page are files of the owner: those of the page that it is on,
   * unless a parameter names the owner.
   */
  private meansOwner: boolean;

  constructor(
    { 'ac:name': name = '' }: Attributes,
    private readonly asked: Asked,
  ) {
    this.meansOwner = asked.isOwnBody;
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
    this.meansOwner ||= key !== CAPTION && isNamedIn(text, this.asked);
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

  /** An element in a parameter that names a file, and not whose it is. */
  addBareFile(name: string): void {
    this.bareFiles.push(name);
  }

  /** An element in a parameter that names the owner, and no file. */
  meetOwner(): void {
    this.meansOwner = true;
  }

  /** All that it names. It may say last what it is, and whose files it means. */
  references(): Named[] {
    const { asked, bareFiles, bodies, isDiagram, meansOwner, texts } = this;
    const names = [
      ...bodies.flatMap((text) => namesWithPage(text, asked)),
      ...(meansOwner ? [...bareFiles, ...bodies.flatMap(fileNamesInMarkup)] : []),
    ];
    return [
      ...[...texts].flatMap((text) =>
        referencesInParameter(text, { isDiagram, meansOwner }, asked),
      ),
      ...names.map((key) => ({ by: 'name', key }) as const),
    ];
  }

  /** Whether it shows a diagram of the owner without saying in the body which file that is. */
  get showsSomeDiagram(): boolean {
    return this.meansOwner && this.isDiagram && !this.namesFile;
  }

  /** Its name, if it lists whatever files the owner has. */
  get listsAsName(): string | null {
    return this.meansOwner ? this.listingName : null;
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
