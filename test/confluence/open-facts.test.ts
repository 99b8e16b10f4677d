/** What is not known of the live API: the job ends with the truth whichever way it answers. */
import type { Fault } from '../../local/confluence/faults';
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import type { Quirks } from '../../local/confluence/quirks';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import type { ListedStatus } from '../../src/cleanup/attachments/attachment';
import { judge } from '../../src/cleanup/choosing/judgement';
import { planOf, planToPurge, purgeable } from '../../src/cleanup/plan';
import type { Plan } from '../../src/cleanup/plan';
import { usageOf } from '../../src/cleanup/usage';
import type { CleanupCalls } from '../../src/contract';
import { readList } from '../../src/run/reading/read-list';
import { readUsage } from '../../src/run/reading/read-usage';
import { startRun } from '../../src/run/run-driver';
import { doneBy, idsWith } from '../../src/run/run-state';
import type { RunState } from '../../src/run/run-state';
import { aPileOf, aStoredAttachment, nothingInUse } from '../support/data/attachments';
import { callsTo } from '../support/run/function-calls';
import { byAgeAlone } from '../support/data/rules';
import { SimulatedClock } from '../support/simulated-clock';
import { closeConfluences, confluenceWith, isDelete } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const RULES = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2020-01-11T00:00:00Z') });

async function list(calls: CleanupCalls, { wait }: SimulatedClock, status: ListedStatus) {
  const { signal } = new AbortController();
  const onProgress = () => undefined;
  const reading = await readList(calls, { contentKind: 'page', status, wait, signal, onProgress });
  if (reading.kind !== 'complete') throw new Error(reading.kind);
  return reading.attachments;
}

async function uses(calls: CleanupCalls, { wait }: SimulatedClock) {
  const { signal } = new AbortController();
  const onProgress = () => undefined;
  const reading = await readUsage(calls, 'page', { wait, signal, onProgress });
  if (reading.kind !== 'known') throw new Error(reading.kind);
  return usageOf(reading.usage);
}

function run(calls: CleanupCalls, clock: SimulatedClock, plan: Plan): Promise<RunState> {
  return startRun(plan, { calls, clock, onChange: () => undefined }).ended;
}

/** List, approve what matches, trash it, list the trash, purge what the run put there. */
async function wholeJob(confluence: EmbeddedConfluence) {
  const clock = new SimulatedClock();
  const calls = callsTo(confluence, { clock });
  const listed = await list(calls, clock, 'current');
  const { matches } = judge(listed, RULES, 'current', nothingInUse);
  const plan = planOf(
    { act: 'trash', contentKind: 'page', rules: RULES },
    matches.map(({ attachment }) => attachment),
    await uses(calls, clock),
  );
  const trashed = await run(calls, clock, plan);
  const choice = purgeable(doneBy(trashed, listed), await list(calls, clock, 'trashed'));
  const purged = await run(calls, clock, planToPurge('page', choice.files));
  return { trashed, purged, notListed: choice.notListed };
}

/** Ten files older than the cutoff, two newer ones, one in the trash before, one archived. */
const FILES = [
  ...aPileOf(12),
  aStoredAttachment({ id: '2000', status: 'trashed' }),
  aStoredAttachment({ id: '2001', status: 'archived' }),
];
const idsLeft = ({ store }: EmbeddedConfluence) =>
  store.attachmentsOf(RECIPE_PAGE.id).map(({ id }) => id);
const LEFT_ALONE = ['1010', '1011', '2000', '2001'];

const BOTH_WAYS: readonly (readonly [string, Partial<Quirks>])[] = [
  ['as we think it is', {}],
  ['trashing renews version and date', { trashingRenews: true }],
  ['a read shows the trash a moment later', { readAfterTrash: 'a-moment-later' }],
  ['the status filter is ignored', { statusFilter: 'ignored' }],
  ['lists come newest first', { listOrder: 'newest-first', largestResultPage: 3 }],
  ['lists come in no order at all', { listOrder: 'shuffled', largestResultPage: 3 }],
  ['result pages overlap', { pagesOverlap: true, largestResultPage: 3 }],
  ['the site’s clock is hours behind', { clockAheadMs: -7 * 3_600_000 }],
  ['ids come without their prefix', { idPrefix: '' }],
  ['comments come without bodies', { commentBodies: 'left-out' }],
  ['nobody has approved that comments are read', { commentScope: 'missing' }],
  ['an omitted resolution status means open comments alone', { resolutionLeftOut: ['open'] }],
  ['a purge of a current file is a 404', { purgeOfCurrent: 404 }],
  [
    'all of it at once',
    {
      trashingRenews: true,
      readAfterTrash: 'a-moment-later',
      statusFilter: 'ignored',
      listOrder: 'shuffled',
      largestResultPage: 3,
      pagesOverlap: true,
      clockAheadMs: 5 * 3_600_000,
      idPrefix: '',
      purgeOfCurrent: 404,
      commentBodies: 'left-out',
      resolutionLeftOut: ['open'],
    },
  ],
];

it.each(BOTH_WAYS)('does the whole job exactly when %s', async (_, quirks) => {
  const confluence = await confluenceWith(FILES, { quirks });
  const { trashed, purged } = await wholeJob(confluence);
  expect(trashed.counts).toEqual({ done: 10, failed: 0, leftAlone: 0, left: 0 });
  expect(purged.counts).toEqual({ done: 10, failed: 0, leftAlone: 0, left: 0 });
  expect(idsLeft(confluence)).toEqual(LEFT_ALONE);
});

