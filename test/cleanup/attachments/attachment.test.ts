import {
  ATTACHMENT_ID,
  bareAttachmentId,
  CONTENT_ID,
  totalSizeBytes,
} from '../../../src/cleanup/attachments/attachment';
import { isSuccess, mayFailAlike } from '../../../src/cleanup/outcome';
import { anAttachment } from '../../support/data/attachments';

it('takes the prefix off an id, and nothing else', () => {
  expect(bareAttachmentId('att13008914')).toBe('13008914');
  expect(bareAttachmentId('13008914')).toBe('13008914');
  expect(bareAttachmentId('1att2')).toBe('1att2');
});

it.each([
  ['1', true, true],
  ['13008914', true, true],
  ['att13008914', false, true],
  ['1'.repeat(27), true, true],
  ['1'.repeat(30), true, false],
  ['1'.repeat(31), false, false],
  [`att${'1'.repeat(28)}`, false, false],
  ['', false, false],
  ['att', false, false],
  ['x1', false, false],
  ['xatt1', false, false],
  ['1x', false, false],
  ['att1/..', false, false],
])('takes %p for an id of a content: %p, of an attachment: %p', (id, ofContent, ofAttachment) => {
  expect(CONTENT_ID.test(id)).toBe(ofContent);
  expect(ATTACHMENT_ID.test(id)).toBe(ofAttachment);
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

it('expects the next files to fail alike where Confluence answered, and did nothing', () => {
  expect(mayFailAlike({ kind: 'failed', because: 'refused' })).toBe(true);
  expect(mayFailAlike({ kind: 'failed', because: 'confluence-trouble' })).toBe(true);
  expect(mayFailAlike({ kind: 'failed', because: 'not-permitted' })).toBe(false);
  expect(mayFailAlike({ kind: 'failed', because: 'unknown' })).toBe(false);
  expect(mayFailAlike({ kind: 'skipped', because: 'changed' })).toBe(false);
  expect(mayFailAlike({ kind: 'trashed' })).toBe(false);
});
