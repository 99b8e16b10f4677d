/** Files that a text names together with their page, so that it is no matter in whose body it is. */
import { comparable } from '../../cleanup/attachments/comparable';
import { spellingsOf } from './attachment-url';
import { occursIn } from '../owner';
import type { Owner } from '../owner';

/** What may stand before a title in a text: a list, a link, the key of a space. */
const BEFORE_TITLE = /(?:^|[,;|:!?([{<>"'=])\s?$/;
/** These end a name in a text, unless they are part of it. */
const MAY_END_NAME = /[,;|!)\]}<>"'?#]/g;
const MOST_ENDS = 6;
const LONGEST_NAME = 1_000;

/**
 * What Confluence makes of an `ri:attachment` with white space around it in a parameter:
 * `AttachmentResourceIdentifier[parent=<null>,filename=net.drawio]`.
 */
const WRITTEN_IDENTIFIER = /\bfilename=(.+?)\](?=\s|,|;|$)/g;

/** The names in `AttachmentResourceIdentifier[…]`, of whichever page. */
export function writtenIdentifiersIn(text: string): string[] {
  return Array.from(text.matchAll(WRITTEN_IDENTIFIER), ([, name = '']) => name);
}

/** The names of the owner's files in a text that has them with the owner's title. */
export function namesWithPage(text: string, owner: Owner): string[] {
  const lines = text.split(/[\r\n]/).filter((line) => /\^|%5e/i.test(line));
  // A name may look escaped, and not be.
  const readings = lines.flatMap((line) => [line, ...spellingsOf(line)]);
  return [
    ...[...new Set(readings)].flatMap((line) => namesAfterTitle(comparable(line), owner)),
    ...identifiersWithPage(text, owner),
  ];
}

/** `page^name` and `space:page^name`, as links have it. Where the name ends is open. */
function namesAfterTitle(line: string, owner: Owner): string[] {
  const title = comparable(owner.title.trim());
  return Array.from(line.matchAll(/ ?\^ ?/g)).flatMap(({ index, 0: sign }) => {
    const before = line.slice(0, index);
    const beforeTitle = before.slice(0, before.length - title.length);
    if (!before.endsWith(title) || !BEFORE_TITLE.test(beforeTitle.slice(-2))) return [];
    const rest = line.slice(index + sign.length).slice(0, LONGEST_NAME);
    const ends = Array.from(rest.matchAll(MAY_END_NAME), ({ index: end }) => end);
    return [rest, ...ends.slice(0, MOST_ENDS).map((end) => rest.slice(0, end))];
  });
}

function identifiersWithPage(text: string, owner: Owner): string[] {
  const found = [...text.matchAll(WRITTEN_IDENTIFIER)];
  const ends = [0, ...found.map(({ index, 0: all }) => index + all.length)];
  // What stands before the name since the last one tells of the page.
  return found
    .filter(({ index }, at) => occursIn(text.slice(ends[at], index), owner))
    .map(([, name = '']) => name);
}
