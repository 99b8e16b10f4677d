import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import { usageLookup } from '../../src/cleanup/usage';
import { readComments } from '../../src/run/read-comments';
import { anAttachment } from '../support/attachments';
import { closeCommentServers, NOT_FOUND, startCommentServer } from '../support/comment-server';
import type { CommentServer, TestComment } from '../support/comment-server';
import { callsTo } from '../support/function-calls';
import { SimulatedClock } from '../support/simulated-clock';

afterEach(closeCommentServers);

const pageId = RECIPE_PAGE.id;
const imageOf = (name: string) => `<ac:image><ri:attachment ri:filename="${name}" /></ac:image>`;
const plain = (id: number, replies: readonly TestComment[] = []) => ({
  id: String(id),
  body: '<p>Thanks.</p>',
  replies,
});

async function reading(
  server: CommentServer,
  signal = new AbortController().signal,
  invocation: Parameters<typeof callsTo>[1] = {},
) {
  const clock = new SimulatedClock();
  const progress: number[] = [];
  const found = await readComments(callsTo(server, { clock, ...invocation }), {
    contentKind: 'page',
    onProgress: (count) => progress.push(count),
    wait: clock.wait,
    signal,
  });
  return { found, progress };
}

async function told(comments: Omit<Parameters<typeof startCommentServer>[0], 'pageId'>) {
  const server = await startCommentServer({ pageId, ...comments });
  const { found } = await reading(server);
  if (found.kind !== 'told') throw new Error('The reading was cancelled.');
  const usesOf = usageLookup({ sources: [found.source], listingMacros: [] });
  const isUsed = (title: string) => usesOf(anAttachment({ title, fileId: null })).length > 0;
  return { ...found, server, isUsed };
}

describe('readComments', () => {
  it.each([
    ['a footer comment', { footer: [{ id: '1', body: imageOf('plan.png') }] }],
    ['an inline comment', { inline: [{ id: '1', body: imageOf('plan.png') }] }],
    ['a reply', { footer: [plain(1, [{ id: '2', body: imageOf('plan.png') }])] }],
    [
      'a reply to a reply',
      { inline: [plain(1, [plain(2, [{ id: '3', body: imageOf('plan.png') }])])] },
    ],
    [
      'a comment that names the page as that of the file',
      {
        footer: [
          {
            id: '1',
            body: imageOf('plan.png').replace(
              ' /></ac:image>',
              '><ri:page ri:content-title="Plan" /></ri:attachment></ac:image>',
            ),
          },
        ],
      },
    ],
  ])('promise 2: keeps a file that is shown in %s', async (_, comments) => {
    const { isUsed, source, because } = await told(comments);
    expect({ isUsed: isUsed('plan.png'), because }).toEqual({ isUsed: true, because: null });
    expect(isUsed('other.png')).toBe(false);
    expect(source).toMatchObject({ source: { kind: 'comment' }, state: 'read' });
  });

  it('tells a page without comments', async () => {
    const { source, readCount } = await told({});
    expect(source).toMatchObject({ state: 'none', references: [] });
    expect(readCount).toBe(0);
  });

  it('names every resolution status, the largest page and the format of the body', async () => {
    const { server } = await told({});
    const roots = server.requests.filter((path) => path.includes('-comments'));
    const queries = roots.map((path) => new URL(path, server.url).searchParams);
    expect(queries.map((query) => [query.get('limit'), query.get('body-format')])).toEqual([
      ['250', 'storage'],
      ['250', 'storage'],
    ]);
    expect(queries.map((query) => query.getAll('resolution-status'))).toEqual([
      [],
      ['open', 'reopened', 'resolved', 'dangling'],
    ]);
  });

  it('reads result pages to the end', async () => {
    const footer = [plain(1), plain(2), plain(3), plain(4), { id: '5', body: imageOf('plan.png') }];
    const { isUsed, readCount } = await told({ footer, pageLength: 2 });
    expect([isUsed('plan.png'), readCount]).toEqual([true, 5]);
  });

  it('asks at most 1.3 times what 2,000 comments in 200 threads need', async () => {
    const threads = Array.from({ length: 200 }, (_, thread) =>
      plain(
        10_000 + thread,
        Array.from({ length: 9 }, (__, reply) => plain(20_000 + thread * 9 + reply)),
      ),
    );
    const server = await startCommentServer({ pageId, footer: threads });
    const { found, progress } = await reading(server);
    expect(found).toMatchObject({ readCount: 2_000, because: null });
    // One for the roots of each kind, and one for the replies to each comment.
    expect(server.requests.length / (2 + 2_000)).toBeLessThanOrEqual(1.3);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(2_000);
  });
});

