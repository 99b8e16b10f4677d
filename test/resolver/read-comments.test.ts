import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import type { Fault } from '../../local/confluence/faults';
import type { SeenRequest } from '../../local/confluence/confluence-service';
import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import { usageLookup } from '../../src/cleanup/usage';
import { readComments } from '../../src/run/read-comments';
import { anAttachment } from '../support/attachments';
import { storedComments } from '../support/comments';
import type { TestComment, TestComments } from '../support/comments';
import { callsTo } from '../support/function-calls';
import { SimulatedClock } from '../support/simulated-clock';
import { closeConfluences, confluenceWith } from '../support/with-confluence';

afterEach(closeConfluences);

const imageOf = (name: string) => `<ac:image><ri:attachment ri:filename="${name}" /></ac:image>`;
const plain = (id: number, replies: readonly TestComment[] = []) => ({
  id: String(id),
  body: '<p>Thanks.</p>',
  replies,
});

type Options = Omit<NonNullable<Parameters<typeof confluenceWith>[1]>, 'comments'>;

const siteWith = (comments: TestComments, options: Options = {}) =>
  confluenceWith([], { comments: storedComments(comments), ...options });

async function reading(
  site: EmbeddedConfluence,
  signal = new AbortController().signal,
  invocation: Parameters<typeof callsTo>[1] = {},
) {
  const clock = new SimulatedClock();
  const progress: number[] = [];
  const found = await readComments(callsTo(site, { clock, ...invocation }), {
    contentKind: 'page',
    onProgress: (count) => progress.push(count),
    wait: clock.wait,
    signal,
  });
  return { found, progress };
}

async function told(comments: TestComments, options: Options = {}) {
  const site = await siteWith(comments, options);
  const { found } = await reading(site);
  if (found.kind !== 'told') throw new Error('The reading was cancelled.');
  const usesOf = usageLookup({ sources: [found.source], listingMacros: [] });
  const isUsed = (title: string) => usesOf(anAttachment({ title, fileId: null })).length > 0;
  return { ...found, site, isUsed };
}

const NOT_FOUND: Fault = { kind: 'answer', status: 404 };
const json = (body: object, status = 200): Fault => ({
  kind: 'answer',
  status,
  body: JSON.stringify(body),
});
const pathOf = ({ path }: SeenRequest) => path.replace(/\?.*/, '');

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
              `><ri:page ri:content-title="${RECIPE_PAGE.title}" /></ri:attachment></ac:image>`,
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
    const { site } = await told({});
    const roots = site.requests.filter(({ path }) => path.includes('-comments'));
    const queries = roots.map(({ path }) => new URL(path, site.url).searchParams);
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
    const { isUsed, readCount } = await told({ footer }, { quirks: { largestResultPage: 2 } });
    expect([isUsed('plan.png'), readCount]).toEqual([true, 5]);
  });

  it('asks at most 1.3 times what 2,000 comments in 200 threads need', async () => {
    const threads = Array.from({ length: 200 }, (_, thread) =>
      plain(
        10_000 + thread,
        Array.from({ length: 9 }, (__, reply) => plain(20_000 + thread * 9 + reply)),
      ),
    );
    const site = await siteWith({ footer: threads });
    const { found, progress } = await reading(site);
    expect(found).toMatchObject({ readCount: 2_000, because: null });
    // One for the roots of each kind, and one for the replies to each comment.
    expect(site.requests.length / (2 + 2_000)).toBeLessThanOrEqual(1.3);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(2_000);
  });
});

