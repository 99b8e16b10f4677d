import { readSize } from '../../../local/cli/options/rule-options';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { startEmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { aStoredAttachment } from '../../support/data/attachments';
import { commandLine, documentIn } from '../../support/command-line';
import { recordExchange } from '../../support/confluence/documented-exchanges';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

const IMAGE = '<ac:image><ri:attachment ri:filename="shown.png" /></ac:image>';
const GALLERY = '<ac:structured-macro ac:name="gallery"></ac:structured-macro>';

const attachments = [
  aStoredAttachment({ id: '1', title: 'shown.png', sizeBytes: 2_000_000 }),
  aStoredAttachment({ id: '2', title: 'Screen 1.PNG', sizeBytes: 1_536 }),
  aStoredAttachment({ id: '3', title: 'screen 2.png', sizeBytes: 1_535 }),
  aStoredAttachment({ id: '4', title: 'log.zip', mediaType: 'application/zip', sizeBytes: 900 }),
];

let confluence: EmbeddedConfluence;
beforeAll(async () => {
  const contents = [{ ...RECIPE_PAGE, body: `${IMAGE}${GALLERY}` }];
  const world = { contents, attachments, comments: [] };
  confluence = await startEmbeddedConfluence({ world, onExchange: recordExchange });
});
afterAll(() => confluence.close());
afterEach(closeConfluences);

const PAGE = ['--page', '13008897', '--before', '2021-01-01'];
const trash = (...args: string[]) =>
  commandLine(['trash', '--site', confluence.url, ...PAGE, ...args]);
const matchesOf = async (...args: string[]) =>
  documentIn(await trash('--json', ...args))
    .results.filter(({ decision }) => decision === 'match')
    .map(({ id }) => id);

it.each<[string, string[], string[]]>([
  ['keeps what the page shows', [], ['att2', 'att3', 'att4']],
  ['takes that as well when told to', ['--include-in-use'], ['att1', 'att2', 'att3', 'att4']],
  ['narrows by name, in any case', ['--name-contains', 'SCREEN'], ['att2', 'att3']],
  ['narrows by size', ['--min-size', '1.5KB'], ['att2']],
  ['narrows by kind', ['--kind', 'archive,video'], ['att4']],
  ['leaves kinds out', ['--not-kind', 'image, document'], ['att4']],
  ['narrows by author', ['--author', 'somebody-else'], []],
  ['keeps the newest', ['--keep-newest', '1'], []],
])('%s', async (_, args, ids) => {
  expect(await matchesOf(...args)).toEqual(ids);
});

it('says why each is kept', async () => {
  const { stdout } = await trash('--name-contains', 'screen', '--min-size', '1536');
  expect(stdout).toMatch(
    /3 files are kept: 1 another name, in use; 1 smaller; 1 another name, smaller\./,
  );
});

it('suggests a command that chooses the same, whatever the shell makes of a name', async () => {
  const { stdout } = await trash('--name-contains', "screen '", '--include-in-use');
  expect(stdout).not.toContain('To do it');
  const quoted = await trash(
    '--name-contains',
    'screen 1',
    '--min-size',
    '1KB',
    '--keep-newest',
    '0',
  );
  expect(quoted.stdout).toContain(
    "--before 2021-01-01T00:00:00.000Z --name-contains 'screen 1' --min-size 1024 --yes --max 1",
  );
});

it('notes that the page shows whatever files there are', async () => {
  expect((await trash()).stderr).toBe(
    'Note: the page shows its files by gallery; what goes, goes from there.',
  );
});

it('chooses nothing without a cutoff', async () => {
  const args = ['list', '--site', confluence.url, '--page', '13008897', '--kind', 'image'];
  expect(await commandLine(args)).toMatchObject({
    exitCode: 2,
    stderr: 'Files are chosen by age: name a cutoff with --before or --older-than.',
  });
});

it('does nothing when it cannot tell what the page uses, unless that does not matter', async () => {
  const { url, requests } = await confluenceWith(attachments, {
    faultFor: ({ path }) =>
      path.includes('body-format') ? { kind: 'answer', status: 500, body: '' } : null,
  });
  const args = ['trash', '--site', url, ...PAGE, '--yes'];
  const { exitCode, stdout, stderr } = await commandLine(args);
  expect([exitCode, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/What the page refers to could not be read, so nothing was done/);
  expect(requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  expect(await commandLine([...args, '--include-in-use'])).toMatchObject({ exitCode: 0 });
});

it.each([
  ['500000', 500_000],
  ['500KB', 512_000],
  ['1.5MB', 1_572_864],
  ['2gb', 2_147_483_648],
  ['7b', 7],
])('reads the size %s', (text, size) => {
  expect(readSize(text)).toBe(size);
});

it.each(['', 'big', '5 000', '-1', '1e3', '12abc', '1.5.1MB', '9999999999TB'])(
  'refuses %p for a size',
  (text) => {
    expect(() => readSize(text)).toThrow(/is not a size/);
  },
);

it.each([
  [['--kind', 'font'], /--kind takes some of image, video, audio, /],
  [['--kind', ''], /--kind takes some of/],
  [['--not-kind', 'image,video,audio,document,diagram,archive,other'], /--not-kind takes some of/],
  [['--kind', 'image', '--not-kind', 'video'], /cannot be used with/],
])('refuses %j', async (args, sentence) => {
  const { exitCode, stderr } = await trash(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(sentence);
});
