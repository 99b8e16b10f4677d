import { judge } from '../../../src/cleanup/choosing/judgement';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { byAgeAlone } from '../../support/data/rules';
import { inText } from '../../support/data/content-usage';

const RULES = byAgeAlone({ basis: 'updated', beforeMs: 1_000 });

it('counts what is kept by its first reason, so that the counts add up', () => {
  const list = [
    anAttachment({ id: 'att1', updatedAt: 999 }),
    anAttachment({ id: 'att2', updatedAt: 1_000 }),
    anAttachment({ id: 'att3', updatedAt: 2_000 }),
    anAttachment({ id: 'att4', updatedAt: 'missing' }),
    anAttachment({ id: 'att5', updatedAt: 'unreadable', status: 'archived' }),
  ];
  const { matches, kept, keptBy } = judge(list, RULES, 'current', nothingInUse);
  expect(matches.map(({ attachment }) => attachment.id)).toEqual(['att1']);
  expect(kept).toHaveLength(4);
  expect([...keptBy]).toEqual([
    ['not-older', 2],
    ['no-date', 1],
    ['archived', 1],
  ]);
  expect(kept.at(-1)?.reasons).toEqual(['archived', 'unreadable-date']);
});

it('counts as in use what nothing else keeps: what would go if it were included', () => {
  const list = [
    anAttachment({ id: 'att1', title: 'used', updatedAt: 1 }),
    anAttachment({ id: 'att2', title: 'used', updatedAt: 1_000 }),
    anAttachment({ id: 'att3', updatedAt: 1 }),
  ];
  const usage = ({ title }: { readonly title: string }) =>
    title === 'used' ? [inText('image')] : [];
  const without = judge(list, RULES, 'current', usage);
  expect([...without.keptBy]).toEqual([
    ['in-use', 1],
    ['not-older', 1],
  ]);
  const including = judge(list, { ...RULES, includeInUse: true }, 'current', usage);
  expect(including.matches).toHaveLength(without.matches.length + 1);
});

it.each([
  ['in use', () => [inText('image')]],
  ['in use, or not', 'unknown'],
] as const)('counts what is %s under what else keeps it', (_, usage) => {
  const list = [anAttachment({ updatedAt: 1 })];
  const rules = { ...RULES, filters: { ...RULES.filters, keepNewest: 1 } };
  const { kept, keptBy } = judge(list, rules, 'current', usage);
  expect(kept[0]?.reasons).toHaveLength(2);
  expect([...keptBy]).toEqual([['among-newest', 1]]);
});

it('keeps everything without rules, and says why', () => {
  const { matches, keptBy } = judge([anAttachment()], null, 'current', nothingInUse);
  expect(matches).toEqual([]);
  expect([...keptBy]).toEqual([['no-cutoff', 1]]);
});

it('promise 2: lets a file with an odd entry take none of the places of the newest', () => {
  const list = [
    anAttachment({ id: 'att1', updatedAt: 3, isUnreadable: true }),
    anAttachment({ id: 'att2', updatedAt: 2 }),
    anAttachment({ id: 'att3', updatedAt: 1 }),
  ];
  const rules = { ...RULES, filters: { ...RULES.filters, keepNewest: 1 } };
  const { matches, kept } = judge(list, rules, 'current', nothingInUse);
  expect(matches.map(({ attachment }) => attachment.id)).toEqual(['att3']);
  expect(kept.map(({ reasons }) => reasons)).toEqual([['unreadable-entry'], ['among-newest']]);
});
