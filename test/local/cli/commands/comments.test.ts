import { RECIPE_PAGE } from '../../../../local/confluence/seed/seed-contents';
import { aPileOf } from '../../../support/data/attachments';
import { documentIn, trashRecipePage } from '../../../support/command-line';
import { aComment, imageOf } from '../../../support/data/comments';
import { closeConfluences, confluenceWith } from '../../../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = aPileOf(3);
const [FIRST] = FILES;
const body = imageOf(FIRST?.title ?? '');
const comments = [
  aComment({ id: '1', of: 'inline', resolution: 'resolved' }),
  aComment({ id: '2', of: 'inline', resolution: 'resolved', parentId: '1', body }),
];

it('promise 2: keeps what a comment shows, and says where it is used', async () => {
  const { url, store } = await confluenceWith(FILES, { comments });
  const ended = documentIn(await trashRecipePage(url, '--yes', '--json'));
  const used = { decision: 'keep', reason: 'in-use', uses: [{ use: 'image', in: 'comment' }] };
  expect(ended.results).toMatchObject([used, { uses: [] }, { uses: [] }]);
  expect(store.attachmentsOf(RECIPE_PAGE.id).map(({ status }) => status)).toEqual([
    'current',
    'trashed',
    'trashed',
  ]);
});

it('lets it go with --include-in-use', async () => {
  const { url } = await confluenceWith(FILES, { comments });
  const ended = documentIn(await trashRecipePage(url, '--yes', '--json', '--include-in-use'));
  expect(ended.totals).toMatchObject({ trashed: 3 });
});

it.each([
  [{ commentBodies: 'left-out' }, 'Note: some comments could not be read; they may show files.'],
  [{ commentScope: 'missing' }, 'does not let this account’s API token read comments'],
] as const)(
  'says that comments could not be read, and does the rest (%j)',
  async (quirks, note) => {
    const { url } = await confluenceWith(FILES, { comments, quirks });
    const ended = await trashRecipePage(url, '--yes');
    expect(ended.stderr).toContain(note);
    expect(ended.stdout).toContain('3 of 3 files moved to the trash.');
  },
);
