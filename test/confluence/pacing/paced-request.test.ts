import { route } from '@forge/api';
import type { Fault } from '../../../local/confluence/faults';
import { makeConfluenceService } from '../../../local/confluence/confluence-service';
import { PEOPLE } from '../../../local/confluence/people';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { makeInProcessRequest } from '../../../local/in-process-request';
import {
  LookAgainError,
  LostAnswerError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from '../../../src/confluence/errors';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { makePacedRequest } from '../../../src/confluence/pacing/paced-request';
import { Pacer } from '../../../src/confluence/pacing/pacer';
import { aPileOf } from '../../support/data/attachments';
import { SimulatedClock } from '../../support/simulated-clock';

const INVOCATION_MS = 23_000;
const FILE = route`/wiki/api/v2/attachments/att1000`;

/** Requests to an embedded Confluence in simulated time, with the most ever in flight at once. */
function paced(faults: readonly (Fault | null)[] = [], latencyMs = 100) {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  const left = [...faults];
  const service = makeConfluenceService({
    world: { contents: [RECIPE_PAGE], attachments: aPileOf(40), comments: [] },
    clock,
    latencyMs,
    faultFor: () => left.shift() ?? null,
  });
  const send = makeInProcessRequest(service, PEOPLE.admin);
  const inFlight = { GET: 0, DELETE: 0, POST: 0 };
  const most = { GET: 0, DELETE: 0, POST: 0 };
  const pacer = new Pacer(FIRST_PACE, clock);
  const request = makePacedRequest(
    {
      now: clock.now,
      wait: clock.wait,
      timeLeftMs: () => startMs + INVOCATION_MS - clock.now(),
      random: () => 0.5,
      request: async (path, init) => {
        inFlight[init.method] += 1;
        most[init.method] = Math.max(most[init.method], inFlight[init.method]);
        try {
          return await send(path, init);
        } finally {
          inFlight[init.method] -= 1;
        }
      },
    },
    pacer,
  );
  return {
    request,
    pacer,
    most,
    wait: clock.wait,
    service,
    nowMs: clock.now,
    elapsedMs: () => clock.now() - startMs,
  };
}

const answer = (status: number, retryAfter?: string): Fault => ({
  kind: 'answer',
  status,
  ...(retryAfter === undefined ? {} : { headers: { 'Retry-After': retryAfter } }),
});

function pathsOf(count: number) {
  return aPileOf(count).map(({ id }) => route`/wiki/api/v2/attachments/att${id}`);
}

it('has at most 7 deletes and 3 reads in flight, and 4 deletes at first', async () => {
  const { request, most, wait } = paced();
  await Promise.all(pathsOf(20).map((path) => request('DELETE', path)));
  await Promise.all(pathsOf(20).map((path) => request('GET', path)));
  expect(most).toMatchObject({ GET: 3, DELETE: 4 });
  await wait(8_000);
  await Promise.all(
    pathsOf(40)
      .slice(20)
      .map((path) => request('DELETE', path)),
  );
  expect(most).toMatchObject({ GET: 3, DELETE: 7 });
});

it.each([409, 500])('has fewer deletes in flight after a %i', async (status) => {
  const { request, most, pacer } = paced([answer(status)]);
  await expect(request('DELETE', FILE)).rejects.toThrow(LostAnswerError);
  await Promise.all(pathsOf(20).map((path) => request('DELETE', path)));
  expect(most.DELETE).toBe(2);
  expect(Math.floor(pacer.pace.deletesInFlight)).toBe(2);
});

it('lets everybody wait after one 429, and as long as it says', async () => {
  const { request, service, elapsedMs } = paced([answer(429, '7')]);
  const first = request('GET', FILE);
  await first;
  expect(elapsedMs()).toBeGreaterThanOrEqual(7_000);
  expect(service.requests).toHaveLength(2);
});

it('starts no request during the pause that another one was told to keep', async () => {
  const { request, service } = paced([answer(429, '7')]);
  const reads = pathsOf(10).map((path) => request('GET', path));
  await Promise.all(reads);
  // The one that was refused, one that was under way with it, and then each once.
  expect(service.requests.length).toBeLessThanOrEqual(12);
});

it('keeps a pause that a 503 asks for as well', async () => {
  const { request, elapsedMs } = paced([answer(503, '5')]);
  await request('GET', FILE);
  expect(elapsedMs()).toBeGreaterThanOrEqual(5_000);
});

it('slows down after a 429, and not after a 503', async () => {
  const limited = paced([answer(429, '1')]);
  await limited.request('GET', FILE);
  expect(limited.pacer.pace.gapMs).toBeGreaterThan(0);
  const troubled = paced([answer(503, '1')]);
  await troubled.request('GET', FILE);
  expect(troubled.pacer.pace.gapMs).toBe(0);
});

it('repeats a read after a reset, a while later', async () => {
  const { request, elapsedMs, service } = paced([{ kind: 'reset', when: 'before' }]);
  expect((await request('GET', FILE)).status).toBe(200);
  expect(elapsedMs()).toBeGreaterThanOrEqual(2_000);
  expect(service.requests).toHaveLength(2);
});

it('never repeats a DELETE whose answer was lost', async () => {
  const { request, service } = paced([{ kind: 'reset', when: 'after' }]);
  await expect(request('DELETE', FILE)).rejects.toThrow(LostAnswerError);
  expect(service.requests).toHaveLength(1);
});

it('never sends a DELETE again that a limit turned away: its file has to be read anew', async () => {
  const { request, service, pacer } = paced([answer(429, '7')]);
  await expect(request('DELETE', FILE)).rejects.toThrow(LookAgainError);
  expect(service.requests).toHaveLength(1);
  expect(pacer.dueWaitMs).toBeGreaterThanOrEqual(7_000);
});

it('never sends a DELETE whose turn comes long after the read of its file', async () => {
  const { request, service, nowMs } = paced([null, answer(429, '7')]);
  await request('GET', FILE);
  const look = { readAtMs: nowMs(), attempt: 1 };
  await request('GET', FILE);
  await expect(request('DELETE', FILE, { look })).rejects.toThrow(LookAgainError);
  expect(service.requests.every(({ method }) => method === 'GET')).toBe(true);
  const fresh = { readAtMs: nowMs(), attempt: 2 };
  expect((await request('DELETE', FILE, { look: fresh })).status).toBe(204);
});

it('sends no DELETE whose answer the invocation may not live to hear', async () => {
  const { request, service } = paced([
    { kind: 'slow', extraMs: 9_000 },
    { kind: 'slow', extraMs: 9_000 },
  ]);
  await request('GET', FILE);
  await request('GET', FILE);
  await expect(request('DELETE', FILE)).rejects.toThrow(ResumeLaterError);
  expect(service.requests).toHaveLength(2);
  expect((await request('GET', FILE)).status).toBe(200);
});

it('hands back the wait of a DELETE that was turned away too often', async () => {
  const { request } = paced([answer(429)]);
  const look = { readAtMs: Infinity, attempt: 5 };
  await expect(request('DELETE', FILE, { look })).rejects.toThrow(ResumeLaterError);
});

it('takes a Retry-After of more than an hour for an hour', async () => {
  const { request } = paced([answer(429, '1700000000')]);
  const refused = await request('GET', FILE).catch((error: unknown) => error);
  expect((refused as ResumeLaterError).resumeAfterMs).toBeLessThan(3_601_000);
});

it('gives a silent connection up after ten seconds', async () => {
  const { request, elapsedMs } = paced([{ kind: 'slow', extraMs: 60_000 }]);
  await expect(request('DELETE', FILE)).rejects.toThrow('was not answered in 10000 ms');
  expect(elapsedMs()).toBe(10_000);
});

it('never outlives the invocation: neither by a silent connection nor by a wait', async () => {
  const { request, elapsedMs, service } = paced(
    Array<Fault>(9).fill({ kind: 'slow', extraMs: 60_000 }),
  );
  await expect(request('GET', FILE)).rejects.toThrow(ResumeLaterError);
  expect(elapsedMs()).toBeLessThanOrEqual(INVOCATION_MS);
  expect(service.requests.length).toBeLessThanOrEqual(3);
});

it('hands a wait that does not fit back to the caller, and sends nothing more meanwhile', async () => {
  const { request, service } = paced([answer(429, '1847')]);
  const refused = await request('GET', FILE).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ResumeLaterError);
  expect(refused).toMatchObject({ httpStatus: 429 });
  expect((refused as ResumeLaterError).resumeAfterMs).toBeGreaterThanOrEqual(1_847_000);
  await expect(request('GET', FILE)).rejects.toThrow('There is no time');
  expect(service.requests).toHaveLength(1);
});

it('says what a refusal is', async () => {
  await expect(paced([answer(401)]).request('GET', FILE)).rejects.toThrow(SignedOutError);
  await expect(paced([answer(400)]).request('DELETE', FILE)).rejects.toThrow(RefusedError);
});

it('takes a Retry-After that is no number for none', async () => {
  const { request, elapsedMs } = paced([answer(429, 'soon')]);
  await request('GET', FILE);
  expect(elapsedMs()).toBeGreaterThanOrEqual(2_000);
  expect(elapsedMs()).toBeLessThan(3_000);
});
