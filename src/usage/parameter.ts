/** What a macro's parameter may name. Which parameters name files differs from macro to macro. */
import { bareAttachmentId } from '../cleanup/attachments/attachment';
import { withoutEnding } from '../cleanup/usage';
import { referencesInText, spellingsOf } from './texts/attachment-url';
import type { Named } from './texts/attachment-url';
import type { Owner } from './owner';
import { namesWithPage, writtenIdentifiersIn } from './texts/page-and-name';
import { textsIn } from './texts/texts';

const BETWEEN_FILES = /[,;|\n]/;
/** A longer text may be a program or a story: of its parts, only those with an ending are files. */
const LONGEST_PLAIN_LIST = 2_000;
const ENDING = /\.\w{1,10}$/;

export type ParameterOf = {
  /** Whether a name may be a diagram's, whose files have endings of their own. */
  readonly isDiagram: boolean;
  /** Whether a bare name is one of the owner's files. */
  readonly meansOwner: boolean;
};

export function referencesInParameter(value: string, of: ParameterOf, owner: Owner): Named[] {
  const texts = textsIn(value);
  const written = texts.flatMap(writtenIdentifiersIn);
  const bare = new Set([...texts, ...written].flatMap(filesIn).flatMap(readingsOf));
  const names = of.meansOwner ? bare : new Set(texts.flatMap((text) => namesWithPage(text, owner)));
  return [
    ...texts.flatMap((text) => referencesInText(text, owner)),
    ...[...names].flatMap((name) => namedBy(name, of.isDiagram)),
    // An id is one in the whole site.
    ...[...bare].flatMap(attachmentIdIn),
  ];
}

/** It may be one name for all its commas, or a list. */
function filesIn(text: string): string[] {
  const parts = text.split(BETWEEN_FILES).map((part) => part.trim());
  const isShort = text.length <= LONGEST_PLAIN_LIST;
  return [text.trim(), ...(isShort ? parts : parts.filter((part) => ENDING.test(part)))];
}

/** `page^name` is how links have it. Of whichever page, as it may be the owner. */
function readingsOf(text: string): string[] {
  const name = text.slice(text.lastIndexOf('^') + 1);
  return [text, name, ...spellingsOf(name)].filter((reading) => reading !== '');
}

function namedBy(name: string, isDiagram: boolean): Named[] {
  if (!isDiagram) return [{ by: 'name', key: name }];
  // The picture of `x.drawio` may be `x.png`.
  return [name, withoutEnding(name)].map((key) => ({ by: 'diagram', key }));
}

function attachmentIdIn(name: string): Named[] {
  const isId = /^(?:att)?\d+$/.test(name);
  return isId ? [{ by: 'attachment-id', key: bareAttachmentId(name) }] : [];
}