it('asks at most 1.3 times what is needed also where each request takes a whole part’s time', async () => {
  const server = await startCommentServer({
    pageId,
    footer: Array.from({ length: 50 }, (_, index) => plain(index + 1)),
  });
  let leftMs = 1e9;
  const remainingMs = () => (leftMs -= 2_000);
  const { found } = await reading(server, undefined, { remainingMs });
  expect(found).toMatchObject({ readCount: 50, because: null });
  expect(server.requests.length / (2 + 50)).toBeLessThanOrEqual(1.3);
});

describe('promise 2: what could not be read is told, and the rest still counts', () => {
  const used = { id: '1', body: imageOf('plan.png') };
  const unreadable = { unreadableCount: 1, because: null, source: { state: 'unreadable' } };

  it('of a comment without a body in storage format', async () => {
    const found = await told({ footer: [used, { id: '2', body: null }] });
    expect(found).toMatchObject({ ...unreadable, readCount: 2 });
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('of a comment that is broken and too long to be searched', async () => {
    const body = `</p>${'x'.repeat(1_200_001)}`;
    expect(await told({ footer: [{ id: '2', body }] })).toMatchObject(unreadable);
  });

  it('keeps what a broken comment names', async () => {
    const found = await told({ footer: [{ id: '2', body: '<p><b>plan.png</p>' }] });
    expect([found.isUsed('plan.png'), found.isUsed('other.png')]).toEqual([true, false]);
  });

  it('of broken comments that together are more than one reply holds', async () => {
    const bodies = ['a', 'b', 'c'].map((letter) => `</p>${letter.repeat(600_000)}`);
    const footer = bodies.map((body, index) => ({ id: String(index + 1), body }));
    expect(await told({ footer })).toMatchObject({ unreadableCount: 2, because: null });
  });

  it('of replies that are not to be seen any more', async () => {
    const instead = (url: URL) => (url.pathname.includes('/1/children') ? NOT_FOUND : null);
    expect(await told({ footer: [used, plain(2)], instead })).toMatchObject(unreadable);
  });

  it('of a list whose cursors go in circles', async () => {
    const instead = (url: URL) =>
      url.pathname.endsWith('/2/children')
        ? {
            status: 200,
            body: { results: [], _links: { next: `${url.pathname}?cursor=again` } },
          }
        : null;
    expect(await told({ footer: [used, plain(2)], instead })).toMatchObject(unreadable);
  });

  it('of a list whose cursor expires each time', async () => {
    const instead = (url: URL) =>
      url.searchParams.has('cursor') ? { status: 400, body: { errors: [] } } : null;
    const found = await told({ footer: [used, plain(2), plain(3)], pageLength: 2, instead });
    expect(found).toMatchObject(unreadable);
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('reads a list anew whose cursor expires once', async () => {
    let isExpired = false;
    const instead = (url: URL) => {
      if (isExpired || !url.searchParams.has('cursor')) return null;
      isExpired = true;
      return { status: 400, body: { errors: [] } };
    };
    const footer = [plain(1), plain(2), { id: '3', body: imageOf('plan.png') }];
    const found = await told({ footer, pageLength: 2, instead });
    expect(found).toMatchObject({ unreadableCount: 0, because: null, readCount: 3 });
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it.each([
    ['401 for a scope that nobody has approved', 401, 'signed-out'],
    ['a page that is deleted meanwhile', 404, 'content-not-found'],
  ])('of all comments at %s', async (_, status, because) => {
    const instead = (url: URL) => {
      if (!url.pathname.endsWith('/inline-comments')) return null;
      return status === 404 ? NOT_FOUND : { status, body: { code: status, message: '' } };
    };
    const found = await told({ footer: [used], instead });
    expect(found).toMatchObject({ because, source: { state: 'unreadable' } });
  });
});

it('lets a comment of another page contribute nothing, and its replies neither', async () => {
  const reply = { id: '2', body: imageOf('plan.png') };
  const foreign = { id: '1', body: imageOf('plan.png'), pageId: '42', replies: [reply] };
  const { isUsed, readCount } = await told({ footer: [foreign] });
  expect([isUsed('plan.png'), readCount]).toEqual([false, 0]);
});

it('reads nothing more once it is cancelled', async () => {
  const server = await startCommentServer({ pageId, footer: [plain(1)] });
  const { found } = await reading(server, AbortSignal.abort());
  expect([found, server.requests]).toEqual([{ kind: 'cancelled' }, []]);
});
