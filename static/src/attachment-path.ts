import { bareAttachmentId } from '../../src/cleanup/attachment';
import type { Attachment } from '../../src/cleanup/attachment';

/** Where Confluence shows the file itself, over its page; `null`: nowhere. */
export function attachmentPath({ id, title, contentId }: Attachment): string | null {
  if (contentId === null) return null;
  const query = new URLSearchParams({
    pageId: contentId,
    preview: `/${contentId}/${bareAttachmentId(id)}/${title}`,
  });
  // Not over the list of its attachments, which does not load on just these pages.
  return `/wiki/pages/viewpage.action?${query.toString()}`;
}

/** Where Confluence shows a page or blog post. */
export function contentPath(contentId: string): string {
  return `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(contentId)}`;
}

/** Where Confluence shows the trash of a space, to its admins. */
export function spaceTrashPath(spaceKey: string): string {
  return `/wiki/pages/viewtrash.action?key=${encodeURIComponent(spaceKey)}`;
}
