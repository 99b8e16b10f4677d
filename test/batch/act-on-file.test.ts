import { actOnFile } from '../../src/batch/act-on-file';
import type { Terms } from '../../src/cleanup/plan';
import { anAttachment, nothingInUse } from '../support/data/attachments';
import { byAgeAlone } from '../support/data/rules';
import { scriptedActions } from '../support/run/scripted-actions';
import type { Script } from '../support/run/scripted-actions';

const rules = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01T00:00:00Z') });
const TRASH: Terms = { act: 'trash', contentId: '100', rules, usage: nothingInUse };
const PURGE: Terms = { act: 'purge', contentId: '100', rules: null, usage: 'unknown' };
const CURRENT = anAttachment();
const TRASHED = anAttachment({ status: 'trashed' });
const NEWER = anAttachment({ versionNumber: 2 });
const ODD = anAttachment({ isUnreadable: true });

/** The outcome of `att1`, approved in version 1, and what was done for it, in short. */
async function settle(terms: Terms, script: Script, mayBeDone = false) {
  const { actions, log } = scriptedActions(script);
  const outcome = await actOnFile(
    { id: 'att1', versionNumber: 1, mayBeInUse: false, mayBeDone },
    terms,
    actions,
  );
  const because = 'because' in outcome ? `${outcome.kind}: ${outcome.because}` : outcome.kind;
  return [because, log.map((entry) => entry.replace(' att1', '')).join(' ')];
}

describe('a file that nothing was tried with yet', () => {
  it('is read, and then acted on', async () => {
    const script = (seen: typeof CURRENT): Script => ({ reads: [seen], answers: ['done'] });
    expect(await settle(TRASH, script(CURRENT))).toEqual(['trashed', 'read act']);
    expect(await settle(PURGE, script(TRASHED))).toEqual(['purged', 'read act']);
  });

  it('promise 1: is skipped when it is no longer as it was approved', async () => {
    expect(await settle(TRASH, { reads: [NEWER] })).toEqual(['skipped: changed', 'read']);
    expect(await settle(TRASH, { reads: [TRASHED] })).toEqual(['skipped: already-trashed', 'read']);
  });

  it.each([TRASH, PURGE])('promise 2: stays with an odd entry: $act', async (terms) => {
    const seen = { ...ODD, status: terms.act === 'trash' ? 'current' : 'trashed' };
    const skipped = ['skipped: unreadable-entry', 'read'];
    expect(await settle(terms, { reads: [seen] })).toEqual(skipped);
  });

  it('is not acted on when it cannot be read', async () => {
    expect(await settle(TRASH, { reads: ['unreadable'] })).toEqual([
      'failed: not-readable',
      'read',
    ]);
  });

  it.each([TRASH, PURGE])('is gone when it is not there and the page is: $act', async (terms) => {
    expect(await settle(terms, { reads: [null, null] })).toEqual([
      'already-gone',
      'read content read',
    ]);
  });

  it.each([TRASH, PURGE])('is not gone while its page comes back: $act', async (terms) => {
    expect(await settle(terms, { reads: [null, CURRENT] })).toEqual([
      'failed: not-readable',
      'read content read',
    ]);
  });

  it.each([TRASH, PURGE])('is not readable when its page is not: $act', async (terms) => {
    // Never "unknown": what is in doubt may be taken for our own work later.
    expect(await settle(terms, { reads: [null], contentIsReadable: false })).toEqual([
      'failed: not-readable',
      'read content',
    ]);
  });
});

describe('a read that says "not in the trash"', () => {
  it('may be older than the list, and is made once more', async () => {
    const script: Script = { reads: [CURRENT, TRASHED], answers: ['done'] };
    expect(await settle(PURGE, script)).toEqual(['purged', 'read read act']);
  });

  it('counts when it is made twice', async () => {
    expect(await settle(PURGE, { reads: [CURRENT, CURRENT] })).toEqual([
      'skipped: not-in-trash',
      'read read',
    ]);
  });

  it('is not forgotten to follow a lost answer', async () => {
    expect(await settle(PURGE, { reads: [CURRENT, null, null] }, true)).toEqual([
      'purged',
      'read read content read',
    ]);
  });
});

describe('promise 6: a file whose earlier invocation was lost', () => {
  it.each<[string, Terms, Script, string, string]>([
    ['trashed as approved', TRASH, { reads: [TRASHED] }, 'trashed', 'read'],
    [
      'trashed in another version',
      TRASH,
      { reads: [anAttachment({ status: 'trashed', versionNumber: 2 })] },
      'skipped: already-trashed',
      'read',
    ],
    [
      'trashed on another page',
      TRASH,
      { reads: [anAttachment({ status: 'trashed', contentId: '200' })] },
      'skipped: not-on-this-page',
      'read',
    ],
    ['still there', TRASH, { reads: [CURRENT], answers: ['done'] }, 'trashed', 'read act'],
    ['in the trash', PURGE, { reads: [TRASHED], answers: ['done'] }, 'purged', 'read act'],
    ['purged', PURGE, { reads: [null, null] }, 'purged', 'read content read'],
    [
      'gone, though it was to be trashed',
      TRASH,
      { reads: [null, null] },
      'already-gone',
      'read content read',
    ],
    [
      'gone with its page',
      PURGE,
      { reads: [null], contentIsReadable: false },
      'failed: unknown',
      'read content',
    ],
    ['unreadable', TRASH, { reads: ['unreadable'] }, 'failed: unknown', 'read'],
  ])('is settled by reading: %s', async (_, terms, script, outcome, log) => {
    expect(await settle(terms, script, true)).toEqual([outcome, log]);
  });
});

