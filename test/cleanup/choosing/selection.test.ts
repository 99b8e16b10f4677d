import fc from 'fast-check';
import { judge } from '../../../src/cleanup/choosing/judgement';
import { decide } from '../../../src/cleanup/choosing/selection';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { anyAttachment, anyList, anyRule } from '../../support/data/arbitraries';
import { byAgeAlone } from '../../support/data/rules';

const CUTOFF_MS = Date.parse('2024-01-15T12:57:55.347Z');
const byUpdate = byAgeAlone({ basis: 'updated', beforeMs: CUTOFF_MS });
const byUpload = byAgeAlone({ basis: 'uploaded', beforeMs: CUTOFF_MS });

describe('decide', () => {
  it('matches an attachment updated a millisecond before the cutoff', () => {
    const decision = decide(
      anAttachment({ updatedAt: CUTOFF_MS - 1 }),
      byUpdate,
      'current',
      nothingInUse,
    );
    expect(decision).toEqual({ kind: 'match', marks: [] });
  });

  it('keeps an attachment updated exactly at the cutoff', () => {
    const decision = decide(
      anAttachment({ updatedAt: CUTOFF_MS }),
      byUpdate,
      'current',
      nothingInUse,
    );
    expect(decision).toEqual({ kind: 'keep', reasons: ['not-older'] });
  });

  it('goes by the latest version, not by the first upload', () => {
    const renewed = anAttachment({ uploadedAt: CUTOFF_MS - 1_000, updatedAt: CUTOFF_MS + 1_000 });
    expect(decide(renewed, byUpdate, 'current', nothingInUse).kind).toBe('keep');
  });

  it('by first upload, marks a file that has a version newer than the cutoff', () => {
    const renewed = anAttachment({ uploadedAt: CUTOFF_MS - 1_000, updatedAt: CUTOFF_MS });
    expect(decide(renewed, byUpload, 'current', nothingInUse)).toEqual({
      kind: 'match',
      marks: ['newer-version'],
    });
  });

  it('by first upload, marks no file whose latest version is older as well', () => {
    const old = anAttachment({ uploadedAt: CUTOFF_MS - 2, updatedAt: CUTOFF_MS - 1 });
    expect(decide(old, byUpload, 'current', nothingInUse)).toEqual({ kind: 'match', marks: [] });
  });

  it('by first upload, marks a file whose latest version has no date', () => {
    const migrated = anAttachment({ uploadedAt: CUTOFF_MS - 1_000, updatedAt: 'missing' });
    expect(decide(migrated, byUpload, 'current', nothingInUse)).toEqual({
      kind: 'match',
      marks: ['version-date-unknown'],
    });
  });

  it('without rules, keeps everything', () => {
    expect(decide(anAttachment(), null, 'current', nothingInUse)).toEqual({
      kind: 'keep',
      reasons: ['no-cutoff'],
    });
  });

  it('keeps for every reason that there is, and names them all', () => {
    const doubtful = anAttachment({ status: 'archived', updatedAt: 'unreadable' });
    expect(decide(doubtful, byUpdate, 'current', nothingInUse)).toEqual({
      kind: 'keep',
      reasons: ['archived', 'unreadable-date'],
    });
  });

  it('in the list of the trash, keeps what is not in the trash', () => {
    expect(decide(anAttachment({ status: 'current' }), byUpdate, 'trashed', nothingInUse)).toEqual({
      kind: 'keep',
      reasons: ['other-status'],
    });
    expect(
      decide(anAttachment({ status: 'trashed' }), byUpdate, 'trashed', nothingInUse).kind,
    ).toBe('match');
  });

  it('gives the two files of the recipe, and keeps the third', () => {
    const instants = ['12:57:54.721', '12:57:55.347', '12:57:54.743'];
    const files = instants.map((time, index) =>
      anAttachment({ id: `att${String(index)}`, updatedAt: Date.parse(`2024-01-15T${time}Z`) }),
    );
    const { matches } = judge(files, byUpdate, 'current', nothingInUse);
    expect(matches.map(({ attachment }) => attachment.id)).toEqual(['att0', 'att2']);
  });
});

describe('promise 2: doubt keeps', () => {
  it('never matches without a readable date strictly before the cutoff and the status asked for', () => {
    fc.assert(
      fc.property(
        anyAttachment,
        anyRule,
        fc.constantFrom('current', 'trashed'),
        (file, rule, status) => {
          const decision = decide(file, rule, status, nothingInUse);
          const { basis, beforeMs } = rule.age;
          const age = basis === 'updated' ? file.updatedAt : file.uploadedAt;
          const isOlder = typeof age === 'number' && age < beforeMs;
          const isCertain = !file.isUnreadable && file.status === status && isOlder;
          expect(decision.kind).toBe(isCertain ? 'match' : 'keep');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('always says why it keeps', () => {
    fc.assert(
      fc.property(anyAttachment, fc.option(anyRule), (file, rule) => {
        const decision = decide(file, rule, 'current', nothingInUse);
        return decision.kind === 'match' || decision.reasons.length > 0;
      }),
    );
  });
});

describe('judge', () => {
  it('loses no attachment: each is matched or kept', () => {
    fc.assert(
      fc.property(anyList, fc.option(anyRule), (files, rule) => {
        const { matches, kept } = judge(files, rule, 'current', nothingInUse);
        return matches.length + kept.length === files.length;
      }),
    );
  });

  it('never matches more by an earlier cutoff', () => {
    fc.assert(
      fc.property(anyList, anyRule, fc.nat(1e11), (files, rule, earlierMs) => {
        const age = { ...rule.age, beforeMs: rule.age.beforeMs - earlierMs };
        const earlier = { ...rule, age };
        const late = new Set(
          judge(files, rule, 'current', nothingInUse).matches.map((m) => m.attachment.id),
        );
        return judge(files, earlier, 'current', nothingInUse).matches.every((m) =>
          late.has(m.attachment.id),
        );
      }),
    );
  });
});
