/** What the large sample page refers to: some of its files, in every way that Confluence knows. */
import type { StoredAttachment, StoredContent } from './world';

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
    link(report),
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

type MaybeFile = StoredAttachment | undefined;

function image(file: MaybeFile): string {
  return file === undefined ? '' : `<p><ac:image ac:width="400">${resource(file)}</ac:image></p>`;
}

function link(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<p><ac:link>${resource(file)}<ac:plain-text-link-body><![CDATA[The first test report]]></ac:plain-text-link-body></ac:link></p>`;
}

function viewer(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:structured-macro ac:name="view-file"><ac:parameter ac:name="name">${resource(file)}</ac:parameter></ac:structured-macro>`;
}

function drawio(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:structured-macro ac:name="drawio"><ac:parameter ac:name="diagramName">${escaped(file.title)}</ac:parameter></ac:structured-macro>`;
}

function adfMedia(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:adf-extension><ac:adf-node type="media"><ac:adf-attribute key="id">${file.fileId}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
}

function resource({ title }: StoredAttachment): string {
  return `<ri:attachment ri:filename="${escaped(title)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
