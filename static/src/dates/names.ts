import type { Locale } from 'date-fns';

type FetchNames = () => Promise<Locale>;

/** The languages of the texts. Each is fetched for whoever needs it, and no other. */
const NAMES: Readonly<Record<string, FetchNames>> = {
  de: () => import('date-fns/locale/de').then(({ de }) => de),
  en: () => import('date-fns/locale/en-GB').then(({ enGB }) => enGB),
  es: () => import('date-fns/locale/es').then(({ es }) => es),
  fr: () => import('date-fns/locale/fr').then(({ fr }) => fr),
  ja: () => import('date-fns/locale/ja').then(({ ja }) => ja),
};
const fetchAmericanNames: FetchNames = () =>
  import('date-fns/locale/en-US').then(({ enUS }) => enUS);

/**
 * The names of months and units in the language of a locale.
 *
 * @param locale BCP 47
 */
export function fetchNames(locale: string): Promise<Locale> {
  const { language, region } = new Intl.Locale(locale).maximize();
  const isAmerican = language === 'en' && region === 'US';
  return (isAmerican ? fetchAmericanNames : (NAMES[language] ?? fetchAmericanNames))();
}
