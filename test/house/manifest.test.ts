import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { parse } from 'yaml';
import { aStoredAttachment } from '../support/attachments';
import { makeScopeLookup } from '../support/openapi';
import { OPENAPI_PATH } from '../support/openapi-path';
import { callsTo } from '../support/function-calls';
import { byAgeAlone } from '../support/rules';
import { closeConfluences, confluenceWith } from '../support/with-confluence';

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
  [/^GET \/wiki\/api\/v2\/attachments\/att\d+$/, 'read:attachment:confluence'],
  [
    /^DELETE \/wiki\/api\/v2\/attachments\/att\d+(?:\?purge=true)?$/,
    'delete:attachment:confluence',
  ],
  [
    /^GET \/wiki\/api\/v2\/(?:pages|blogposts)\/\d+(?:\?body-format=storage|\/properties\?|$)/,
    'read:page:confluence',
  ],
  [/^POST \/wiki\/api\/v2\/users-bulk$/, 'read:user:confluence'],
];

it('asks for the scopes of the requests that the whole job makes, and for no other', async () => {
  const confluence = await confluenceWith([aStoredAttachment()]);
  for (const contentId of ['13008897', '99405002']) {
    const calls = callsTo(confluence, { contentId });
    await calls.describeContent();
    const contentKind = contentId === '13008897' ? 'page' : 'blogpost';
    await calls.readUsage({ contentKind });
    await calls.listAttachments({ contentKind, status: 'current', cursor: null });
  }
  const calls = callsTo(confluence);
  await calls.namePeople({ accountIds: ['embedded-admin'] });
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

const itWithDocument = OPENAPI_PATH === null ? it.skip : it;

itWithDocument(
  'agrees with Atlassian’s published document on the scope of each request',
  async () => {
    const scopesOf = await makeScopeLookup(OPENAPI_PATH ?? '');
    const samples = [
      'GET /pages/1/attachments',
      'GET /blogposts/1/attachments',
      'GET /attachments/att1',
      'DELETE /attachments/att1',
      'GET /pages/1',
      'GET /blogposts/1',
      'GET /pages/1/properties',
      'GET /blogposts/1/properties',
      'POST /users-bulk',
    ];
    for (const sample of samples) {
      const [method = '', requestPath = ''] = sample.split(' ');
      const ours = SCOPE_OF.find(([pattern]) =>
        pattern.test(`${method} /wiki/api/v2${requestPath}${requestPath.endsWith('s') ? '?' : ''}`),
      );
      expect([sample, ...scopesOf(method, requestPath)]).toEqual([sample, ours?.[1]]);
    }
  },
);

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
