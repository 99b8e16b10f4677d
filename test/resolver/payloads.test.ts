import { FIRST_PACE } from '../../src/confluence/pacing/pace';
import { NO_FILTERS } from '../../src/cleanup/choosing/filters';
import {
  BadRequestError,
  readBatchRequest,
  readCommentsRequest,
  readContentId,
  readListRequest,
  readPeopleRequest,
  readSpaceRequest,
  readUsageRequest,
} from '../../src/resolver/payloads';

const NOW_MS = 1_750_000_000_000;
const FILE = { id: 'att500', versionNumber: 1, mayBeInUse: false, mayBeDone: false };
const RULES = {
  age: { basis: 'updated', beforeMs: NOW_MS },
  filters: NO_FILTERS,
  includeInUse: false,
};
const BATCH = {
  contentKind: 'page',
  rules: RULES,
  files: [FILE],
  stopAfter: { refusals: 1, failures: 1 },
  pace: { ...FIRST_PACE, gapMs: 0.5 },
};
const LIST = { contentKind: 'blogpost', status: 'trashed', cursor: 'c' };
const COMMENT_LIST = { of: 'inline', parentId: '7', cursor: null };
const COMMENTS = { contentKind: 'page', lists: [COMMENT_LIST] };
const SPACE = { contentKind: 'page', of: 'blogpost', cursor: null };

const readTrash = (payload: unknown) => readBatchRequest(payload, 'trash', NOW_MS);
const withFilter = (parts: object) => ({
  ...BATCH,
  rules: { ...RULES, filters: { ...NO_FILTERS, ...parts } },
});
const many = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
const filesOf = (count: number) => many(count, (index) => ({ ...FILE, id: `att${String(index)}` }));

it.each([
  ['a list', readListRequest, LIST],
  ['a first part of a list', readListRequest, { ...LIST, cursor: null }],
  ['the longest cursor', readListRequest, { ...LIST, cursor: 'x'.repeat(4_000) }],
  ['comments', readCommentsRequest, COMMENTS],
  [
    'footer comments',
    readCommentsRequest,
    { ...COMMENTS, lists: [{ ...COMMENT_LIST, of: 'footer', parentId: null }] },
  ],
  [
    'the most lists of comments',
    readCommentsRequest,
    { ...COMMENTS, lists: many(100, () => COMMENT_LIST) },
  ],
  ['the space', readSpaceRequest, SPACE],
  ['the uses', readUsageRequest, { contentKind: 'blogpost' }],
  ['people', readPeopleRequest, { accountIds: many(250, String) }],
  ['the longest account id', readPeopleRequest, { accountIds: ['x'.repeat(128)] }],
  ['a batch', readTrash, BATCH],
  ['the largest batch', readTrash, { ...BATCH, files: filesOf(500) }],
  [
    'a batch by first upload',
    readTrash,
    { ...BATCH, rules: { ...RULES, age: { basis: 'uploaded', beforeMs: 1 } } },
  ],
  ['a file without a version', readTrash, { ...BATCH, files: [{ ...FILE, versionNumber: null }] }],
  [
    'every filter',
    readTrash,
    withFilter({
      nameContains: 'x'.repeat(255),
      kinds: ['image', 'video'],
      minSizeBytes: 1,
      authorId: 'x',
      keepNewest: 1,
    }),
  ],
  [
    'a batch that stops after nothing',
    readTrash,
    { ...BATCH, stopAfter: { refusals: null, failures: null } },
  ],
  ['a first batch', readTrash, { ...BATCH, pace: null }],
])('takes %s as it was sent', (_, read: (payload: unknown) => unknown, payload) => {
  expect(read(payload)).toEqual(payload);
});

