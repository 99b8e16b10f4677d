/** The app's sentences, in the language of the person. */
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, createElement, Fragment, useContext } from 'react';
import type { ReactNode } from 'react';
import type english from '../../../locales/en-US.json';
import type { MessageArguments, RichKey } from './message-types';

type MessageKey = keyof typeof english;
type PlainKey = Exclude<MessageKey, RichKey>;

/** What every member of a union asks for, together. */
type AllOf<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** `object` where it is nothing. */
type TakenBy<Key extends MessageKey> = Key extends keyof MessageArguments
  ? MessageArguments[Key]
  : object;
type ArgumentsOf<Key extends MessageKey> = AllOf<TakenBy<Key>>;
type Given<Key extends MessageKey> = keyof ArgumentsOf<Key> extends never
  ? []
  : [given: ArgumentsOf<Key>];

export type Translate = {
  readonly text: <Key extends PlainKey>(key: Key, ...given: Given<Key>) => string;
  /** A message whose tags, such as `<strong>`, become elements. */
  readonly rich: <Key extends RichKey>(key: Key, ...given: Given<Key>) => ReactNode;
};

type Chunks = ReactNode[];

/** The tags that a message may have; a test holds the messages to them. */
export const TAGS = {
  strong: (chunks: Chunks) => createElement('strong', null, ...chunks),
  code: (chunks: Chunks) => createElement('code', null, ...chunks),
  subtle: (chunks: Chunks) => createElement('span', { className: 'subtle' }, ...chunks),
  /** Inside of a message that is announced, what changes too often to be announced each time. */
  silent: (chunks: Chunks) => createElement('span', { 'aria-live': 'off' }, ...chunks),
};

/**
 * @param messages ICU MessageFormat by key, complete for `MessageKey`.
 * @param locale BCP 47: in the language of the messages, as numbers are written where the person is.
 */
export function makeTranslate(
  messages: Readonly<Record<string, string>>,
  locale: string,
): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  const format = (key: string, given: unknown) => {
    const message =
      parsed.get(key) ??
      new IntlMessageFormat(messages[key] ?? '', locale, undefined, {
        // The closed lists of the app have no "other".
        requiresOtherClause: false,
      });
    parsed.set(key, message);
    return message.format<ReactNode>({ ...TAGS, ...(given as object | undefined) });
  };
  return {
    text: (key, ...[given]) => format(key, given) as string,
    rich: (key, ...[given]) => {
      const formatted = format(key, given);
      const chunks = Array.isArray(formatted) ? (formatted as Chunks) : [formatted];
      return createElement(Fragment, null, ...chunks);
    },
  };
}

const TranslateContext = createContext<Translate | null>(null);
export const TranslateProvider = TranslateContext.Provider;

export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (translate === null) throw new Error('There is no TranslateProvider around this component.');
  return translate;
}
