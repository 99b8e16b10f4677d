import type { Outcome } from '../../../src/cleanup/outcome';
import { groupOutcomes } from '../../../static/src/result/grouped-outcomes';
import { anAttachment } from '../../support/data/attachments';

it('puts files of the same end together: what was done first, then the largest group', () => {
  const inUse: Outcome = { kind: 'skipped', because: 'in-use' };
  const outcomes = new Map<string, Outcome>([
    ['att1', { kind: 'skipped', because: 'changed' }],
    ['att2', inUse],
    ['att3', { kind: 'trashed' }],
    ['att4', inUse],
  ]);
  const files = ['1', '2', '3', '4', '5'].map((id) => anAttachment({ id }));
  const groups = groupOutcomes({ outcomes }, files);
  expect(groups.map(({ key, isDone, files: of }) => [key, isDone, of.map(({ id }) => id)])).toEqual(
    [
      ['trashed', true, ['3']],
      ['skipped/in-use', false, ['2', '4']],
      ['skipped/changed', false, ['1']],
    ],
  );
  expect(groups[1]?.outcome).toEqual(inUse);
});
