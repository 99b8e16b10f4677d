import type { CleanupCalls, CommentsRequest, UsageRequest } from '../../../src/contract';
import { readUsage } from '../../../src/run/reading/read-usage';
import { usageWith } from '../../support/data/content-usage';
import { noCalls, refusal } from '../../support/run/scripted-calls';
import { SimulatedClock } from '../../support/simulated-clock';

const USAGE = usageWith([{ by: 'name', key: 'plan.png', use: 'image' }]);
const IN_COMMENT = { by: 'name', key: 'reply.png', use: 'image' } as const;

/** Each list of comments holds nothing but this reference, and comes to its end at once. */
const someComments: CleanupCalls['readComments'] = ({ lists }) =>
  Promise.resolve({
    ok: true,
    value: {
      lists: lists.map((list) => ({
        list,
        result: 'read',
        commentIds: list.parentId === null ? [`1${String(list.of.length)}`] : [],
        unreadableIds: [],
        nextCursor: null,
      })),
      references: [IN_COMMENT],
      listingMacros: ['gallery'],
    },
  });

async function reading(
  answer: CleanupCalls['readUsage'],
  comments: CleanupCalls['readComments'] = someComments,
  signal = new AbortController().signal,
) {
  const asked: (UsageRequest | CommentsRequest)[] = [];
  const progress: number[] = [];
  const calls: CleanupCalls = {
    ...noCalls,
    readUsage: (request) => {
      asked.push(request);
      return answer(request);
    },
    readComments: (request) => {
      asked.push({ contentKind: request.contentKind });
      return comments(request);
    },
  };
  const { wait } = new SimulatedClock();
  const onProgress = (count: number) => progress.push(count);
  const usage = await readUsage(calls, 'blogpost', { onProgress, wait, signal });
  return { usage, asked, progress };
}

const known = () => Promise.resolve({ ok: true, value: USAGE } as const);

it('hands on what the content refers to, and its comments', async () => {
  const { usage, asked, progress } = await reading(known);
  const comments = { source: { kind: 'comment' }, state: 'read', references: [IN_COMMENT] };
  expect(usage).toEqual({
    kind: 'known',
    usage: { sources: [...USAGE.sources, comments], listingMacros: ['gallery'] },
  });
  expect(new Set(asked.map(({ contentKind }) => contentKind))).toEqual(new Set(['blogpost']));
  expect(progress.at(-1)).toBe(1);
});

it.each([
  ['signed-out', 'scope-missing'],
  ['confluence-trouble', 'unreadable'],
] as const)('promise 2: tells of comments that nobody can read (%s)', async (code, state) => {
  const { usage } = await reading(known, () => Promise.resolve(refusal(code)));
  const comments = { source: { kind: 'comment' }, state, references: [] };
  expect(usage).toMatchObject({ kind: 'known', usage: { sources: [...USAGE.sources, comments] } });
});

it('promise 2: says that nothing is known, and why', async () => {
  const { usage } = await reading(() => Promise.resolve(refusal('rate-limited')));
  expect(usage).toEqual({ kind: 'unknown', because: 'rate-limited' });
});

it('promise 2: takes no answer for no knowledge', async () => {
  const { usage, asked } = await reading(() => Promise.reject(new Error('lost')));
  expect(usage).toEqual({ kind: 'unknown', because: 'no-answer' });
  expect(asked).toHaveLength(3);
});

it.each(['readUsage', 'readComments'] as const)(
  'knows nothing where it is cancelled during %s',
  async (during) => {
    const cancel = new AbortController();
    const cancelled = <Reply>(reply: Reply): Reply => {
      cancel.abort();
      return reply;
    };
    const { usage } = await (during === 'readUsage'
      ? reading(() => cancelled(known()), someComments, cancel.signal)
      : reading(known, (request) => cancelled(someComments(request)), cancel.signal));
    expect(usage).toEqual({ kind: 'cancelled' });
  },
);
