/** What a person can choose in the bar. It stands in the address, so that a reload keeps it. */
import type { HostDescription } from '../host-description';
import { element } from './element';

/** @param currentId `null` where none of them is shown: then the first choice counts, too. */
export function showPageChoice(pages: HostDescription['pages'], currentId: string | null): void {
  const options = pages.map(({ id, title }) => new Option(title, id));
  const none = currentId === null ? [new Option('Choose a page', '')] : [];
  showChoice('page', [...none, ...options], currentId ?? '');
}

/** @returns BCP 47: the chosen language, else the browser's. */
export function chosenLocale(): string {
  return chosen('locale') ?? navigator.language;
}

export function showLocaleChoice(locales: HostDescription['locales']): void {
  const options = locales.map((locale) => new Option(nameOf(locale), locale));
  showChoice('locale', [new Option('The browser’s', ''), ...options], chosen('locale') ?? '');
}

/** The language in its own words. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}

function chosen(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

function showChoice(name: string, options: readonly HTMLOptionElement[], current: string): void {
  const choice = element(`${name}-choice`, HTMLSelectElement);
  choice.replaceChildren(...options);
  choice.value = current;
  choice.addEventListener('change', () => {
    const address = new URLSearchParams(location.search);
    if (choice.value === '') address.delete(name);
    else address.set(name, choice.value);
    location.search = address.toString();
  });
}
