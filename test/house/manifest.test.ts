import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { parse } from 'yaml';
import { aStoredAttachment } from '../support/data/attachments';
import { aComment } from '../support/data/comments';
import { makeScopeLookup } from '../support/confluence/openapi';
import { OPENAPI_PATH } from '../support/confluence/openapi-path';
import { callsTo } from '../support/run/function-calls';
import { byAgeAlone } from '../support/data/rules';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

type Manifest = {
  readonly modules: Record<string, readonly Record<string, unknown>[]>;
  readonly permissions: Record<string, unknown>;
  readonly app: { readonly runtime: { readonly name: string } };
};

const root = path.resolve(__dirname, '../..');
const manifest = parse(readFileSync(path.join(root, 'manifest.yml'), 'utf8')) as Manifest;

/** What each kind of request needs, by Atlassian's published API document. */
const SCOPE_OF: readonly (readonly [RegExp, string])[] = [
  [/^GET \/wiki\/api\/v2\/(?:pages|blogposts)\/\d+\/attachments\?/, 'read:attachment:confluence'],
  [
    /^GET \/wiki\/api\/v2\/attachments\/att\d+(?:\/thumbnail\/download(?:\?|$)|$)/,
    'read:attachment:confluence',
  ],
  [/^GET \/wiki\/api\/v2\/attachments\/att\d+(?:\/operations)?$/, 'read:attachment:confluence'],
  [
    /^DELETE \/wiki\/api\/v2\/attachments\/att\d+(?:\?purge=true)?$/,
    'delete:attachment:confluence',
  ],
  [
    /^GET \/wiki\/api\/v2\/(?:pages|blogposts)\/\d+(?:\?body-format=storage|\/properties\?|$)/,
    'read:page:confluence',
  ],
  [
    /^GET \/wiki\/api\/v2\/(?:pages|blogposts)\/\d+\/(?:footer|inline)-comments\?/,
    'read:comment:confluence',
  ],
  [/^GET \/wiki\/api\/v2\/(?:footer|inline)-comments\/\d+\/children\?/, 'read:comment:confluence'],
  [/^GET \/wiki\/api\/v2\/spaces\/\d+\/(?:pages|blogposts)\?/, 'read:page:confluence'],
  [/^POST \/wiki\/api\/v2\/users-bulk$/, 'read:user:confluence'],
];

it('asks for the scopes of the requests that the whole job makes, and for no other', async () => {
  const comments = [aComment({ id: '1' }), aComment({ id: '2', of: 'inline' })];
  const confluence = await confluenceWith([aStoredAttachment()], { comments });
  for (const contentId of ['13008897', '99405002']) {
    const calls = callsTo(confluence, { contentId });
    await calls.describeContent();
    const contentKind = contentId === '13008897' ? 'page' : 'blogpost';
    await calls.readUsage({ contentKind });
    await calls.readComments({ contentKind, lists: COMMENT_LISTS });
    await calls.readSpace({ contentKind, of: 'page', cursor: null });
    await calls.readSpace({ contentKind, of: 'blogpost', cursor: null });
    await calls.listAttachments({ contentKind, status: 'current', cursor: null });
  }
  const calls = callsTo(confluence);
  await calls.namePeople({ accountIds: ['embedded-admin'] });
  await calls.previewAttachment({ id: 'att500' });
  await calls.checkRights({ act: 'trash', attachmentIds: ['att500'] });
  const batch = {
    contentKind: 'page',
    files: [{ id: 'att500', versionNumber: 1, mayBeInUse: false, mayBeDone: false }],
    stopAfter: { refusals: null, failures: null },
    pace: null,
  } as const;
  await calls.trashBatch({
    ...batch,
    rules: byAgeAlone({ basis: 'updated', beforeMs: 1_700_000_000_000 }),
  });
  await calls.purgeBatch({ ...batch, rules: null });

  const needed = confluence.requests.map(({ method, path: requestPath }) => {
    const request = `${method} ${requestPath}`;
    const row = SCOPE_OF.find(([pattern]) => pattern.test(request));
    expect([request, row?.[1]]).toEqual([request, expect.any(String)]);
    return row?.[1];
  });
  expect([...new Set(needed)].sort()).toEqual(
    [...(manifest.permissions.scopes as string[])].sort(),
  );
});

/** The first ones of each kind, and the replies to one of each. */
const COMMENT_LISTS = [
  { of: 'footer', parentId: null, cursor: null },
  { of: 'inline', parentId: null, cursor: null },
  { of: 'footer', parentId: '1', cursor: null },
  { of: 'inline', parentId: '2', cursor: null },
] as const;

const itWithDocument = OPENAPI_PATH === null ? it.skip : it;

itWithDocument(
  'agrees with Atlassian’s published document on the scope of each request',
  async () => {
    const scopesOf = await makeScopeLookup(OPENAPI_PATH ?? '');
    const samples = [
      'GET /pages/1/attachments',
      'GET /blogposts/1/attachments',
      'GET /attachments/att1',
      'GET /attachments/att1/thumbnail/download',
      'DELETE /attachments/att1',
      'GET /pages/1',
      'GET /blogposts/1',
      'GET /pages/1/properties',
      'GET /blogposts/1/properties',
      'GET /pages/1/footer-comments',
      'GET /blogposts/1/footer-comments',
      'GET /pages/1/inline-comments',
      'GET /blogposts/1/inline-comments',
      'GET /footer-comments/1/children',
      'GET /inline-comments/1/children',
      'GET /spaces/1/pages',
      'GET /spaces/1/blogposts',
      'POST /users-bulk',
    ];
    for (const sample of samples) {
      const [method = '', requestPath = ''] = sample.split(' ');
      const ours = SCOPE_OF.find(([pattern]) =>
        pattern.test(`${method} /wiki/api/v2${requestPath}${isList(requestPath) ? '?' : ''}`),
      );
      expect([sample, ...scopesOf(method, requestPath)]).toEqual([sample, ours?.[1]]);
    }
  },
);

const isList = (requestPath: string) => /(?:s|children)$/.test(requestPath);

it('lets nothing out, keeps nothing, and opens to nobody without a licence', () => {
  expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
  expect(Object.keys(manifest.modules).sort()).toEqual(['confluence:contentAction', 'function']);
  expect(JSON.stringify(manifest)).not.toMatch(/unlicensedAccess|unsafe-|remotes|storage/);
});

it('puts one item into the ••• menu, on a runtime that Forge still supports', () => {
  expect(manifest.modules['confluence:contentAction']).toMatchObject([
    { title: { i18n: 'app.title' }, viewportSize: 'max' },
  ]);
  expect(manifest.app.runtime.name).toBe('nodejs24.x');
});

it('passes Atlassian’s own validation', async () => {
  const processor = ProcessorBuilder.instance().withValidation(ValidationTypes.FULL).build();
  const result = await processor.process();
  expect(result.errors ?? []).toEqual([]);
  expect(result.success).toBe(true);
});