it('asks for no order, so that it does not matter whether the live API obeys `sort`', async () => {
  const confluence = await confluenceWith(FILES, { quirks: { largestResultPage: 3 } });
  await wholeJob(confluence);
  const lists = confluence.requests.filter(({ path }) => path.includes('/attachments?'));
  expect(lists.length).toBeGreaterThan(6);
  expect(confluence.requests.filter(({ path }) => path.includes('sort'))).toEqual([]);
});

/** Lists lag behind by so many changes; reads of a single file do not. */
const staleLists = (changesAgo: number) => ({
  faultFor: ({ path }: { readonly path: string }): Fault | null =>
    path.includes('/attachments?') ? { kind: 'stale', changesAgo } : null,
});

it('promise 4: does nothing wrong when a list still shows what is gone, and misses what is new', async () => {
  const confluence = await confluenceWith(FILES, staleLists(3));
  const { store } = confluence;
  // Other people do this right before the list is read, which shows nothing of it.
  store.purge('1000');
  store.put(aStoredAttachment({ ...FILES[1], status: 'trashed' }));
  const inNewVersion = {
    version: { number: 2, createdAt: '2025-01-01T00:00:00Z', authorId: '', message: '' },
  };
  store.put(aStoredAttachment({ ...FILES[2], ...inNewVersion }));

  const { trashed, purged, notListed } = await wholeJob(confluence);
  expect(trashed.counts).toEqual({ done: 7, failed: 0, leftAlone: 3, left: 0 });
  expect(trashed.outcomes.get('att1000')).toEqual({ kind: 'already-gone' });
  expect(trashed.outcomes.get('att1001')).toEqual({ kind: 'skipped', because: 'already-trashed' });
  expect(trashed.outcomes.get('att1002')).toEqual({ kind: 'skipped', because: 'changed' });
  // The list of the trash lacks the last three that came there: they stay, and that is said.
  expect(purged.counts).toEqual({ done: 4, failed: 0, leftAlone: 0, left: 0 });
  const stay = notListed.map((id) => id.replace('att', ''));
  expect(stay).toHaveLength(3);
  expect(stay.map((id) => store.attachment(id)?.status)).toEqual(stay.map(() => 'trashed'));
  expect(idsLeft(confluence)).toEqual(['1001', '1002', ...stay.toSorted(), ...LEFT_ALONE]);
});

const LIMITS: readonly (readonly [string, Fault])[] = [
  ['with Retry-After', { kind: 'answer', status: 429, headers: { 'Retry-After': '3' } }],
  ['without any header', { kind: 'answer', status: 429 }],
  ['from a gateway, in HTML', { kind: 'answer', status: 429, body: '<html>Slow down</html>' }],
];

it.each(LIMITS)('sits out a rate limit that comes %s', async (_, fault) => {
  let requests = 0;
  const confluence = await confluenceWith(FILES, {
    faultFor: () => (++requests % 4 === 0 ? fault : null),
  });
  const { trashed, purged } = await wholeJob(confluence);
  expect([trashed.counts.done, purged.counts.done]).toEqual([10, 10]);
  expect(idsLeft(confluence)).toEqual(LEFT_ALONE);
});

describe.each(BOTH_WAYS)('when answers are lost and %s', (_, quirks) => {
  it.each(['before', 'after'] as const)(
    'never says more than what is true (lost %s the act)',
    async (when) => {
      const lost = new Set<string>();
      const confluence = await confluenceWith(FILES, {
        quirks,
        // The first act on every other file; the next attempt on it goes well.
        faultFor({ method, path }) {
          if (!isDelete(method) || lost.has(path) || !/[02468](?:\?|$)/.test(path)) return null;
          lost.add(path);
          return { kind: 'reset', when };
        },
      });
      const { trashed, purged, notListed } = await wholeJob(confluence);
      // Whatever is called trashed or purged is; nothing that was not approved is touched.
      const gone = idsWith(purged, 'purged').map((id) => id.replace('att', ''));
      const { store } = confluence;
      expect(gone.every((id) => store.attachment(id) === null)).toBe(true);
      for (const id of notListed) expect(store.attachment(id.replace('att', ''))).toBeNull();
      expect(idsLeft(confluence)).toEqual(expect.arrayContaining(LEFT_ALONE));
      expect(store.attachment('2000')?.status).toBe('trashed');
      expect(trashed.outcomes.size).toBe(10);
      expect(trashed.counts.failed + purged.counts.failed).toBe(0);
      expect(trashed.counts.left + purged.counts.left).toBe(0);
    },
  );
});

it.each([400, 404] as const)(
  'leaves a file alone that was restored between its read and its purge (answer %i)',
  async (purgeOfCurrent) => {
    const file = aStoredAttachment({ status: 'trashed' });
    const confluence: EmbeddedConfluence = await confluenceWith([file], {
      quirks: { purgeOfCurrent },
      faultFor: ({ method }) => {
        if (isDelete(method)) confluence.store.put({ ...file, status: 'current' });
        return null;
      },
    });
    const files = [{ id: 'att500', versionNumber: 1, mayBeInUse: false }];
    const plan = planToPurge('page', files);
    const clock = new SimulatedClock();
    const { outcomes } = await run(callsTo(confluence, { clock }), clock, plan);
    expect(outcomes.get('att500')).toEqual({ kind: 'skipped', because: 'not-in-trash' });
    expect(confluence.store.attachment('500')?.status).toBe('current');
  },
);
