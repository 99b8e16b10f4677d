/** What the large sample page refers to: some of its files, in every way that Confluence knows. */
import { adfMedia, drawio, image, link, viewer } from './seed-markup';
import type { StoredAttachment, StoredContent } from '../world';

/**
 * The page with pictures, links and diagrams in it, and a draft that nobody has published yet.
 *
 * @param files Of the page, oldest first.
 */
export function withUses(page: StoredContent, files: readonly StoredAttachment[]): StoredContent {
  const current = files.filter(({ status }) => status === 'current');
  const screenshots = current.filter(({ mediaType }) => mediaType === 'image/png');
  const some = (from: readonly StoredAttachment[], count: number) =>
    Array.from({ length: count }, (_, index) => from[Math.floor((from.length * index) / count)]);
  const [report] = ofType(current, 'application/pdf');
  const [plan] = ofType(current, SPREADSHEET);
  const [diagram] = ofType(current, 'application/vnd.jgraph.mxfile');
  const [header, embedded] = ofType(current, 'image/jpeg');
  const inDraft = screenshots.at(-1);
  const body = [
    page.body,
    '<h2>Sign-off</h2>',
    ...some(screenshots, 6).map(image),
    link(report, 'The first test report'),
    viewer(plan),
    drawio(diagram),
    adfMedia(embedded),
    '<h2>Gallery</h2>',
    '<ac:structured-macro ac:name="gallery" ac:schema-version="1"></ac:structured-macro>',
  ].join('');
  return {
    ...page,
    body,
    draftBody: `${body}<h2>Next release</h2>${image(inDraft)}`,
    properties:
      header === undefined
        ? {}
        : { 'cover-picture-id-published': JSON.stringify({ id: header.fileId, position: 50 }) },
  };
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function ofType(files: readonly StoredAttachment[], type: string): StoredAttachment[] {
  return files.filter(({ mediaType }) => mediaType === type);
}
