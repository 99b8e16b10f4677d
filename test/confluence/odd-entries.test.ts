/** Each field of an attachment's entry by itself, with values that it is not documented to have. */
import { readAttachment } from '../../src/confluence/attachment-wire';

const DOCUMENTED = {
  id: 'att7',
  status: 'current',
  title: 'plan.png',
  createdAt: '2020-01-01T00:00:00.000Z',
  version: { number: 3, createdAt: '2021-01-01T00:00:00.000Z', authorId: 'somebody' },
  fileSize: 5,
  mediaType: 'image/png',
  fileId: 'f',
  pageId: '100',
};

const isUnreadable = (entry: object) =>
  readAttachment(JSON.stringify(entry), '/wiki/x').isUnreadable;

it('reads what is documented, and amounts of none', () => {
  expect(isUnreadable(DOCUMENTED)).toBe(false);
  const none = { ...DOCUMENTED, fileSize: 0, version: { ...DOCUMENTED.version, number: 0 } };
  expect(isUnreadable(none)).toBe(false);
  const { sizeBytes, versionNumber } = readAttachment(JSON.stringify(none), '/wiki/x');
  expect([sizeBytes, versionNumber]).toEqual([0, 0]);
});

const ODD: readonly (readonly [unknown])[] = [[5], [true], [{}], [[]], [{ toString: 0 }]];

describe.each(ODD)('promise 2: keeps a file with %j', (odd) => {
  it.each(['title', 'status', 'createdAt', 'mediaType', 'fileId'])('as its %s', (field) => {
    expect(isUnreadable({ ...DOCUMENTED, [field]: odd })).toBe(true);
  });

  it.each(['createdAt', 'authorId'])('as its version’s %s', (field) => {
    const version = { ...DOCUMENTED.version, [field]: odd };
    expect(isUnreadable({ ...DOCUMENTED, version })).toBe(true);
  });

  it.each(['pageId', 'blogPostId', 'customContentId'])('as its %s', (field) => {
    expect(isUnreadable({ ...DOCUMENTED, [field]: odd })).toBe(true);
  });
});

it.each(['5', true, {}, [], -1, 0.5])('promise 2: keeps a file with the amount %j', (odd) => {
  expect(isUnreadable({ ...DOCUMENTED, fileSize: odd })).toBe(true);
  const version = { ...DOCUMENTED.version, number: odd };
  expect(isUnreadable({ ...DOCUMENTED, version })).toBe(true);
});

it.each(['x', 5, []])('promise 2: keeps a file whose version is %j', (version) => {
  expect(isUnreadable({ ...DOCUMENTED, version })).toBe(true);
});

it.each(['x', '1/2', 'att7', ''])('promise 2: keeps a file of the content %j', (pageId) => {
  expect(isUnreadable({ ...DOCUMENTED, pageId })).toBe(true);
});

it.each(['x', 'att', '7/..', '1'.repeat(31)])('promise 2: keeps a file with the id %j', (id) => {
  expect(isUnreadable({ ...DOCUMENTED, id })).toBe(true);
});
