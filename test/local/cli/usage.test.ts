import { aStoredAttachment, aPileOf } from '../../support/data/attachments';
import { commandLine, credentialsOf } from '../../support/command-line';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

const SITE = ['--site', 'https://x.invalid'];
const PAGE = [...SITE, '--page', '13008897'];
const SECRET = 'a-token-that-nobody-may-see';

describe('wrong usage ends in 2, with what to do, and asks no site', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Usage:/],
    ['an unknown command', ['restore'], /unknown command 'restore'/],
    ['no site', ['list', '--page', '1'], /required option '--site <url>'/],
    ['no encryption', ['list', '--site', 'http://example.com', '--page', '1'], /not encrypted/],
    ['a site that is none', ['list', '--site', 'example', '--page', '1'], /not the address of/],
    [
      'a page’s address for a site',
      ['list', '--site', 'https://x.invalid/wiki/spaces/A/pages/1', '--page', '1'],
      /Give the site alone, https:\/\/x\.invalid,/,
    ],
    [
      'credentials in the address',
      ['list', '--site', 'https://me:secret@x.invalid', '--page', '1'],
      /Leave the credentials out/,
    ],
    [
      'a text without end',
      ['trash', ...PAGE, '--before', '2024-01-01', '--name-contains', 'x'.repeat(256)],
      /--name-contains takes from 1 to 255 characters/,
    ],
    ['no page', ['list', ...SITE], /Name a page with --page, or a space with --space/],
    ['a page that is none', ['list', ...SITE, '--page', 'Home'], /not a page id/],
    ['no attachment', ['show', ...SITE], /required option '--attachment <id>'/],
    ['an attachment that is none', ['show', ...SITE, '--attachment', 'x'], /not an attachment id/],
    ['no cutoff', ['trash', ...PAGE], /name a cutoff with --before or --older-than/],
    ['a cutoff that is none', ['trash', ...PAGE, '--before', 'May'], /"May" is not a date/],
    ['a day that is none', ['trash', ...PAGE, '--before', '2024-02-31'], /does not exist/],
    ['a cutoff to come', ['trash', ...PAGE, '--before', '2026-01-02'], /lies in the future/],
    [
      'an age that is none',
      ['trash', ...PAGE, '--older-than', '90'],
      /"90" is not an age. Give it like/,
    ],
    ['an age of nothing', ['trash', ...PAGE, '--older-than', '0d'], /"0d" is not an age/],
    ['an age before all files', ['trash', ...PAGE, '--older-than', '9999y'], /before 1970/],
    [
      'two cutoffs',
      ['trash', ...PAGE, '--before', '2024-01-01', '--older-than', '1y'],
      /cannot be used with/,
    ],
    ['an empty cutoff', ['trash', ...PAGE, '--before', ''], /is empty/],
    [
      'a zone that is none',
      ['trash', ...PAGE, '--before', '2024-01-01', '--time-zone', 'Mars'],
      /"Mars" is not a time zone/,
    ],
    [
      'half a purge',
      ['purge', ...PAGE],
      /either --page with --before or --older-than, or one --attachment/,
    ],
    [
      'both purges',
      ['purge', ...PAGE, '--before', '2024-01-01', '--attachment', 'att1'],
      /cannot be used with option/,
    ],
    ['a number that is none', ['trash', ...PAGE, '--before', '2024-01-01', '--max', '-1'], /-1/],
  ])('%s', async (_, args, sentence) => {
    const { exitCode, stdout, stderr } = await commandLine(args);
    expect(stderr).toMatch(sentence);
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  it('no credentials', async () => {
    const { exitCode, stderr } = await commandLine(['list', ...PAGE], { env: {} });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Set in the environment: CONFLUENCE_EMAIL.*CONFLUENCE_API_TOKEN/);
  });

  it.each([['--token', SECRET], [`--api-token=${SECRET}`]])(
    'a token as an option, which it does not repeat: %s',
    async (...option) => {
      const { exitCode, stderr } = await commandLine(['list', ...PAGE, ...option.slice(0, 2)]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/unknown option/);
      expect(stderr).not.toContain(SECRET);
    },
  );
});

