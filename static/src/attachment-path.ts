import { bareAttachmentId } from '../../src/cleanup/attachment';
import type { Attachment } from '../../src/cleanup/attachment';

/** Where Confluence shows the file itself, over the list of its page's attachments; `null`: nowhere. */
export function attachmentPath({ id, title, contentId }: Attachment): string | null {
  if (contentId === null) return null;
  const query = new URLSearchParams({
    pageId: contentId,
    preview: `/${contentId}/${bareAttachmentId(id)}/${title}`,
  });
  return `/wiki/pages/viewpageattachments.action?${query.toString()}`;
}

/** Where Confluence shows a page or blog post. */
export function contentPath(contentId: string): string {
  return `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(contentId)}`;
}