it.each([
  ['a list of nothing', readListRequest, undefined, ''],
  ['a list that is a text', readListRequest, 'x', ''],
  ['a list with more to it', readListRequest, { ...LIST, limit: 5 }, 'limit'],
  ['a list of a space', readListRequest, { ...LIST, contentKind: 'space' }, 'contentKind'],
  ['a list of drafts', readListRequest, { ...LIST, status: 'draft' }, 'status'],
  ['an empty cursor', readListRequest, { ...LIST, cursor: '' }, 'cursor'],
  ['a cursor without end', readListRequest, { ...LIST, cursor: 'x'.repeat(4_001) }, 'cursor'],
  ['no lists of comments', readCommentsRequest, { ...COMMENTS, lists: [] }, 'lists'],
  [
    'too many lists of comments',
    readCommentsRequest,
    { ...COMMENTS, lists: many(101, () => COMMENT_LIST) },
    'lists',
  ],
  [
    'comments of another kind',
    readCommentsRequest,
    { ...COMMENTS, lists: [{ ...COMMENT_LIST, of: 'all' }] },
    'lists.0.of',
  ],
  [
    'replies to what is no comment',
    readCommentsRequest,
    { ...COMMENTS, lists: [{ ...COMMENT_LIST, parentId: '../x' }] },
    'lists.0.parentId',
  ],
  ['a space of one’s own choice', readSpaceRequest, { ...SPACE, spaceId: '1' }, 'spaceId'],
  ['no kind of the space’s contents', readSpaceRequest, { ...SPACE, of: 'comment' }, 'of'],
  ['uses of nothing', readUsageRequest, {}, 'contentKind'],
  ['no people', readPeopleRequest, { accountIds: [] }, 'accountIds'],
  ['too many people', readPeopleRequest, { accountIds: many(251, String) }, 'accountIds'],
  ['nobody', readPeopleRequest, { accountIds: [''] }, 'accountIds.0'],
  [
    'an account id without end',
    readPeopleRequest,
    { accountIds: ['x'.repeat(129)] },
    'accountIds.0',
  ],
  ['no files', readTrash, { ...BATCH, files: [] }, 'files'],
  ['too many files', readTrash, { ...BATCH, files: filesOf(501) }, 'files'],
  [
    'a file with an odd id',
    readTrash,
    { ...BATCH, files: [{ ...FILE, id: '7?purge=true' }] },
    'files.0.id',
  ],
  [
    'a file with an odd version',
    readTrash,
    { ...BATCH, files: [{ ...FILE, versionNumber: '1' }] },
    'files.0.versionNumber',
  ],
  [
    'a file with an odd mark',
    readTrash,
    { ...BATCH, files: [{ ...FILE, mayBeInUse: 0 }] },
    'files.0.mayBeInUse',
  ],
  [
    'a file with an odd doubt',
    readTrash,
    { ...BATCH, files: [{ ...FILE, mayBeDone: null }] },
    'files.0.mayBeDone',
  ],
  [
    'a cutoff within a millisecond',
    readTrash,
    { ...BATCH, rules: { ...RULES, age: { basis: 'updated', beforeMs: 0.5 } } },
    'rules.age.beforeMs',
  ],
  [
    'a name without end',
    readTrash,
    withFilter({ nameContains: 'x'.repeat(256) }),
    'rules.filters.nameContains',
  ],
  ['an unknown kind', readTrash, withFilter({ kinds: ['all'] }), 'rules.filters.kinds.0'],
  ['no kind at all', readTrash, withFilter({ kinds: [] }), 'rules.filters.kinds'],
  [
    'a size below nothing',
    readTrash,
    withFilter({ minSizeBytes: -1 }),
    'rules.filters.minSizeBytes',
  ],
  ['half a byte', readTrash, withFilter({ minSizeBytes: 0.5 }), 'rules.filters.minSizeBytes'],
  ['an author without a name', readTrash, withFilter({ authorId: '' }), 'rules.filters.authorId'],
  ['fewer than none', readTrash, withFilter({ keepNewest: -1 }), 'rules.filters.keepNewest'],
  ['half a file', readTrash, withFilter({ keepNewest: 0.5 }), 'rules.filters.keepNewest'],
  [
    'an inclusion that is no truth',
    readTrash,
    { ...BATCH, rules: { ...RULES, includeInUse: 1 } },
    'rules.includeInUse',
  ],
  [
    'a stop after no refusal',
    readTrash,
    { ...BATCH, stopAfter: { refusals: 0, failures: 1 } },
    'stopAfter.refusals',
  ],
  [
    'a stop after half a failure',
    readTrash,
    { ...BATCH, stopAfter: { refusals: 1, failures: 1.5 } },
    'stopAfter.failures',
  ],
  [
    'a pace that is a text',
    readTrash,
    { ...BATCH, pace: { ...FIRST_PACE, deletesInFlight: '4' } },
    'pace.deletesInFlight',
  ],
  [
    'half a pace',
    readTrash,
    { ...BATCH, pace: { deletesInFlight: 4, mostDeletes: 7 } },
    'pace.gapMs',
  ],
  ['what cannot even be told', readTrash, { ...BATCH, files: { toString: 0 } }, ''],
])('refuses %s, and says where it is', (_, read: (payload: unknown) => unknown, payload, path) => {
  expect(() => read(payload)).toThrow(
    new BadRequestError(`The request is not valid at "${path}".`),
  );
});

it('says what is wrong with a batch as a whole', () => {
  const later = { ...RULES, age: { basis: 'updated', beforeMs: NOW_MS + 1 } };
  expect(() => readTrash({ ...BATCH, rules: later })).toThrow('The cutoff lies in the future.');
  const spelled = [FILE, { ...FILE, id: '500' }];
  expect(() => readTrash({ ...BATCH, files: spelled })).toThrow(
    'A file is named twice in one batch.',
  );
  expect(() => readTrash({ ...BATCH, rules: null })).toThrow(
    'Nothing is moved to the trash without a cutoff.',
  );
  const purge = { ...BATCH, rules: null };
  expect(readBatchRequest(purge, 'purge', NOW_MS)).toEqual(purge);
});

it('takes the content from the context, and from digits alone', () => {
  expect(readContentId({ extension: { content: { id: '7', type: 'page' }, more: 1 } })).toBe('7');
  for (const context of [undefined, {}, { extension: {} }, { extension: { content: { id: 7 } } }]) {
    expect(() => readContentId(context)).toThrow(BadRequestError);
  }
  const odd = { extension: { content: { id: '7/..' } } };
  expect(() => readContentId(odd)).toThrow('The request is not valid at "extension.content.id".');
});

it('has a name of its own for a bad request', () => {
  expect(new BadRequestError('x').name).toBe('BadRequestError');
});
