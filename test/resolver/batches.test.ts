import type { EmbeddedConfluence, Fault } from '../../local/confluence/embedded-confluence';
import type { BatchRequest, BatchResult, SentFile } from '../../src/contract';
import { aPileOf, aStoredAttachment } from '../support/attachments';
import { callsTo } from '../support/function-calls';
import { closeConfluences, confluenceWith, faultsOn, isDelete } from '../support/with-confluence';

afterEach(closeConfluences);

const file = (id: string, parts: Partial<SentFile> = {}): SentFile => ({
  id,
  versionNumber: 1,
  mayBeDone: false,
  ...parts,
});

function batchOf(files: readonly SentFile[], parts: Partial<BatchRequest> = {}): BatchRequest {
  return {
    contentKind: 'page',
    rule: { basis: 'updated', beforeMs: Date.parse('2024-01-01T00:00:00Z') },
    files,
    stopAfterRefusals: null,
    ...parts,
  };
}

async function settle(
  confluence: EmbeddedConfluence,
  act: 'trash' | 'purge',
  files: readonly SentFile[],
  options: Parameters<typeof callsTo>[1] = {},
  parts: Partial<BatchRequest> = act === 'purge' ? { rule: null } : {},
): Promise<BatchResult> {
  const calls = callsTo(confluence, options);
  const request = batchOf(files, parts);
  const reply = await (act === 'trash' ? calls.trashBatch(request) : calls.purgeBatch(request));
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

const outcomesOf = ({ outcomes }: BatchResult) => outcomes.map(({ outcome }) => outcome);
const deletesIn = ({ requests }: EmbeddedConfluence) =>
  requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);

describe('trashBatch', () => {
  it('trashes what was approved, and says so for each, in order', async () => {
    const confluence = await confluenceWith(aPileOf(12));
    const files = aPileOf(12).map(({ id }) => file(`att${id}`));
    const result = await settle(confluence, 'trash', files);
    expect(result.outcomes.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
    expect(new Set(outcomesOf(result).map(({ kind }) => kind))).toEqual(new Set(['trashed']));
    expect(confluence.store.attachment('1000')?.status).toBe('trashed');
  });

  it('spends one read and one DELETE on a file: three points', async () => {
    const confluence = await confluenceWith(aPileOf(4));
    await settle(
      confluence,
      'trash',
      aPileOf(4).map(({ id }) => file(`att${id}`)),
    );
    expect(confluence.requests).toHaveLength(8);
    expect(confluence.pointsSpent()).toBe(12);
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

  it('promise 4: a file is not called gone when the page itself cannot be seen', async () => {
    const confluence = await confluenceWith([]);
    const result = await settle(confluence, 'trash', [file('att500')], { contentId: '404' });
    expect(outcomesOf(result)).toEqual([{ kind: 'failed', because: 'unknown' }]);
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
    expect(result.end).toBe('must-wait');
    expect(result.resumeAfterMs).toBeGreaterThanOrEqual(1_847_000);
    expect(outcomesOf(result)).toEqual(files.map(() => ({ kind: 'not-reached' })));
  });

  it('ends early after so many refusals without a success', async () => {
    const confluence = await confluenceWith(aPileOf(40));
    const files = aPileOf(40).map(({ id }) => file(`att${id}`));
    const result = await settle(
      confluence,
      'trash',
      files,
      { person: 'viewer' },
      { stopAfterRefusals: 5 },
    );
    expect(result.end).toBe('refused');
    const refused = outcomesOf(result).filter(({ kind }) => kind === 'failed');
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(refused.length).toBeLessThan(12);
    expect(outcomesOf(result).filter(({ kind }) => kind === 'not-reached')).toHaveLength(
      40 - refused.length,
    );
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
});

describe('purgeBatch', () => {
  it('purges what is in the trash', async () => {
    const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })]);
    const result = await settle(confluence, 'purge', [file('att500')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'purged' }]);
    expect(confluence.store.attachment('500')).toBeNull();
    expect(deletesIn(confluence)).toEqual(['/wiki/api/v2/attachments/att500?purge=true']);
  });

  it('promise 5: never sends a purge for a file that is not in the trash', async () => {
    const confluence = await confluenceWith([aStoredAttachment()]);
    const result = await settle(confluence, 'purge', [file('att500')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'skipped', because: 'not-in-trash' }]);
    expect(deletesIn(confluence)).toEqual([]);
  });

  it('tells an editor that it is not permitted', async () => {
    const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })]);
    const result = await settle(confluence, 'purge', [file('att500')], { person: 'editor' });
    expect(outcomesOf(result)).toEqual([{ kind: 'failed', because: 'not-permitted' }]);
    expect(confluence.store.attachment('500')?.status).toBe('trashed');
  });

  it('promise 4: a purge whose answer was lost is ours when the file is gone', async () => {
    const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })], {
      faultFor: faultsOn(isDelete, { kind: 'reset', when: 'after' }),
    });
    const result = await settle(confluence, 'purge', [file('att500')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'purged' }]);
    expect(deletesIn(confluence)).toHaveLength(1);
  });

  it('promise 4: a purge that was answered with 404 is not ours when the file is gone', async () => {
    const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })], {
      faultFor: ({ method }) => {
        if (method === 'DELETE') confluence.store.purge('500');
        return null;
      },
    });
    const result = await settle(confluence, 'purge', [file('att500')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'already-gone' }]);
  });

  it('applies the cutoff again to what was picked in the trash', async () => {
    const confluence = await confluenceWith([
      aStoredAttachment({ status: 'trashed', createdAt: '2025-06-01T00:00:00.000Z' }),
    ]);
    const rule = { basis: 'updated', beforeMs: Date.parse('2024-01-01') } as const;
    const result = await settle(confluence, 'purge', [file('att500')], {}, { rule });
    expect(outcomesOf(result)).toEqual([{ kind: 'skipped', because: 'no-longer-older' }]);
  });
});
