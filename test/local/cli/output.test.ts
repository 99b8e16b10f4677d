/** What is printed, where the other tests of the command line do not look. */
import { aPileOf, aStoredAttachment } from '../../support/data/attachments';
import { commandLine, documentIn } from '../../support/command-line';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

const PAGE = ['--page', '13008897', '--before', '2025-06-01'];

it('prints one attachment as JSON, of which nothing was decided', async () => {
  const { url } = await confluenceWith([aStoredAttachment()]);
  const shown = await commandLine(['show', '--site', url, '--attachment', '500', '--json']);
  expect(documentIn(shown).results).toMatchObject([
    { id: 'att500', decision: null, outcome: null },
  ]);
});

it('prints the purge of one file as JSON, before and after it', async () => {
  const { url } = await confluenceWith([aStoredAttachment({ status: 'trashed' })]);
  const purge = ['purge', '--site', url, '--attachment', 'att500', '--json'];
  const before = documentIn(await commandLine(purge));
  expect(before).toMatchObject({ dryRun: true, results: [{ decision: 'match', outcome: null }] });
  const after = documentIn(await commandLine([...purge, '--yes']));
  expect(after).toMatchObject({ dryRun: false, results: [{ outcome: 'purged' }] });
});

it('purges no file of which Confluence does not say where it is', async () => {
  const body = JSON.stringify({ id: 'att500', status: 'trashed' });
  const { url, requests } = await confluenceWith([], {
    faultFor: () => ({ kind: 'answer', status: 200, body }),
  });
  const purge = ['purge', '--site', url, '--attachment', 'att500', '--yes'];
  expect(await commandLine(purge)).toMatchObject({
    exitCode: 3,
    stderr: 'Confluence does not say which page att500 is on. Nothing was done.',
  });
  expect(requests).toHaveLength(1);
});

it('suggests a command with all that was asked for, and says how long it takes', async () => {
  const { url } = await confluenceWith(aPileOf(3));
  const all = ['--by', 'uploaded', '--include-marked', '--try-all'];
  const { stdout } = await commandLine(['trash', '--site', url, ...PAGE, ...all]);
  expect(stdout).toContain('To do it (less than a minute):');
  expect(stdout).toMatch(/--by uploaded --include-marked --try-all --yes --max 3$/);
});

it.each([
  [30, /To do it \(about a minute\)/],
  [70, /To do it \(about [2-4] minutes\)/],
])('says that %i files take their time where the list did', async (count, words) => {
  let lists = 0;
  const { url } = await confluenceWith(aPileOf(count, 1_000), {
    // Two seconds for the only result page.
    faultFor: ({ path }) =>
      path.includes('/attachments?') && lists++ === 0
        ? { kind: 'answer', status: 429, headers: { 'Retry-After': '2' } }
        : null,
  });
  const { stdout } = await commandLine(['trash', '--site', url, ...PAGE]);
  expect(stdout).toMatch(words);
});

it('shortens a long name in the table, and no name in JSON', async () => {
  const title = `${'long '.repeat(20)}name.png`;
  const { url } = await confluenceWith([aStoredAttachment({ title })]);
  const list = ['list', '--site', url, '--page', '13008897'];
  const { stdout } = await commandLine(list);
  expect(stdout).toContain(`${title.slice(0, 59)}…`);
  expect(documentIn(await commandLine([...list, '--json'])).results).toMatchObject([{ title }]);
});

it('notes what it could not read of the page', async () => {
  const { url } = await confluenceWith(aPileOf(1), {
    faultFor: ({ path }) =>
      path.includes('get-draft') || path.includes('/properties')
        ? { kind: 'answer', status: 403 }
        : null,
  });
  const { exitCode, stderr } = await commandLine(['trash', '--site', url, ...PAGE]);
  expect(exitCode).toBe(0);
  expect(stderr).toBe(
    'Note: there may be a draft that this account may not read, with files in it.\n' +
      'Note: whether a file is the header image could not be read.',
  );
});

it('says in words what became of each file', async () => {
  const files = ['1', '2', '3'].map((id) => aStoredAttachment({ id, title: `${id}.png` }));
  const { url, store } = await confluenceWith(files, {
    faultFor: ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/attachments/att1')) store.purge('1');
      if (method === 'GET' && path.endsWith('/attachments/att2')) {
        store.put(aStoredAttachment({ id: '2', title: '2.png', status: 'trashed' }));
      }
      return method === 'DELETE' ? { kind: 'answer', status: 400 } : null;
    },
  });
  const { exitCode, stdout } = await commandLine(['trash', '--site', url, ...PAGE, '--yes']);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^att1 .*gone already$/m);
  expect(stdout).toMatch(/^att2 .*left alone: it was in the trash already$/m);
  expect(stdout).toMatch(/^att3 .*failed: Confluence refused: look at the file there$/m);
});

it('says of what was not reached that it was not', async () => {
  const ctrlC = new AbortController();
  const { url } = await confluenceWith(aPileOf(30), {
    faultFor: ({ method }) => {
      if (method === 'DELETE') ctrlC.abort();
      return null;
    },
  });
  const options = { ctrlC: ctrlC.signal };
  const { stdout } = await commandLine(['trash', '--site', url, ...PAGE, '--yes'], options);
  const trashed = stdout.match(/ trashed$/gm)?.length ?? 0;
  expect(trashed).toBeGreaterThan(0);
  expect(trashed).toBeLessThanOrEqual(12);
  expect(stdout.match(/ not reached$/gm)).toHaveLength(30 - trashed);
});

it('knows at any time what a second Ctrl-C would leave in doubt', async () => {
  let words = () => '';
  const heard: string[] = [];
  const { url } = await confluenceWith(aPileOf(2), {
    faultFor: () => {
      heard.push(words());
      return null;
    },
  });
  const setLastWords = (latest: () => string) => {
    words = latest;
  };
  await commandLine(['trash', '--site', url, ...PAGE, '--yes'], { setLastWords });
  expect([...new Set(heard), words()]).toEqual([
    '',
    'Ended at once. Nothing was done.',
    'Ended at once, after 0 files. What became of these, nobody knows: att1000, att1001. List the page again.',
    'Ended at once, after 2 files. Nothing was under way.',
  ]);
});

it('asks to be told of its own bugs', async () => {
  const { url } = await confluenceWith(aPileOf(1), {
    faultFor: ({ path }) =>
      path.includes('/attachments?') ? { kind: 'answer', status: 500 } : null,
  });
  const random = () => {
    throw new TypeError('x is not a function');
  };
  const { exitCode, stderr } = await commandLine(['trash', '--site', url, ...PAGE], { random });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/This is a bug; please report it\.\nTypeError: x is not a function/);
});

it.each([
  [1, '1 file matches'],
  [2, '2 files match'],
])('says of %i what it says of any number: %s', async (count, words) => {
  const { url } = await confluenceWith(aPileOf(count));
  const { stdout } = await commandLine(['list', '--site', url, ...PAGE]);
  expect(stdout).toContain(`${words}.`);
  const guarded = await commandLine(['trash', '--site', url, ...PAGE, '--max', '0']);
  expect(guarded.stderr).toContain(`${words}, more than --max 0.`);
});
