/** What a developer can choose. It stands in the address, so that a reload keeps it and a state can be linked. */
import type { HostDescription } from '../host-description';
import { element } from './element';

/** Across a reload: where the keyboard was. */
const FOCUS_KEY = 'choice-with-focus';

/** @param currentId `null` where none of them is shown: then the first choice counts, too. */
export function showPageChoice(pages: HostDescription['pages'], currentId: string | null): void {
  const options = pages.map(({ id, title }) => new Option(title, id));
  const none = currentId === null ? [new Option('Choose a page', '')] : [];
  showChoice('page', [...none, ...options], currentId ?? '', reload);
}

/** @returns BCP 47: the chosen language, else the browser's. */
export function chosenLocale(): string {
  return inAddress('locale') ?? navigator.language;
}

export function showLocaleChoice(locales: HostDescription['locales']): void {
  const options = locales.map((locale) => new Option(nameOf(locale), locale));
  const current = inAddress('locale') ?? '';
  showChoice('locale', [new Option('The browser’s', ''), ...options], current, reload);
}

/** The language in its own words. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}

export function inAddress(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** @param value The empty one is what holds where nothing is said. */
export function putIntoAddress(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

/** @returns One that is on offer, whatever the address says; empty where nothing is chosen. */
export function choiceOf(name: string): string {
  return element(`${name}-choice`, HTMLSelectElement).value;
}

export function showChoice(
  name: string,
  options: readonly HTMLOptionElement[],
  current: string,
  onChange: (name: string) => void,
): void {
  const choice = element(`${name}-choice`, HTMLSelectElement);
  choice.replaceChildren(...options);
  choice.value = options.some(({ value }) => value === current) ? current : '';
  choice.addEventListener('change', () => {
    putIntoAddress(name, choice.value);
    onChange(name);
  });
  if (sessionStorage.getItem(FOCUS_KEY) !== name) return;
  sessionStorage.removeItem(FOCUS_KEY);
  choice.focus();
}

/** For what the server puts into the page. */
function reload(name: string): void {
  sessionStorage.setItem(FOCUS_KEY, name);
  location.reload();
}
