import fc from 'fast-check';
import { NO_FILTERS } from '../../src/cleanup/choosing/filters';
import {
  actFor,
  approve,
  planOf,
  planToPurge,
  purgeable,
  statusFor,
  whyNotAnyMore,
} from '../../src/cleanup/plan';
import { decide } from '../../src/cleanup/choosing/selection';
import { usageOf } from '../../src/cleanup/usage';
import type { UsageLookup } from '../../src/cleanup/usage';
import { anAttachment, nothingInUse } from '../support/data/attachments';
import { anyAttachment, anyList, anyRule } from '../support/data/arbitraries';
import { byAgeAlone } from '../support/data/rules';
import { inText, usageWith } from '../support/data/content-usage';

const CUTOFF_MS = Date.parse('2024-01-15T00:00:00Z');
const rules = byAgeAlone({ basis: 'updated', beforeMs: CUTOFF_MS });
const toTrash = { act: 'trash', rules, contentId: '100', usage: nothingInUse } as const;
const toPurge = { act: 'purge', rules: null, contentId: '100', usage: 'unknown' } as const;
const approved = { id: 'att1', versionNumber: 1, mayBeInUse: false };

describe('whyNotAnyMore', () => {
  it('lets a file through that is as it was approved', () => {
    expect(whyNotAnyMore(approved, anAttachment(), toTrash)).toBeNull();
  });

  it.each([
    ['got a new version', { versionNumber: 2 }, 'changed'],
    ['lost its version', { versionNumber: null }, 'changed'],
    ['was moved to another page', { contentId: '200' }, 'not-on-this-page'],
    ['does not say where it is', { contentId: null }, 'not-on-this-page'],
    ['is in the trash', { status: 'trashed' }, 'already-trashed'],
    ['has an odd entry by now', { isUnreadable: true }, 'unreadable-entry'],
    ['is archived', { status: 'archived' }, 'other-status'],
    ['is a draft', { status: 'draft' }, 'other-status'],
    ['is no longer older', { updatedAt: CUTOFF_MS }, 'no-longer-older'],
    ['has no readable date any more', { updatedAt: 'unreadable' as const }, 'changed'],
    ['has no date any more', { updatedAt: 'missing' as const }, 'changed'],
  ])('before trashing, skips a file that %s', (_, parts, because) => {
    expect(whyNotAnyMore(approved, anAttachment(parts), toTrash)).toBe(because);
  });

  it('skips a file that a filter leaves out by now, and one that is in use by now', () => {
    const filters = { ...NO_FILTERS, nameContains: 'report' };
    const filtered = { ...toTrash, rules: { ...rules, filters } };
    expect(whyNotAnyMore(approved, anAttachment(), filtered)).toBe('no-longer-matches');
    const used = { ...toTrash, usage: () => [inText('image')] };
    expect(whyNotAnyMore(approved, anAttachment(), used)).toBe('in-use');
  });

  it('promise 1: skips a file that was put to use since, also where files in use are included', () => {
    const including = { ...toTrash, rules: { ...rules, includeInUse: true } };
    const used = { ...including, usage: () => [inText('image')] };
    expect(whyNotAnyMore(approved, anAttachment(), used)).toBe('in-use');
    const approvedInUse = { ...approved, mayBeInUse: true };
    expect(whyNotAnyMore(approvedInUse, anAttachment(), used)).toBeNull();
    const unknown = { ...including, usage: 'unknown' } as const;
    expect(whyNotAnyMore(approvedInUse, anAttachment(), unknown)).toBeNull();
    expect(whyNotAnyMore(approved, anAttachment(), unknown)).toBe('no-longer-matches');
    // It loosens nothing by itself.
    const excluding = { ...used, rules };
    expect(whyNotAnyMore(approvedInUse, anAttachment(), excluding)).toBe('in-use');
  });

  it('before purging, skips a file that is not in the trash', () => {
    expect(whyNotAnyMore(approved, anAttachment({ status: 'current' }), toPurge)).toBe(
      'not-in-trash',
    );
    expect(whyNotAnyMore(approved, anAttachment({ status: 'archived' }), toPurge)).toBe(
      'other-status',
    );
    expect(whyNotAnyMore(approved, anAttachment({ status: 'trashed' }), toPurge)).toBeNull();
  });

  it('never trashes without rules', () => {
    const terms = { ...toTrash, rules: null };
    expect(whyNotAnyMore(approved, anAttachment(), terms)).toBe('no-longer-older');
  });

  it('promise 1: lets through only what is approved, on this page and matches when read again', () => {
    fc.assert(
      fc.property(
        anyAttachment,
        anyRule,
        fc.integer({ min: 1, max: 3 }),
        (seen, anyOf, version) => {
          const terms = { ...toTrash, rules: anyOf };
          const file = { id: seen.id, versionNumber: version, mayBeInUse: false };
          if (whyNotAnyMore(file, seen, terms) !== null) return;
          expect(seen.contentId).toBe('100');
          expect(seen.versionNumber).toBe(version);
          expect(decide(seen, anyOf, 'current', nothingInUse).kind).toBe('match');
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

it('has one act for what a list holds, and one list for what an act takes', () => {
  expect(actFor(statusFor('trash'))).toBe('trash');
  expect(actFor(statusFor('purge'))).toBe('purge');
});

describe('approve', () => {
  it('puts the oldest first, and files without a date last', () => {
    const files = [
      anAttachment({ id: 'att3', updatedAt: 3 }),
      anAttachment({ id: 'att9', updatedAt: 'missing' }),
      anAttachment({ id: 'att1', updatedAt: 1 }),
    ];
    const inOrder = approve(files, nothingInUse).map(({ id }) => id);
    expect(inOrder).toEqual(['att1', 'att3', 'att9']);
  });
});

describe('planOf', () => {
  const files = ['a.png', 'b.png'].map((title) => anAttachment({ id: title, title }));
  const chosen = { act: 'trash', contentKind: 'page', rules } as const;
  const image = { by: 'name', key: 'a.png', use: 'image' } as const;

  it('has comments checked for what was in no use', () => {
    const plan = planOf(chosen, files, usageOf(usageWith([image])));
    expect(plan).toMatchObject(chosen);
    expect(plan.files.map(({ id, mayBeInUse }) => [id, mayBeInUse])).toEqual([
      ['a.png', true],
      ['b.png', false],
    ]);
    const { id, title, fileId, mediaType } = anAttachment({ id: 'b.png', title: 'b.png' });
    const named = { id, title, fileId, mediaType };
    expect(plan.commentCheck).toEqual({ files: [named], wereAllRead: true });
  });

  it('remembers that comments could not be read', () => {
    const content = usageWith([image]);
    const comments = { source: { kind: 'comment' }, state: 'unreadable', references: [] } as const;
    const sources = [...content.sources, comments];
    const plan = planOf(chosen, files, usageOf({ ...content, sources }));
    expect(plan.commentCheck?.wereAllRead).toBe(false);
    // As known by somebody who gives no more than the lookup.
    const told = planOf(chosen, files, { lookup: nothingInUse, content: null });
    expect(told.commentCheck?.wereAllRead).toBe(false);
  });

  it.each([
    ['all are in use', files.slice(0, 1), rules, usageOf(usageWith([image]))],
    ['nobody knows what is in use', files, rules, usageOf(null)],
    ['no rules are held against them', files, null, usageOf(usageWith([]))],
  ])('has no comments checked where %s', (_, some, heldAgainst, usage) => {
    expect(planOf({ ...chosen, rules: heldAgainst }, some, usage).commentCheck).toBeNull();
  });

  it('purges what is chosen one by one from the trash, whatever uses it', () => {
    expect(planToPurge('blogpost', [approved])).toEqual({
      act: 'purge',
      contentKind: 'blogpost',
      rules: null,
      files: [approved],
      commentCheck: null,
    });
  });
});

it('approves a file as one that may be in use where it is, and where nobody knows', () => {
  const [first, second] = [anAttachment({ id: 'att1' }), anAttachment({ id: 'att2' })];
  const firstInUse: UsageLookup = ({ id }) => (id === 'att1' ? [inText('image')] : []);
  const uses = (usage: UsageLookup) =>
    approve([first, second], usage).map(({ mayBeInUse }) => mayBeInUse);
  expect(uses(firstInUse)).toEqual([true, false]);
  expect(uses('unknown')).toEqual([true, true]);
});

describe('promise 5: purge is limited to what the run trashed', () => {
  it('takes the versions from the fresh list of the trash', () => {
    const trash = [anAttachment({ id: 'att1', status: 'trashed', versionNumber: 2 })];
    const { files } = purgeable([anAttachment({ id: 'att1' })], trash);
    expect(files).toEqual([{ id: 'att1', versionNumber: 2, mayBeInUse: true }]);
  });

  it('knows a file whose id the list spells without its prefix', () => {
    const trash = [anAttachment({ id: '1', status: 'trashed' })];
    const { files } = purgeable([anAttachment({ id: 'att1' })], trash);
    expect(files).toEqual([{ id: '1', versionNumber: 1, mayBeInUse: true }]);
  });

  it.each([
    ['of another size', { sizeBytes: 4_096 }],
    ['of another upload', { fileId: '00000000-0000-4000-8000-000000000009' }],
  ])('leaves alone what has been put in its place: a file %s', (_, parts) => {
    const trash = [anAttachment({ status: 'trashed', versionNumber: 7, ...parts })];
    expect(purgeable([anAttachment()], trash)).toMatchObject({ files: [], notListed: ['att1'] });
  });

  it('promise 2: leaves alone what the list has an odd entry for', () => {
    const trash = [anAttachment({ status: 'trashed', isUnreadable: true })];
    expect(purgeable([anAttachment()], trash)).toMatchObject({ files: [], notListed: ['att1'] });
  });

  it('takes what Confluence says nothing more of', () => {
    const unknown = { sizeBytes: null, fileId: null };
    const [known, bare] = [anAttachment(), anAttachment(unknown)];
    for (const [before, now] of [
      [known, bare],
      [bare, known],
      [bare, bare],
    ] as const) {
      expect(purgeable([before], [{ ...now, status: 'trashed' }]).files).toHaveLength(1);
    }
  });

  it('chooses nothing that was not trashed by the run, and loses none of what was', () => {
    fc.assert(
      fc.property(anyList, fc.array(fc.nat(60)), (list, picks) => {
        const known = list.map(({ id }) => id);
        const trashedIds = [...new Set(picks.map((n) => known[n] ?? `att${String(1e8 + n)}`))];
        const trashedByRun = trashedIds.map(
          (id) => list.find((file) => file.id === id) ?? anAttachment({ id }),
        );
        const { files, notListed } = purgeable(trashedByRun, list);
        const inTrash = new Set(list.filter((f) => f.status === 'trashed').map((f) => f.id));
        expect([...files.map(({ id }) => id), ...notListed].sort()).toEqual(trashedIds.sort());
        expect(files.every(({ id }) => inTrash.has(id))).toBe(true);
      }),
    );
  });
});
