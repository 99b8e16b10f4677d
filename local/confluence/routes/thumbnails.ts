/** The small pictures that the embedded Confluence has of its files. */
import { crc32, deflateSync } from 'node:zlib';
import { attachmentNotFound } from './route-answers';
import type { RouteAnswer } from './route-answers';
import type { Quirks } from '../quirks';
import type { StoredAttachment } from '../world';

const WIDTH = 240;
const HEIGHT = 150;
const MEDIA_HOST = 'https://api.media.atlassian.com';
const HAS_THUMBNAIL = /^(?:image\/|video\/|application\/pdf)/;
const PATH = /^\/embedded-media\/([0-9]+)\.png$/;

/** A redirect to where its bytes are, as documented; not every file has a picture. */
export function thumbnailOf(
  { id, fileId, mediaType }: StoredAttachment,
  { thumbnails }: Quirks,
): RouteAnswer {
  if (thumbnails === 'nowhere' || !HAS_THUMBNAIL.test(mediaType)) return attachmentNotFound();
  const address =
    thumbnails === 'media-host'
      ? `${MEDIA_HOST}/file/${fileId}/image?width=480&height=480`
      : `/embedded-media/${id}.png`;
  return { status: 302, body: null, headers: { Location: address } };
}

/** The bytes at that address; `null`: it is none of a picture. */
export function pictureAt(pathname: string): Uint8Array<ArrayBuffer> | null {
  const id = PATH.exec(pathname)?.[1];
  return id === undefined ? null : png(Number(BigInt(id) % 9_973n));
}

/** Something like a window with lines of text in it, of a colour for each number. */
function png(number: number): Uint8Array<ArrayBuffer> {
  const paint = [(number * 83) % 200, (number * 37) % 200, (number * 151) % 200];
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3, 0xf4);
    row[0] = 0;
    const isLine = y > 45 && y % 20 < 8;
    const end = y < 28 ? WIDTH : isLine ? 60 + ((number * 7 + Math.floor(y / 20) * 53) % 150) : 0;
    for (let x = y < 28 ? 0 : 20; x < end; x++) row.set(paint, 1 + x * 3);
    return row;
  });
  const size = Buffer.alloc(13);
  size.writeUInt32BE(WIDTH, 0);
  size.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each of red, green and blue.
  size.set([8, 2], 8);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', size),
      chunk('IDAT', deflateSync(Buffer.concat(rows))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
