import type { Exchange } from '../../local/confluence/confluence-service';
import type { Fault } from '../../local/confluence/faults';
import { BLOG_POST, LARGE_PAGE, RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { seedWorld } from '../../local/confluence/seed/seed';
import { PEOPLE } from '../../local/confluence/people';
import { basicAuthorization } from '../../local/site/basic-authorization';
import { recordExchange, undocumentedExchanges } from '../support/confluence/documented-exchanges';
import { makeOpenApiCheck } from '../support/confluence/openapi';
import { OPENAPI_PATH } from '../support/confluence/openapi-path';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

// Every other test is held against the document as well, by after-each-test.ts.
const itWithDocument = OPENAPI_PATH === null ? it.skip : it;

itWithDocument(
  'the embedded Confluence answers as Atlassian’s document says, errors included',
  async () => {
    const world = seedWorld(Date.parse('2026-01-01T00:00:00Z'));
    const answered: Exchange[] = [];
    const confluence = await confluenceWith(world.attachments, {
      onExchange: (exchange) => answered.push(exchange),
    });
    const ask = (path: string, method = 'GET') =>
      fetch(`${confluence.url}/wiki/api/v2${path}`, {
        method,
        headers: { Authorization: basicAuthorization(PEOPLE.admin) },
      });
    await ask(`/pages/${LARGE_PAGE.id}?body-format=storage`);
    await ask(`/blogposts/${BLOG_POST.id}`);
    await ask(`/pages/${LARGE_PAGE.id}/attachments`);
    await ask(`/pages/${LARGE_PAGE.id}/attachments?limit=250&status=current&status=trashed`);
    await ask(`/pages/${LARGE_PAGE.id}/attachments?sort=-modified-date&cursor=c3RhbGU%3D`);
    await ask(`/blogposts/${BLOG_POST.id}/attachments?sort=created-date`);
    await ask('/pages/404');
    await ask('/attachments/404');
    await ask('/attachments/att13008914');
    await ask('/attachments/att13008914?purge=true', 'DELETE');
    await ask('/attachments/att13008914', 'DELETE');
    await ask('/attachments/att13008914', 'DELETE');
    await ask('/attachments/13008914?purge=true', 'DELETE');
    expect(answered.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 400, 200, 404, 404, 200, 400, 204, 404, 204,
    ]);
    const check = await makeOpenApiCheck(OPENAPI_PATH ?? '');
    expect(answered.flatMap(check)).toEqual([]);
  },
);

itWithDocument('the check notices what the document does not know', async () => {
  const check = await makeOpenApiCheck(OPENAPI_PATH ?? '');
  const list = `/wiki/api/v2/pages/${RECIPE_PAGE.id}/attachments`;
  const complaints = (parts: Partial<Exchange>) =>
    check({
      method: 'GET',
      path: list,
      sent: null,
      status: 200,
      body: { results: [] },
      ...parts,
    }).join();
  expect(complaints({})).toBe('');
  expect(complaints({ path: `${list}?limit=251` })).toMatch(/limit must be <= 250/);
  expect(complaints({ path: `${list}?limit=251`, status: null })).toMatch(/limit must be <= 250/);
  expect(complaints({ status: null })).toBe('');
  expect(complaints({ path: `${list}?status=deleted` })).toMatch(/must be equal to one of/);
  expect(complaints({ path: `${list}?before=2024` })).toMatch(/additional properties/);
  expect(complaints({ path: '/wiki/api/v2/pages/1/files' })).toMatch(/not in the document/);
  expect(complaints({ status: 403 })).toMatch(/not documented/);
  expect(complaints({ body: { results: [{ id: 7 }] } })).toMatch(/id must be string/);
  const purge = { method: 'DELETE', status: 204, body: null };
  expect(complaints({ ...purge, path: '/wiki/api/v2/attachments/att7?purge=yes' })).toMatch(
    /purge must be boolean/,
  );
});

itWithDocument('the check after each test notices a request that a fault answered', async () => {
  recordExchange({
    method: 'GET',
    path: '/wiki/api/v2/pages/1/files',
    sent: null,
    status: null,
    body: null,
  });
  expect(await undocumentedExchanges()).toEqual([expect.stringMatching(/not in the document/)]);
  expect(await undocumentedExchanges()).toEqual([]);
});

const answeredInstead: readonly [string, Fault][] = [
  ['an answer of a fault', { kind: 'answer', status: 500, body: '<html>' }],
  ['a reset before', { kind: 'reset', when: 'before' }],
];
it.each(answeredInstead)('a request is recorded whatever answers it: %s', async (_, fault) => {
  const { confluence, recorded, read } = await recording({ faultFor: () => fault });
  await read();
  expect(recorded).toEqual([{ ...confluence.requests[0], sent: null, status: null, body: null }]);
});

it('a request is recorded whatever answers it: a limit, or nobody though it took effect', async () => {
  const points = { perHour: 10, leftAtStart: 1 };
  const reset: Fault = { kind: 'reset', when: 'after' };
  const { recorded, read } = await recording({ limits: { points }, faultFor: () => reset });
  await read();
  await read();
  expect(recorded.map(({ status }) => status)).toEqual([200, null]);
});

async function recording(options: Parameters<typeof confluenceWith>[1]) {
  const recorded: Exchange[] = [];
  const onExchange = (exchange: Exchange) => recorded.push(exchange);
  const confluence = await confluenceWith([], { ...options, onExchange });
  const url = `${confluence.url}/wiki/api/v2/pages/${RECIPE_PAGE.id}`;
  const headers = { Authorization: basicAuthorization(PEOPLE.admin) };
  const read = () => fetch(url, { headers }).catch(() => null);
  return { confluence, recorded, read };
}
