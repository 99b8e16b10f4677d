import type { HostDescription } from '../host-description';
import { element } from './element';

/** @param currentId `null` where none of them is shown: then the first choice counts, too. */
export function showPageChoice(pages: HostDescription['pages'], currentId: string | null): void {
  const choice = element('page-choice', HTMLSelectElement);
  const options = pages.map(({ id, title }) => new Option(title, id));
  choice.replaceChildren(
    ...(currentId === null ? [new Option('Choose a page', '')] : []),
    ...options,
  );
  choice.value = currentId ?? '';
  choice.addEventListener('change', () => {
    location.search = `?page=${choice.value}`;
  });
}
