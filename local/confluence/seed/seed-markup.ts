/** How a body in Confluence's storage format names a file; empty where there is none to name. */
import type { StoredAttachment, StoredContent } from '../world';

type MaybeFile = StoredAttachment | undefined;

export function image(file: MaybeFile): string {
  return file === undefined ? '' : `<p><ac:image ac:width="400">${resource(file)}</ac:image></p>`;
}

export function link(file: MaybeFile, text: string): string {
  return file === undefined
    ? ''
    : `<p><ac:link>${resource(file)}<ac:plain-text-link-body><![CDATA[${text}]]></ac:plain-text-link-body></ac:link></p>`;
}

export function viewer(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:structured-macro ac:name="view-file"><ac:parameter ac:name="name">${resource(file)}</ac:parameter></ac:structured-macro>`;
}

export function drawio(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:structured-macro ac:name="drawio"><ac:parameter ac:name="diagramName">${escaped(file.title)}</ac:parameter></ac:structured-macro>`;
}

export function adfMedia(file: MaybeFile): string {
  return file === undefined
    ? ''
    : `<ac:adf-extension><ac:adf-node type="media"><ac:adf-attribute key="id">${file.fileId}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
}

/** @param of The page whose file it is, where it is not that of the body. */
export function resource({ title }: StoredAttachment, of?: StoredContent): string {
  const page = of === undefined ? '' : `<ri:page ri:content-title="${escaped(of.title)}" />`;
  return `<ri:attachment ri:filename="${escaped(title)}">${page}</ri:attachment>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
