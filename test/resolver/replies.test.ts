import {
  ConfluenceError,
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
  UnreadableAnswerError,
} from '../../src/confluence/errors';
import { BadRequestError } from '../../src/resolver/payloads';
import { ContentNotFoundError, listTrouble, replyWith } from '../../src/resolver/replies';

const replyTo = (error: unknown) => replyWith(() => Promise.reject(error as Error));
const expired = () => listTrouble(new RefusedError('Old.', 400), 'page 7', 'c') as Error;

it('tells what was asked for', async () => {
  expect(await replyWith(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
});

it.each([
  ['bad-request', new BadRequestError('x'), null],
  ['list-expired', expired(), null],
  ['content-not-found', new ContentNotFoundError('x'), null],
  ['content-not-found', new NotFoundError('x', 404), null],
  ['signed-out', new SignedOutError('x', 401), null],
  ['not-permitted', new NotPermittedError('x', 403), null],
  ['unreadable-answer', new UnreadableAnswerError('x', 200), null],
  ['rate-limited', new ResumeLaterError('x', 429, 3_000), 3_000],
  ['confluence-trouble', new ResumeLaterError('x', 503, 4_000), 4_000],
  ['confluence-trouble', new LostAnswerError('x', null), null],
  ['confluence-trouble', new RefusedError('x', 400), null],
  ['confluence-trouble', new ConfluenceError('x', 429), null],
])('tells trouble as %s', async (code, error, retryAfterMs) => {
  const { message } = error;
  expect(await replyTo(error)).toEqual({ ok: false, error: { code, message, retryAfterMs } });
});

it('passes on what it does not know', async () => {
  const bug = new TypeError('A bug.');
  await expect(replyTo(bug)).rejects.toBe(bug);
  await expect(replyTo('no error')).rejects.toBe('no error');
});

it('takes a 404 for a content that is not to be seen, and a refused cursor for an old one', () => {
  const missing = listTrouble(new NotFoundError('x', 404), 'page 7', null) as Error;
  expect([missing.name, missing.message]).toEqual([
    'ContentNotFoundError',
    'There is no page 7 to be seen.',
  ]);
  expect([expired().name, expired().message]).toEqual(['ListExpiredError', 'Old.']);
  expect(expired().cause).toBeInstanceOf(RefusedError);
  const refused = new RefusedError('x', 400);
  expect(listTrouble(refused, 'page 7', null)).toBe(refused);
  const lost = new LostAnswerError('x', 500);
  expect(listTrouble(lost, 'page 7', 'c')).toBe(lost);
});
