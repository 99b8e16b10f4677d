/** What a body may name whose markup could not be read to its end, or not in whole. */
import sax from 'sax';
import type { Reference } from '../cleanup/usage';
import { unescapedWherePossible } from './texts/attachment-url';
import { occursIn } from './owner';
import type { Asked } from './owner';
import { fileIdsIn } from './texts/texts';

/** Of HTML, by name; the same that the parser of bodies knows. */
const { ENTITIES } = sax.parser(true);
/** More than this does not cross the bridge, whose replies have at most 5 MB. */
const LONGEST_TEXT = 1_200_000;
const LAST_CODE_POINT = 0x10_ff_ff;
const ATTACHMENT_ID = /att(\d{1,27})/gi;

/**
 * What could not be read may name any file whose name occurs anywhere in the body. Somebody else's
 * body has to name the owner as well, unless it is cut off before it could; without that, ids alone
 * can mean its files.
 *
 * @returns `null` for a body that is too long to be searched.
 */
export function mentionsIn(storage: string, asked: Asked, isCutOff: boolean): Reference[] | null {
  const text = searchableText(storage);
  if (text === null) return null;
  if (asked.isOwnBody || isCutOff || occursIn(text, asked)) {
    return [{ by: 'mention', key: text, use: 'broken-markup' }];
  }
  const attachmentIds = Array.from(text.matchAll(ATTACHMENT_ID), ([, id = '']) => id);
  return [
    ...Array.from(new Set(fileIdsIn(text)), (key) => ({ by: 'file-id', key }) as const),
    ...Array.from(new Set(attachmentIds), (key) => ({ by: 'attachment-id', key }) as const),
  ].map((named) => ({ ...named, use: 'broken-markup' }));
}

/**
 * The text in which a file's name may occur, in each way in which a body may spell it: as it is,
 * escaped for HTML, escaped for an address, or both.
 *
 * @returns `null` for a body that is too long to be searched: nobody knows what it names.
 */
export function searchableText(storage: string): string | null {
  if (storage.length > LONGEST_TEXT) return null;
  const plain = withoutEntities(storage);
  const readings = [
    storage,
    plain,
    ...[plain, plain.replaceAll('+', ' ')].map(unescapedWherePossible),
  ];
  const text = [...new Set(readings)].join('\n');
  return text.length > LONGEST_TEXT ? null : text;
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (entity, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}
