/** The page that stands in for Confluence's: a title, some text, and the ••• menu with the app. */
import { answerBridge } from './bridge-answers';
import { element } from './element';
import { isBridgeCall } from './messages';
import { chosenLocale, showLocaleChoice, showPageChoice } from './choices';
import type { HostDescription, NothingToShow } from '../host-description';

const locale = chosenLocale();
const description = await describePage();
let mode: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
let frame: HTMLIFrameElement | null = null;

const moreActions = element('more-actions', HTMLButtonElement);
const menu = element('menu', HTMLElement);
const menuItem = element('menu-item', HTMLButtonElement);
const modal = element('modal', HTMLDialogElement);

showPage();
showMode();

moreActions.addEventListener('click', () => {
  toggleMenu(menu.hidden);
});
menu.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  toggleMenu(false);
  moreActions.focus();
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !menu.contains(target) && !moreActions.contains(target)) {
    toggleMenu(false);
  }
});
menuItem.addEventListener('click', openApp);
element('modal-close', HTMLButtonElement).addEventListener('click', () => {
  modal.close();
});
modal.addEventListener('close', () => {
  frame?.remove();
  frame = null;
});
element('theme', HTMLButtonElement).addEventListener('click', () => {
  mode = mode === 'light' ? 'dark' : 'light';
  showMode();
});
element('reset', HTMLButtonElement).addEventListener('click', () => void putBack());
window.addEventListener('message', (message: MessageEvent<unknown>) => void relay(message));
// Until here a click would have gone nowhere.
moreActions.disabled = false;

/** Never comes to an end where there is nothing to show: then nothing else has anything to do. */
async function describePage(): Promise<HostDescription> {
  const asked = new URLSearchParams(location.search);
  asked.set('locale', locale);
  const response = await fetch(`/host/describe?${asked.toString()}`);
  if (response.ok) return (await response.json()) as HostDescription;
  const { error, pages } = (await response.json()) as NothingToShow;
  element('title', HTMLElement).textContent = error;
  showPageChoice(pages, null);
  return new Promise(() => undefined);
}

function showPage(): void {
  const { content, person, pages, locales } = description;
  document.title = content.title;
  element('title', HTMLElement).textContent = content.title;
  element('signed-in', HTMLElement).textContent = person;
  element('body', HTMLElement).replaceChildren(...paragraphsOf(content.body));
  menuItem.textContent = description.menuItem;
  element('modal-title', HTMLElement).textContent = description.menuItem;
  element('reset', HTMLButtonElement).hidden = !description.canPutBack;
  showPageChoice(pages, content.id);
  showLocaleChoice(locales);
}

/** The text of the storage format; its macros mean nothing here. */
function paragraphsOf(storage: string): HTMLElement[] {
  const parsed = new DOMParser().parseFromString(storage, 'text/html');
  return [...parsed.querySelectorAll('p, h2, h3, li')].map((source) => {
    const copy = document.createElement(source.tagName === 'LI' ? 'p' : source.tagName);
    copy.textContent = `${source.tagName === 'LI' ? '• ' : ''}${source.textContent}`;
    return copy;
  });
}

function showMode(): void {
  document.documentElement.dataset.mode = mode;
  frame?.contentWindow?.postMessage({ forgeTheme: mode }, description.appOrigin);
}

function toggleMenu(open: boolean): void {
  menu.hidden = !open;
  moreActions.setAttribute('aria-expanded', String(open));
  if (open) menuItem.focus();
}

function openApp(): void {
  toggleMenu(false);
  frame = document.createElement('iframe');
  frame.title = description.menuItem;
  // Forge's own list; it comes with the app's Content-Security-Policy as well.
  frame.setAttribute('sandbox', description.sandbox);
  frame.src = `${description.appOrigin}/index.html`;
  element('modal-frame', HTMLElement).replaceChildren(frame);
  modal.showModal();
}

async function relay({ data, source, origin }: MessageEvent<unknown>): Promise<void> {
  const app = frame?.contentWindow;
  if (!app || source !== app || origin !== description.appOrigin || !isBridgeCall(data)) return;
  const answer = await answerBridge(data, {
    description,
    mode,
    locale,
    closeModal: () => {
      modal.close();
    },
  });
  app.postMessage({ forgeAnswer: data.forgeCall, ...answer }, description.appOrigin);
}

async function putBack(): Promise<void> {
  await fetch('/host/put-back', { method: 'POST' });
  element('notice', HTMLElement).textContent = 'All sample files are back, as at the start.';
}
