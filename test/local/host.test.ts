import type { EmbeddedApp } from '../../local/app-on-embedded';
import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import { startApp } from '../support/app-page';

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
});

it('serves the app’s build byte for byte, but for the platform’s script in index.html', async () => {
  const description = (await (await fetch(`${app.url}/host/describe`)).json()) as {
    appOrigin: string;
  };
  const html = await (await fetch(`${description.appOrigin}/index.html`)).text();
  expect(html.indexOf('/__forge/iframe-bridge.js')).toBeGreaterThan(0);
  expect(html.indexOf('/__forge/iframe-bridge.js')).toBeLessThan(html.indexOf('./assets/index'));
});
