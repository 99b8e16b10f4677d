import type { Reference } from '../cleanup/usage';

const DOWNLOAD = /\/download\/(?:attachments|thumbnails)\/(\d+)\/([^/]+)$/;
/** `preview=/<content>/<attachment>/<name>`, as Confluence's own links to its viewer have it. */
const PREVIEW = /^\/(\d+)\/(?:att)?(\d+)\//;

/** What an address may name as an attachment of this content: more than one name where in doubt. */
export function referencesInUrl(
  url: string,
  contentId: string,
): readonly Pick<Reference, 'by' | 'key'>[] {
  // Most are relative to the site.
  if (!URL.canParse(url, 'https://site.invalid')) return [];
  const { pathname, searchParams } = new URL(url, 'https://site.invalid');
  const preview = PREVIEW.exec(searchParams.get('preview') ?? '');
  if (preview?.[1] === contentId) return [{ by: 'attachment-id', key: preview[2] ?? '' }];
  const [, ofContent, name] = DOWNLOAD.exec(pathname) ?? [];
  if (ofContent !== contentId || name === undefined) return [];
  // Spaces come as `+` in older links; in others it is the character itself.
  const readings = new Set([name.replaceAll('+', ' '), name]);
  return [...readings].map((reading) => ({ by: 'name', key: unescaped(reading) }));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
