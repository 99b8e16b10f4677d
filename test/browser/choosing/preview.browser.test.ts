import type { FrameLocator } from 'playwright-core';
import { seedWorld } from '../../../local/confluence/seed/seed';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, SEED_MS } from '../../support/app/app-page';
import { axeFindings } from '../../support/app/axe-findings';
import { aStoredAttachment } from '../../support/data/attachments';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const version = { number: 3, createdAt: '2020-01-01T00:00:00.000Z', authorId: 'embedded-admin' };
const PICTURE = aStoredAttachment({ version: { ...version, message: 'The colours of spring' } });
const TEXT = aStoredAttachment({ id: '501', title: 'notes.txt', mediaType: 'text/plain' });
const SECOND = aStoredAttachment({ id: '502', title: 'second.png' });

const preview = (screen: FrameLocator) => screen.getByRole('tooltip');
const nameOf = (screen: FrameLocator, name: string) =>
  screen.getByRole('button', { name, exact: true });
const looks = ({ requests }: EmbeddedConfluence) =>
  requests.filter(({ path }) => path.includes('/thumbnail/')).length;

async function openWithFiles(options: Parameters<typeof open>[0] = {}) {
  const { contents } = seedWorld(SEED_MS);
  const plain = contents.map((content) => ({
    ...content,
    body: '',
    draftBody: null,
    properties: {},
  }));
  const world = { contents: plain, attachments: [PICTURE, TEXT, SECOND], comments: [] };
  const app = await open({ world, contentId: RECIPE_PAGE.id, ...options });
  await applyCutoff(app.screen, '2022-01-01');
  await nameOf(app.screen, 'file.png').waitFor();
  return app;
}

it('shows the picture of a file whose name is pointed at, once asked for, and none of any other', async () => {
  const { screen, page, confluence } = await openWithFiles();
  expect(looks(confluence)).toBe(0);
  await nameOf(screen, 'file.png').hover();
  const picture = preview(screen).getByRole('img', { name: 'Picture of file.png' });
  await picture.waitFor();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(240);
  await preview(screen).getByText('The colours of spring').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.mouse.move(0, 0);
  await preview(screen).waitFor({ state: 'detached' });
  await nameOf(screen, 'file.png').hover();
  await picture.waitFor();
  expect(looks(confluence)).toBe(1);
});

it('shows what is known of a file without a picture', async () => {
  const { screen } = await openWithFiles();
  await nameOf(screen, 'notes.txt').hover();
  await preview(screen).getByText('text/plain').waitFor();
  await preview(screen).getByText('Space admin').waitFor();
  expect(await preview(screen).getByRole('img').count()).toBe(0);
});

it('says that there is no picture of an image, where Confluence gives none', async () => {
  const { screen } = await openWithFiles({ quirks: { thumbnails: 'nowhere' } });
  await nameOf(screen, 'file.png').hover();
  await preview(screen).getByText('No picture').waitFor();
});

it('opens by a key in the row, which keeps the focus, and is read out', async () => {
  const { screen, page } = await openWithFiles();
  const box = screen.getByRole('checkbox', { name: 'Select file.png' });
  await box.focus();
  await page.keyboard.press('Alt+Enter');
  await preview(screen).waitFor();
  const said = screen.getByRole('status').filter({ hasText: 'Comment: The colours of spring' });
  await said.waitFor({ state: 'attached' });
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await preview(screen).waitFor({ state: 'detached' });
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Alt+Enter');
  await preview(screen).waitFor();
  await page.keyboard.press('ArrowDown');
  await preview(screen).waitFor({ state: 'detached' });
});

it('never shows an answer that comes late in the preview of another file', async () => {
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const { screen, page } = await openWithFiles();
  let asked = 0;
  await page.route('**/host/invoke', async (route) => {
    const isFirst = route.request().postData()?.includes('"att500"') === true;
    if (isFirst) {
      asked += 1;
      await held;
    }
    await route.continue();
  });
  await nameOf(screen, 'file.png').hover();
  await preview(screen)
    .getByText('Loading the picture')
    .or(preview(screen).getByRole('img'))
    .waitFor();
  await page.mouse.move(0, 0);
  await preview(screen).waitFor({ state: 'detached' });
  await nameOf(screen, 'second.png').hover();
  await preview(screen).getByRole('img', { name: 'Picture of second.png' }).waitFor();
  const body = screen.locator('body');
  await body.evaluate((element) => {
    new MutationObserver(() => {
      const shown = element.querySelector('[role=tooltip]')?.textContent ?? '';
      const isMixedUp = shown.includes('second.png') && shown.includes('The colours of spring');
      if (isMixedUp) element.dataset.mixedUp = shown;
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  letCome();
  // What it shows next has come before: nothing is asked for twice.
  await nameOf(screen, 'file.png').hover();
  await preview(screen).getByText('The colours of spring').waitFor();
  await nameOf(screen, 'second.png').hover();
  await preview(screen).getByRole('img', { name: 'Picture of second.png' }).waitFor();
  expect(asked).toBe(1);
  expect(await body.getAttribute('data-mixed-up')).toBeNull();
});

it('downloads a file by the button beside its name, and by Shift+Enter in its row', async () => {
  const { screen, page } = await openWithFiles();
  const address = `/wiki/rest/api/content/${RECIPE_PAGE.id}/child/attachment/att500/download`;
  await nameOf(screen, 'file.png').hover();
  const [byButton] = await Promise.all([
    page.waitForEvent('popup'),
    screen.getByRole('button', { name: 'Download file.png' }).click(),
  ]);
  await byButton.getByText('Confluence would download the file att500 here').waitFor();
  expect(new URL(byButton.url()).pathname).toBe(address);
  await screen.getByRole('checkbox', { name: 'Select file.png' }).focus();
  const [byKey] = await Promise.all([
    page.waitForEvent('popup'),
    page.keyboard.press('Shift+Enter'),
  ]);
  await byKey.waitForURL(`**${address}`);
});

it('previews and downloads what is in the trash', async () => {
  const { contents } = seedWorld(SEED_MS);
  const trashed = { ...PICTURE, status: 'trashed' as const };
  const { screen, page } = await open({
    world: { contents, attachments: [trashed], comments: [] },
  });
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await nameOf(screen, 'file.png').hover();
  await preview(screen).getByRole('img', { name: 'Picture of file.png' }).waitFor();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    screen.getByRole('button', { name: 'Download file.png' }).click(),
  ]);
  await opened.waitForURL('**/att500/download?status=trashed');
});
