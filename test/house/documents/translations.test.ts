import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import english from '../../../locales/en-US.json';
import { TAGS } from '../../../static/src/language/translate';
import { shapeOf } from '../../../static/translations/message-shape';
import type { PluralChoice } from '../../../static/translations/message-shape';
import { messageTypes } from '../../../static/translations/message-types';
import { keysInUse } from '../../support/source/translation-keys';

type Messages = Readonly<Record<string, string>>;

const root = path.resolve(__dirname, '../../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = parse(textOf('manifest.yml')) as {
  readonly modules: Record<string, readonly { readonly title?: { readonly i18n: string } }[]>;
  readonly translations: {
    readonly resources: readonly { readonly key: string; readonly path: string }[];
    readonly fallback: Readonly<Record<string, string>>;
  };
};
const { resources, fallback } = manifest.translations;
const locales = resources.map(({ key, path: file }) => ({
  locale: key,
  messages: JSON.parse(textOf(file)) as Messages,
}));

describe('the manifest', () => {
  it('names every file of locales, each by its language', () => {
    expect(resources.map(({ path: file }) => path.basename(file)).sort()).toEqual(
      readdirSync(path.join(root, 'locales')).sort(),
    );
    for (const { key, path: file } of resources) expect(file).toBe(`locales/${key}.json`);
  });

  it('falls back to English, in which the keys are checked', () => {
    expect(fallback).toEqual({ default: 'en-US' });
    expect(existsSync(path.join(root, 'locales/en-US.json'))).toBe(true);
  });
});

describe('English', () => {
  it('has every message that the code and the manifest use, and no other', () => {
    const titles = Object.values(manifest.modules)
      .flat()
      .flatMap(({ title }) => title?.i18n ?? []);
    const used = new Set([...titles, ...keysInUse(ts, path.join(root, 'static/src'))]);
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });

  it('is what the compiler knows of; else run "npm run translations"', () => {
    expect(textOf('static/src/language/message-types.ts')).toBe(messageTypes(english));
  });
});

describe.each(locales)('$locale', ({ locale, messages }) => {
  it('has the messages of English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('takes in each message what English takes', () => {
    for (const [key, inEnglish] of Object.entries(english)) {
      expect([key, comparable(messages[key] ?? '')]).toEqual([key, comparable(inEnglish)]);
    }
  });

  it('has a form for every number that its language tells apart', () => {
    const rules = new Intl.PluralRules(locale);
    for (const [key, message] of Object.entries(messages)) {
      for (const { options } of shapeOf(message).plurals) {
        expect([key, ...missingForms(options, rules)]).toEqual([key]);
      }
    }
  });

  it('uses no tag that the screen does not know', () => {
    const tags = Object.values(messages).flatMap((message) => [...shapeOf(message).tags]);
    expect(Object.keys(TAGS)).toEqual(expect.arrayContaining([...new Set(tags)]));
  });

  it('writes the apostrophe of people, as MessageFormat has a use for the other', () => {
    expect(Object.values(messages).filter((message) => message.includes("'"))).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect(Object.entries(messages).filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

function comparable(message: string) {
  const { numbers, texts, selects, tags } = shapeOf(message);
  return {
    numbers: [...numbers].sort(),
    texts: [...texts].sort(),
    selects: [...selects].map(([name, options]) => [name, [...options].sort()]).sort(),
    tags: [...tags].sort(),
  };
}

/** Counts as people have them, and one for the languages that say "a million of". */
const NUMBERS = [...Array(200).keys(), 1_000_000];

/** The categories of some number for which there is neither a form nor the exact number. */
function missingForms(options: PluralChoice['options'], rules: Intl.PluralRules): Set<string> {
  const left = NUMBERS.filter((number) => !options.includes(`=${String(number)}`));
  const needed = new Set(left.map((number) => rules.select(number) as string));
  for (const option of options) needed.delete(option);
  return needed;
}
