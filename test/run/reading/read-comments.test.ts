import fc from 'fast-check';
import type { CleanupCalls, CommentsPart, ReadCommentList } from '../../../src/contract';
import { MOST_COMMENTS } from '../../../src/run/reading/comment-queue';
import { readComments } from '../../../src/run/reading/read-comments';
import { noCalls, refusal } from '../../support/run/scripted-calls';
import { SimulatedClock } from '../../support/simulated-clock';

type Answer = CleanupCalls['readComments'];
type Lists = Parameters<Answer>[0]['lists'];

const partWith = (lists: readonly ReadCommentList[]): CommentsPart => ({
  lists,
  references: [],
  listingMacros: [],
});

async function reading(readCommentsCall: Answer) {
  const { signal } = new AbortController();
  const { wait } = new SimulatedClock();
  const options = { contentKind: 'page', onProgress: () => undefined, wait, signal } as const;
  return readComments({ ...noCalls, readComments: readCommentsCall }, options);
}

/** Lists whose comments are those that `commentIdsOf` names. */
function answering(commentIdsOf: (list: Lists[number]) => readonly string[]): Answer {
  return ({ lists }) => {
    const read = lists.map((list) => ({
      list,
      result: 'read' as const,
      commentIds: commentIdsOf(list),
      unreadableIds: [],
      nextCursor: null,
    }));
    return Promise.resolve({ ok: true, value: partWith(read) });
  };
}

it('gives up on threads that never end, and says so', async () => {
  let count = 0;
  const found = await reading(answering(() => [String((count += 1))]));
  expect(found).toMatchObject({ because: 'comments-unreadable', source: { state: 'unreadable' } });
  expect(count).toBeLessThanOrEqual(MOST_COMMENTS + 100);
});

it('asks once for the replies to a comment that is said to be a reply to itself', async () => {
  const asked: (string | null)[] = [];
  const found = await reading(
    answering(({ parentId }) => {
      asked.push(parentId);
      return ['1'];
    }),
  );
  expect(asked).toEqual([null, null, '1']);
  expect(found).toMatchObject({ because: null, readCount: 1 });
});

it('asks for no more than a request may hold', async () => {
  let most = 0;
  const ids = Array.from({ length: 250 }, (_, index) => String(index));
  const answer = answering(({ of, parentId }) => (of === 'footer' && parentId === null ? ids : []));
  await reading((request) => {
    most = Math.max(most, request.lists.length);
    return answer(request);
  });
  expect(most).toBe(100);
});

it.each([
  ['reads nothing', []],
  [
    'tells of a list that nobody asked for',
    [{ list: { of: 'footer', parentId: '9', cursor: null }, result: 'unreadable' }],
  ],
] as const)('does not go on with a function that %s', async (_, lists) => {
  const found = await reading(() => Promise.resolve({ ok: true, value: partWith(lists) }));
  expect(found).toMatchObject({ because: 'no-progress', source: { state: 'unreadable' } });
});

it('promise 2: takes no answer, and a limit that lasts an hour, for no knowledge', async () => {
  const lost = await reading(() => Promise.reject(new Error('lost')));
  expect(lost).toMatchObject({ because: 'no-answer', source: { state: 'unreadable' } });
  const limited = await reading(() => Promise.resolve(refusal('rate-limited', 1_847_000)));
  expect(limited).toMatchObject({ because: 'rate-limited', source: { state: 'unreadable' } });
});

it('promise 3: reads every comment of any tree, and asks once for the replies to each', async () => {
  const anyParents = fc.array(fc.nat(), { maxLength: 150 });
  await fc.assert(
    fc.asyncProperty(anyParents, fc.integer({ min: 1, max: 5 }), async (parents, listsAPart) => {
      const children = new Map<string, string[]>([['root', []]]);
      parents.forEach((parent, index) => {
        const among = [...children.keys()];
        children.get(among[parent % among.length] ?? 'root')?.push(String(index));
        children.set(String(index), []);
      });
      const asked = new Map<string, number>();
      const answer = answering(({ of, parentId }) => {
        const key = `${of}/${parentId ?? 'root'}`;
        asked.set(key, (asked.get(key) ?? 0) + 1);
        return of === 'footer' ? (children.get(parentId ?? 'root') ?? []) : [];
      });
      const found = await reading(({ contentKind, lists }) =>
        answer({ contentKind, lists: lists.slice(0, listsAPart) }),
      );
      expect(found).toMatchObject({ because: null, readCount: parents.length });
      expect(asked.size).toBe(parents.length + 2);
      expect([...asked.values()].every((times) => times === 1)).toBe(true);
    }),
  );
});
