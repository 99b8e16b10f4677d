/** The stand-in's result pages are as awkward as those of the real thing, over real HTTP. */
import { basicAuthorization } from '../../local/site/basic-authorization';
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { PEOPLE } from '../../local/confluence/people';
import type { Quirks } from '../../local/confluence/quirks';
import { LARGE_PAGE, RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { aPileOf, aStoredAttachment } from '../support/data/attachments';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

type Body = {
  readonly results: readonly { readonly id: string }[];
  readonly _links: { readonly next?: string; readonly base: string };
};

const LIST = `/wiki/api/v2/pages/${RECIPE_PAGE.id}/attachments`;
const FIRST = `${LIST}?status=current&status=trashed&limit=2`;

/** Ten on the recipe's page, and as many on another one. */
const FILES = [
  ...aPileOf(10),
  ...aPileOf(10).map((file) => ({ ...file, id: `7${file.id}`, contentId: LARGE_PAGE.id })),
];

/** @param path As `_links.next` gives it: relative to the site. */
async function ask(confluence: EmbeddedConfluence, path: string) {
  const response = await fetch(`${confluence.url}${path}`, {
    headers: { Authorization: basicAuthorization(PEOPLE.admin) },
  });
  const body = (await response.json()) as Body;
  return { status: response.status, link: response.headers.get('Link'), body };
}

async function nextOf(confluence: EmbeddedConfluence, path = FIRST): Promise<string> {
  const { body } = await ask(confluence, path);
  return body._links.next ?? 'no next page';
}

/** Every page from the first one on, by way of `_links.next` alone. */
async function readAll(confluence: EmbeddedConfluence, first = FIRST) {
  const pages = [await ask(confluence, first)];
  for (let next = pages[0]?.body._links.next; next !== undefined;) {
    const page = await ask(confluence, next);
    pages.push(page);
    next = page.body._links.next;
  }
  return pages;
}

const idsOn = (pages: readonly { readonly body: Body }[]) =>
  pages.flatMap(({ body }) => body.results.map(({ id }) => id));

const withCursor = (path: string, cursor: string) =>
  `${path}&${new URLSearchParams({ cursor }).toString()}`;

const cursorOf = (next: string) =>
  new URL(next, 'https://site.invalid').searchParams.get('cursor') ?? 'no cursor';

describe('the link to the next page', () => {
  it('is relative to the site and includes /wiki, as the base does: the two are never joined', async () => {
    const confluence = await confluenceWith(FILES);
    const { body } = await ask(confluence, FIRST);
    expect(body._links.next?.startsWith(`${LIST}?`)).toBe(true);
    expect(body._links.base).toBe(`${confluence.url}/wiki`);
  });

  it('comes in the Link header, too, and in neither on the last page', async () => {
    const pages = await readAll(await confluenceWith(FILES));
    const last = pages.pop();
    expect(pages.length).toBeGreaterThan(3);
    for (const { link, body } of pages) {
      expect(link).toBe(`<${body._links.next ?? ''}>; rel="next"`);
    }
    expect([last?.link, last?.body._links.next]).toEqual([null, undefined]);
  });

  it('has its cursor before the parameters that were asked for', async () => {
    const next = await nextOf(await confluenceWith(FILES));
    const names = [...new URL(next, 'https://site.invalid').searchParams.keys()];
    expect(names).toEqual(['cursor', 'status', 'status', 'limit']);
    expect(next).toMatch(/&status=current&status=trashed&limit=2$/);
  });

  it('has a base64 cursor that ends in an escaped equals sign, on every page', async () => {
    const pages = await readAll(await confluenceWith(FILES));
    const links = pages.flatMap(({ body }) => body._links.next ?? []);
    expect(links.length).toBeGreaterThan(3);
    for (const next of links) {
      expect(next).toMatch(/\?cursor=[^&=]+%3D&/);
      expect(cursorOf(next)).toMatch(/^[A-Za-z0-9+/]+={1,2}$/);
    }
  });
});

describe('a cursor is refused with a 400', () => {
  it.each<[string, (next: string) => string]>([
    ['of another page', (next) => next.replace(RECIPE_PAGE.id, LARGE_PAGE.id)],
    ['without its end', (next) => withCursor(FIRST, cursorOf(next).replace(/=+$/, ''))],
    ['that was escaped twice', (next) => withCursor(FIRST, encodeURIComponent(cursorOf(next)))],
    ['that is none', () => withCursor(FIRST, 'c3RhbGU=')],
    ['that is empty', () => withCursor(FIRST, '')],
  ])('%s', async (_, spoil) => {
    const confluence = await confluenceWith(FILES);
    const next = await nextOf(confluence);
    expect((await ask(confluence, next)).status).toBe(200);
    const { status, body } = await ask(confluence, spoil(next));
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('start again');
  });

  it('from before everything was put back', async () => {
    const confluence = await confluenceWith(FILES);
    const next = await nextOf(confluence);
    confluence.store.reset({ contents: [RECIPE_PAGE], attachments: FILES, comments: [] });
    expect((await ask(confluence, next)).status).toBe(400);
    expect((await ask(confluence, FIRST)).status).toBe(200);
  });
});

it('gives pages that hold fewer than were asked for and still have a next one', async () => {
  const pages = await readAll(await confluenceWith(aPileOf(11)), `${LIST}?limit=5`);
  expect(pages.map(({ body }) => body.results.length)).toEqual([2, 2, 2, 5]);
});

const ORDERS: readonly Quirks['listOrder'][] = ['by-id', 'newest-first', 'shuffled'];

describe.each(ORDERS)('a list that comes %s', (listOrder) => {
  const quirks = { listOrder };

  it('holds each file of the page once, and no other page’s', async () => {
    const ids = idsOn(await readAll(await confluenceWith(FILES, { quirks })));
    expect([...ids].sort()).toEqual(aPileOf(10).map(({ id }) => `att${id}`));
  });

  it('comes in the same order whatever the length of its pages', async () => {
    const confluence = await confluenceWith(FILES, { quirks });
    const atOnce = idsOn(await readAll(confluence, `${LIST}?limit=250`));
    expect(idsOn(await readAll(confluence))).toEqual(atOnce);
  });

  it('goes on behind a file that is gone by the time that its page is asked for', async () => {
    const confluence = await confluenceWith(FILES, { quirks });
    const whole = idsOn(await readAll(confluence));
    const next = await nextOf(confluence);
    confluence.store.purge((whole[1] ?? '').replace('att', ''));
    expect(idsOn(await readAll(confluence, next))).toEqual(whole.slice(2));
  });
});

it('lists in the three orders that it claims', async () => {
  const orderOf = async (listOrder: Quirks['listOrder']) => {
    const confluence = await confluenceWith(FILES, { quirks: { listOrder } });
    return idsOn(await readAll(confluence));
  };
  const byId = await orderOf('by-id');
  expect(byId).toEqual([...byId].sort());
  expect(await orderOf('newest-first')).toEqual([...byId].reverse());
  expect(await orderOf('shuffled')).not.toEqual(byId);
  expect(await orderOf('shuffled')).not.toEqual([...byId].reverse());
});

it.each([
  ['created-date', ['att1', 'att3', 'att2']],
  ['-created-date', ['att2', 'att3', 'att1']],
  ['modified-date', ['att2', 'att1', 'att3']],
  ['-modified-date', ['att3', 'att1', 'att2']],
])('obeys sort=%s in whatever order the list comes otherwise', async (sort, expected) => {
  const file = (id: string, createdAt: string | null, modifiedAt: string | null) =>
    aStoredAttachment({
      id,
      createdAt,
      version: { number: 2, createdAt: modifiedAt, authorId: '', message: '' },
    });
  const files = [
    file('1', null, '2022-01-01T00:00:00Z'),
    file('2', '2021-01-01T00:00:00Z', null),
    file('3', '2020-01-01T00:00:00Z', '2023-01-01T00:00:00Z'),
  ];
  const confluence = await confluenceWith(files, { quirks: { listOrder: 'shuffled' } });
  expect(idsOn(await readAll(confluence, `${LIST}?sort=${sort}&limit=1`))).toEqual(expected);
});

it.each(['0', '251', '2.5', 'all'])('refuses to give %s on a page', async (limit) => {
  // Outside of what the document allows, on purpose.
  const confluence = await confluenceWith(FILES, { onExchange: () => undefined });
  expect((await ask(confluence, `${LIST}?limit=${limit}`)).status).toBe(400);
});
