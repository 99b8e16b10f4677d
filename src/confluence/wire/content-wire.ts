/** Confluence's JSON for pages, blog posts and people, checked at run time. */
import { array, nullable, optional, pattern, string, type, unknown } from 'superstruct';
import { CONTENT_ID } from '../../cleanup/attachments/attachment';
import { readRawResultPage } from './result-page';
import { fits, parseJson, readEntry, unreadable, WireBody } from './wire-json';
import type { ListedEntry } from './wire-json';

const WireContent = type({
  id: string(),
  title: optional(nullable(string())),
  spaceId: optional(unknown()),
});
const WireWithBody = type({ title: optional(nullable(string())), body: WireBody });
const WireProperties = type({
  results: array(type({ key: string(), value: unknown() })),
  _links: optional(nullable(type({ next: optional(nullable(string())) }))),
});
const WirePeople = type({
  results: array(
    type({
      accountId: optional(nullable(string())),
      displayName: optional(nullable(string())),
      publicName: optional(nullable(string())),
    }),
  ),
});

const WireSpaces = type({
  results: array(
    type({ id: pattern(string(), CONTENT_ID), key: string(), name: optional(nullable(string())) }),
  ),
});

const WireOperations = type({
  operations: array(type({ operation: string(), targetType: string() })),
});

export type DescribedContent = {
  readonly id: string;
  readonly title: string;
  /** `null` where Confluence does not say in which space it is. */
  readonly spaceId: string | null;
};

/** @throws {UnreadableAnswerError} When it is not a page or blog post. */
export function readContent(body: string, what: string): DescribedContent {
  const content = parseJson(body, what);
  if (!fits(content, WireContent)) throw unreadable(what, 'not a page or blog post');
  const { id, title, spaceId } = content;
  const isId = typeof spaceId === 'string' && CONTENT_ID.test(spaceId);
  return { id, title: title ?? '', spaceId: isId ? spaceId : null };
}

export type ContentsPage = {
  readonly contents: readonly ListedEntry[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is no list, or does not say how it goes on. */
export function readContentsPage(body: string, what: string): ContentsPage {
  const { results, nextCursor } = readRawResultPage(body, what);
  return { contents: results.map(readEntry), nextCursor };
}

export type Space = { readonly id: string; readonly key: string; readonly name: string };

/** @throws {UnreadableAnswerError} When it is not a list of spaces. */
export function readSpaces(body: string, what: string): readonly Space[] {
  const spaces = parseJson(body, what);
  if (!fits(spaces, WireSpaces)) throw unreadable(what, 'not a list of spaces');
  return spaces.results.map(({ id, key, name }) => ({ id, key, name: name ?? '' }));
}

export type ContentBody = {
  readonly title: string;
  /** In storage format. */
  readonly storage: string;
};

/** @throws {UnreadableAnswerError} When it has no body in storage format. */
export function readContentBody(body: string, what: string): ContentBody {
  const content = parseJson(body, what);
  if (!fits(content, WireWithBody)) throw unreadable(what, 'without a body in storage format');
  return { title: content.title ?? '', storage: content.body.storage.value };
}

export type ContentProperty = { readonly key: string; readonly value: unknown };

/** @throws {UnreadableAnswerError} When it is not a whole list of properties. */
export function readContentProperties(body: string, what: string): readonly ContentProperty[] {
  const properties = parseJson(body, what);
  if (!fits(properties, WireProperties)) throw unreadable(what, 'not a list of properties');
  // A page with more than 250 of them: what is not looked at is not known.
  if (properties._links?.next) throw unreadable(what, 'only a part of the properties');
  return properties.results;
}

export type PersonName = { readonly accountId: string; readonly name: string };

/** @throws {UnreadableAnswerError} When it is not a list of people. */
export function readPeople(body: string, what: string): PersonName[] {
  const people = parseJson(body, what);
  if (!fits(people, WirePeople)) throw unreadable(what, 'not a list of people');
  return people.results.flatMap(({ accountId, displayName, publicName }) => {
    const name = [displayName, publicName].find(Boolean);
    return accountId && name ? [{ accountId, name }] : [];
  });
}

/**
 * The words for what a person may do with an attachment.
 *
 * @throws {UnreadableAnswerError} Also where it lacks what everybody may who gets the answer: then
 *   it does not speak as we expect, and what else it lacks says nothing.
 */
export function readOperations(body: string, what: string): ReadonlySet<string> {
  const answer = parseJson(body, what);
  if (!fits(answer, WireOperations)) throw unreadable(what, 'not a list of operations');
  const ofAttachment = answer.operations.filter(({ targetType }) => targetType === 'attachment');
  const operations = new Set(ofAttachment.map(({ operation }) => operation));
  if (!operations.has('read')) throw unreadable(what, 'without the permission to read');
  return operations;
}
