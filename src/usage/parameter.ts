/** What a macro's parameter may name. Which parameters name files differs from macro to macro. */
import { bareAttachmentId } from '../cleanup/attachment';
import { withoutEnding } from '../cleanup/usage';
import { referencesInText, spellingsOf } from './attachment-url';
import type { Named, Own } from './attachment-url';
import { textsIn } from './texts';

const BETWEEN_FILES = /[,;|\n]/;
/** A longer text may be a program or a story: of its parts, only those with an ending are files. */
const LONGEST_PLAIN_LIST = 2_000;
const ENDING = /\.\w{1,10}$/;

/** @param isDiagram Whether a name may be a diagram's, whose files have endings of their own. */
export function referencesInParameter(value: string, isDiagram: boolean, own: Own): Named[] {
  const texts = textsIn(value).flatMap((text) => [text, ...writtenIdentifiersIn(text)]);
  const names = new Set(texts.flatMap(filesIn).flatMap(readingsOf));
  return [
    ...texts.flatMap((text) => referencesInText(text, own)),
    ...[...names].flatMap((name) => namedBy(name, isDiagram)),
  ];
}

/**
 * What Confluence makes of an `ri:attachment` with white space around it in a parameter:
 * `AttachmentResourceIdentifier[parent=<null>,filename=net.drawio]`. Of whichever page.
 */
function writtenIdentifiersIn(text: string): string[] {
  return Array.from(text.matchAll(/\bfilename=(.+?)\](?=\s|,|;|$)/g), ([, name = '']) => name);
}

/** It may be one name for all its commas, or a list. */
function filesIn(text: string): string[] {
  const parts = text.split(BETWEEN_FILES).map((part) => part.trim());
  const isShort = text.length <= LONGEST_PLAIN_LIST;
  return [text.trim(), ...(isShort ? parts : parts.filter((part) => ENDING.test(part)))];
}

/** `page^name` is how links have it. Of whichever page, as it may be this one. */
function readingsOf(text: string): string[] {
  const name = text.slice(text.lastIndexOf('^') + 1);
  return [text, name, ...spellingsOf(name)].filter((reading) => reading !== '');
}

function namedBy(name: string, isDiagram: boolean): Named[] {
  const isId = /^(?:att)?\d+$/.test(name);
  const stem = withoutEnding(name);
  return [
    { by: isDiagram ? 'diagram' : 'name', key: name },
    // The picture of `x.drawio` may be `x.png`.
    ...(isDiagram && stem !== name ? [{ by: 'diagram', key: stem } as const] : []),
    ...(isId ? [{ by: 'attachment-id', key: bareAttachmentId(name) } as const] : []),
  ];
}
