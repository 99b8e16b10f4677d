import type { Quirks } from '../quirks';
import type { StoredAttachment, StoredContent } from '../world';

/** An attachment as REST v2 describes it; what a migrated one lacks is left out, not `null`. */
export function toWireAttachment(
  file: StoredAttachment,
  kind: StoredContent['kind'],
  { idPrefix }: Pick<Quirks, 'idPrefix'>,
): object {
  const download = `/download/attachments/${file.contentId}/${encodeURIComponent(file.title)}`;
  const webui = `/pages/viewpageattachments.action?pageId=${file.contentId}`;
  return {
    id: `${idPrefix}${file.id}`,
    status: file.status,
    title: file.title,
    ...(file.createdAt === null ? {} : { createdAt: file.createdAt }),
    mediaType: file.mediaType,
    mediaTypeDescription: '',
    comment: file.version?.message ?? '',
    fileId: file.fileId,
    fileSize: file.sizeBytes,
    webuiLink: webui,
    downloadLink: download,
    ...(kind === 'page' ? { pageId: file.contentId } : { blogPostId: file.contentId }),
    ...(file.version === null ? {} : { version: toWireVersion(file.version) }),
    _links: { webui, download },
  };
}

function toWireVersion(version: NonNullable<StoredAttachment['version']>): object {
  return {
    number: version.number,
    message: version.message,
    minorEdit: false,
    authorId: version.authorId,
    ...(version.createdAt === null ? {} : { createdAt: version.createdAt }),
  };
}

/** @param which `null`: without a body. */
export function toWireContent(content: StoredContent, which: 'published' | 'draft' | null): object {
  const value = which === 'draft' ? (content.draftBody ?? content.body) : content.body;
  return {
    id: content.id,
    status: content.status ?? 'current',
    title: content.title,
    spaceId: content.spaceId,
    body: which === null ? {} : { storage: { representation: 'storage', value } },
    _links: { webui: `/spaces/DEMO/pages/${content.id}` },
  };
}

export function toWireProperties({ properties }: StoredContent): object {
  const results = Object.entries(properties).map(([key, value], index) => ({
    id: String(index + 1),
    key,
    value,
    version: { number: 1, message: '', minorEdit: false, authorId: 'embedded-admin' },
  }));
  return { results, _links: {} };
}

/** The error body of REST v2. */
export function toWireError(status: number, code: string, title: string): object {
  return { errors: [{ status, code, title, detail: null }] };
}
