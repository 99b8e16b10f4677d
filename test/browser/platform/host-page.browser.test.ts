import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { unexpectedComplaints } from '../../support/browser/browser-complaints';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

it('says that there is no such page, and lets one choose another', async () => {
  const { page } = await open();
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/?page=..%2F..`);
  await page.getByRole('heading', { name: 'There is no page "../..".' }).waitFor();
  // The browser tells of every 404; nothing else may be wrong.
  expect(unexpectedComplaints()).toEqual([expect.stringContaining('404 (Not Found)')]);
  await page.getByLabel('Page').selectOption({ label: LARGE_PAGE.title });
  await page.getByRole('heading', { name: LARGE_PAGE.title }).waitFor();
  await page.getByLabel('Page').selectOption({ label: RECIPE_PAGE.title });
  await page.getByRole('heading', { name: RECIPE_PAGE.title }).waitFor();
  expect(await page.getByLabel('Page').locator('option').allTextContents()).not.toContain(
    'Choose a page',
  );
});

it('puts the app into one frame, under the sandbox that Forge gives it', async () => {
  const { page } = await open();
  const frames = page.locator('iframe');
  expect(await frames.count()).toBe(1);
  expect((await frames.getAttribute('sandbox'))?.split(' ').toSorted()).toEqual([
    'allow-downloads',
    'allow-forms',
    'allow-modals',
    'allow-pointer-lock',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-same-origin',
    'allow-scripts',
  ]);
});
