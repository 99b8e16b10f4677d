import { basicAuthorization } from '../site/basic-authorization';
import type { Credentials } from '../site/basic-authorization';

/** The people of the embedded Confluence. Their credentials open nothing but this stand-in. */
export const PERSON_NAMES = ['admin', 'editor', 'viewer'] as const;
export type PersonName = (typeof PERSON_NAMES)[number];

export type Person = Credentials & {
  readonly name: PersonName;
  readonly accountId: string;
  /** As Confluence shows it. */
  readonly displayName: string;
  readonly mayTrash: boolean;
  /** Needs space admin. */
  readonly mayPurge: boolean;
};

const DISPLAY_NAMES: Readonly<Record<PersonName, string>> = {
  admin: 'Space admin',
  editor: 'Editor',
  viewer: 'Viewer',
};

function person(name: PersonName, mayTrash: boolean, mayPurge: boolean): Person {
  return {
    name,
    accountId: `embedded-${name}`,
    displayName: DISPLAY_NAMES[name],
    email: `${name}@confluence.invalid`,
    apiToken: `embedded-token-of-${name}`,
    mayTrash,
    mayPurge,
  };
}

export const PEOPLE: Readonly<Record<PersonName, Person>> = {
  admin: person('admin', true, true),
  editor: person('editor', true, false),
  viewer: person('viewer', false, false),
};

const BY_AUTHORIZATION: ReadonlyMap<string, Person> = new Map(
  Object.values(PEOPLE).map((person) => [basicAuthorization(person), person]),
);

/** The person whom an `Authorization` header names, or `null`. */
export function personOf(authorization: string | null): Person | null {
  return BY_AUTHORIZATION.get(authorization ?? '') ?? null;
}

/** Who made files of the sample pages, but cannot sign in here. */
const OTHER_AUTHORS: Readonly<Record<string, string>> = {
  '5d00b8b192e6c70c5349a042': 'Build robot',
};

/** `null`: somebody whom the site does not know, or not any more. */
export function nameOf(accountId: string): string | null {
  const person = Object.values(PEOPLE).find((one) => one.accountId === accountId);
  return person?.displayName ?? OTHER_AUTHORS[accountId] ?? null;
}
