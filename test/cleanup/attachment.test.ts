import { bareAttachmentId, totalSizeBytes } from '../../src/cleanup/attachment';
import { isSuccess } from '../../src/cleanup/outcome';
import { anAttachment } from '../support/attachments';

it('takes the prefix off an id, and nothing else', () => {
  expect(bareAttachmentId('att13008914')).toBe('13008914');
  expect(bareAttachmentId('13008914')).toBe('13008914');
  expect(bareAttachmentId('1att2')).toBe('1att2');
});

it('adds up the sizes that are known', () => {
  const sizes = [3, null, 4].map((sizeBytes) => anAttachment({ sizeBytes }));
  expect(totalSizeBytes(sizes)).toBe(7);
  expect(totalSizeBytes([])).toBe(0);
});

it('calls only trashed and purged a success', () => {
  expect(isSuccess({ kind: 'trashed' })).toBe(true);
  expect(isSuccess({ kind: 'purged' })).toBe(true);
  expect(isSuccess({ kind: 'already-gone' })).toBe(false);
  expect(isSuccess({ kind: 'skipped', because: 'changed' })).toBe(false);
  expect(isSuccess({ kind: 'failed', because: 'unknown' })).toBe(false);
  expect(isSuccess({ kind: 'not-reached' })).toBe(false);
});
