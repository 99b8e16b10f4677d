import { UnreadableAnswerError } from './errors';

/** @throws {UnreadableAnswerError} When it is not JSON. */
export function parseJson(body: string, what: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw unreadable(what, 'not JSON', cause);
  }
}

/** @param why As the end of "The answer to … is". */
export function unreadable(what: string, why: string, cause?: unknown): UnreadableAnswerError {
  return new UnreadableAnswerError(`The answer to ${what} is ${why}.`, 200, { cause });
}
