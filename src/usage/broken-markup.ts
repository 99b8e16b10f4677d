/** What a body may name whose markup could not be read to its end, or not in whole. */
import { parser as makeParser } from 'sax';
import { unescapedWherePossible } from './attachment-url';

/** Of HTML, by name; the same that the parser of bodies knows. */
const { ENTITIES } = makeParser(true);
/** More than this does not cross the bridge, whose replies have at most 5 MB. */
const LONGEST_TEXT = 1_200_000;
const LAST_CODE_POINT = 0x10_ff_ff;

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
