/** What other pages and blog posts of the space use. Over real HTTP, through the handlers. */
import type { SeenRequest } from '../../../local/confluence/confluence-service';
import type { Fault } from '../../../local/confluence/faults';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { usageLookup } from '../../../src/cleanup/usage';
import { readSpace } from '../../../src/run/reading/read-space';
import { anAttachment } from '../../support/data/attachments';
import { aPage, imageFromRecipePage } from '../../support/data/contents';
import { callsTo } from '../../support/run/function-calls';
import { SimulatedClock } from '../../support/simulated-clock';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

type Options = Parameters<typeof confluenceWith>[1];

/** The samples hold two more: the large page and the blog post. */
const SAMPLES = 2;
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => aPage({ id: String(30_000 + index) }));

async function reading(options: Options, signal = new AbortController().signal) {
  const site = await confluenceWith([], options);
  const clock = new SimulatedClock();
  const progress: number[] = [];
  const found = await readSpace(callsTo(site, { clock }), {
    contentKind: 'page',
    onProgress: (count) => progress.push(count),
    wait: clock.wait,
    signal,
  });
  return { found, progress, site };
}

async function told(options: Options) {
  const { found, ...rest } = await reading(options);
  if (found.kind !== 'told') throw new Error('The reading was cancelled.');
  const usesOf = usageLookup({ sources: found.sources, listingMacros: [] });
  const usesOfFile = (title: string) => usesOf(anAttachment({ title, fileId: null }));
  return { ...found, ...rest, usesOfFile };
}

it.each(['page', 'blogpost'] as const)(
  'promise 2: keeps a file that another %s of the space shows, and says which',
  async (kind) => {
    const user = aPage({ kind, body: imageFromRecipePage('plan.png') });
    const { usesOfFile, readCount, because } = await told({ otherPages: [user, ...pages(3)] });
    const { id, title } = user;
    expect(usesOfFile('plan.png')).toEqual([
      { use: 'image', source: { kind: 'other-page', content: { id, kind, title } } },
    ]);
    expect(usesOfFile('other.png')).toEqual([]);
    expect([readCount, because]).toEqual([4 + SAMPLES, null]);
  },
);

it('takes another page’s file of the same name for no use', async () => {
  const body = '<ac:image><ri:attachment ri:filename="plan.png" /></ac:image>';
  const { usesOfFile } = await told({ otherPages: [aPage({ body })] });
  expect(usesOfFile('plan.png')).toEqual([]);
});

it('tells of a gallery elsewhere that shows this page’s files', async () => {
  const page = `<ac:parameter ac:name="page">${RECIPE_PAGE.title}</ac:parameter>`;
  const body = `<ac:structured-macro ac:name="gallery">${page}</ac:structured-macro>`;
  const { listingMacros } = await told({ otherPages: [aPage({ body })] });
  expect(listingMacros).toEqual(['gallery']);
});

it.each([
  ['another space', { spaceId: '7' }],
  ['the trash', { status: 'trashed' }],
  ['the archive', { status: 'archived' }],
] as const)('does not look at what is in %s', async (_, parts) => {
  const body = imageFromRecipePage('plan.png');
  const { usesOfFile, readCount } = await told({ otherPages: [aPage({ body, ...parts })] });
  expect([usesOfFile('plan.png'), readCount]).toEqual([[], SAMPLES]);
});

it('does not count what the page itself shows', async () => {
  const { readCount, sources } = await told({});
  expect([readCount, sources.map(({ source }) => source.kind)]).toEqual([SAMPLES, ['space']]);
});

it('reads a space of 1,000 pages in as many requests as result pages, and tells how far it is', async () => {
  const { site, readCount, progress } = await told({ otherPages: pages(1_000) });
  expect(readCount).toBe(1_000 + SAMPLES);
  // 100 at a time, one of the blog posts, and for each of two parts a look at the page itself.
  expect(site.requests.length).toBeLessThanOrEqual(11 + 1 + 2);
  expect(site.pointsSpent()).toBeLessThanOrEqual(1_000 + SAMPLES + 1 + 2 * 14);
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
});

