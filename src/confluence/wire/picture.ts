import type { ConfluenceResponse } from '../request-confluence';

/** What a browser draws without running anything; an SVG is a document. */
const RASTER_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
/** A picture of the size that is asked for has a tenth of it; a reply to the screen may have 5 MB. */
const MOST_BYTES = 512 * 1024;
/** Forge's own policy lets every app show pictures from it: nothing leaves Atlassian. */
const MEDIA_ORIGIN = 'https://api.media.atlassian.com';

/**
 * Where the platform has followed Confluence's redirect, the bytes come; where it has not, the
 * address does.
 *
 * @returns What an `img` can show; empty where that is nothing.
 */
export async function pictureUrlFrom(response: ConfluenceResponse): Promise<string> {
  const { status, headers } = response;
  if (status >= 300) {
    void response.text().catch(() => '');
    return mediaAddress(headers.get('Location') ?? '');
  }
  const type = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isTooLarge = Number(headers.get('Content-Length') ?? 0) > MOST_BYTES;
  if (!RASTER_TYPES.includes(type) || isTooLarge) {
    void response.text().catch(() => '');
    return '';
  }
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength === 0 || bytes.byteLength > MOST_BYTES) return '';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function mediaAddress(location: string): string {
  return URL.canParse(location) && new URL(location).origin === MEDIA_ORIGIN ? location : '';
}
