// @ts-nocheck
import { basicAuthorization } from '../basic-authorization';
import type { Credentials } from '../basic-authorization';

/** The people of the embedded Confluence. Their credentials open nothing but this stand-in. */
export const PERSON_NAMES = ['admin', 'editor', 'viewer'] as const;
export type PersonName = (typeof PERSON_NAMES)[number];

export type Person = Credentials & {
  readonly name: PersonName;
  readonly accountId: string;
  readonly mayTrash: boolean;
  /** Needs space admin. */
  readonly mayPurge: boolean;
};

function person(name: PersonName, mayTrash: boolean, mayPurge: boolean): Person {
  return {
    name,
    accountId: `embedded-${name}`,
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

/** The person whom an `Authorization` header names, or `null`. */
export function personOf(authorization: string | undefined): Person | null {
  return (
    Object.values(PEOPLE).find((person) => authorization === basicAuthorization(person)) ?? null
  );
}