it('asks at most 1.3 times what is needed also where each request takes a whole part’s time', async () => {
  const site = await siteWith({
    footer: Array.from({ length: 50 }, (_, index) => plain(index + 1)),
  });
  let leftMs = 1e9;
  const remainingMs = () => (leftMs -= 2_000);
  const { found } = await reading(site, undefined, { remainingMs });
  expect(found).toMatchObject({ readCount: 50, because: null });
  expect(site.requests.length / (2 + 50)).toBeLessThanOrEqual(1.3);
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
    const faultFor = ({ path }: SeenRequest) => (path.includes('/1/children') ? NOT_FOUND : null);
    expect(await told({ footer: [used, plain(2)] }, { faultFor })).toMatchObject(unreadable);
  });

  it('of a list whose cursors go in circles', async () => {
    const faultFor = (request: SeenRequest) =>
      pathOf(request).endsWith('/2/children')
        ? json({ results: [], _links: { next: `${pathOf(request)}?cursor=again` } })
        : null;
    expect(await told({ footer: [used, plain(2)] }, { faultFor })).toMatchObject(unreadable);
  });

  it('of a list whose cursor expires each time', async () => {
    const found = await told(
      { footer: [used, plain(2), plain(3)] },
      {
        quirks: { largestResultPage: 2 },
        faultFor: ({ path }) => (path.includes('cursor=') ? json({ errors: [] }, 400) : null),
      },
    );
    expect(found).toMatchObject(unreadable);
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('reads a list anew whose cursor expires once', async () => {
    let isExpired = false;
    const faultFor = ({ path }: SeenRequest) => {
      if (isExpired || !path.includes('cursor=')) return null;
      isExpired = true;
      return json({ errors: [] }, 400);
    };
    const footer = [plain(1), plain(2), { id: '3', body: imageOf('plan.png') }];
    const found = await told({ footer }, { quirks: { largestResultPage: 2 }, faultFor });
    expect(found).toMatchObject({ unreadableCount: 0, because: null, readCount: 3 });
    expect(found.isUsed('plan.png')).toBe(true);
  });

  it('of all comments where nobody has approved the scope', async () => {
    const found = await told({ footer: [used] }, { quirks: { commentScope: 'missing' } });
    expect(found).toMatchObject({ because: 'signed-out', source: { state: 'unreadable' } });
  });

  it('of all comments of a page that is deleted meanwhile', async () => {
    const faultFor = (request: SeenRequest) =>
      pathOf(request).endsWith('/inline-comments') ? NOT_FOUND : null;
    const found = await told({ footer: [used] }, { faultFor });
    expect(found).toMatchObject({ because: 'content-not-found', source: { state: 'unreadable' } });
  });

  it('of comments that come without bodies', async () => {
    const found = await told({ footer: [used] }, { quirks: { commentBodies: 'left-out' } });
    expect(found).toMatchObject(unreadable);
    expect(found.isUsed('plan.png')).toBe(false);
  });
});

it('lets a comment of another page contribute nothing, and its replies neither', async () => {
  const foreign = {
    id: '1',
    pageId: '42',
    body: { storage: { representation: 'storage', value: imageOf('plan.png') } },
  };
  const faultFor = (request: SeenRequest) =>
    pathOf(request).endsWith('/footer-comments') ? json({ results: [foreign] }) : null;
  const replies = [{ id: '2', body: imageOf('plan.png') }];
  const { isUsed, readCount } = await told({ footer: [plain(1, replies)] }, { faultFor });
  expect([isUsed('plan.png'), readCount]).toEqual([false, 0]);
});

it.each([['open'], ['reopened'], ['resolved'], ['dangling']] as const)(
  'promise 2: keeps a file that a thread which is %s shows, also in a reply',
  async (resolution) => {
    const replies = [{ id: '2', body: imageOf('reply.png') }];
    const inline = [{ id: '1', body: imageOf('plan.png'), resolution, replies }];
    // Whichever comments a request gets that names no status.
    const { isUsed } = await told({ inline }, { quirks: { resolutionLeftOut: ['open'] } });
    expect([isUsed('plan.png'), isUsed('reply.png')]).toEqual([true, true]);
  },
);

it('reads nothing more once it is cancelled', async () => {
  const site = await siteWith({ footer: [plain(1)] });
  const { found } = await reading(site, AbortSignal.abort());
  expect([found, site.requests]).toEqual([{ kind: 'cancelled' }, []]);
});
