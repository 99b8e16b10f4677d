/** Which lists of comments are still to be read, part by part. */
import type { CommentList, CommentsPart, ReadCommentList } from '../../../src/contract';
import { CommentQueue, MOST_COMMENTS } from '../../../src/run/reading/comment-queue';

const FOOTER: CommentList = { of: 'footer', parentId: null, cursor: null };
const INLINE: CommentList = { of: 'inline', parentId: null, cursor: null };

type Read = Extract<ReadCommentList, { result: 'read' }>;
const read = (list: CommentList, parts: Partial<Omit<Read, 'list' | 'result'>> = {}): Read => ({
  list,
  result: 'read',
  commentIds: [],
  unreadableIds: [],
  nextCursor: null,
  ...parts,
});
const part = (...lists: ReadCommentList[]): CommentsPart => ({
  lists,
  references: [],
  listingMacros: [],
});

/** A queue in which the inline comments are done. */
function footerOnly(): CommentQueue {
  const queue = new CommentQueue();
  queue.settle(part(read(INLINE)));
  return queue;
}

it('begins with the comments that are no replies, of both kinds', () => {
  const queue = new CommentQueue();
  expect(queue.next()).toEqual([FOOTER, INLINE]);
  expect([queue.isDone, queue.commentCount, queue.unreadableCount]).toEqual([false, 0, 0]);
  queue.settle(part(read(FOOTER), read(INLINE)));
  expect(queue.isDone).toBe(true);
  expect(queue.reading(true)).toMatchObject({ source: { kind: 'comment' }, state: 'none' });
});

it('asks for the replies to each comment once, and for what comes after a result page', () => {
  const queue = footerOnly();
  expect(queue.settle(part(read(FOOTER, { commentIds: ['7', '7'], nextCursor: 'b' })))).toBe(true);
  const replies: CommentList = { of: 'footer', parentId: '7', cursor: null };
  const rest = { ...FOOTER, cursor: 'b' };
  expect(queue.next()).toEqual(expect.arrayContaining([replies, rest]));
  expect(queue.next()).toHaveLength(2);
  // A thread that goes in circles: the comment is known.
  queue.settle(part(read(replies, { commentIds: ['7'] }), read(rest)));
  expect([queue.isDone, queue.commentCount]).toEqual([true, 1]);
  expect(queue.reading(true).state).toBe('read');
  expect(queue.reading(false).state).toBe('unreadable');
});

it('takes no answer for one to a list that it has not asked for', () => {
  const queue = footerOnly();
  expect(queue.settle(part(read({ ...FOOTER, cursor: 'other' })))).toBe(false);
  expect(queue.settle(part(read(INLINE)))).toBe(false);
  expect(queue.settle(part())).toBe(false);
  expect(queue.next()).toEqual([FOOTER]);
});

it('names at most 100 lists at once', () => {
  const queue = footerOnly();
  const commentIds = Array.from({ length: 150 }, (_, index) => String(index));
  queue.settle(part(read(FOOTER, { commentIds })));
  expect(queue.next()).toHaveLength(100);
});

it('is too long above so many comments, and not at them', () => {
  const queue = footerOnly();
  const commentIds = Array.from({ length: MOST_COMMENTS }, (_, index) => String(index));
  queue.settle(part(read(FOOTER, { commentIds, nextCursor: 'b' })));
  expect(queue.isTooLong).toBe(false);
  queue.settle(part(read({ ...FOOTER, cursor: 'b' }, { commentIds: ['one-more'] })));
  expect(queue.isTooLong).toBe(true);
});

it('begins a list anew twice where Confluence forgets its cursor, and then takes it for unreadable', () => {
  const queue = footerOnly();
  queue.settle(part(read(FOOTER, { nextCursor: 'b' })));
  const expired = { list: { ...FOOTER, cursor: 'b' }, result: 'expired' } as const;
  for (let starts = 2; starts <= 3; starts++) {
    queue.settle(part(expired));
    expect([queue.next(), queue.unreadableCount]).toEqual([[FOOTER], 0]);
    // The same cursor again is no circle: the list was begun anew.
    queue.settle(part(read(FOOTER, { nextCursor: 'b' })));
    expect(queue.next()).toEqual([expired.list]);
  }
  queue.settle(part(expired));
  expect([queue.isDone, queue.unreadableCount]).toEqual([true, 1]);
  expect(queue.reading(true).state).toBe('unreadable');
});

it('reads no result pages that go in circles', () => {
  const queue = footerOnly();
  const at = (cursor: string | null) => ({ ...FOOTER, cursor });
  queue.settle(part(read(at(null), { nextCursor: 'b' })));
  queue.settle(part(read(at('b'), { nextCursor: 'c' })));
  expect(queue.next()).toEqual([at('c')]);
  queue.settle(part(read(at('c'), { nextCursor: 'b' })));
  expect([queue.isDone, queue.unreadableCount]).toEqual([true, 1]);
});

it('counts comments and lists that cannot be read, each once', () => {
  const queue = new CommentQueue();
  queue.settle(
    part(read(FOOTER, { commentIds: ['1'], unreadableIds: ['1', '2', '2'] }), {
      list: INLINE,
      result: 'unreadable',
    }),
  );
  expect(queue.unreadableCount).toBe(3);
});

it('tells each reference and listing macro once', () => {
  const queue = new CommentQueue();
  const found = {
    references: [{ by: 'name', key: 'a.png', use: 'image' } as const],
    listingMacros: ['gallery'],
  };
  queue.settle({ ...part(read(FOOTER)), ...found });
  queue.settle({ ...part(read(INLINE)), ...found });
  expect(queue.reading(true)).toMatchObject(found);
});
