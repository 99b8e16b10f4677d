/** What surrounds the function on this machine is no kinder than Forge, in simulated time. */
import { route } from '@forge/api';
import type { Handlers } from '@forge/resolver';
import { makeConfluenceService } from '../../local/confluence/confluence-service';
import { PEOPLE } from '../../local/confluence/people';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { makeInvocations } from '../../local/host/invocations';
import type { InvocationOptions } from '../../local/host/invocations';
import { makeInProcessRequest } from '../../local/in-process-request';
import type { CleanupContract } from '../../src/contract';
import { makeHandlers } from '../../src/resolver/handlers';
import type { Invocation } from '../../src/resolver/handlers';
import { aPileOf } from '../support/data/attachments';
import { recordExchange } from '../support/confluence/documented-exchanges';
import { SimulatedClock } from '../support/simulated-clock';

type Handler = Handlers<CleanupContract>['describeContent'];
type Body = (invocation: Invocation, payload: unknown) => unknown;

/** Another function than the app's own: one that does what its platform must put up with. */
const functionThat =
  (body: Body): NonNullable<InvocationOptions['handlersFor']> =>
  (invocation) => ({
    ...makeHandlers(invocation),
    describeContent: (({ payload }: { payload?: unknown }) => body(invocation, payload)) as Handler,
  });

/** @param body What the function does; left out, it is the app's own. */
function platformFor(body?: Body, options: Partial<InvocationOptions> = {}) {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  const service = makeConfluenceService({
    world: { contents: [RECIPE_PAGE], attachments: aPileOf(3), comments: [] },
    clock,
    latencyMs: 400,
    onExchange: recordExchange,
  });
  const invokeKey = makeInvocations({
    request: makeInProcessRequest(service, PEOPLE.admin),
    clock,
    delayMs: 0,
    ...(body === undefined ? {} : { handlersFor: functionThat(body) }),
    ...options,
  });
  const invoke = (payload: unknown = {}, functionKey = 'describeContent') =>
    invokeKey({ functionKey, payload, contentId: RECIPE_PAGE.id });
  return { invoke, clock, service, elapsedMs: () => clock.now() - startMs };
}

const askForPage = ({ request }: Invocation) =>
  request(route`/wiki/api/v2/pages/${RECIPE_PAGE.id}`, { method: 'GET', headers: {} });

/** One request a second, for far longer than it lives. */
const askForLong = async (invocation: Invocation): Promise<void> => {
  for (let asked = 0; asked < 100; asked++) {
    await askForPage(invocation);
    await invocation.wait(600);
  }
};

it('runs the app’s own function through Forge’s own resolver', async () => {
  const { invoke } = platformFor();
  expect(await invoke()).toMatchObject({
    value: { ok: true, value: { title: RECIPE_PAGE.title } },
  });
});

describe('an invocation lasts 25 s at most', () => {
  it.each([
    [24_999, { value: 'done' }],
    [25_001, { error: 'Function timed out' }],
  ])('a function that takes %i ms', async (tookMs, reply) => {
    const { invoke, elapsedMs } = platformFor(async ({ wait }) => {
      await wait(tookMs);
      return 'done';
    });
    expect(await invoke()).toEqual(reply);
    expect(elapsedMs()).toBe(Math.min(tookMs, 25_000));
  });

  it('counts from its start, and not from when it was asked for', async () => {
    const { invoke, elapsedMs } = platformFor(({ wait }) => wait(60_000), { delayMs: 3_000 });
    expect(await invoke()).toEqual({ error: 'Function timed out' });
    expect(elapsedMs()).toBe(28_000);
  });

  it('tells the function what is left, anew each time', async () => {
    const { invoke } = platformFor(async ({ remainingMs, wait }) => {
      const atStart = remainingMs();
      await wait(10_000);
      return [atStart, remainingMs()];
    });
    expect(await invoke()).toEqual({ value: [25_000, 15_000] });
    expect(await invoke()).toEqual({ value: [25_000, 15_000] });
  });
});

