import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';

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

/**
 * Where Confluence gives the file itself; `null`: nowhere. By its id, as names are not unique over
 * the page and its trash.
 */
export function downloadPath({ id, contentId, status }: Attachment): string | null {
  if (contentId === null) return null;
  const path = `/wiki/rest/api/content/${encodeURIComponent(contentId)}/child/attachment/${encodeURIComponent(id)}/download`;
  // Left out, it means those that are current.
  return status === 'current' ? path : `${path}?status=${encodeURIComponent(status)}`;
}

/** Where Confluence shows a page or blog post. */
export function contentPath(contentId: string): string {
  return `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(contentId)}`;
}

/** Where Confluence shows the trash of a space, to its admins. */
export function spaceTrashPath(spaceKey: string): string {
  return `/wiki/pages/viewtrash.action?key=${encodeURIComponent(spaceKey)}`;
}
