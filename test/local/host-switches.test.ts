import type { EmbeddedApp } from '../../local/app-on-embedded';
import { startAppOnSite } from '../../local/app-on-site';
import { PEOPLE } from '../../local/confluence/people';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import type { HostDescription } from '../../local/host/host-description';
import type { InvocationReply } from '../../local/host/invocations';
import type { BatchResult } from '../../src/contract';
import { SEED_MS, startApp } from '../support/app/app-page';
import { callsThrough } from '../support/run/calls-through';
import { byAgeAlone } from '../support/data/rules';
import { outcomesOf } from '../support/run/settle-batch';

let app: EmbeddedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
afterEach(async () => {
  await choose({});
});

function post(path: string, body: unknown, url = app.url): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { Origin: url },
    body: JSON.stringify(body),
  });
}

async function choose(switches: unknown): Promise<void> {
  expect((await post('/host/switches', switches)).status).toBe(204);
}

async function invoke(functionKey: string, payload: unknown): Promise<unknown> {
  return (await post('/host/invoke', { functionKey, payload, contentId: RECIPE_PAGE.id })).json();
}

const list = () =>
  invoke('listAttachments', { contentKind: 'page', status: 'current', cursor: null });
const readUsage = () => invoke('readUsage', { contentKind: 'page' });
const readComments = () =>
  invoke('readComments', {
    contentKind: 'page',
    lists: [{ of: 'footer', parentId: null, cursor: null }],
  });
const ofError = (code: string) => ({ value: { ok: false, error: { code } } });
const READ = { value: { ok: true } };

describe('what can be switched', () => {
  it('is described, with words for each', async () => {
    const { switches } = await descriptionOf(app.url);
    expect(switches?.people.map(({ name }) => name)).toEqual(['admin', 'editor', 'viewer']);
    expect(switches?.people[2]?.accountId).toBe(PEOPLE.viewer.accountId);
    const choices = [...(switches?.latencies ?? []), ...(switches?.faults ?? [])];
    expect(choices.length).toBeGreaterThan(10);
    for (const { label } of choices) expect(label).toMatch(/^\p{Lu}/u);
  });

  it.each([
    ['no JSON object', null],
    ['a list', []],
    ['an unknown person', { person: 'root' }],
    ['an unknown latency', { latency: 'toString' }],
    ['an unknown fault', { fault: '__proto__x' }],
    ['something else', { port: 1 }],
  ])('is not %s: 400', async (_, switches) => {
    const response = await post('/host/switches', switches);
    expect(response.status).toBe(400);
    expect(await list()).toMatchObject(READ);
  });

  it('is nothing on a real site', async () => {
    const site = await startAppOnSite({
      siteUrl: app.confluence.url,
      port: 0,
      contentId: RECIPE_PAGE.id,
      credentials: PEOPLE.admin,
    });
    const response = await post('/host/switches', {}, site.url);
    const { switches } = await descriptionOf(site.url);
    await site.close();
    expect(response.status).toBe(404);
    expect(switches).toBeNull();
  });
});

async function descriptionOf(url: string): Promise<HostDescription> {
  return (await (await fetch(`${url}/host/describe`)).json()) as HostDescription;
}

describe('fault', () => {
  it('meets the app alone: the page around it stays readable', async () => {
    await choose({ fault: 'signed-out' });
    expect(await list()).toMatchObject(ofError('signed-out'));
    expect((await descriptionOf(app.url)).content.id).toBe(RECIPE_PAGE.id);
  });

  it('ends when it is switched off, without a restart', async () => {
    await choose({ fault: 'signed-out' });
    await choose({ latency: 'none' });
    expect(await list()).toMatchObject(READ);
  });

  it('hides the page’s text, and nothing else', async () => {
    await choose({ fault: 'unreadable-body' });
    expect(await readUsage()).toMatchObject(ofError('unreadable-answer'));
    expect(await list()).toMatchObject(READ);
  });

  it.each([
    ['comments-unreadable', { value: { value: { lists: [{ result: 'unreadable' }] } } }],
    ['comments-not-approved', ofError('signed-out')],
  ])('hides comments, and nothing else: %s', async (fault, reply) => {
    await choose({ fault });
    expect(await readComments()).toMatchObject(reply);
    expect(await readUsage()).toMatchObject(READ);
  });

  it('has an entry that cannot be read', async () => {
    await choose({ fault: 'odd-entry' });
    expect(await list()).toMatchObject({
      value: { value: { attachments: [{ isUnreadable: true }, { isUnreadable: false }, {}] } },
    });
  });

  it('lets every third invocation die', async () => {
    await choose({ fault: 'dying-invocations' });
    const replies = [];
    for (let count = 1; count <= 3; count++) replies.push(await list());
    expect(replies).toMatchObject([READ, READ, { error: 'Network error' }]);
    await choose({ fault: 'dying-invocations' });
    expect(await list()).toMatchObject(READ);
  });
});

/** All three files of the page, in one batch, through the host. */
async function trashAll(): Promise<BatchResult> {
  const contentKind = 'page';
  const calls = callsThrough(
    async (invocation) =>
      (await (await post('/host/invoke', invocation)).json()) as InvocationReply,
    RECIPE_PAGE.id,
  );
  const part = await calls.listAttachments({ contentKind, status: 'current', cursor: null });
  if (!part.ok) throw new Error(part.error.message);
  const reply = await calls.trashBatch({
    contentKind,
    rules: byAgeAlone({ basis: 'updated', beforeMs: SEED_MS }),
    files: part.value.attachments.map(({ id, versionNumber }) => ({
      id,
      versionNumber: versionNumber ?? 1,
      mayBeInUse: false,
      mayBeDone: false,
    })),
    stopAfter: { refusals: null, failures: null },
    pace: null,
  });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

describe('a batch', () => {
  afterEach(() => post('/host/put-back', {}));

  it('is as permitted as the person', async () => {
    await choose({ person: 'viewer' });
    expect(outcomesOf(await trashAll())).toMatchObject(
      Array(3).fill({ kind: 'failed', because: 'not-permitted' }),
    );
    await choose({ person: 'editor' });
    expect(outcomesOf(await trashAll())).toEqual(Array(3).fill({ kind: 'trashed' }));
  });

  it('waits for the next full hour once the points have run out, and says so', async () => {
    await choose({ fault: 'points-run-out' });
    const { end, outcomes, resumeAfterMs } = await trashAll();
    expect(end).toBe('rate-limited');
    expect(outcomes.filter(({ outcome }) => outcome.kind === 'trashed')).toHaveLength(2);
    expect(resumeAfterMs).toBeGreaterThan(0);
    expect(resumeAfterMs).toBeLessThanOrEqual(3_600_000);
  });

  it('leaves the files where deletions are in vain', async () => {
    await choose({ fault: 'deletes-in-vain', latency: 'none' });
    const { outcomes, failureStatus } = await trashAll();
    expect(failureStatus).toBe(200);
    expect(outcomes.every(({ outcome }) => outcome.kind === 'failed')).toBe(true);
  });

  it('ends where the session ends midway', async () => {
    await choose({ fault: 'signed-out-midway' });
    expect((await trashAll()).end).toBe('signed-out');
  });

  it.each(['rate-limit', 'lost-answers', 'server-errors'])('gets through %s', async (fault) => {
    await choose({ fault, latency: 'none' });
    expect(outcomesOf(await trashAll())).toEqual(Array(3).fill({ kind: 'trashed' }));
  });
});
