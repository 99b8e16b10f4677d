import { createContext, useContext } from 'react';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';

/** Names by account id; who is missing is not known to Confluence, or not yet to us. */
export type PeopleNames = ReadonlyMap<string, string>;

export type People = {
  readonly names: PeopleNames;
  /** Asks for those who made the files, each person once. */
  readonly nameAuthorsOf: (attachments: readonly Attachment[]) => void;
};

export const NOBODY: PeopleNames = new Map();

const PeopleContext = createContext<People>({ names: NOBODY, nameAuthorsOf: () => undefined });
export const PeopleProvider = PeopleContext.Provider;

/** The people that the screens around this component know. */
export function usePeople(): People {
  return useContext(PeopleContext);
}
