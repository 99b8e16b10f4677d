import { LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { StoredAttachment } from '../../../local/confluence/world';
import { seedWorld } from '../../../local/confluence/seed/seed';
import { applyCutoff, moveToTrash, openFromMenu, SEED_MS } from '../../support/app/app-page';
import { SLOW_SPACE } from '../../support/app/app-states-in-use';
import { aPage, imageFromRecipePage } from '../../support/data/contents';
import { aComment, imageOf } from '../../support/data/comments';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

const isCurrent = ({ status }: StoredAttachment) => status === 'current';
/** Of a button's name, such as `To trash (715)`. */
const countIn = (name: string | null) => Number(/\d+/.exec(name ?? '')?.[0]);

const SAMPLES = { world: seedWorld(SEED_MS), contentId: LARGE_PAGE.id };

it('keeps what the page uses, says how it is used, and includes it only when asked to', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const include = screen.getByRole('checkbox', {
    name: /^Also trash \d+ files that are or may be in use/,
  });
  await include.waitFor();
  const goes = screen.getByRole('button', { name: /^To trash \(/ });
  const label = (await screen.getByText(/^Also trash \d+ files/).textContent()) ?? '';
  const included = Number(/\d+/.exec(label)?.[0]);
  const before = countIn(await goes.textContent());
  await screen.getByRole('button', { name: /^Keep \(/ }).click();
  await screen.getByRole('columnheader', { name: 'Why' }).waitFor();
  await include.check({ force: true });
  await screen.getByText(/images on this page would break/).waitFor();
  expect(countIn(await goes.textContent())).toBe(before + included);
  await screen.getByRole('button', { name: /^Move \d+ files/ }).click();
  await screen
    .getByRole('dialog')
    .getByText(/images on this page would break/)
    .waitFor();
});

it('keeps what a comment shows, says so, and moves it only when asked to', async () => {
  const files = seedWorld(SEED_MS).attachments.filter(({ contentId }) => contentId === '13008897');
  const [shown] = files;
  const body = imageOf(shown?.title ?? '');
  const comments = [
    aComment({ id: '1' }),
    aComment({ id: '2', of: 'inline', resolution: 'resolved' }),
    aComment({ id: '3', of: 'inline', resolution: 'resolved', parentId: '2', body }),
  ];
  const { screen, confluence } = await open({
    world: { contents: [{ ...RECIPE_PAGE, body: '' }], attachments: files, comments },
  });
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Keep (1)' }).click();
  await screen.getByText('in a comment').waitFor();
  await screen.getByRole('checkbox', { name: /^Also trash 1 file that is/ }).check({ force: true });
  await screen
    .getByText('1 matching file is in use. 1 file would be missing in comments.')
    .waitFor();
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  expect(confluence.store.attachment(shown?.id ?? '')?.status).toBe('trashed');
});

it('keeps what another page shows once the space is checked, leads there, and moves it only when asked to', async () => {
  const files = seedWorld(SEED_MS).attachments.filter(({ contentId }) => contentId === '13008897');
  const user = aPage({ body: imageFromRecipePage(files[0]?.title ?? '') });
  const others = Array.from({ length: 3 }, (_, index) => aPage({ id: String(30_000 + index) }));
  const contents = [{ ...RECIPE_PAGE, body: '' }, user, ...others];
  const { screen, page } = await open({ world: { contents, attachments: files, comments: [] } });
  await applyCutoff(screen, '2025-01-01');
  const other = /^Other pages that use these files are not looked at/;
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
  await screen.getByRole('dialog').getByText('What else you should know').click();
  await screen.getByRole('dialog').getByText(other).waitFor();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await screen.getByRole('button', { name: 'Check the rest of the space' }).click();
  await screen
    .getByText(
      '4 other pages and blog posts of the space were looked at. 1 of them uses files of this page.',
    )
    .waitFor();
  await screen.getByRole('button', { name: 'Keep (1)' }).click();
  // Confluence's own page, which the stand-in does not have.
  await page.context().route('**/wiki/pages/**', (route) => route.fulfill({ body: '' }));
  const opened = page.waitForEvent('popup');
  await screen.getByRole('button', { name: 'on Onboarding' }).click();
  expect((await opened).url()).toContain(`pageId=${user.id}`);
  await screen.getByRole('checkbox', { name: /^Also trash 1 file that is/ }).check({ force: true });
  await screen.getByText('1 file would be missing on other pages.').waitFor();
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByText('What else you should know').click();
  await dialog.getByText(/^Other spaces, comments on other pages, templates/).waitFor();
  await dialog.getByRole('button', { name: 'Move 3 files to trash' }).click();
  await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
});

it('lists all places where a file is used when somebody asks for them', async () => {
  const files = seedWorld(SEED_MS).attachments.filter(({ contentId }) => contentId === '13008897');
  const title = files[0]?.title ?? '';
  const image = imageOf(title);
  const contents = [{ ...RECIPE_PAGE, body: image }, aPage({ body: imageFromRecipePage(title) })];
  const comments = [aComment({ body: image })];
  const { screen } = await open({ world: { contents, attachments: files, comments } });
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Check the rest of the space' }).click();
  await screen.getByText(/was looked at/).waitFor();
  await screen.getByRole('button', { name: 'Keep (1)' }).click();
  expect(await screen.getByText('in a comment').count()).toBe(0);
  await screen.getByRole('button', { name: '+2: All 3 places where it is used' }).click();
  const places = screen.getByRole('dialog', { name: 'All 3 places where it is used' });
  await places.getByText('in a comment').waitFor();
  await places.getByRole('button', { name: 'on Onboarding' }).waitFor();
});

it('shows how far the check of the space is, and cancels it', async () => {
  const { screen } = await open(SLOW_SPACE);
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Check the rest of the space' }).click();
  await screen.getByText(/^Looking at the other pages of the space/).waitFor();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await screen.getByRole('button', { name: 'Check the rest of the space' }).waitFor();
});

it.each([
  ['comments-unreadable', 'Some comments could not be looked at.'],
  ['comments-not-approved', /A site admin has to approve its new version\./],
])(
  'says that comments could not be looked at (%s), and does the job all the same',
  async (trouble, sentence) => {
    const { screen, page } = await open();
    await page.goto(`${new URL(page.url()).origin}/?fault=${trouble}`);
    await openFromMenu(page);
    await applyCutoff(screen, '2025-01-01');
    await screen.getByText(sentence).waitFor();
    await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
    const dialog = screen.getByRole('dialog');
    await dialog.getByText(sentence).waitFor();
    await dialog.getByRole('button', { name: 'Move 3 files to trash' }).click();
    await screen.getByRole('heading', { name: '3 files moved to trash' }).waitFor();
  },
);

it('includes what may be in use with a warning to the last', async () => {
  const { screen, page } = await open(SAMPLES);
  await page.goto(`${new URL(page.url()).origin}/?fault=unreadable-body`);
  await openFromMenu(page);
  await applyCutoff(screen, '2024-01-01');
  await screen.getByRole('checkbox', { name: /^Also trash \d+ files/ }).check({ force: true });
  const warning = /without anybody knowing whether this page shows them/;
  await screen.getByText(warning).waitFor();
  await screen.getByRole('button', { name: /^Move \d+ files/ }).click();
  await screen.getByRole('dialog').getByText(warning).waitFor();
});

it('shows a file whose entry cannot be read among what stays, and moves the others', async () => {
  const { screen, page, confluence } = await open();
  await page.goto(`${new URL(page.url()).origin}/?fault=odd-entry`);
  await openFromMenu(page);
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Keep (1)' }).click();
  await screen.getByText('Confluence’s entry cannot be read').first().waitFor();
  await moveToTrash(screen, 'Move 2 files to trash');
  await screen.getByRole('heading', { name: '2 files moved to trash' }).waitFor();
  const left = confluence.store.attachmentsOf(RECIPE_PAGE.id).filter(isCurrent);
  expect(left).toHaveLength(1);
});

it('says of the trash what is true of the trash', async () => {
  const { screen } = await open(SAMPLES);
  await applyCutoff(screen, '2024-01-01');
  const gallery = screen.getByText(/gallery or file list on this page will no longer show/);
  await gallery.waitFor();
  await screen.getByRole('tab', { name: 'In trash' }).click();
  await screen.getByRole('table', { name: 'Files to delete permanently' }).waitFor();
  expect(await gallery.count()).toBe(0);
});
