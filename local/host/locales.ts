/** The app's texts, as Forge's command line puts them beside a Custom UI when it deploys one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  ensureLocale,
  extractI18nKeysFromModules,
  getTranslationValue,
  TranslationsGetter,
  Translator,
} from '@forge/i18n';
import type { ForgeSupportedLocaleCode, I18nInfo, TranslationResourceContent } from '@forge/i18n';
import { PROJECT_ROOT } from './manifest';
import type { Manifest } from './manifest';

export type Locales = {
  readonly codes: readonly ForgeSupportedLocaleCode[];
  /** What `i18n-info.json` holds. */
  readonly info: I18nInfo;
  /** What `<locale>.json` holds; `undefined` for a locale that the app does not have. */
  readonly textsOf: (locale: string) => TranslationResourceContent | undefined;
  /** A title of the manifest, in a person's language or the one it falls back to. */
  readonly titleIn: (locale: string, title: Title) => Promise<string>;
};

type Title = Manifest['modules']['confluence:contentAction'][0]['title'];

export function readLocales({ modules, translations }: Manifest): Locales {
  const { resources, fallback } = translations;
  const texts = new Map<string, TranslationResourceContent>(
    resources.map(({ key, path: file }) => [key, readTexts(file)]),
  );
  const codes = resources.map(({ key }) => key).sort();
  const info = {
    translations: titlesOf(modules, Object.fromEntries(texts)),
    config: { locales: codes, fallback },
  };
  const getter = new TranslationsGetter({
    getI18nInfoConfig: () => Promise.resolve(info.config),
    getTranslationResource: (locale) => Promise.resolve(texts.get(locale) ?? {}),
  });
  return {
    codes,
    info,
    textsOf: (locale) => texts.get(locale),
    titleIn: async (locale, { i18n }) => {
      const translator = new Translator(codeFor(locale) ?? fallback.default, getter);
      await translator.init();
      return translator.translate(i18n) ?? i18n;
    },
  };
}

/** Browsers have more locales than Forge, and people on Confluence have one of Forge's. */
function codeFor(locale: string): ForgeSupportedLocaleCode | null {
  return ensureLocale(locale) ?? ensureLocale(locale.split('-')[0] ?? '');
}

function readTexts(file: string): TranslationResourceContent {
  return JSON.parse(
    readFileSync(path.join(PROJECT_ROOT, file), 'utf8'),
  ) as TranslationResourceContent;
}

function titlesOf(
  modules: Manifest['modules'],
  texts: Readonly<Record<string, TranslationResourceContent>>,
): I18nInfo['translations'] {
  const codes = Object.keys(texts) as ForgeSupportedLocaleCode[];
  const titles = extractI18nKeysFromModules(modules).map((key) => {
    const found = codes.map((code) => [code, getTranslationValue(texts, key, code)] as const);
    return [key, Object.fromEntries(found.filter(([, title]) => title !== null))] as const;
  });
  return Object.fromEntries(titles);
}
