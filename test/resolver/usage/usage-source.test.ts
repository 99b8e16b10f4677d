import {
  ConfluenceError,
  LostAnswerError,
  ResumeLaterError,
  SignedOutError,
} from '../../../src/confluence/errors';
import { unlessUnreadable } from '../../../src/resolver/usage/usage-source';

const reading = (error: Error) => unlessUnreadable(Promise.reject(error));

it('gives what was read, and takes trouble with one source for its own', async () => {
  expect(await unlessUnreadable(Promise.resolve(7))).toBe(7);
  expect(await reading(new LostAnswerError('x', 500))).toBe('unreadable');
  expect(await reading(new ConfluenceError('x', 299))).toBe('unreadable');
});

it.each([
  ['a limit', new ResumeLaterError('x', 429, 1_000)],
  ['a lost session', new SignedOutError('x', 401)],
  ['a bug', new TypeError('x')],
])('passes on what concerns everything that is asked: %s', async (_, error) => {
  await expect(reading(error)).rejects.toBe(error);
});
