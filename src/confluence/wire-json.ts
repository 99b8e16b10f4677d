import { is, string, type } from 'superstruct';
import type { Struct } from 'superstruct';
import { UnreadableAnswerError } from './errors';

/** @throws {UnreadableAnswerError} When it is not JSON. */
export function parseJson(body: string, what: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw unreadable(what, 'not JSON', cause);
  }
}

/** Whether it is as described. */
export function fits<Value>(value: unknown, struct: Struct<Value>): value is Value {
  try {
    return is(value, struct);
  } catch {
    // The library writes what does not fit into a message, which an object with a field `toString` denies it.
    return false;
  }
}

/** The `body` of whatever has one in storage format. */
export const WireBody = type({ storage: type({ value: string() }) });

/** `null` where there is no such body. */
export function storageIn(body: unknown): string | null {
  return fits(body, WireBody) ? body.storage.value : null;
}

/** @param why As the end of "The answer to … is". */
export function unreadable(what: string, why: string, cause?: unknown): UnreadableAnswerError {
  return new UnreadableAnswerError(`The answer to ${what} is ${why}.`, 200, { cause });
}
