import { aPileOf } from '../../../support/data/attachments';
import { documentIn, trashRecipePage } from '../../../support/command-line';
import { aPage, imageFromRecipePage } from '../../../support/data/contents';
import {
  closeConfluences,
  confluenceWith,
  faultsOn,
} from '../../../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = aPileOf(3);
const USER = aPage({ body: imageFromRecipePage(FILES[0]?.title ?? '') });
const otherPages = [USER];

it('promise 2: keeps what another page of the space shows, and says which', async () => {
  const { url } = await confluenceWith(FILES, { otherPages });
  const ended = await trashRecipePage(url, '--check-space', '--yes', '--json');
  const content = { id: USER.id, kind: 'page', title: 'Onboarding' };
  const used = { decision: 'keep', uses: [{ use: 'image', in: 'other-page', content }] };
  expect(documentIn(ended).results).toMatchObject([used, { uses: [] }, { uses: [] }]);
  expect(documentIn(ended).totals).toMatchObject({ trashed: 2, kept: 1 });
  expect(ended.stderr).toContain('Looked at 3 other pages and blog posts of the space.');
});

it('looks at no other page where nobody asks for it', async () => {
  const { url, requests } = await confluenceWith(FILES, { otherPages });
  expect(documentIn(await trashRecipePage(url, '--yes', '--json')).totals).toMatchObject({
    trashed: 3,
  });
  expect(requests.filter(({ path }) => path.includes('/spaces/'))).toEqual([]);
});

it('names the option in the command that does what was shown', async () => {
  const { url } = await confluenceWith(FILES, { otherPages });
  expect((await trashRecipePage(url, '--check-space')).stdout).toMatch(
    / --check-space .*--yes --max 2/,
  );
});

it('does nothing where the space cannot be read to its end', async () => {
  const isSpace = (_: string, path: string) => path.includes('/spaces/');
  const confluence = await confluenceWith(FILES, {
    otherPages,
    faultFor: faultsOn(isSpace, { kind: 'answer', status: 403 }),
  });
  const ended = await trashRecipePage(confluence.url, '--check-space', '--yes');
  expect(ended.stderr).toContain('The rest of the space could not be read, so nothing was done.');
  expect(confluence.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

it('says how many pages could not be read, and does the rest', async () => {
  const { url } = await confluenceWith(FILES, { otherPages, quirks: { listedBodies: 'left-out' } });
  const ended = await trashRecipePage(url, '--check-space', '--yes');
  expect(ended.stderr).toContain('3 could not be read.');
  expect(ended.stdout).toContain('3 of 3 files moved to the trash.');
});
