import * as errors from '../../src/confluence/errors';

const { ResumeLaterError, ...plain } = errors;

it.each(Object.entries(plain))('tells in a log what it is: %s', (name, ConfluenceTrouble) => {
  const cause = new TypeError('Reset.');
  const error = new ConfluenceTrouble('No answer.', 500, { cause });
  expect(error).toBeInstanceOf(errors.ConfluenceError);
  expect([error.name, error.message, error.httpStatus, error.cause]).toEqual([
    name,
    'No answer.',
    500,
    cause,
  ]);
});

it('tells when to ask again', () => {
  const error = new ResumeLaterError('Later.', 429, 7_000);
  expect([error.name, error.message, error.httpStatus, error.resumeAfterMs]).toEqual([
    'ResumeLaterError',
    'Later.',
    429,
    7_000,
  ]);
});