describe('an invocation that has ended sends nothing more', () => {
  it('when its time was up', async () => {
    const { invoke, clock, service } = platformFor(askForLong);
    expect(await invoke()).toEqual({ error: 'Function timed out' });
    const sent = service.requests.length;
    expect(sent).toBe(25);
    await clock.wait(60_000);
    expect(service.requests).toHaveLength(sent);
  });

  it('when it died half-way', async () => {
    const { invoke, clock, service } = platformFor(askForLong, {
      faultFor: () => ({ kind: 'dies', afterMs: 5_000 }),
    });
    expect(await invoke()).toEqual({ error: 'Function timed out' });
    await clock.wait(60_000);
    expect(service.requests).toHaveLength(5);
  });

  it('when it has answered and left work behind', async () => {
    const { invoke, clock, service } = platformFor(async (invocation) => {
      void askForLong(invocation);
      await invocation.wait(2_000);
      return 'done';
    });
    expect(await invoke()).toEqual({ value: 'done' });
    await clock.wait(60_000);
    expect(service.requests).toHaveLength(2);
  });

  it('even if something in it has a timer of its own', async () => {
    const { invoke, clock, service } = platformFor(async (invocation) => {
      await clock.wait(26_000);
      await askForPage(invocation);
    });
    expect(await invoke()).toEqual({ error: 'Function timed out' });
    await clock.wait(60_000);
    expect(service.requests).toEqual([]);
  });

  it.each<[string, (invocation: Invocation) => Promise<unknown>]>([
    ['an answer', askForPage],
    ['a wait', ({ wait }) => wait(400)],
  ])('and does not go on after %s that was under way', async (_, underWay) => {
    let goesOn = false;
    const { invoke, clock } = platformFor(async (invocation) => {
      await invocation.wait(24_800);
      await underWay(invocation);
      goesOn = true;
    });
    expect(await invoke()).toEqual({ error: 'Function timed out' });
    await clock.wait(60_000);
    expect(goesOn).toBe(false);
  });
});

const KIB = 1_024;

describe('what passes is limited', () => {
  // A JSON text is two quotation marks longer than what it says.
  it.each([
    ['a request of 500 KB', 'x'.repeat(500 * KIB - 2), { value: 'done' }],
    ['a request of more', 'x'.repeat(500 * KIB - 1), { error: 'Request too large' }],
    [
      'a request of fewer letters, but more bytes',
      'ä'.repeat(300 * KIB),
      { error: 'Request too large' },
    ],
  ])('%s', async (_, payload, reply) => {
    const { invoke } = platformFor(() => 'done');
    expect(await invoke(payload)).toEqual(reply);
  });

  it('lets a reply of 5 MB pass, and none that is larger', async () => {
    const fits = 'x'.repeat(5 * KIB * KIB - 2);
    expect(await platformFor(() => fits).invoke()).toEqual({ value: fits });
    const { invoke } = platformFor(() => `${fits}x`);
    expect(await invoke()).toEqual({ error: 'Response too large' });
  });

  it('counts a reply in bytes', async () => {
    const { invoke } = platformFor(() => ['ä'.repeat(3 * KIB * KIB)]);
    expect(await invoke()).toEqual({ error: 'Response too large' });
  });
});

describe('what passes is JSON, both ways', () => {
  const date = new Date('2024-01-01T00:00:00Z');
  const sent = { id: '7', nothing: undefined, list: [undefined], date, nan: NaN };
  const arrived = { id: '7', list: [null], date: '2024-01-01T00:00:00.000Z', nan: null };

  it('drops on the way there what JSON does not know', async () => {
    let seen: unknown;
    const { invoke } = platformFor((_, payload) => {
      seen = payload;
    });
    await invoke(sent);
    expect(seen).toStrictEqual(arrived);
  });

  it('drops on the way back what JSON does not know', async () => {
    const { invoke } = platformFor(() => sent);
    expect(await invoke()).toStrictEqual({ value: arrived });
  });

  it('makes null of a reply that is none', async () => {
    const { invoke } = platformFor(() => undefined);
    expect(await invoke()).toStrictEqual({ value: null });
  });
});

describe('an error reaches the caller as a text', () => {
  it('an Error of any kind, without its name or cause', async () => {
    const { invoke } = platformFor(() => {
      throw new RangeError('no such day', { cause: 'a secret' });
    });
    expect(await invoke()).toStrictEqual({ error: 'no such day' });
  });

  it('an unknown function', async () => {
    const { invoke } = platformFor();
    const error = "Resolver has no definition for 'format'.";
    expect(await invoke({}, 'format')).toStrictEqual({ error });
  });
});

it.each([
  ['before', 0],
  ['after', 1],
] as const)('an invocation that is lost %s it runs has no answer', async (when, requests) => {
  const { invoke, service } = platformFor(undefined, { faultFor: () => ({ kind: 'lost', when }) });
  expect(await invoke()).toEqual({ error: 'Network error' });
  expect(service.requests).toHaveLength(requests);
});
