/** Confluence's JSON for pages, blog posts and people, checked at run time. */
import { array, is, nullable, optional, string, type, unknown } from 'superstruct';
import { parseJson, unreadable } from './wire-json';

const WireContent = type({ id: string(), title: optional(nullable(string())) });
const WireBody = type({
  title: optional(nullable(string())),
  body: type({ storage: type({ value: string() }) }),
});
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

/** @throws {UnreadableAnswerError} When it is not a page or blog post. */
export function readContent(body: string, what: string): { id: string; title: string } {
  const content = parseJson(body, what);
  if (!is(content, WireContent)) throw unreadable(what, 'not a page or blog post');
  return { id: content.id, title: content.title ?? '' };
}

export type ContentBody = {
  readonly title: string;
  /** In storage format. */
  readonly storage: string;
};

/** @throws {UnreadableAnswerError} When it has no body in storage format. */
export function readContentBody(body: string, what: string): ContentBody {
  const content = parseJson(body, what);
  if (!is(content, WireBody)) throw unreadable(what, 'without a body in storage format');
  return { title: content.title ?? '', storage: content.body.storage.value };
}

export type ContentProperty = { readonly key: string; readonly value: unknown };

/** @throws {UnreadableAnswerError} When it is not a whole list of properties. */
export function readContentProperties(body: string, what: string): readonly ContentProperty[] {
  const properties = parseJson(body, what);
  if (!is(properties, WireProperties)) throw unreadable(what, 'not a list of properties');
  // A page with more than 250 of them: what is not looked at is not known.
  if (properties._links?.next) throw unreadable(what, 'only a part of the properties');
  return properties.results;
}

export type PersonName = { readonly accountId: string; readonly name: string };

/** @throws {UnreadableAnswerError} When it is not a list of people. */
export function readPeople(body: string, what: string): PersonName[] {
  const people = parseJson(body, what);
  if (!is(people, WirePeople)) throw unreadable(what, 'not a list of people');
  return people.results.flatMap(({ accountId, displayName, publicName }) => {
    const name = [displayName, publicName].find(Boolean);
    return accountId && name ? [{ accountId, name }] : [];
  });
}
