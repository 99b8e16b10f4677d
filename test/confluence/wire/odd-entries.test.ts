/** Each field of an attachment's entry by itself, with values that it is not documented to have. */
import { readAttachment, readComment } from '../../../src/confluence/wire/attachment-wire';
import { WIRE } from '../../support/confluence/wire-attachment';

const isUnreadable = (entry: object) =>
  readAttachment(JSON.stringify(entry), '/wiki/x').isUnreadable;

it('reads what is documented, and amounts of none', () => {
  expect(isUnreadable(WIRE)).toBe(false);
  const none = { ...WIRE, fileSize: 0, version: { ...WIRE.version, number: 0 } };
  expect(isUnreadable(none)).toBe(false);
  const { sizeBytes, versionNumber } = readAttachment(JSON.stringify(none), '/wiki/x');
  expect([sizeBytes, versionNumber]).toEqual([0, 0]);
});

const ODD: readonly (readonly [unknown])[] = [[5], [true], [{}], [[]], [{ toString: 0 }]];

describe.each(ODD)('promise 2: keeps a file with %j', (odd) => {
  it.each(['title', 'status', 'createdAt', 'mediaType', 'fileId'])('as its %s', (field) => {
    expect(isUnreadable({ ...WIRE, [field]: odd })).toBe(true);
  });

  it.each(['createdAt', 'authorId'])('as its version’s %s', (field) => {
    const version = { ...WIRE.version, [field]: odd };
    expect(isUnreadable({ ...WIRE, version })).toBe(true);
  });

  it.each(['pageId', 'blogPostId', 'customContentId'])('as its %s', (field) => {
    expect(isUnreadable({ ...WIRE, [field]: odd })).toBe(true);
  });
});

it.each(['5', true, {}, [], -1, 0.5])('promise 2: keeps a file with the amount %j', (odd) => {
  expect(isUnreadable({ ...WIRE, fileSize: odd })).toBe(true);
  const version = { ...WIRE.version, number: odd };
  expect(isUnreadable({ ...WIRE, version })).toBe(true);
});

it.each(['x', 5, []])('promise 2: keeps a file whose version is %j', (version) => {
  expect(isUnreadable({ ...WIRE, version })).toBe(true);
});

it.each(['x', '1/2', 'att7', ''])('promise 2: keeps a file of the content %j', (pageId) => {
  expect(isUnreadable({ ...WIRE, pageId })).toBe(true);
});

it.each(['x', 'att', '7/..', '1'.repeat(31)])('promise 2: keeps a file with the id %j', (id) => {
  expect(isUnreadable({ ...WIRE, id })).toBe(true);
});

describe('the comment of a version', () => {
  const commentOf = (entry: unknown) => readComment(JSON.stringify(entry), '/wiki/x');
  const saying = (message: unknown) => ({ ...WIRE, version: { ...WIRE.version, message } });

  it('is told where there is one', () => {
    expect(commentOf(saying('The colours of spring'))).toBe('The colours of spring');
  });

  it.each<readonly [unknown]>([...ODD, [''], [' \n'], [null]])(
    'is none where it is %j, and the file stays readable',
    (odd) => {
      expect(commentOf(saying(odd))).toBeNull();
      expect(isUnreadable(saying(odd))).toBe(false);
    },
  );

  it('is none where there is no version, and of what is no attachment nobody knows', () => {
    expect(commentOf({ ...WIRE, version: undefined })).toBeNull();
    expect(commentOf({ ...WIRE, version: [] })).toBeNull();
    expect(() => commentOf([])).toThrow('not an attachment');
  });
});
