import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startAppOnSite } from '../../local/app-on-site';
import { startEmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { PEOPLE } from '../../local/confluence/people';
import { seedWorld } from '../../local/confluence/seed/seed';
import { listen } from '../../local/listen';
import type { Listening } from '../../local/listen';
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { recordExchange } from '../support/confluence/documented-exchanges';

const root = path.resolve(__dirname, '../..');
const SECRET = 'a-token-that-nobody-may-see';
const CREDENTIALS = { CONFLUENCE_EMAIL: 'me@example.com', CONFLUENCE_API_TOKEN: SECRET };

/** `npm start -- …` without the build, as far as it comes before it refuses. */
function start(args: readonly string[], env: Record<string, string> = CREDENTIALS) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'local/start.ts', '--port', '0', ...args],
    { cwd: root, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8', timeout: 20_000 },
  );
  const output = `${stdout}${stderr}`;
  expect(output).not.toContain(SECRET);
  expect(output).not.toMatch(/^\s+at /m);
  return { status, output };
}

describe('npm start refuses with a sentence that says what to do', () => {
  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'no credentials',
      ['--site', 'https://x.invalid', '--page', '1'],
      {},
      /Set in the environment: CONFLUENCE_EMAIL, the e-mail.*; and CONFLUENCE_API_TOKEN, an API token/,
    ],
    [
      'no token',
      ['--site', 'https://x.invalid', '--page', '1'],
      { CONFLUENCE_EMAIL: 'a@b.invalid' },
      /^Set in the environment: CONFLUENCE_API_TOKEN, an API token without scopes from https:\S+$/m,
    ],
    [
      'no e-mail address',
      ['--site', 'https://x.invalid', '--page', '1'],
      { CONFLUENCE_API_TOKEN: SECRET },
      /^Set in the environment: CONFLUENCE_EMAIL, the e-mail address of your Atlassian account\.$/m,
    ],
    ['no page', ['--site', 'https://x.invalid'], CREDENTIALS, /Name the page with --page/],
    [
      'a site that is none',
      ['--site', 'example', '--page', '1'],
      CREDENTIALS,
      /not the address of a site/,
    ],
    [
      'a site without encryption',
      ['--site', 'http://example.com', '--page', '1'],
      CREDENTIALS,
      /not encrypted/,
    ],
    [
      'a page’s address for a site',
      ['--site', 'https://x.invalid/wiki/spaces/A/pages/1', '--page', '1'],
      CREDENTIALS,
      /Give the site alone/,
    ],
    [
      'a page that is no number',
      ['--site', 'https://x.invalid', '--page', 'Home'],
      CREDENTIALS,
      /not a page id/,
    ],
    [
      'a site that is not there',
      ['--site', 'http://127.0.0.1:9', '--page', '1'],
      CREDENTIALS,
      /cannot be reached/,
    ],
    [
      'a person on a real site',
      ['--site', 'https://x.invalid', '--page', '1', '--person', 'editor'],
      CREDENTIALS,
      /leave it out/,
    ],
    ['an unknown person', ['--person', 'boss'], {}, /Allowed choices are admin, editor, viewer/],
    ['an unknown page', ['--page', '1'], {}, /has no page 1\. It has 98304001/],
    ['an unknown option', ['--delete-all'], {}, /unknown option/],
  ])('%s', (_, args, env, sentence) => {
    const { status, output } = start(args, env);
    expect(output).toMatch(sentence);
    expect(status).toBe(1);
  });
});

describe('on a site that answers', () => {
  let confluence: EmbeddedConfluence;
  beforeAll(async () => {
    confluence = await startEmbeddedConfluence({
      world: seedWorld(Date.parse('2026-01-01')),
      onExchange: recordExchange,
    });
  });
  afterAll(() => confluence.close());

  // spawnSync would keep this process from answering, so these go through the same code in it.
  it('says that credentials were rejected', async () => {
    const site = { port: 0, siteUrl: confluence.url, contentId: '13008897' };
    const credentials = { email: 'admin@confluence.invalid', apiToken: SECRET };
    await expect(startAppOnSite({ ...site, credentials })).rejects.toThrow(
      /did not accept the credentials/,
    );
  });

  it('says that the page is unknown', async () => {
    const site = { port: 0, siteUrl: confluence.url, contentId: '404' };
    await expect(startAppOnSite({ ...site, credentials: PEOPLE.admin })).rejects.toThrow(
      /has no page or blog post 404/,
    );
  });
});

describe('on a server that does not answer like Confluence Cloud', () => {
  const servers: Pick<Listening, 'url' | 'close'>[] = [];
  afterEach(() => Promise.all(servers.splice(0).map(({ close }) => close())));

  it.each<[string, () => Response]>([
    ['an empty list', () => Response.json([])],
    ['a list', () => Response.json([{ id: '7', title: 'Home' }])],
    ['an object about nothing', () => Response.json({})],
    ['another page', () => Response.json({ id: '8', title: 'Home' })],
    ['a title that is none', () => Response.json({ id: '7', title: 7 })],
    ['null', () => Response.json(null)],
    ['nothing', () => new Response('')],
    ['a web page', () => new Response('<html>Welcome</html>')],
  ])('says so when it answers %s', async (_, answer) => {
    const server = await listen(answer, 0);
    servers.push(server);
    const site = { port: 0, siteUrl: server.url, contentId: '7', credentials: PEOPLE.admin };
    await expect(startAppOnSite(site)).rejects.toThrow(/does not answer like Confluence Cloud/);
  });

  it('starts all the same when only what the page shows around the app is missing', async () => {
    const server = await listen(() => Response.json({ id: '7', spaceId: 7, body: {} }), 0);
    servers.push(server);
    const site = { port: 0, siteUrl: server.url, contentId: '7', credentials: PEOPLE.admin };
    servers.push(await startAppOnSite(site));
    const described = await fetch(`${servers.at(-1)?.url ?? ''}/host/describe`);
    expect(await described.json()).toMatchObject({
      content: { title: '', spaceId: '', body: '' },
      // The screen offers no filter "Me" where it does not know who that is.
      accountId: '',
    });
  });

  it.each([
    [500, /answered with status 500, not like Confluence Cloud/],
    [302, /answered with status 302, not like Confluence Cloud/],
    [401, /did not accept the credentials/],
  ])('says so when it answers with status %i', async (status, sentence) => {
    const server = await listen(() => new Response('', { status }), 0);
    servers.push(server);
    const site = { port: 0, siteUrl: server.url, contentId: '7', credentials: PEOPLE.admin };
    await expect(startAppOnSite(site)).rejects.toThrow(sentence);
  });
});
