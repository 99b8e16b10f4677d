/** How the list of a space is read on, part by part, where the test says what is replied. */
import type { CleanupErrorCode, Reply, SpacePart, SpaceRequest } from '../../../src/contract';
import { readSpace } from '../../../src/run/reading/read-space';
import { noCalls, refusal } from '../../support/run/scripted-calls';
import { SimulatedClock } from '../../support/simulated-clock';

const PART: SpacePart = {
  users: [],
  listingMacros: [],
  contentIds: [],
  unreadableIds: [],
  nextCursor: null,
};
const part = (parts: Partial<SpacePart> = {}): Reply<SpacePart> => ({
  ok: true,
  value: { ...PART, ...parts },
});

/** Replies one after the other; the last one for all that is asked after it. */
async function reading(...replies: readonly (Reply<SpacePart> | Error)[]) {
  const asked: SpaceRequest[] = [];
  const clock = new SimulatedClock();
  const found = await readSpace(
    {
      ...noCalls,
      readSpace: (request) => {
        const reply = replies[Math.min(asked.length, replies.length - 1)];
        asked.push(request);
        if (reply === undefined || reply instanceof Error)
          return Promise.reject(reply ?? new Error());
        return Promise.resolve(reply);
      },
    },
    {
      contentKind: 'page',
      onProgress: () => undefined,
      wait: clock.wait,
      signal: new AbortController().signal,
    },
  );
  if (found.kind !== 'told') throw new Error('Nobody has cancelled it.');
  return { ...found, asked: asked.map(({ of, cursor }) => [of, cursor]) };
}

const expired = refusal('list-expired');

it('reads pages to their end, and then blog posts', async () => {
  const { because, readCount, asked, sources } = await reading(
    part({ contentIds: ['1'], nextCursor: 'b' }),
    part({ contentIds: ['2', '1'] }),
    part({ contentIds: ['3'] }),
  );
  expect([because, readCount]).toEqual([null, 3]);
  expect(asked).toEqual([
    ['page', null],
    ['page', 'b'],
    ['blogpost', null],
  ]);
  expect(sources).toEqual([{ source: { kind: 'space' }, state: 'read', references: [] }]);
});

it('gathers what one page uses over several parts', async () => {
  const content = { id: '7', kind: 'page', title: 'Onboarding' } as const;
  const use = (key: string) => ({ by: 'name', key, use: 'image' }) as const;
  const { sources, listingMacros } = await reading(
    part({
      users: [{ content, references: [use('a')] }],
      listingMacros: ['gallery'],
      nextCursor: 'b',
    }),
    part({ users: [{ content, references: [use('b')] }], listingMacros: ['gallery'] }),
    part(),
  );
  expect(sources[0]).toEqual({
    source: { kind: 'other-page', content },
    state: 'read',
    references: [use('a'), use('b')],
  });
  expect(listingMacros).toEqual(['gallery']);
});

it('says that the space is not known where one of its pages cannot be read', async () => {
  const { unreadableCount, sources } = await reading(part({ unreadableIds: ['1'] }), part());
  expect(unreadableCount).toBe(1);
  expect(sources).toEqual([{ source: { kind: 'space' }, state: 'unreadable', references: [] }]);
});

it('begins the list anew twice where Confluence forgets its cursor, and then gives up', async () => {
  const twice = await reading(
    part({ nextCursor: 'b' }),
    expired,
    // The same cursor again is no circle: the list was begun anew.
    part({ nextCursor: 'b' }),
    expired,
    part(),
  );
  expect(twice.because).toBeNull();
  expect(twice.asked.slice(0, 5)).toEqual([
    ['page', null],
    ['page', 'b'],
    ['page', null],
    ['page', 'b'],
    ['page', null],
  ]);
  const thrice = await reading(expired);
  expect(thrice.because).toBe('list-expired');
  expect(thrice.asked).toHaveLength(3);
});

it.each<CleanupErrorCode>(['content-not-found', 'not-permitted', 'signed-out'])(
  'asks no second time after %s',
  async (code) => {
    const { because, asked, sources } = await reading(refusal(code));
    expect([because, asked.length]).toEqual([code, 1]);
    expect(sources).toMatchObject([{ source: { kind: 'space' }, state: 'unreadable' }]);
  },
);

it('reads no result pages that go in circles', async () => {
  const { because, asked } = await reading(part({ nextCursor: 'b' }));
  expect(because).toBe('no-progress');
  expect(asked).toHaveLength(2);
});

it('says that nothing answered', async () => {
  expect((await reading(new Error('lost'))).because).toBe('no-answer');
});
