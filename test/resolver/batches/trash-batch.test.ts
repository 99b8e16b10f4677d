import type { Fault } from '../../../local/confluence/faults';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { aPileOf, aStoredAttachment } from '../../support/data/attachments';
import { deletesIn, file, outcomesOf, settle } from '../../support/run/settle-batch';
import {
  closeConfluences,
  confluenceWith,
  faultsOn,
  isDelete,
} from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

it('trashes what was approved, and says so for each, in order', async () => {
  const confluence = await confluenceWith(aPileOf(12));
  const files = aPileOf(12).map(({ id }) => file(`att${id}`));
  const result = await settle(confluence, 'trash', files);
  expect(result.outcomes.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  expect(new Set(outcomesOf(result).map(({ kind }) => kind))).toEqual(new Set(['trashed']));
  expect(confluence.store.attachment('1000')?.status).toBe('trashed');
});

it('spends one read and one DELETE on a file, and five points a batch on what is in use', async () => {
  const confluence = await confluenceWith(aPileOf(4));
  await settle(
    confluence,
    'trash',
    aPileOf(4).map(({ id }) => file(`att${id}`)),
  );
  expect(confluence.requests).toHaveLength(8 + 3);
  expect(confluence.pointsSpent()).toBe(12 + 5);
});

it.each([
  [
    'got a new version',
    { version: { number: 2, createdAt: '2020-01-01T00:00:00Z', authorId: '', message: '' } },
    'changed',
  ],
  ['was moved to another page', { contentId: '98304001' }, 'not-on-this-page'],
  ['was trashed', { status: 'trashed' as const }, 'already-trashed'],
  ['was archived', { status: 'archived' as const }, 'other-status'],
  [
    'lost its date',
    { version: { number: 1, createdAt: null, authorId: '', message: '' } },
    'changed',
  ],
])('promise 1: touches no file that %s since the preview', async (_, parts, because) => {
  const confluence = await confluenceWith([aStoredAttachment(parts)]);
  const result = await settle(confluence, 'trash', [file('att500')]);
  expect(outcomesOf(result)).toEqual([{ kind: 'skipped', because }]);
  expect(deletesIn(confluence)).toEqual([]);
});

it('promise 4: a file that somebody else removed is gone, not trashed by us', async () => {
  const confluence = await confluenceWith([]);
  const result = await settle(confluence, 'trash', [file('att500')]);
  expect(outcomesOf(result)).toEqual([{ kind: 'already-gone' }]);
});

it('promise 4: no file is called gone when the page itself cannot be seen, and none is tried in vain', async () => {
  const confluence = await confluenceWith([]);
  const files = Array.from({ length: 40 }, (_, index) => file(`att${String(500 + index)}`));
  const result = await settle(confluence, 'purge', files, { contentId: '404' });
  expect(outcomesOf(result)).toEqual(files.map(() => ({ kind: 'not-reached' })));
  expect(result.end).toBe('confluence-trouble');
  expect(result.resumeAfterMs).toBeGreaterThan(0);
  // One read for each file under way, and one look at the page.
  expect(confluence.requests.length).toBeLessThanOrEqual(18);
});

it('promise 4: a file that somebody else trashed a moment before is not called ours', async () => {
  const stored = aStoredAttachment();
  const confluence: EmbeddedConfluence = await confluenceWith([stored], {
    faultFor: ({ method }) => {
      if (isDelete(method)) confluence.store.put({ ...stored, status: 'trashed' });
      return null;
    },
  });
  const result = await settle(confluence, 'trash', [file('att500')]);
  expect(outcomesOf(result)).toEqual([{ kind: 'skipped', because: 'already-trashed' }]);
});

it('promise 4: a missing permission, which comes as a 404, is told as such', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const result = await settle(confluence, 'trash', [file('att500')], { person: 'viewer' });
  expect(outcomesOf(result)).toEqual([{ kind: 'failed', because: 'not-permitted' }]);
  expect(confluence.store.attachment('500')?.status).toBe('current');
});

const lost: [string, Fault][] = [
  ['a reset before the act', { kind: 'reset', when: 'before' }],
  ['a reset after the act', { kind: 'reset', when: 'after' }],
  ['a 500', { kind: 'answer', status: 500 }],
  ['a conflict', { kind: 'answer', status: 409 }],
  ['a success that nobody documents', { kind: 'answer', status: 200, body: '{}' }],
];
it.each(lost)(
  'promise 4: %s is settled by reading, and the file is trashed once',
  async (_, fault) => {
    const confluence = await confluenceWith([aStoredAttachment()], {
      faultFor: faultsOn(isDelete, fault),
    });
    const result = await settle(confluence, 'trash', [file('att500')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'trashed' }]);
    expect(confluence.store.attachment('500')?.status).toBe('trashed');
  },
);

