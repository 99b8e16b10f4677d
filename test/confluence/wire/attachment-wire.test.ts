import fc from 'fast-check';
import { readAttachment, readResultPage } from '../../../src/confluence/wire/attachment-wire';
import { UnreadableAnswerError } from '../../../src/confluence/errors';
import { WIRE } from '../../support/confluence/wire-attachment';

const WHAT = '/wiki/api/v2/attachments/att7';
const attachmentIn = (wire: unknown) => readAttachment(JSON.stringify(wire), WHAT);
const resultPageIn = (wire: unknown) => readResultPage(JSON.stringify(wire), WHAT);

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
}

const UNKNOWN = {
  id: 'att7',
  title: '',
  status: '',
  contentId: null,
  uploadedAt: 'missing',
  updatedAt: 'missing',
  versionNumber: null,
  sizeBytes: null,
  mediaType: null,
  fileId: null,
  authorId: null,
  isUnreadable: false,
};

describe('an attachment', () => {
  it('is read with all that Confluence says of it', () => {
    expect(attachmentIn({ ...WIRE, addedLater: true })).toEqual({
      id: 'att7',
      title: 'plan.png',
      status: 'current',
      contentId: '100',
      uploadedAt: Date.parse('2020-01-01T00:00:00Z'),
      updatedAt: Date.parse('2021-01-01T00:00:00Z'),
      versionNumber: 3,
      sizeBytes: 5,
      mediaType: 'image/png',
      fileId: 'f',
      authorId: 'somebody',
      isUnreadable: false,
    });
  });

  it('promise 2: is known no better than Confluence says', () => {
    expect(attachmentIn({ id: 'att7' })).toEqual(UNKNOWN);
    const nothing = Object.fromEntries(Object.keys(WIRE).map((field) => [field, null]));
    expect(attachmentIn({ ...nothing, id: 'att7' })).toEqual(UNKNOWN);
    expect(attachmentIn({ id: 'att7', version: {} })).toEqual(UNKNOWN);
    const version = { number: null, createdAt: null, authorId: null };
    expect(attachmentIn({ id: 'att7', version })).toEqual(UNKNOWN);
  });

  it.each(['pageId', 'blogPostId', 'customContentId'])('hangs on what %s names', (field) => {
    expect(attachmentIn({ id: 'att7', [field]: '200' }).contentId).toBe('200');
    expect(attachmentIn({ id: 'att7', pageId: null, [field]: '200' }).contentId).toBe('200');
  });

  it('promise 2: keeps a date that cannot be read as such', () => {
    expect(attachmentIn({ ...WIRE, createdAt: 5 }).uploadedAt).toBe('unreadable');
    expect(attachmentIn({ ...WIRE, version: { createdAt: 'soon' } }).updatedAt).toBe('unreadable');
  });

  it.each([{ id: 7 }, { id: undefined }, { id: null }, { id: '' }])(
    'is not read where nothing says which one it is: %p',
    (parts) => {
      const read = () => attachmentIn({ ...WIRE, ...parts });
      expect(read).toThrow(UnreadableAnswerError);
      expect(read).toThrow(`The answer to ${WHAT} is not an attachment.`);
    },
  );

  it('promise 2: is unreadable with one field of an undocumented type, and still told', () => {
    expect(attachmentIn({ ...WIRE, fileSize: '5', version: { number: '3' } })).toMatchObject({
      id: 'att7',
      title: 'plan.png',
      sizeBytes: null,
      versionNumber: null,
      isUnreadable: true,
    });
  });

  it('is not read from what is not JSON', () => {
    const read = () => readAttachment('<html>', WHAT);
    expect(read).toThrow(UnreadableAnswerError);
    expect(read).toThrow(`The answer to ${WHAT} is not JSON.`);
    expect(errorOf(read)).toMatchObject({ name: 'UnreadableAnswerError', httpStatus: 200 });
    expect(errorOf(read).cause).toBeInstanceOf(SyntaxError);
  });
});

describe('a result page', () => {
  it.each([{}, { _links: null }, { _links: {} }, { _links: { next: null } }])(
    'is the last one where it names no other: %p',
    (links) => {
      const { attachments, nextCursor } = resultPageIn({ results: [WIRE], ...links });
      expect(attachments.map(({ id }) => id)).toEqual(['att7']);
      expect(nextCursor).toBeNull();
    },
  );

  it.each([
    ['at the end', '/wiki/api/v2/pages/100/attachments?limit=250&cursor=abc', 'abc'],
    ['in the middle', '/wiki/x?cursor=abc&limit=250', 'abc'],
    ['of a full address', 'https://example.com/wiki/x?cursor=abc', 'abc'],
    ['that ends in =', '/wiki/x?cursor=abc==', 'abc=='],
    ['that is escaped', '/wiki/x?cursor=a%2Bb%3D', 'a+b='],
    ['with a + that is not', '/wiki/x?cursor=a+b+c', 'a+b+c'],
  ])('names the next one by a cursor %s', (_, next, cursor) => {
    expect(resultPageIn({ results: [], _links: { next } }).nextCursor).toBe(cursor);
  });

  it.each(['/wiki/x?limit=250', '/wiki/x?cursor=', '', 'http://['])(
    'promise 3: is not the last one when its link has no cursor: "%s"',
    (next) => {
      const read = () => resultPageIn({ results: [], _links: { next } });
      expect(read).toThrow(UnreadableAnswerError);
      expect(read).toThrow('is a link to the next page without a cursor.');
    },
  );

  it.each([
    null,
    [],
    {},
    { results: null },
    { results: {} },
    { results: [WIRE, { title: 'no id' }] },
    { results: [], _links: { next: 5 } },
    { results: [], _links: 'next' },
  ])('promise 3: is not read from %p', (wire) => {
    const read = () => resultPageIn(wire);
    expect(read).toThrow(UnreadableAnswerError);
    expect(read).toThrow(`The answer to ${WHAT} is not a page of results.`);
  });

  it('promise 3: is never read from a part of its answer', () => {
    const whole = JSON.stringify({ results: [WIRE, WIRE], _links: { next: '/wiki/x?cursor=a' } });
    for (let end = 0; end < whole.length; end++) {
      expect(() => readResultPage(whole.slice(0, end), WHAT)).toThrow(UnreadableAnswerError);
    }
  });

  it.each([
    [{ toString: 0 }],
    [{ results: { toString: 0 } }],
    [{ results: [], _links: { next: { toString: 0 } } }],
  ])('promise 3: is not read from what cannot even be told: %j', (value) => {
    expect(() => resultPageIn(value)).toThrow(UnreadableAnswerError);
  });

  it('promise 3: is not read from any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('"results":['));
        expect(() => resultPageIn(value)).toThrow(UnreadableAnswerError);
      }),
    );
  });
});
