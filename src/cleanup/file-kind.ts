import type { Attachment } from './attachment';

/** What people look for when they look for files of one sort. */
export const FILE_KINDS = ['image', 'document', 'archive', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ARCHIVE_TYPE =
  /^application\/(?:(?:x-)?(?:zip|gzip|bzip2?|xz|zstd|tar|gtar|7z|rar|lzip|compress)(?:-compressed)?|java-archive|vnd\.rar)$/;
const DOCUMENT_TYPE =
  /^(?:text\/.*|application\/(?:pdf|rtf|msword|vnd\.(?:ms-|openxmlformats|oasis|visio|apple\.).*))$/;
/** What uploads are called whose sender did not know better. */
const SAYS_NOTHING = /^(?:application\/octet-stream|binary\/octet-stream)?$/;

const BY_EXTENSION: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|avif)$/i, 'image'],
  [/\.(?:zip|gz|tgz|bz2|xz|zst|tar|7z|rar|jar)$/i, 'archive'],
  [/\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|md|html?|log)$/i, 'document'],
];

/** By media type; by the name's ending where Confluence knows no media type. */
export function fileKind({ mediaType, title }: Pick<Attachment, 'mediaType' | 'title'>): FileKind {
  const type = (mediaType ?? '').toLowerCase();
  if (SAYS_NOTHING.test(type)) {
    return BY_EXTENSION.find(([ending]) => ending.test(title))?.[1] ?? 'other';
  }
  if (type.startsWith('image/')) return 'image';
  if (ARCHIVE_TYPE.test(type)) return 'archive';
  return DOCUMENT_TYPE.test(type) ? 'document' : 'other';
}
