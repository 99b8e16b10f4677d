import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { imageOf } from '../../support/data/comments';
import { plain, reading, siteWith, told } from '../../support/data/read-comments-of';
import { closeConfluences } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

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
