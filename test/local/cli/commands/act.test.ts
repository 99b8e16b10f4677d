import { aPileOf, aStoredAttachment } from '../../../support/data/attachments';
import { commandLine, documentIn } from '../../../support/command-line';
import type { Ended } from '../../../support/command-line';
import { stillThere } from '../../../support/run/run-plan';
import { SimulatedClock } from '../../../support/simulated-clock';
import {
  closeConfluences,
  confluenceWith,
  isDelete,
} from '../../../support/confluence/with-confluence';
import type { Fault } from '../../../../local/confluence/faults';
import type { EmbeddedConfluence } from '../../../../local/confluence/embedded-confluence';

afterEach(closeConfluences);

type Options = Parameters<typeof commandLine>[1];

const run = (
  { url }: EmbeddedConfluence,
  command: string,
  args: readonly string[],
  options?: Options,
) =>
  commandLine(
    [command, '--site', url, '--page', '13008897', '--before', '2025-06-01', ...args],
    options,
  );
const trashed = (count: number) =>
  aPileOf(count).map((file) => ({ ...file, status: 'trashed' as const }));
const deletes = ({ requests }: EmbeddedConfluence) =>
  requests.filter(({ method }) => isDelete(method));

/** Holds every outcome of the document against what the site holds. */
function expectTrue(ended: Ended, { store }: EmbeddedConfluence): void {
  for (const { id, outcome } of documentIn(ended).results) {
    const status = store.attachment(id.replace('att', ''))?.status ?? 'gone';
    expect([id, status]).toEqual([id, outcome === 'trashed' ? 'trashed' : 'current']);
  }
}

describe('without --yes nothing is done', () => {
  it.each(['trash', 'purge'])('%s', async (command) => {
    const confluence = await confluenceWith(command === 'trash' ? aPileOf(3) : trashed(3));
    const { exitCode, stdout } = await run(confluence, command, []);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/3 files .*would be/);
    expect(stdout).toContain(command === 'trash' ? '--yes --max 3' : '--yes --count 3');
    expect(deletes(confluence)).toEqual([]);
  });
});

describe('what was found is not what was expected: 2, and nothing is done', () => {
  it.each<[string, string, string[], RegExp]>([
    ['more than --max', 'trash', ['--yes', '--max', '2'], /3 files match, more than --max 2/],
    ['more than --max in a dry run', 'trash', ['--max', '2'], /more than --max 2/],
    ['more than --max to purge', 'purge', ['--yes', '--max', '2'], /3 files match, more than/],
    ['several purged without --count', 'purge', ['--yes'], /add --count 3/],
    ['another --count', 'purge', ['--yes', '--count', '4'], /3 files match, not 4/],
  ])('%s', async (_, command, args, sentence) => {
    const confluence = await confluenceWith(command === 'trash' ? aPileOf(3) : trashed(3));
    const { exitCode, stderr } = await run(confluence, command, args);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/Nothing was done/);
    expect([exitCode, deletes(confluence)]).toEqual([2, []]);
  });
});

it('purges as many as --count says, and one without it', async () => {
  const three = await confluenceWith(trashed(3));
  expect(await run(three, 'purge', ['--yes', '--count', '3'])).toMatchObject({ exitCode: 0 });
  expect(three.store.attachmentsOf('13008897')).toEqual([]);
  const one = await confluenceWith(trashed(1));
  expect(await run(one, 'purge', ['--yes'])).toMatchObject({ exitCode: 0 });
  expect(one.store.attachmentsOf('13008897')).toEqual([]);
});

it('purges no named file that is not in the trash', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const { exitCode, stderr } = await commandLine([
    'purge',
    '--site',
    confluence.url,
    '--attachment',
    'att500',
    '--yes',
  ]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/att500 is not in the trash \(its status is current\)/);
  expect(deletes(confluence)).toEqual([]);
});

it('leaves files with a newer version alone, as they start unticked on the screen', async () => {
  const renewed = aStoredAttachment({
    version: { number: 2, createdAt: '2025-12-01T00:00:00Z', authorId: 'x', message: '' },
  });
  const confluence = await confluenceWith([renewed]);
  const cautious = await run(confluence, 'trash', ['--by', 'uploaded', '--yes', '--json']);
  expect(documentIn(cautious).results).toMatchObject([
    { decision: 'keep', reason: 'newer-version', outcome: null },
  ]);
  const bold = await run(confluence, 'trash', ['--by', 'uploaded', '--include-marked', '--yes']);
  expect(bold.exitCode).toBe(0);
  expect(stillThere(confluence)).toBe(0);
});

it('ends after five refusals, and goes through all of them when told to', async () => {
  const confluence = await confluenceWith(aPileOf(30));
  const ended = await run(confluence, 'trash', ['--yes', '--json'], { person: 'viewer' });
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/refused five files and let none through.*--try-all/);
  expect(documentIn(ended).totals).toMatchObject({ failed: 5, 'not-reached': 25 });
  const all = await run(confluence, 'trash', ['--yes', '--json', '--try-all'], {
    person: 'viewer',
  });
  expect(all.exitCode).toBe(1);
  expect(documentIn(all).totals).toMatchObject({ failed: 30, 'not-reached': 0 });
});

