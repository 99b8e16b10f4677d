import { LookAgainError } from '../../../src/confluence/errors';
import { FILE, portAnswering } from '../../support/confluence/answering-port';

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it('promise 1: sends no DELETE more than 5 s after the read that it rests on', async () => {
  const fresh = portAnswering([{ status: 204 }]);
  const look = { readAtMs: fresh.clock.now() - 5_000, attempt: 1 };
  await fresh.request('DELETE', FILE, { look });
  expect(fresh.sent).toHaveLength(1);

  const late = portAnswering([{ status: 204 }]);
  const tooOld = { readAtMs: late.clock.now() - 5_001, attempt: 1 };
  const error = await errorOf(late.request('DELETE', FILE, { look: tooOld }));
  expect(error).toBeInstanceOf(LookAgainError);
  expect(error).toMatchObject({
    message: 'DELETE /wiki/x would come too long after the read.',
    httpStatus: null,
  });
  expect(late.sent).toEqual([]);
});

it('promise 1: repeats no DELETE that a limit turned away', async () => {
  const { request, sent } = portAnswering([{ status: 429 }]);
  const error = await errorOf(request('DELETE', FILE));
  expect(error).toBeInstanceOf(LookAgainError);
  expect(error).toMatchObject({ message: 'DELETE /wiki/x was turned away.', httpStatus: 429 });
  expect(sent).toHaveLength(1);
});

it('waits for a limit once, and not once more on its own account', async () => {
  const { request, sent } = portAnswering([{ status: 429, retryAfter: '1' }]);
  await request('GET', FILE);
  expect(sent.map(({ atMs }) => atMs)).toEqual([0, 1_250]);
});
