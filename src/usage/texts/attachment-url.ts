/**
 * Addresses of attachments, as Confluence makes them: of a download, of the REST API, of its viewer.
 * More than one name where in doubt.
 */
import type { Reference } from '../../cleanup/usage';
import { isSameTitle } from '../owner';
import type { Owner } from '../owner';

export type Named = Pick<Reference, 'by' | 'key'>;

const DOWNLOAD = /\/download\/(?:attachments|thumbnails)\/(\d+)\/([^/]+)\/*$/;
/** It names the page by its title, and the space by its key or an alias, which nobody here knows. */
const DOWNLOAD_BY_TITLE =
  /\/download\/(?:attachments|thumbnails)\/embedded-page\/[^/]+\/([^/]+)\/([^/]+)\/*$/;
/** The id is one in the whole site: of which content need not be asked. */
const BY_ID = /\/(?:child\/attachment\/(?:att)?|att)(\d+)(?:\/|$)/;
/** `preview=/<content>/<attachment>/<name>`, as Confluence's own links to its viewer have it. */
const PREVIEW = /^\/(\d+)\/(?:att)?(\d+)\//;

/** What comes before each of them in a text: it is split there, so every part is read once. */
const TELLING =
  /(?=\/download\/(?:attachments|thumbnails)\/|\/child\/attachment\/|\/att\d|\bpreview=)/;
const LONGEST_ADDRESS = 2_000;
const ENDS_ADDRESS = /["<>`\r\n]/;
/** These end an address in a text, too, unless they are part of a name that is not escaped. */
const MAY_END_ADDRESS = /[\s)\]}|,;&'*!]|\.(?=\s|$)/g;
const MOST_ENDS = 6;

/**
 * What the addresses in a text name; the text may be one address and nothing else. Each tells whose
 * file it is, so it is no matter in whose body it stands.
 */
export function referencesInText(text: string, owner: Owner): Named[] {
  const [, ...parts] = ` ${text}`.split(TELLING);
  if (parts.length === 0) return [];
  const whole = text.length <= LONGEST_ADDRESS ? referencesInUrl(text, owner) : [];
  return [...whole, ...parts.flatMap(addressesIn).flatMap((url) => referencesInUrl(url, owner))];
}

/** @param part Begins with what tells of an attachment; where the address ends is open. */
function addressesIn(part: string): string[] {
  const [start = ''] = part.slice(0, LONGEST_ADDRESS).split(ENDS_ADDRESS);
  // A macro's body may be HTML.
  const address = `${start.startsWith('/') ? '' : '?'}${start.replaceAll('&amp;', '&')}`;
  const ends = Array.from(address.matchAll(MAY_END_ADDRESS), ({ index }) => index);
  return [address, ...ends.slice(0, MOST_ENDS).map((end) => address.slice(0, end))];
}

function referencesInUrl(url: string, owner: Owner): Named[] {
  // Most are relative to the site.
  if (!URL.canParse(url, 'https://site.invalid')) return [];
  const { pathname, searchParams } = new URL(url, 'https://site.invalid');
  const [, ofContent, previewed] = PREVIEW.exec(searchParams.get('preview') ?? '') ?? [];
  const ids = [BY_ID.exec(pathname)?.[1], ofContent === owner.contentId ? previewed : undefined];
  const names = namesInPath(pathname, owner).flatMap(spellingsOf);
  return [
    ...ids.flatMap((id) => (id === undefined ? [] : [{ by: 'attachment-id', key: id } as const])),
    ...names.map((key) => ({ by: 'name', key }) as const),
  ];
}

function namesInPath(pathname: string, owner: Owner): string[] {
  const [, ofContent, name = ''] = DOWNLOAD.exec(pathname) ?? [];
  if (ofContent === owner.contentId) return [name];
  const [, ofTitle, nameThere = ''] = DOWNLOAD_BY_TITLE.exec(pathname) ?? [];
  if (ofTitle === undefined) return [];
  return spellingsOf(ofTitle).some((title) => isSameTitle(title, owner.title)) ? [nameThere] : [];
}

/**
 * What an escaped name may be. Spaces come as `+` in older addresses; in others it is the character
 * itself. With a `%` that escapes nothing, the name may be escaped in part, or not at all.
 */
export function spellingsOf(escaped: string): string[] {
  return [...new Set([escaped.replaceAll('+', ' '), escaped].flatMap(unescaped))];
}

function unescaped(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [unescapedWherePossible(text), text];
  }
}

/** With every escape of an address that is one; the rest stays as it is. */
export function unescapedWherePossible(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, unescapedIfPossible);
}

function unescapedIfPossible(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return escape;
  }
}