it('explains itself, its account and its exit codes', async () => {
  const { exitCode, stdout } = await commandLine(['trash', '--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/CONFLUENCE_API_TOKEN[^]*3 {2}could not sign in/);
});

describe('what cannot be found ends in 3', () => {
  const list = (url: string, page: string, env = credentialsOf('admin')) =>
    commandLine(['list', '--site', url, '--page', page], { env });

  it('a site that is not there', async () => {
    expect(await list('http://127.0.0.1:9', '1')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/cannot be reached/) as string,
    });
  });

  it('a page that is not there', async () => {
    const { url } = await confluenceWith([]);
    expect(await list(url, '404')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/no page or blog post 404/) as string,
    });
  });

  it('a page that Confluence does not show for now', async () => {
    const answer = { kind: 'answer', status: 429, headers: { 'Retry-After': '3600' } } as const;
    const { url } = await confluenceWith([], { faultFor: () => answer });
    expect(await list(url, '13008897')).toMatchObject({
      exitCode: 3,
      stderr: 'Confluence asks for a longer pause. Try again in a while.',
    });
  });

  it('an account that is not accepted', async () => {
    const { url } = await confluenceWith([]);
    const env = { CONFLUENCE_EMAIL: 'me@example.com', CONFLUENCE_API_TOKEN: SECRET };
    const { exitCode, stdout, stderr } = await list(url, '13008897', env);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/did not accept the credentials/);
    expect(`${stdout}${stderr}`).not.toContain(SECRET);
  });

  it('a list that cannot be read to its end', async () => {
    let parts = 0;
    const { url } = await confluenceWith(aPileOf(300), {
      faultFor: ({ path }) =>
        path.includes('/attachments?') && parts++ > 0 ? { kind: 'answer', status: 500 } : null,
    });
    const { exitCode, stdout, stderr } = await list(url, '13008897');
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/not read to its end, so nothing was done/);
  });
});

it('finds a blog post by the same option', async () => {
  const { url } = await confluenceWith([aStoredAttachment({ contentId: '99405002' })]);
  const { exitCode, stdout } = await commandLine(['list', '--site', url, '--page', '99405002']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/\(blog post 99405002\)[^]*att500/);
});

it('begins a day where --time-zone says', async () => {
  const { url } = await confluenceWith([]);
  const args = ['list', '--site', url, '--page', '13008897', '--before', '2024-07-01'];
  const { stdout } = await commandLine([...args, '--time-zone', 'Europe/Berlin']);
  expect(stdout).toContain('before 2024-06-30T22:00:00.000Z');
});

it.each([
  ['1d', '2025-12-30T23:00:00.000Z'],
  ['12w', '2025-10-08T22:00:00.000Z'],
  ['6M', '2025-06-30T22:00:00.000Z'],
  ['2y', '2023-12-31T23:00:00.000Z'],
])(
  'counts --older-than %s back by the calendar, and says which instant that is',
  async (age, instant) => {
    const { url } = await confluenceWith([aStoredAttachment()]);
    const args = ['--site', url, '--page', '13008897', '--older-than', age];
    const { stdout } = await commandLine(['trash', ...args, '--time-zone', 'Europe/Berlin']);
    expect(stdout).toContain(`last updated before ${instant}:`);
    expect(stdout).toContain(`--before ${instant} --yes --max 1`);
  },
);

it('lets no name of a file talk to the terminal', async () => {
  const title = 'a\u001b[2Jb\u202egnp.\u009bx';
  const { url } = await confluenceWith([aStoredAttachment({ title })]);
  const args = ['list', '--site', url, '--page', '13008897'];
  const table = await commandLine(args);
  expect(table.stdout).toContain('a\uFFFD[2Jb\uFFFDgnp.\uFFFDx');
  const json = await commandLine([...args, '--json']);
  expect(json.stdout).not.toMatch(/[\u001b\u009b\u202e]/);
  expect(JSON.parse(json.stdout)).toMatchObject({ results: [{ title }] });
});
