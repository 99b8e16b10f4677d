import type { Pace } from '../../src/confluence/pacing/pace';
import type { Reply } from '../../src/contract';
import { aStoredAttachment } from '../support/data/attachments';
import { callsTo, rawCallTo } from '../support/run/function-calls';
import { byAgeAlone } from '../support/data/rules';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const GOOD_FILE = { id: 'att500', versionNumber: 1, mayBeInUse: false, mayBeDone: false };
const GOOD_BATCH = {
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: 1_700_000_000_000 }),
  files: [GOOD_FILE],
  stopAfter: { refusals: null, failures: null },
  pace: null,
};
const GOOD_COMMENTS = { of: 'footer', parentId: null, cursor: null };
const GOOD_LIST = { contentKind: 'page', status: 'current', cursor: null };

type Forged = [string, string, unknown];
const FORGED: Forged[] = [
  ['nothing', 'trashBatch', undefined],
  ['a list', 'trashBatch', [GOOD_BATCH]],
  ['what cannot even be told', 'trashBatch', { ...GOOD_BATCH, files: { toString: 0 } }],
  [
    'a space of one’s own choice',
    'readSpace',
    { contentKind: 'page', of: 'page', cursor: null, spaceId: '1' },
  ],
  [
    'a list of a kind that nobody knows',
    'readSpace',
    { contentKind: 'page', of: 'space', cursor: null },
  ],
  ['a trash without any rule', 'trashBatch', { ...GOOD_BATCH, rules: null }],
  [
    'a cutoff in the future',
    'trashBatch',
    { ...GOOD_BATCH, rules: byAgeAlone({ basis: 'updated', beforeMs: 9e14 }) },
  ],
  [
    'a cutoff that is a text',
    'trashBatch',
    { ...GOOD_BATCH, rules: { ...GOOD_BATCH.rules, age: { basis: 'updated', beforeMs: '2024' } } },
  ],
  [
    'a date that nobody knows',
    'trashBatch',
    { ...GOOD_BATCH, rules: { ...GOOD_BATCH.rules, age: { basis: 'read', beforeMs: 1 } } },
  ],
  ['no files', 'trashBatch', { ...GOOD_BATCH, files: [] }],
  [
    'too many files',
    'trashBatch',
    {
      ...GOOD_BATCH,
      files: Array.from({ length: 501 }, (_, i) => ({ ...GOOD_FILE, id: `att${String(i)}` })),
    },
  ],
  ['a file named twice', 'trashBatch', { ...GOOD_BATCH, files: [GOOD_FILE, GOOD_FILE] }],
  [
    'a file named twice in two spellings',
    'trashBatch',
    { ...GOOD_BATCH, files: [GOOD_FILE, { ...GOOD_FILE, id: '500' }] },
  ],
  [
    'an id that leaves the path',
    'trashBatch',
    { ...GOOD_BATCH, files: [{ ...GOOD_FILE, id: '../pages/1' }] },
  ],
  [
    'an id with a query',
    'trashBatch',
    { ...GOOD_BATCH, files: [{ ...GOOD_FILE, id: 'att500?purge=true' }] },
  ],
  [
    'an id with a line break',
    'trashBatch',
    { ...GOOD_BATCH, files: [{ ...GOOD_FILE, id: 'att500\n' }] },
  ],
  [
    'an id without end',
    'trashBatch',
    { ...GOOD_BATCH, files: [{ ...GOOD_FILE, id: `att${'5'.repeat(28)}` }] },
  ],
  [
    'a prototype',
    'trashBatch',
    JSON.parse(`{"__proto__":{"rules":null},${JSON.stringify(GOOD_BATCH).slice(1)}`) as unknown,
  ],
  [
    'a filter of half a file',
    'trashBatch',
    {
      ...GOOD_BATCH,
      rules: { ...GOOD_BATCH.rules, filters: { ...GOOD_BATCH.rules.filters, keepNewest: 0.5 } },
    },
  ],
  ['a field that nobody knows', 'trashBatch', { ...GOOD_BATCH, contentId: '1' }],
  [
    '"false" for false',
    'purgeBatch',
    { ...GOOD_BATCH, files: [{ ...GOOD_FILE, mayBeDone: 'false' }] },
  ],
  [
    'a filter that nobody knows',
    'trashBatch',
    { ...GOOD_BATCH, rules: { ...GOOD_BATCH.rules, filters: { label: 'old' } } },
  ],
  [
    '"true" for including what is in use',
    'trashBatch',
    { ...GOOD_BATCH, rules: { ...GOOD_BATCH.rules, includeInUse: 'true' } },
  ],
  ['a picture of no id', 'previewAttachment', {}],
  ['a picture of an id that leaves the path', 'previewAttachment', { id: '../pages/1' }],
  ['a picture of an id with a query', 'previewAttachment', { id: 'att1?version=1' }],
  ['a picture in a size of their own', 'previewAttachment', { id: 'att1', width: 9_999 }],
  ['a right to what nobody knows', 'checkRights', { act: 'read', attachmentIds: ['att1'] }],
  ['rights on no file', 'checkRights', { act: 'trash', attachmentIds: [] }],
  ['rights on too many', 'checkRights', { act: 'trash', attachmentIds: Array(11).fill('att1') }],
  ['rights on another path', 'checkRights', { act: 'trash', attachmentIds: ['../pages/1'] }],
  ['people without end', 'namePeople', { accountIds: Array<string>(251).fill('a') }],
  ...(
    [
      ['no list of comments', []],
      ['too many lists of comments', Array.from({ length: 101 }, () => GOOD_COMMENTS)],
      ['comments of a kind that nobody knows', [{ ...GOOD_COMMENTS, of: 'page' }]],
      ['replies to an id that leaves the path', [{ ...GOOD_COMMENTS, parentId: '../pages/1' }]],
      ['replies to an id with a query', [{ ...GOOD_COMMENTS, parentId: '1?x=' }]],
      ['comments from an endless cursor', [{ ...GOOD_COMMENTS, cursor: 'x'.repeat(4_001) }]],
    ] as const
  ).map(([what, lists]): Forged => [what, 'readComments', { contentKind: 'page', lists }]),
  ['usage of what is no page', 'readUsage', { contentKind: 'space' }],
  ['a status that nobody knows', 'listAttachments', { ...GOOD_LIST, status: 'any' }],
  ['an empty cursor', 'listAttachments', { ...GOOD_LIST, cursor: '' }],
  ['a cursor without end', 'listAttachments', { ...GOOD_LIST, cursor: 'x'.repeat(4_001) }],
  ['a kind that nobody knows', 'listAttachments', { ...GOOD_LIST, contentKind: 'space' }],
];

