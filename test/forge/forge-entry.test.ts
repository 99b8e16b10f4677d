import { PEOPLE } from '../../local/confluence/people';
import { basicAuthorization } from '../../local/site/basic-authorization';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import type { BatchResult, Reply } from '../../src/contract';
import { handler } from '../../src/index';
import { aPileOf } from '../support/data/attachments';
import { byAgeAlone } from '../support/data/rules';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

/** What `@forge/api` tells the platform of a request: whose name it is made in, and where it goes. */
type Target = { readonly type: string; readonly provider: string; readonly remote: string };
type Init = { readonly method: string; readonly headers: Record<string, string> };

// The two globals that unmodified `@forge/api` reads; nobody documents them.
type ForgeGlobals = {
  __forge_runtime__?: object;
  __forge_fetch__?: (target: Target, path: string, init: Init) => Promise<Response>;
};
const forge = globalThis as ForgeGlobals;

let confluence: EmbeddedConfluence;
let targets: Target[];
let remainingMs: number;
/** Headers that Forge's proxy puts onto the next answer. */
let proxyHeaders: Record<string, string>;

beforeEach(async () => {
  confluence = await confluenceWith(aPileOf(3));
  targets = [];
  remainingMs = 25_000;
  proxyHeaders = {};
  forge.__forge_runtime__ = {
    appContext: { appId: 'app', environmentId: 'environment', installationId: 'installation' },
    lambdaContext: { getRemainingTimeInMillis: () => remainingMs },
  };
  forge.__forge_fetch__ = async (target, path, init) => {
    targets.push(target);
    const response = await fetch(`${confluence.url}${path}`, {
      ...init,
      headers: { ...init.headers, Authorization: basicAuthorization(PEOPLE.admin) },
    });
    const { status, headers } = response;
    return new Response(status === 204 ? null : await response.text(), {
      status,
      headers: { ...Object.fromEntries(headers), ...proxyHeaders },
    });
  };
});
afterEach(async () => {
  delete forge.__forge_runtime__;
  delete forge.__forge_fetch__;
  await closeConfluences();
});

function invoke<Value>(functionKey: string, payload: object = {}): Promise<Reply<Value>> {
  const context = { extension: { content: { id: RECIPE_PAGE.id } } };
  return handler({ call: { functionKey, payload }, context }) as Promise<Reply<Value>>;
}

const batch = {
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01') }),
  files: aPileOf(3).map(({ id }) => ({
    id: `att${id}`,
    versionNumber: 1,
    mayBeInUse: false,
    mayBeDone: false,
  })),
  stopAfter: { refusals: null, failures: null },
  pace: null,
};

it('asks Confluence as the current user, and never as the app', async () => {
  await invoke('describeContent');
  await invoke('listAttachments', { contentKind: 'page', status: 'current', cursor: null });
  const reply = await invoke<BatchResult>('trashBatch', batch);
  expect(reply.ok && reply.value.outcomes.map(({ outcome }) => outcome.kind)).toEqual([
    'trashed',
    'trashed',
    'trashed',
  ]);
  expect(targets.length).toBeGreaterThan(6);
  for (const target of targets) {
    expect(target).toMatchObject({ type: 'fpp', provider: 'user', remote: 'confluence' });
  }
});

it('goes by the time that the platform says is left', async () => {
  remainingMs = 3_000;
  const reply = await invoke<BatchResult>('trashBatch', batch);
  expect(reply).toMatchObject({ ok: true, value: { end: 'out-of-time' } });
  expect(targets).toEqual([]);
});

it('lets the error through by which Forge asks the person for consent', async () => {
  proxyHeaders = { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' };
  await expect(invoke('describeContent')).rejects.toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
  });
  await expect(invoke('trashBatch', batch)).rejects.toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
  });
});

it('takes another error of Forge’s proxy for a lost answer', async () => {
  proxyHeaders = { 'forge-proxy-error': 'UPSTREAM_FAILURE' };
  remainingMs = 2_500;
  expect(await invoke('describeContent')).toMatchObject({
    ok: false,
    error: { code: 'confluence-trouble' },
  });
});

it('replies in plain JSON', async () => {
  const reply = await invoke('listAttachments', {
    contentKind: 'page',
    status: 'current',
    cursor: null,
  });
  expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
});
