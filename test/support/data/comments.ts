import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { StoredComment } from '../../../local/confluence/world';

/** A comment of a test; `body` is in storage format, `null` for none. */
export type TestComment = {
  readonly id: string;
  readonly body: string | null;
  readonly resolution?: StoredComment['resolution'];
  readonly replies?: readonly TestComment[];
};

export type TestComments = Partial<Record<StoredComment['of'], readonly TestComment[]>>;

/** Comments on the recipe's page, with their replies, as the embedded Confluence holds them. */
export function storedComments({ footer = [], inline = [] }: TestComments): StoredComment[] {
  return [
    ...footer.flatMap((thread) => withReplies(thread, 'footer', null)),
    ...inline.flatMap((thread) => withReplies(thread, 'inline', null)),
  ];
}

/** An image in storage format, of a file of the same content. */
export const imageOf = (name: string) =>
  `<ac:image><ri:attachment ri:filename="${name}" /></ac:image>`;

export function aComment(comment: Partial<StoredComment> = {}): StoredComment {
  return {
    id: '1',
    contentId: RECIPE_PAGE.id,
    of: 'footer',
    parentId: null,
    resolution: 'open',
    body: '<p>Thanks.</p>',
    createdAt: '2021-03-04T05:06:07.000Z',
    authorId: 'embedded-editor',
    ...comment,
  };
}

function withReplies(
  { id, body, resolution = 'open', replies = [] }: TestComment,
  of: StoredComment['of'],
  parentId: string | null,
): StoredComment[] {
  const inThread = replies.map((reply) => ({ ...reply, resolution }));
  return [
    aComment({ id, body, resolution, of, parentId }),
    ...inThread.flatMap((reply) => withReplies(reply, of, id)),
  ];
}
