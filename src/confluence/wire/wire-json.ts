import { is, optional, string, type, unknown } from 'superstruct';
import type { Struct } from 'superstruct';
import { CONTENT_ID } from '../../cleanup/attachments/attachment';
import { UnreadableAnswerError } from '../errors';

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
function storageIn(body: unknown): string | null {
  return fits(body, WireBody) ? body.storage.value : null;
}

const LONGEST_ID = 100;
const WireEntry = type({
  id: optional(unknown()),
  title: optional(unknown()),
  body: optional(unknown()),
});

/** A comment, page or blog post of a list. One odd entry must not hide what the others show. */
export type ListedEntry = {
  /** As Confluence gives it, in JSON where it is no text; at most 100 characters. */
  readonly id: string;
  /** Whether Confluence can be asked for it: nothing else may be sent there. */
  readonly hasUsableId: boolean;
  readonly title: string;
  /** In storage format; `null` where there is no such body. */
  readonly storage: string | null;
};

/** Of an entry of any type. */
export function readEntry(value: unknown): ListedEntry {
  const { id, title, body } = fits(value, WireEntry) ? value : {};
  const isText = typeof id === 'string';
  return {
    id: (isText ? id : JSON.stringify(id ?? null)).slice(0, LONGEST_ID),
    hasUsableId: isText && CONTENT_ID.test(id),
    title: typeof title === 'string' ? title : '',
    storage: storageIn(body),
  };
}

/** @param why As the end of "The answer to … is". */
export function unreadable(what: string, why: string, cause?: unknown): UnreadableAnswerError {
  return new UnreadableAnswerError(`The answer to ${what} is ${why}.`, 200, { cause });
}