it('ends when the account is no longer accepted in the middle', async () => {
  let acts = 0;
  const confluence = await confluenceWith(aPileOf(60), {
    faultFor: ({ method }) =>
      isDelete(method) && acts++ >= 25 ? { kind: 'answer', status: 401, body: '{}' } : null,
  });
  const ended = await run(confluence, 'trash', ['--yes', '--json']);
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/does not accept the credentials/);
  expectTrue(ended, confluence);
});

it('promise 6: begins no file after Ctrl-C, ends those under way, and prints every outcome', async () => {
  const ctrlC = new AbortController();
  let acts = 0;
  const confluence = await confluenceWith(aPileOf(200), {
    faultFor: ({ method }) => {
      if (isDelete(method) && ++acts === 30) ctrlC.abort();
      return null;
    },
  });
  const ended = await run(confluence, 'trash', ['--yes', '--json'], { ctrlC: ctrlC.signal });
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/Stopped: nothing more was sent/);
  // At most twelve are under way at a time.
  expect(acts).toBeLessThanOrEqual(30 + 12);
  expect(documentIn(ended).totals).toMatchObject({ trashed: acts, 'not-reached': 200 - acts });
  expectTrue(ended, confluence);
});

it('does nothing when it is stopped while the list is read', async () => {
  const ctrlC = new AbortController();
  ctrlC.abort();
  const confluence = await confluenceWith(aPileOf(3));
  const { exitCode, stderr } = await run(confluence, 'trash', ['--yes'], { ctrlC: ctrlC.signal });
  expect([exitCode, deletes(confluence)]).toEqual([3, []]);
  expect(stderr).toMatch(/Nothing was done/);
});

it.each<[string, Fault | null]>([
  ['is answered', null],
  ['is not', { kind: 'reset', when: 'before' }],
])('does nothing when it is stopped while it reads what is in use, which %s', async (_, fault) => {
  const ctrlC = new AbortController();
  const confluence = await confluenceWith(aPileOf(3), {
    faultFor: ({ path }) => {
      if (!path.includes('body-format=storage')) return null;
      ctrlC.abort();
      return fault;
    },
  });
  const { exitCode, stderr } = await run(confluence, 'trash', ['--yes'], { ctrlC: ctrlC.signal });
  expect([exitCode, deletes(confluence)]).toEqual([3, []]);
  expect(stderr).toBe('Stopped while it was read what is in use. Nothing was done.');
});

describe('2,000 files under limits and faults', () => {
  // 6,000 requests over real HTTP each: some 10 s, more on a busy machine.
  jest.setTimeout(180_000);
  const HOUR_MS = 3_600_000;
  const pile = aPileOf(2_000, 60_000);
  /** Every so many requests something goes wrong, each time something else. */
  const troubles = [
    { kind: 'answer', status: 500 },
    { kind: 'reset', when: 'after' },
    { kind: 'answer', status: 429, headers: { 'Retry-After': '90' } },
    { kind: 'stale', changesAgo: 3 },
    { kind: 'reset', when: 'before' },
    { kind: 'answer', status: 409 },
    { kind: 'answer', status: 503, headers: { 'Retry-After': '5' } },
  ] as const;
  const everySoOften = (step: number) => {
    let requests = 0;
    return () =>
      ++requests % step === 0 ? (troubles[(requests / step) % troubles.length] ?? null) : null;
  };

  it('ends in 0 when all of them went after all', async () => {
    const clock = new SimulatedClock();
    const startMs = clock.now();
    const confluence = await confluenceWith(pile, {
      clock,
      faultFor: everySoOften(97),
      limits: { requestsPerSecond: 40, points: { perHour: 65_000, leftAtStart: 6_000 } },
    });
    const ended = await run(confluence, 'trash', ['--yes', '--json'], { clock });
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(documentIn(ended).totals).toMatchObject({ matched: 2_000, trashed: 2_000 });
    expectTrue(ended, confluence);
    // The hour's points ran out half-way, and it waited for the next ones.
    expect(clock.now() - startMs).toBeGreaterThan(HOUR_MS);
  });

  it('ends in 1 when some of them may not go, and says which', async () => {
    const clock = new SimulatedClock();
    const troubled = everySoOften(101);
    const confluence = await confluenceWith(pile, {
      clock,
      faultFor: (request) =>
        isDelete(request.method) && request.path.endsWith('7')
          ? { kind: 'answer', status: 403 }
          : troubled(),
      limits: { requestsPerSecond: 40 },
    });
    const ended = await run(confluence, 'trash', ['--yes', '--json'], { clock });
    expect(ended.exitCode).toBe(1);
    expect(documentIn(ended).totals).toMatchObject({ trashed: 1_800, failed: 200 });
    expectTrue(ended, confluence);
  });
});
