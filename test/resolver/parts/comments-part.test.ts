/** One part of the comments on a page, straight at the function that reads it. */
import type { TimeBudget } from '../../../src/batch/time-budget';
import type { CommentsPage } from '../../../src/confluence/wire/comment-wire';
import {
  LostAnswerError,
  NotFoundError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from '../../../src/confluence/errors';
import type { ListedEntry } from '../../../src/confluence/wire/wire-json';
import type { CommentList } from '../../../src/contract';
import { readCommentsPart } from '../../../src/resolver/parts/comments-part';
import { ContentNotFoundError } from '../../../src/resolver/replies';

const ALL_THE_TIME: TimeBudget = { timeLeftMs: () => 20_000, allowsAnotherFile: () => true };

const listOf = (parentId: string | null, cursor: string | null = null): CommentList => ({
  of: 'footer',
  parentId,
  cursor,
});

const comment = (id: string, changes: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  hasUsableId: true,
  title: '',
  storage: '<p>Fine.</p>',
  ...changes,
});

type Answer = CommentsPage | Error;

/** @param answerFor What Confluence answers to the list of these replies. */
function reading(
  lists: readonly CommentList[],
  answerFor: (parentId: string | null) => Answer,
  budget = ALL_THE_TIME,
) {
  const client = {
    listComments({ parentId }: { parentId: string | null }): Promise<CommentsPage> {
      const answer = answerFor(parentId);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  return readCommentsPart(client, '100', { contentKind: 'page', lists }, 'A page', budget);
}

const EMPTY: CommentsPage = { comments: [], nextCursor: null };
const repliesTo = (count: number) =>
  Array.from({ length: count }, (_, index) => listOf(String(index + 1)));

it('tells which comments can be asked for replies, and which cannot be read', async () => {
  const image = '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>';
  const comments = [
    comment('1', { storage: image }),
    comment('2', { storage: null }),
    comment('../3', { hasUsableId: false }),
  ];
  expect(await reading([listOf(null)], () => ({ comments, nextCursor: 'second' }))).toEqual({
    lists: [
      {
        list: listOf(null),
        result: 'read',
        commentIds: ['1', '2'],
        unreadableIds: ['2', '../3'],
        nextCursor: 'second',
      },
    ],
    references: [{ by: 'name', key: 'a.png', use: 'image' }],
    listingMacros: [],
  });
});

it.each([
  [0, 0],
  [1, 1],
  [3, 3],
  [4, 4],
  [5, 4],
  [9, 4],
])('reads at least four lists, however late it is: %i', async (count, readCount) => {
  let leftMs = 1e9;
  const late = { ...ALL_THE_TIME, timeLeftMs: () => (leftMs -= 2_000) };
  const { lists } = await reading(repliesTo(count), () => EMPTY, late);
  expect(lists.map(({ list }) => list)).toEqual(repliesTo(count).slice(0, readCount));
});

it('reads all lists where there is time', async () => {
  expect((await reading(repliesTo(9), () => EMPTY)).lists).toHaveLength(9);
});

it.each([
  ['a limit', new ResumeLaterError('x', 429, 1_000)],
  ['a lost session', new SignedOutError('x', 401)],
])('tells what was read before %s, and begins the next part with the rest', async (_, error) => {
  const answers = (parentId: string | null) => (parentId === '4' ? error : EMPTY);
  const { lists } = await reading(repliesTo(8), answers);
  expect(lists.map(({ list }) => list.parentId)).toEqual(['1', '2', '3']);
  await expect(reading(repliesTo(8), () => error)).rejects.toBe(error);
});

it('does not take a bug for trouble', async () => {
  const bug = new TypeError('x');
  const answers = (parentId: string | null) => (parentId === '4' ? bug : EMPTY);
  await expect(reading(repliesTo(8), answers)).rejects.toBe(bug);
});

it.each([
  ['a cursor that Confluence no longer knows', new RefusedError('x', 400), 'old', 'expired'],
  ['a refusal of a first result page', new RefusedError('x', 400), null, 'unreadable'],
  ['another trouble further on', new LostAnswerError('x', 500), 'old', 'unreadable'],
  ['replies that are not there', new NotFoundError('x', 404), null, 'unreadable'],
])('says how a list ended: %s', async (_, error, cursor, result) => {
  const list = listOf('1', cursor);
  expect((await reading([list], () => error)).lists).toEqual([{ list, result }]);
});

it('says that the page is not to be seen', async () => {
  const missing = reading([listOf(null)], () => new NotFoundError('x', 404));
  await expect(missing).rejects.toThrow('There is no page 100 to be seen.');
  await expect(missing).rejects.toBeInstanceOf(ContentNotFoundError);
});

it('promise 2: tells what was read while the page was out of sight for another list', async () => {
  const image = '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>';
  const { lists, references } = await reading([listOf(null), listOf('7')], (parentId) =>
    parentId === null
      ? new NotFoundError('x', 404)
      : { comments: [comment('8', { storage: image })], nextCursor: null },
  );
  expect(lists.map(({ list }) => list.parentId)).toEqual(['7']);
  expect(references).toEqual([{ by: 'name', key: 'a.png', use: 'image' }]);
});
