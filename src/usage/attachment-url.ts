import type { Reference } from '../cleanup/usage';

const DOWNLOAD = /\/download\/(?:attachments|thumbnails)\/(\d+)\/([^/]+)$/;
/** `preview=/<content>/<attachment>/<name>`, as Confluence's own links to its viewer have it. */
const PREVIEW = /^\/(\d+)\/(?:att)?(\d+)\//;

/** The attachment of this content that an address leads to, or `null`. */
export function referenceInUrl(
  url: string,
  contentId: string,
): Pick<Reference, 'by' | 'key'> | null {
  // Most are relative to the site.
  if (!URL.canParse(url, 'https://site.invalid')) return null;
  const { pathname, searchParams } = new URL(url, 'https://site.invalid');
  const preview = PREVIEW.exec(searchParams.get('preview') ?? '');
  if (preview?.[1] === contentId) return { by: 'attachment-id', key: preview[2] ?? '' };
  const [, ofContent, name] = DOWNLOAD.exec(pathname) ?? [];
  if (ofContent !== contentId || name === undefined) return null;
  // Spaces come as `+` in older links.
  return { by: 'name', key: unescaped(name.replaceAll('+', ' ')) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
