import type { Attachment } from './attachment';

/** What people look for when they look for files of one sort. */
export const FILE_KINDS = [
  'image',
  'video',
  'audio',
  'document',
  'diagram',
  'archive',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ARCHIVE_TYPE =
  /^application\/(?:(?:x-)?(?:zip|gzip|bzip2?|xz|zstd|tar|gtar|7z|rar|lzip|compress)(?:-compressed)?|java-archive|vnd\.rar)$/;
const DIAGRAM_TYPE =
  /^application\/(?:(?:vnd\.|x-)?(?:visio|drawio|gliffy|jgraph\.mxfile|ms-visio\.[\w.]+)(?:\+(?:xml|json))?)$/;
/** Editors of diagrams save them as all sorts of text. */
const DIAGRAM_NAME =
  /\.(?:drawio|dio|mxfile|gliffy|vsdx?|bmpr|puml|plantuml|mmd|bpmn|excalidraw)$/i;
const DOCUMENT_TYPE =
  /^(?:text\/.*|application\/(?:pdf|rtf|msword|vnd\.(?:ms-|openxmlformats|oasis|apple\.).*))$/;
/** What uploads are called whose sender did not know better. */
const SAYS_NOTHING = /^(?:application\/octet-stream|binary\/octet-stream)?$/;

const BY_EXTENSION: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|avif)$/i, 'image'],
  [/\.(?:mp4|m4v|mov|webm|avi|mkv|wmv|mpe?g)$/i, 'video'],
  [/\.(?:mp3|m4a|wav|ogg|oga|flac|aac|wma)$/i, 'audio'],
  [/\.(?:zip|gz|tgz|bz2|xz|zst|tar|7z|rar|jar)$/i, 'archive'],
  [/\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|md|html?|log)$/i, 'document'],
];

/** By media type; by the name's ending where Confluence knows no media type. */
export function fileKind({ mediaType, title }: Pick<Attachment, 'mediaType' | 'title'>): FileKind {
  const type = (mediaType ?? '').toLowerCase();
  if (DIAGRAM_TYPE.test(type) || DIAGRAM_NAME.test(title)) return 'diagram';
  if (SAYS_NOTHING.test(type)) {
    return BY_EXTENSION.find(([ending]) => ending.test(title))?.[1] ?? 'other';
  }
  const [family] = type.split('/');
  if (family === 'image' || family === 'video' || family === 'audio') return family;
  if (ARCHIVE_TYPE.test(type)) return 'archive';
  return DOCUMENT_TYPE.test(type) ? 'document' : 'other';
}