describe('a lost answer', () => {
  it('is settled by a read that finds our work', async () => {
    const script: Script = { reads: [CURRENT, TRASHED], answers: ['lost'] };
    expect(await settle(TRASH, script)).toEqual(['trashed', 'read act read']);
    const purge: Script = { reads: [TRASHED, null, null], answers: ['lost'] };
    expect(await settle(PURGE, purge)).toEqual(['purged', 'read act read content read']);
  });

  it('is settled later when the read after it was stale', async () => {
    const script: Script = { reads: [CURRENT, CURRENT, TRASHED], answers: ['lost'] };
    expect(await settle(TRASH, script)).toEqual(['trashed', 'read act read wait 1 read']);
  });

  it('is tried again after a wait and another read', async () => {
    const script: Script = { reads: [CURRENT, CURRENT, CURRENT], answers: ['lost', 'done'] };
    expect(await settle(TRASH, script)).toEqual(['trashed', 'read act read wait 1 read act']);
  });

  it('is not tried again when somebody has changed the file meanwhile', async () => {
    const script: Script = { reads: [CURRENT, NEWER], answers: ['lost'] };
    expect(await settle(TRASH, script)).toEqual(['skipped: changed', 'read act read']);
  });

  it('leaves in doubt a file whose entry is odd after it', async () => {
    const trashed = { ...ODD, status: 'trashed' };
    expect(await settle(TRASH, { reads: [CURRENT, trashed], answers: ['lost'] })).toEqual([
      'failed: unknown',
      'read act read',
    ]);
  });

  it('leaves in doubt what cannot be read after it', async () => {
    const script: Script = { reads: [CURRENT, 'unreadable'], answers: ['lost'] };
    expect(await settle(TRASH, script)).toEqual(['failed: unknown', 'read act read']);
  });

  it('is given up after the third try, and a last look', async () => {
    const answers = ['lost', 'lost', 'lost'] as const;
    const log = 'read act read wait 1 read act read wait 2 read act read wait 3 read';
    const still: Script = { reads: Array<typeof CURRENT>(7).fill(CURRENT), answers };
    expect(await settle(TRASH, still)).toEqual(['failed: confluence-trouble', log]);
    expect(await settle(TRASH, still, true)).toEqual(['failed: unknown', log]);
    const reads = [...still.reads.slice(1), TRASHED];
    expect(await settle(TRASH, { reads, answers })).toEqual(['trashed', log]);
  });

  it('leaves in doubt what is refused at the next try: the reads may be stale', async () => {
    const script: Script = {
      reads: Array<typeof CURRENT>(5).fill(CURRENT),
      answers: ['lost', 'not-found'],
    };
    expect(await settle(TRASH, script)).toEqual([
      'failed: unknown',
      'read act read wait 1 read act read read',
    ]);
  });

  it('is our work also when the next try is told that nothing is there', async () => {
    const script: Script = {
      reads: [CURRENT, CURRENT, CURRENT, TRASHED],
      answers: ['lost', 'not-found'],
    };
    expect(await settle(TRASH, script)).toEqual(['trashed', 'read act read wait 1 read act read']);
  });
});

describe('promise 1: a request that was turned away, or came too late after the read', () => {
  it('is made again only after another read', async () => {
    const script: Script = { reads: [CURRENT, CURRENT], answers: ['look-again', 'done'] };
    expect(await settle(TRASH, script)).toEqual(['trashed', 'read act read act 2']);
  });

  it('is not made again for what has changed meanwhile', async () => {
    const script: Script = { reads: [CURRENT, NEWER], answers: ['look-again'] };
    expect(await settle(TRASH, script)).toEqual(['skipped: changed', 'read act read']);
    const purge: Script = { reads: [TRASHED, CURRENT, CURRENT], answers: ['look-again'] };
    expect(await settle(PURGE, purge)).toEqual(['skipped: not-in-trash', 'read act read read']);
  });

  it('leaves nothing in doubt, and takes none of the tries after a lost answer', async () => {
    const answers = ['look-again', 'look-again', 'look-again', 'look-again'] as const;
    const reads = [...Array<typeof CURRENT>(4).fill(CURRENT), TRASHED];
    expect(await settle(TRASH, { reads, answers })).toEqual([
      'skipped: already-trashed',
      'read act read act 2 read act 3 read act 4 read',
    ]);
  });
});

describe('a refusal', () => {
  it.each([
    ['not-found', 'not-permitted'],
    ['not-permitted', 'not-permitted'],
    ['refused', 'refused'],
  ] as const)('that says "%s" of a file seen twice since is: %s', async (answer, because) => {
    const script: Script = { reads: [CURRENT, CURRENT, CURRENT], answers: [answer] };
    expect(await settle(TRASH, script)).toEqual([`failed: ${because}`, 'read act read read']);
  });

  it('is explained by what the first read after it finds', async () => {
    const script: Script = { reads: [CURRENT, NEWER], answers: ['not-found'] };
    expect(await settle(TRASH, script)).toEqual(['skipped: changed', 'read act read']);
  });

  it('is explained by what only the second read finds', async () => {
    const script: Script = { reads: [CURRENT, CURRENT, TRASHED], answers: ['not-found'] };
    expect(await settle(TRASH, script)).toEqual(['skipped: already-trashed', 'read act read read']);
  });

  it('never claims for us what somebody else has purged', async () => {
    const script: Script = { reads: [TRASHED, null, null], answers: ['not-found'] };
    expect(await settle(PURGE, script)).toEqual(['already-gone', 'read act read content read']);
  });
});
