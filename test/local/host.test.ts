import { request } from 'node:http';
import type { EmbeddedApp } from '../../local/app-on-embedded';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { startApp } from '../support/app/app-page';

let app: EmbeddedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const invocation = {
  functionKey: 'describeContent',
  payload: {},
  contentId: RECIPE_PAGE.id,
};

function post(headers: Record<string, string>, path = '/host/invoke') {
  return fetch(`${app.url}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(invocation),
  });
}

it('does not start on a page that its Confluence does not have, and names those that it has', async () => {
  await expect(startApp({ contentId: '404' })).rejects.toThrow(
    /has no page 404\. It has .*13008897/,
  );
});

describe('the host serves its own page only', () => {
  it('answers its own page', async () => {
    const response = await post({ Origin: app.url });
    expect(await response.json()).toMatchObject({ value: { ok: true } });
  });

  it.each([
    ['a page from elsewhere', { Origin: 'https://evil.example' }],
    ['a caller that hides where it is from', {}],
  ])('refuses %s', async (_, headers) => {
    expect((await post(headers)).status).toBe(403);
    expect((await post(headers, '/host/put-back')).status).toBe(403);
  });

  it.each(['/', '/host/describe'])(
    'refuses %s to a page that points its own name at this address',
    async (path) => {
      expect(await statusUnderName('evil.example', path)).toBe(403);
      expect(await statusUnderName(`localhost:${new URL(app.url).port}`, path)).toBe(200);
    },
  );
});

/** `fetch` does not let a caller choose the name that a browser sends by itself. */
function statusUnderName(host: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${app.url}${path}`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

it('serves the app’s build byte for byte, but for the platform’s script in index.html', async () => {
  const description = (await (await fetch(`${app.url}/host/describe`)).json()) as {
    appOrigin: string;
  };
  const html = await (await fetch(`${description.appOrigin}/index.html`)).text();
  expect(html.indexOf('/__forge/iframe-bridge.js')).toBeGreaterThan(0);
  expect(html.indexOf('/__forge/iframe-bridge.js')).toBeLessThan(html.indexOf('./assets/index'));
});

describe('the app’s texts, beside it as Forge’s command line puts them', () => {
  const textsAt = async (file: string) => {
    const { appOrigin } = (await (await fetch(`${app.url}/host/describe`)).json()) as {
      appOrigin: string;
    };
    return fetch(`${appOrigin}/__LOCALES__/${file}`);
  };

  it('tells which languages there are, and the titles of the manifest in each', async () => {
    const info = (await (await textsAt('i18n-info.json')).json()) as {
      translations: unknown;
      config: { locales: string[] };
    };
    expect(info).toMatchObject({
      translations: {
        'app.title': { 'en-US': 'Clean up attachments', 'de-DE': 'Anhänge aufräumen' },
      },
      config: { fallback: { default: 'en-US' } },
    });
    expect(info.config.locales).toEqual(info.config.locales.toSorted());
    for (const locale of info.config.locales) {
      expect((await textsAt(`${locale}.json`)).status).toBe(200);
    }
  });

  it('has no file for another language', async () => {
    expect((await textsAt('sv-SE.json')).status).toBe(404);
  });

  it.each([
    ['de-DE', 'Anhänge aufräumen'],
    ['de-CH', 'Anhänge aufräumen'],
    ['sv-SE', 'Clean up attachments'],
    ['', 'Clean up attachments'],
    ['../../x', 'Clean up attachments'],
  ])('puts the item of the menu into the language of “%s”', async (locale, menuItem) => {
    const response = await fetch(`${app.url}/host/describe?locale=${encodeURIComponent(locale)}`);
    expect(await response.json()).toMatchObject({ menuItem });
  });
});

describe('the host answers with a sentence, whatever it is sent', () => {
  const pages = expect.arrayContaining([
    { id: RECIPE_PAGE.id, title: RECIPE_PAGE.title },
  ]) as unknown;

  it.each([
    ['an unknown page', '404', 'There is no page "404".'],
    ['no page', '', 'There is no page "".'],
    ['a path', '..%2F..', 'There is no page "../..".'],
    ['a query', '1%3Fa%3Db', 'There is no page "1?a=b".'],
  ])('a description of %s: 404, and the pages that there are', async (_, page, error) => {
    const response = await fetch(`${app.url}/host/describe?page=${page}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error, pages });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no function', JSON.stringify({ contentId: RECIPE_PAGE.id })],
    ['a function that is no name', JSON.stringify({ ...invocation, functionKey: 7 })],
    ['a path for a page', JSON.stringify({ ...invocation, contentId: '../..' })],
  ])('an invocation that says %s: 400', async (_, body) => {
    const response = await fetch(`${app.url}/host/invoke`, {
      method: 'POST',
      headers: { Origin: app.url },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: 'An invocation names a functionKey and, by its number, the contentId of a page.',
    });
  });

  it('a description while Confluence cannot be reached: 502', async () => {
    const other = await startApp();
    await other.confluence.close();
    const response = await fetch(`${other.url}/host/describe`);
    await other.close();
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/cannot be reached/) as unknown,
      pages,
    });
  });
});

it('says in Confluence’s place what would open there', async () => {
  const textAt = async (path: string) => (await fetch(`${app.url}${path}`)).text();
  expect(await textAt('/wiki/pages/viewpage.action?pageId=7&preview=/7/8/a.png')).toMatch(
    'Confluence would show the file a.png here.',
  );
  expect(await textAt('/wiki/pages/viewpage.action')).toMatch('would show the page here');
  expect(await textAt('/wiki/pages/viewtrash.action?key=DEMO')).toMatch('the trash of the space');
});