it.each(FORGED)('refuses %s, and asks Confluence nothing', async (_, functionKey, payload) => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const reply = await rawCallTo(confluence)<Reply<unknown>>(functionKey, payload);
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(confluence.requests).toEqual([]);
});

it('refuses a context that names no page', async () => {
  const confluence = await confluenceWith([]);
  const reply = await callsTo(confluence, { contentId: '../1' }).describeContent();
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

it('does not put what was sent into its answer', async () => {
  const confluence = await confluenceWith([]);
  const reply = await rawCallTo(confluence)<Reply<unknown>>('listAttachments', {
    ...GOOD_LIST,
    status: 'secret-value',
  });
  expect(JSON.stringify(reply)).not.toContain('secret-value');
});

it('acts on no file of another page, whatever the payload says', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const call = rawCallTo(confluence, { contentId: '98304001' });
  const reply = await call<Reply<unknown>>('trashBatch', GOOD_BATCH);
  expect(reply).toMatchObject({
    value: { outcomes: [{ outcome: { kind: 'skipped', because: 'not-on-this-page' } }] },
  });
});

it('gives nobody a right that they do not have', async () => {
  const confluence = await confluenceWith([
    aStoredAttachment(),
    aStoredAttachment({ id: '501', status: 'trashed' }),
  ]);
  const call = rawCallTo(confluence, { person: 'viewer' });
  const everything = { ...GOOD_BATCH, rules: { ...GOOD_BATCH.rules, includeInUse: true } };
  const trash = await call<Reply<unknown>>('trashBatch', everything);
  const purge = await call<Reply<unknown>>('purgeBatch', {
    ...everything,
    rules: null,
    files: [{ ...GOOD_FILE, id: 'att501' }],
  });
  for (const reply of [trash, purge]) {
    expect(reply).toMatchObject({
      value: { outcomes: [{ outcome: { kind: 'failed', because: 'not-permitted' } }] },
    });
  }
  expect(confluence.store.attachment('500')?.status).toBe('current');
  expect(confluence.store.attachment('501')?.status).toBe('trashed');
});

it('acts on nothing where the payload calls a page a blog post', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const reply = await rawCallTo(confluence)<Reply<unknown>>('trashBatch', {
    ...GOOD_BATCH,
    contentKind: 'blogpost',
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'content-not-found' } });
  expect(confluence.store.attachment('500')?.status).toBe('current');
});

it('judges a file again also where it is said to be done already', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const reply = await rawCallTo(confluence)<Reply<unknown>>('trashBatch', {
    ...GOOD_BATCH,
    rules: byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2019-01-01') }),
    files: [{ ...GOOD_FILE, mayBeDone: true }],
  });
  expect(reply).toMatchObject({
    value: { outcomes: [{ outcome: { kind: 'skipped', because: 'no-longer-older' } }] },
  });
  expect(confluence.store.attachment('500')?.status).toBe('current');
});

it('asks no harder than it ever would, whatever pace it is sent', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  const answers = { count: 1e9, averageMs: -1, lowestMs: -1 };
  const pace = { deletesInFlight: 1_000, mostDeletes: 1_000, gapMs: -1_000, answers };
  const reply = await rawCallTo(confluence)<Reply<unknown>>('trashBatch', { ...GOOD_BATCH, pace });
  expect(reply).toMatchObject({ ok: true, value: { pace: { gapMs: 0 } } });
  const learned = (reply as { readonly value: { readonly pace: Pace } }).value.pace;
  expect(learned.deletesInFlight).toBeLessThanOrEqual(7);
  expect(learned.mostDeletes).toBeLessThanOrEqual(7);
});

it('keeps a cursor in its place, whatever stands in it', async () => {
  const confluence = await confluenceWith([]);
  const cursor = 'x&status=trashed&limit=9#/../../7';
  await rawCallTo(confluence)('listAttachments', { ...GOOD_LIST, cursor });
  const { pathname, searchParams } = new URL(confluence.requests[0]?.path ?? '', confluence.url);
  expect(pathname).toBe('/wiki/api/v2/pages/13008897/attachments');
  expect([...searchParams]).toEqual([
    ['status', 'current'],
    ['limit', '250'],
    ['cursor', cursor],
  ]);
});

it.each(['restoreBatch', '', 'constructor', 'toString', '__proto__'])(
  'asks Confluence nothing for the function “%s”, which it does not have',
  async (functionKey) => {
    const confluence = await confluenceWith([aStoredAttachment()]);
    await rawCallTo(confluence)(functionKey, GOOD_BATCH).catch(() => undefined);
    expect(confluence.requests).toEqual([]);
  },
);
