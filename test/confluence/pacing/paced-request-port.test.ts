import {
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
} from '../../../src/confluence/errors';
import { FILE, instants, portAnswering } from '../../support/confluence/answering-port';
import type { Answer } from '../../support/confluence/answering-port';

describe('an answer that is cut off in its body', () => {
  it.each([
    [404, NotFoundError],
    [403, NotPermittedError],
    [400, RefusedError],
    [401, SignedOutError],
  ])('promise 4: still says by its status that nothing was done: %i', async (status, error) => {
    const { request, sent } = portAnswering([{ status, isCutOff: true }]);
    await expect(request('DELETE', FILE)).rejects.toThrow(error);
    expect(sent).toHaveLength(1);
  });

  it('is a lost one where the body counts', async () => {
    const { request, sent } = portAnswering([{ status: 200, isCutOff: true }, { status: 200 }]);
    await request('GET', FILE);
    expect(sent).toHaveLength(2);
    const lost = portAnswering([{ status: 200, isCutOff: true }]);
    await expect(lost.request('DELETE', FILE)).rejects.toThrow(LostAnswerError);
  });
});

describe('a request', () => {
  it.each(['GET', 'DELETE'] as const)('asks for JSON, and sends none: %s', async (method) => {
    const { request, sent } = portAnswering([]);
    await request(method, FILE);
    const init = { method, headers: { Accept: 'application/json' } };
    expect(sent).toEqual([{ path: '/wiki/x', init, atMs: 0 }]);
  });

  it('says that it sends JSON where it does', async () => {
    const { request, sent } = portAnswering([]);
    await request('POST', FILE, { body: { accountIds: ['a'] } });
    expect(sent[0]?.init).toEqual({
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"accountIds":["a"]}',
    });
  });

  it('brings the body of a success, and reads none where there is none', async () => {
    const { request } = portAnswering([{ status: 200, body: '{}' }, { status: 204 }]);
    expect(await request('GET', FILE)).toMatchObject({ status: 200, body: '{}' });
    expect(await request('DELETE', FILE)).toMatchObject({ status: 204, body: '' });
  });
});

it.each([
  [401, SignedOutError],
  [403, NotPermittedError],
  [404, NotFoundError],
  [400, RefusedError],
  [409, LostAnswerError],
  [500, LostAnswerError],
  [501, LostAnswerError],
])('says what a %i to a DELETE is, and which request it was', async (status, kind) => {
  const { request, sent } = portAnswering([{ status }]);
  const error: unknown = await request('DELETE', FILE).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(kind);
  expect(error).toMatchObject({ httpStatus: status });
  expect(String(error)).toBe(`${kind.name}: DELETE /wiki/x was answered with ${String(status)}.`);
  expect(sent).toHaveLength(1);
});

describe('no answer', () => {
  const reset = new Error('ECONNRESET');

  it('to a DELETE is told, with what went wrong', async () => {
    const error: unknown = await portAnswering([reset])
      .request('DELETE', FILE)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LostAnswerError);
    expect(error).toMatchObject({ httpStatus: null, cause: reset });
    expect(String(error)).toBe('LostAnswerError: DELETE /wiki/x brought no answer.');
  });

  it('to a read that there is no time to repeat asks for another invocation', async () => {
    const error: unknown = await portAnswering([reset], 1_999)
      .request('GET', FILE)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ httpStatus: null, resumeAfterMs: 2_000 });
    expect(String(error)).toBe('ResumeLaterError: GET /wiki/x was answered with nothing.');
  });

  it('because the platform wants the person’s consent is the platform’s to settle', async () => {
    const consent = Object.assign(new Error('consent'), { name: 'NEEDS_AUTHENTICATION_ERR' });
    const { request, sent } = portAnswering([consent]);
    await expect(request('GET', FILE)).rejects.toBe(consent);
    expect(sent).toHaveLength(1);
  });
});

describe('a wait', () => {
  it.each([
    ['a 429, whatever it says', { status: 429 }],
    ['a Retry-After, whatever it answers', { status: 503, retryAfter: '2' }],
  ])('after %s is for everybody', async (_, answer) => {
    const { request, sent, pacer } = portAnswering([answer]);
    const first = request('GET', FILE);
    await new Promise(setImmediate);
    expect(pacer.dueWaitMs).toBeGreaterThanOrEqual(2_000);
    await Promise.all([first, request('DELETE', FILE)]);
    expect(Math.min(...instants(sent).slice(1))).toBeGreaterThanOrEqual(2_000);
  });

  it('after any other trouble is for the request that met it', async () => {
    const { request, sent, pacer } = portAnswering([{ status: 500 }]);
    const first = request('GET', FILE);
    await new Promise(setImmediate);
    expect(pacer.dueWaitMs).toBe(0);
    await Promise.all([first, request('DELETE', FILE)]);
    expect(instants(sent)).toEqual([0, 0, 2_000]);
  });

  it('comes four times, doubled each time, and then no more', async () => {
    const { request, sent } = portAnswering(Array<Answer>(9).fill({ status: 500 }));
    await expect(request('GET', FILE)).rejects.toThrow(LostAnswerError);
    expect(instants(sent)).toEqual([0, 2_000, 6_000, 14_000, 30_000]);
  });

  it('that did not help against a limit is taken up by another invocation', async () => {
    const limited = { status: 429, retryAfter: '1' };
    const { request, sent } = portAnswering(Array<Answer>(9).fill(limited));
    const error: unknown = await request('GET', FILE).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ResumeLaterError);
    expect(error).toMatchObject({ httpStatus: 429, resumeAfterMs: 1_250 });
    expect(sent).toHaveLength(5);
  });

  it.each([
    [' 7 ', 7_250],
    ['7x', 2_000],
    ['x7', 2_000],
    ['7.5', 7_750],
    ['0.0004', 251],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 250],
    ['', 2_000],
  ])('as long as "%s" is %i ms', async (retryAfter, waitMs) => {
    const { request, sent } = portAnswering([{ status: 429, retryAfter }]);
    await request('GET', FILE);
    expect(sent[1]?.atMs).toBe(waitMs);
  });
});

describe('fewer deletes at once', () => {
  it.each([
    ['DELETE', 409, 2],
    ['DELETE', 500, 2],
    ['DELETE', 404, 4],
    ['DELETE', 503, 4],
    ['GET', 409, 4],
    ['GET', 500, 4],
  ] as const)('after a %s that was answered with %i: %i', async (method, status, atOnce) => {
    const { request, pacer } = portAnswering([{ status }]);
    await request(method, FILE).catch(() => undefined);
    // A read is tried again, and while it waits, the pace may climb.
    const most = method === 'GET' ? 5 : atOnce;
    expect(Math.floor(pacer.pace.deletesInFlight)).toBeGreaterThanOrEqual(atOnce);
    expect(Math.floor(pacer.pace.deletesInFlight)).toBeLessThanOrEqual(most);
  });
});
