import { startAppOnSite } from '../../../local/app-on-site';
import {
  applyCutoff,
  closePages,
  deletePermanently,
  moveToTrash,
  openFromMenu,
} from '../../support/app/app-page';
import { inBrowser } from '../../support/browser/in-browser';
import { PLAIN_PAGE_ID, startPlainV2Server } from '../../support/confluence/plain-v2-server';
import type { PlainServer } from '../../support/confluence/plain-v2-server';

const CREDENTIALS = { email: 'me@example.com', apiToken: 's3cret-token' };

const { blankPage, openAt } = inBrowser();
let site: PlainServer;
let app: Awaited<ReturnType<typeof startAppOnSite>>;

beforeEach(async () => {
  site = await startPlainV2Server(
    ['2020', '2021', '2022', '2023', '2024', '2025'].map((year, index) => ({
      id: `att${String(9_000 + index)}`,
      title: `notes ${year}.txt`,
      status: year === '2021' ? 'trashed' : 'current',
      updatedAt: `${year}-07-01T00:00:00.000Z`,
    })),
  );
  app = await startAppOnSite({
    siteUrl: site.url,
    port: 0,
    contentId: PLAIN_PAGE_ID,
    credentials: CREDENTIALS,
  });
});
afterEach(async () => {
  await closePages();
  await Promise.all([site.close(), app.close()]);
});

const statuses = () => [...site.files.values()].map(({ id, status }) => `${id} ${status}`);

it('trashes and purges exactly the right files on a server that is not the embedded one', async () => {
  const { screen } = await openAt(app.url);
  await screen.getByRole('heading', { name: 'A page elsewhere' }).waitFor();
  await applyCutoff(screen, '2023-07-01T00:00:00.000Z');
  await moveToTrash(screen, 'Move 2 files to trash');
  await screen.getByRole('heading', { name: '2 files moved to trash' }).waitFor();
  expect(statuses()).toEqual([
    'att9000 trashed',
    'att9001 trashed',
    'att9002 trashed',
    'att9003 current',
    'att9004 current',
    'att9005 current',
  ]);
  await deletePermanently(screen, 2);
  await screen.getByRole('heading', { name: '2 files deleted permanently' }).waitFor();
  // att9001 was in the trash before, and not by our doing.
  expect([...site.files.keys()]).toEqual(['att9001', 'att9003', 'att9004', 'att9005']);
});

it('keeps the token out of everything that the browser gets', async () => {
  const bodies: string[] = [];
  const page = await blankPage();
  page.on('response', (response) => {
    void response.text().then(
      (text) => bodies.push(`${JSON.stringify(response.headers())}${text}`),
      () => undefined,
    );
  });
  await page.goto(app.url);
  await openFromMenu(page);
  await page.frameLocator('iframe').getByText('5 files').waitFor();
  const token = [
    CREDENTIALS.apiToken,
    Buffer.from('me@example.com:s3cret-token').toString('base64'),
  ];
  expect(bodies.length).toBeGreaterThan(4);
  for (const secret of token) expect(bodies.filter((body) => body.includes(secret))).toEqual([]);
  expect(site.authorizations.size).toBe(1);
});

it('offers no sample files to put back', async () => {
  const page = await blankPage();
  await page.goto(app.url);
  await page.getByRole('heading', { name: 'A page elsewhere' }).waitFor();
  expect(await page.getByRole('button', { name: /Put back/ }).isVisible()).toBe(false);
});