it('promise 4: a file that is still there after every attempt is not called trashed', async () => {
  const trouble: Fault = { kind: 'answer', status: 502 };
  const confluence = await confluenceWith([aStoredAttachment()], {
    faultFor: faultsOn(isDelete, trouble, trouble, trouble, trouble),
  });
  const result = await settle(confluence, 'trash', [file('att500')]);
  expect(outcomesOf(result)).toEqual([{ kind: 'failed', because: 'confluence-trouble' }]);
});

it('promise 6: a repeated invocation knows its own earlier work', async () => {
  const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })]);
  const result = await settle(confluence, 'trash', [file('att500', { mayBeDone: true })]);
  expect(outcomesOf(result)).toEqual([{ kind: 'trashed' }]);
});

it('promise 6: ends by itself when the time is up, and says what it did not reach', async () => {
  const confluence = await confluenceWith(aPileOf(3));
  const files = aPileOf(3).map(({ id }) => file(`att${id}`));
  const result = await settle(confluence, 'trash', files, { remainingMs: () => 1_000 });
  expect(result.end).toBe('out-of-time');
  expect(outcomesOf(result)).toEqual(files.map(() => ({ kind: 'not-reached' })));
  expect(confluence.requests).toEqual([]);
});

it('hands a long wait back to the caller, and claims nothing', async () => {
  const confluence = await confluenceWith(aPileOf(3), {
    faultFor: faultsOn(
      isDelete,
      ...Array<Fault>(3).fill({
        kind: 'answer',
        status: 429,
        headers: { 'Retry-After': '1847' },
      }),
    ),
  });
  const files = aPileOf(3).map(({ id }) => file(`att${id}`));
  const result = await settle(confluence, 'trash', files);
  expect(result.end).toBe('rate-limited');
  expect(result.resumeAfterMs).toBeGreaterThanOrEqual(1_847_000);
  expect(outcomesOf(result)).toEqual(files.map(() => ({ kind: 'not-reached' })));
});

it.each([1, 5, 8])('ends after exactly %i refusals without a success', async (allowed) => {
  const confluence = await confluenceWith(aPileOf(40));
  const files = aPileOf(40).map(({ id }) => file(`att${id}`));
  const parts = { stopAfter: { refusals: allowed, failures: null } };
  const result = await settle(confluence, 'trash', files, { person: 'viewer' }, parts);
  expect(result.end).toBe('refused');
  expect(deletesIn(confluence)).toHaveLength(allowed);
  expect(outcomesOf(result)).toEqual(
    files.map((_, index) =>
      index < allowed ? { kind: 'failed', because: 'not-permitted' } : { kind: 'not-reached' },
    ),
  );
});

it('counts no file as refused that is skipped: the others get their turn', async () => {
  const pile = aPileOf(40);
  const trashed = pile.slice(0, 20).map((stored) => ({ ...stored, status: 'trashed' as const }));
  const confluence = await confluenceWith([...trashed, ...pile.slice(20)]);
  const files = pile.map(({ id }) => file(`att${id}`));
  const parts = { stopAfter: { refusals: 5, failures: null } };
  const result = await settle(confluence, 'trash', files, { person: 'viewer' }, parts);
  expect(outcomesOf(result).filter(({ kind }) => kind === 'skipped')).toHaveLength(20);
  expect(deletesIn(confluence)).toHaveLength(5);
});

it('stops for all files when the session has ended', async () => {
  const confluence = await confluenceWith(aPileOf(3), {
    faultFor: ({ method }) =>
      method === 'DELETE' ? { kind: 'answer', status: 401, body: '{}' } : null,
  });
  const files = aPileOf(3).map(({ id }) => file(`att${id}`));
  const result = await settle(confluence, 'trash', files);
  expect(result.end).toBe('signed-out');
  expect(outcomesOf(result)).toEqual(files.map(() => ({ kind: 'not-reached' })));
});

it('tells the status of the failures, and not of what a 404 or a limit answered meanwhile', async () => {
  let deletes = 0;
  const confluence = await confluenceWith(aPileOf(6), {
    faultFor: ({ method }) =>
      isDelete(method) ? { kind: 'answer', status: ++deletes % 2 === 0 ? 404 : 400 } : null,
  });
  const files = aPileOf(6).map(({ id }) => file(`att${id}`));
  const result = await settle(confluence, 'trash', files);
  expect(deletes).toBeGreaterThan(5);
  expect(result.failureStatus).toBe(400);
});
