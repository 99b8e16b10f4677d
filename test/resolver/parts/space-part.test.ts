/** One part of the list of a space, straight at the function that reads it. */
import type { TimeBudget } from '../../../src/batch/time-budget';
import type { ContentsPage } from '../../../src/confluence/wire/content-wire';
import { LostAnswerError, NotFoundError, RefusedError } from '../../../src/confluence/errors';
import type { ListedEntry } from '../../../src/confluence/wire/wire-json';
import { readSpacePart } from '../../../src/resolver/parts/space-part';

const CONTENT = { id: '100', title: 'Release evidence', spaceId: '9' };
const FIRST = { contentKind: 'page', of: 'blogpost', cursor: null } as const;
const ALL_THE_TIME: TimeBudget = { timeLeftMs: () => 20_000, allowsAnotherFile: () => true };

const entry = (id: string, changes: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  hasUsableId: true,
  title: `Post ${id}`,
  storage: '<p>Nothing.</p>',
  ...changes,
});

const imageOfOurs = (name: string) =>
  `<ac:image><ri:attachment ri:filename="${name}"><ri:page ri:content-title="${CONTENT.title}" /></ri:attachment></ac:image>`;

/** Confluence answers so, one after the other; `asked` is what it was asked for. */
function spaceThatAnswers(answers: readonly (ContentsPage | Error)[]) {
  const asked: unknown[] = [];
  const client = {
    listContents(of: unknown): Promise<ContentsPage> {
      const answer = answers[asked.length];
      asked.push(of);
      if (answer === undefined) throw new Error('Nobody expected so many requests.');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  return { client, asked };
}

it('tells who uses which file, and which pages could not be read', async () => {
  const { client, asked } = spaceThatAnswers([
    {
      contents: [
        entry('100', { storage: imageOfOurs('own.png') }),
        entry('201'),
        entry('202', { title: 'News', storage: imageOfOurs('a.png') }),
        entry('203', { storage: null }),
      ],
      nextCursor: 'second',
    },
    {
      contents: [
        entry('x/y', { hasUsableId: false, storage: imageOfOurs('b.png') }),
        entry('204', {
          storage:
            '<ac:structured-macro ac:name="gallery"><ac:parameter ac:name="page">Release evidence</ac:parameter></ac:structured-macro>',
        }),
      ],
      nextCursor: null,
    },
  ]);
  expect(await readSpacePart(client, CONTENT, FIRST, ALL_THE_TIME)).toEqual({
    users: [
      {
        content: { id: '202', kind: 'blogpost', title: 'News' },
        references: [{ by: 'name', key: 'a.png', use: 'image' }],
      },
      {
        content: { id: 'x/y', kind: 'blogpost', title: 'Post x/y' },
        references: [{ by: 'name', key: 'b.png', use: 'image' }],
      },
    ],
    listingMacros: ['gallery'],
    contentIds: ['201', '202', '203', 'x/y', '204'],
    unreadableIds: ['203', 'x/y'],
    nextCursor: null,
  });
  expect(asked).toEqual([
    { spaceId: '9', contentKind: 'blogpost', cursor: null, withBodies: true },
    { spaceId: '9', contentKind: 'blogpost', cursor: 'second', withBodies: true },
  ]);
});

it('tells what was read before trouble; the next part begins with what failed', async () => {
  const page = { contents: [entry('201')], nextCursor: 'second' };
  const { client } = spaceThatAnswers([page, new LostAnswerError('x', 500)]);
  expect(await readSpacePart(client, CONTENT, FIRST, ALL_THE_TIME)).toMatchObject({
    contentIds: ['201'],
    nextCursor: 'second',
  });
});

it('does not take a bug for trouble', async () => {
  const bug = new TypeError('x');
  const { client } = spaceThatAnswers([{ contents: [], nextCursor: 'second' }, bug]);
  await expect(readSpacePart(client, CONTENT, FIRST, ALL_THE_TIME)).rejects.toBe(bug);
});

it.each([
  ['a space that is not to be seen', new NotFoundError('x', 404), null, 'ContentNotFoundError'],
  [
    'a cursor that Confluence no longer knows',
    new RefusedError('x', 400),
    'old',
    'ListExpiredError',
  ],
  ['a refusal of the first request', new RefusedError('x', 400), null, 'RefusedError'],
  ['an answer that is missing', new LostAnswerError('x', null), null, 'LostAnswerError'],
])('says so: %s', async (_, error, cursor, expected) => {
  const { client } = spaceThatAnswers([error]);
  const reading = readSpacePart(client, CONTENT, { ...FIRST, cursor }, ALL_THE_TIME);
  await expect(reading).rejects.toMatchObject({ name: expected });
});

it('names the space that is not to be seen', async () => {
  const { client } = spaceThatAnswers([new NotFoundError('x', 404)]);
  await expect(readSpacePart(client, CONTENT, FIRST, ALL_THE_TIME)).rejects.toThrow(
    'There is no space 9 to be seen.',
  );
});

it('reads nothing where Confluence does not say which space it is', async () => {
  const { client, asked } = spaceThatAnswers([]);
  await expect(
    readSpacePart(client, { ...CONTENT, spaceId: null }, FIRST, ALL_THE_TIME),
  ).rejects.toThrow('Nobody says which space 100 is in.');
  expect(asked).toEqual([]);
});
