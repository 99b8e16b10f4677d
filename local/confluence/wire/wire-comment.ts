import type { StoredComment, StoredContent } from '../world';

/** A comment as REST v2 describes it. A reply names its parent, and not the content that it is on. */
export function toWireComment(
  comment: StoredComment,
  content: StoredContent | null,
  isWithBody: boolean,
): object {
  const { id, parentId, body } = comment;
  const contentId = content?.kind === 'blogpost' ? 'blogPostId' : 'pageId';
  return {
    id,
    status: 'current',
    title: `Re: ${content?.title ?? ''}`,
    ...(parentId === null
      ? { [contentId]: comment.contentId }
      : { parentCommentId: comment.parentId }),
    ...(comment.of === 'inline' ? { resolutionStatus: comment.resolution } : {}),
    version: {
      number: 1,
      message: '',
      minorEdit: false,
      authorId: comment.authorId,
      createdAt: comment.createdAt,
    },
    body:
      isWithBody && body !== null ? { storage: { representation: 'storage', value: body } } : {},
    _links: {},
  };
}
