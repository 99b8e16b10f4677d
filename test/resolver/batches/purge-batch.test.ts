import { aStoredAttachment } from '../../support/data/attachments';
import { byAgeAlone } from '../../support/data/rules';
import { deletesIn, file, outcomesOf, settle } from '../../support/run/settle-batch';
import {
  closeConfluences,
  confluenceWith,
  faultsOn,
  isDelete,
} from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

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
  const rules = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01') });
  const result = await settle(confluence, 'purge', [file('att500')], {}, { rules });
  expect(outcomesOf(result)).toEqual([{ kind: 'skipped', because: 'no-longer-older' }]);
});
