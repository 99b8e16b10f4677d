/** The port to a site, signed in with an API token: where the token goes, and where it does not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { route } from '@forge/api';
import { makeSiteRequest } from '../../local/site/site-request';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers `/wiki/moved` with a redirect, everything else with its path. */
async function siteLeadingTo(location: string) {
  const seen: (readonly [string, string | undefined])[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push([path, request.headers.authorization]);
    if (path === '/wiki/moved') response.writeHead(302, { Location: location });
    response.end(path);
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const siteUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { request: makeSiteRequest({ siteUrl, email: 'ann@example.com', apiToken: 't' }), seen };
}

const ASKED = { method: 'GET', headers: {} } as const;
const TOKEN = `Basic ${Buffer.from('ann@example.com:t').toString('base64')}`;

it('follows a redirect on the site where that is asked for, without the token', async () => {
  const { request, seen } = await siteLeadingTo('/wiki/picture');
  const response = await request(route`/wiki/moved`, { ...ASKED, redirect: 'follow' });
  expect([response.status, await response.text()]).toEqual([200, '/wiki/picture']);
  expect(seen).toEqual([
    ['/wiki/moved', TOKEN],
    ['/wiki/picture', undefined],
  ]);
});

it('follows no redirect that leads elsewhere, or that nobody asked to follow', async () => {
  const elsewhere = await siteLeadingTo('https://api.media.atlassian.com/file/1');
  const away = await elsewhere.request(route`/wiki/moved`, { ...ASKED, redirect: 'follow' });
  expect(away.status).toBe(302);
  expect(away.headers.get('Location')).toBe('https://api.media.atlassian.com/file/1');
  const { request, seen } = await siteLeadingTo('/wiki/picture');
  expect((await request(route`/wiki/moved`, ASKED)).status).toBe(302);
  expect(seen).toHaveLength(1);
});