describe('promise 2: what could not be read is told, and the rest still counts', () => {
  const user = aPage({ body: imageFromRecipePage('plan.png') });

  it('of pages whose bodies are not given', async () => {
    const found = await told({ otherPages: pages(3), quirks: { listedBodies: 'left-out' } });
    expect(found).toMatchObject({ unreadableCount: 3 + SAMPLES, because: null });
    expect(found.sources).toMatchObject([{ source: { kind: 'space' }, state: 'unreadable' }]);
  });

  it.each(['7\n', '../../x', 7, null, { toString: 0 }])(
    'of a page with the id %j, and of the others on the same result page',
    async (value) => {
      const found = await told({
        otherPages: [user, aPage({ id: '30001', body: imageFromRecipePage('other.png') })],
        faultFor: ({ path }) =>
          /spaces\/\d+\/pages/.test(path)
            ? { kind: 'odd-field', entry: 0, field: ['id'], value }
            : null,
      });
      expect(found).toMatchObject({ unreadableCount: 1, because: null });
      expect(found.sources.at(-1)).toMatchObject({ state: 'unreadable' });
      expect(found.usesOfFile('plan.png')).toHaveLength(1);
      expect(found.usesOfFile('other.png')).toHaveLength(1);
    },
  );

  it('of broken pages that together are more than one reply holds', async () => {
    const body = `</p>${RECIPE_PAGE.title}${'x'.repeat(600_000)}`;
    const otherPages = ['1', '2', '3'].map((id) => aPage({ id, body }));
    expect(await told({ otherPages })).toMatchObject({ unreadableCount: 2, because: null });
  });

  it('of a list that begins anew without end', async () => {
    const faultFor = ({ path }: SeenRequest): Fault | null =>
      path.includes('cursor=') ? { kind: 'answer', status: 400 } : null;
    const found = await told({
      otherPages: [user, ...pages(3)],
      quirks: { largestResultPage: 2 },
      faultFor,
    });
    expect(found).toMatchObject({ because: 'list-expired' });
    expect(found.sources.at(-1)).toMatchObject({ state: 'unreadable' });
    expect(found.usesOfFile('plan.png')).toHaveLength(1);
  });

  it('of a list whose cursors go in circles', async () => {
    const next = '/wiki/api/v2/spaces/65001/pages?cursor=again';
    const body = JSON.stringify({ results: [], _links: { next } });
    const faultFor = ({ path }: SeenRequest): Fault | null =>
      path.includes('/spaces/') ? { kind: 'answer', status: 200, body } : null;
    expect(await told({ faultFor })).toMatchObject({ because: 'no-progress' });
  });

  it.each([
    [403, 'not-permitted'],
    [404, 'content-not-found'],
    [401, 'signed-out'],
    [503, 'confluence-trouble'],
  ] as const)('of a space that is answered %i', async (status, because) => {
    const faultFor = ({ path }: SeenRequest): Fault | null =>
      path.includes('/spaces/') ? { kind: 'answer', status } : null;
    const found = await told({ faultFor });
    expect(found).toMatchObject({ because, readCount: 0 });
    expect(found.sources).toMatchObject([{ state: 'unreadable' }]);
  });
});

it('reads a list anew whose cursor expires once, and counts each page once', async () => {
  let isExpired = false;
  const faultFor = ({ path }: SeenRequest): Fault | null => {
    if (isExpired || !path.includes('cursor=')) return null;
    isExpired = true;
    return { kind: 'answer', status: 400 };
  };
  const otherPages = pages(5);
  const found = await told({ otherPages, quirks: { largestResultPage: 2 }, faultFor });
  expect(found).toMatchObject({ readCount: 5 + SAMPLES, because: null });
});

it('reads nothing more once it is cancelled', async () => {
  const { found, site } = await reading({}, AbortSignal.abort());
  expect([found, site.requests]).toEqual([{ kind: 'cancelled' }, []]);
});
