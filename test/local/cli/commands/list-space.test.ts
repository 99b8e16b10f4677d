import { BLOG_POST, RECIPE_PAGE } from '../../../../local/confluence/seed/seed-contents';
import type { Fault } from '../../../../local/confluence/faults';
import { aPileOf, aStoredAttachment } from '../../../support/data/attachments';
import { commandLine } from '../../../support/command-line';
import { aPage } from '../../../support/data/contents';
import { closeConfluences, confluenceWith } from '../../../support/confluence/with-confluence';

afterEach(closeConfluences);

type SpaceDocument = {
  readonly space: { readonly key: string };
  readonly results: readonly {
    readonly title: string;
    readonly files: number | null;
    readonly sizeBytes: number | null;
    readonly trouble: string | null;
  }[];
};

const HEAVY = aStoredAttachment({ id: '900', contentId: BLOG_POST.id, sizeBytes: 5_000_000 });
const OTHERS = aPileOf(3);
const otherPages = [
  aPage({ id: '20001', title: 'Archived', status: 'archived' }),
  aPage({ id: '20002', title: 'Elsewhere', spaceId: '65002' }),
];

const listSpace = (url: string, ...args: string[]) =>
  commandLine(['list', '--site', url, '--space', 'DEMO', ...args]);
const rowsOf = (stdout: string) => (JSON.parse(stdout) as SpaceDocument).results;

it('lists the pages and blog posts of a space, the heaviest first', async () => {
  const { url, requests } = await confluenceWith([HEAVY, ...OTHERS], { otherPages });
  const { exitCode, stdout, stderr } = await listSpace(url);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('“Demo space” (space DEMO):');
  const titles = stdout.split('\n').filter((line) => /^\d{6,} /.test(line));
  expect(titles[0]).toMatch(new RegExp(`^${BLOG_POST.id} .* blog post +1 +4\\.8MB +2020-`));
  expect(titles[1]).toMatch(new RegExp(`^${RECIPE_PAGE.id} .* page +3 `));
  expect(titles).toHaveLength(2);
  expect(stdout).toContain('2 of 3 pages and blog posts have attachments: 4 files, 4.8MB.');
  expect(requests.every(({ method }) => method === 'GET')).toBe(true);
});

it('has every page in JSON, and asks for no body', async () => {
  const { url, requests } = await confluenceWith([HEAVY, ...OTHERS], { otherPages });
  const { stdout } = await listSpace(url, '--json');
  expect((JSON.parse(stdout) as SpaceDocument).space.key).toBe('DEMO');
  expect(rowsOf(stdout).map(({ files }) => files)).toEqual([1, 3, 0]);
  expect(rowsOf(stdout).map(({ title }) => title)).not.toContain('Archived');
  expect(requests.some(({ path }) => path.includes('body-format'))).toBe(false);
});

it('lists what is in the trash where that is asked for', async () => {
  const trashed = aStoredAttachment({ id: '901', status: 'trashed' });
  const { url } = await confluenceWith([...OTHERS, trashed]);
  const { stdout } = await listSpace(url, '--status', 'trashed');
  expect(stdout).toContain('1 of 3 pages and blog posts have attachments in the trash: 1 file');
});

it('says of a page that cannot be read that it was not, and reads the others', async () => {
  const { url } = await confluenceWith([HEAVY, ...OTHERS], {
    faultFor: ({ path }): Fault | null =>
      path.includes(`${RECIPE_PAGE.id}/attachments`)
        ? { kind: 'answer', status: 403, body: '{}' }
        : null,
  });
  const { exitCode, stdout, stderr } = await listSpace(url);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(new RegExp(`^${RECIPE_PAGE.id} .* not read +-`, 'm'));
  expect(stdout).toContain('1 of 3 pages and blog posts have attachments: 1 file, 4.8MB.');
  expect(stdout).toContain('1 could not be read.');
  expect(stderr).toContain(`Not read: ${RECIPE_PAGE.title} (${RECIPE_PAGE.id}).`);
  const { stdout: json } = await listSpace(url, '--json');
  expect(rowsOf(json)[0]).toMatchObject({ files: null, sizeBytes: null, trouble: 'not-permitted' });
});

it('shows nothing where the pages of the space cannot be listed to the end', async () => {
  const { url } = await confluenceWith(OTHERS, {
    faultFor: ({ path }): Fault | null =>
      path.includes('/blogposts?') ? { kind: 'answer', status: 403, body: '{}' } : null,
  });
  const { exitCode, stdout, stderr } = await listSpace(url);
  expect([exitCode, stdout]).toEqual([3, '']);
  expect(stderr).toContain('The pages of the space were not listed to the end');
});

it('says where the key stands, if there is no such space', async () => {
  const { url } = await confluenceWith(OTHERS);
  const ended = await commandLine(['list', '--site', url, '--space', 'NONE']);
  expect(ended.exitCode).toBe(3);
  expect(ended.stderr).toContain('There is no space with the key NONE');
});

it.each([
  [['--space', '../x'], /is not a space key/],
  [['--space', 'DEMO', '--page', '1'], /cannot be used with/],
  [['--space', 'DEMO', '--before', '2024-01-01'], /cannot be used with/],
  [[], /--page, or a space with --space/],
])('refuses %j', async (args, complaint) => {
  const { url, requests } = await confluenceWith(OTHERS);
  const ended = await commandLine(['list', '--site', url, ...args]);
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toMatch(complaint);
  expect(requests).toEqual([]);
});

it('ends where it is stopped, and shows nothing', async () => {
  const ctrlC = new AbortController();
  const { url } = await confluenceWith(OTHERS, {
    faultFor: ({ path }) => {
      if (path.includes('/attachments?')) ctrlC.abort();
      return null;
    },
  });
  const args = ['list', '--site', url, '--space', 'DEMO'];
  const { exitCode, stdout } = await commandLine(args, { ctrlC: ctrlC.signal });
  expect([exitCode, stdout]).toEqual([3, '']);
});
