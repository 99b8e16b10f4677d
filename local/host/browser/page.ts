/** The page that stands in for Confluence's: a title, some text, and the ••• menu with the app. */
import { answerBridge } from './bridge/bridge-answers';
import { element } from './element';
import { isBridgeCall } from './bridge/messages';
import { chosenLocale, showPageChoice } from './choices';
import { applySwitches, chosenMode, chosenTimeZone, showPanel, signedIn } from './developer-panel';
import type { HostDescription, NothingToShow } from '../host-description';

const locale = chosenLocale();
const description = await describePage();
let frame: HTMLIFrameElement | null = null;
let switched = Promise.resolve();

const moreActions = element('more-actions', HTMLButtonElement);
const menu = element('menu', HTMLElement);
const menuItem = element('menu-item', HTMLButtonElement);
const modal = element('modal', HTMLDialogElement);

showPage();
showPanel(description, showChoices);
showChoices();

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
// Confluence's own theme can follow the browser's, from one moment to the next.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showChoices);
modal.addEventListener('close', () => {
  frame?.remove();
  frame = null;
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
  const { content } = description;
  document.title = content.title;
  element('title', HTMLElement).textContent = content.title;
  element('body', HTMLElement).replaceChildren(...paragraphsOf(content.body));
  menuItem.textContent = description.menuItem;
  element('modal-title', HTMLElement).textContent = description.menuItem;
  modal.dataset.size = description.viewportSize;
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

function showChoices(): void {
  element('signed-in', HTMLElement).textContent = signedIn(description).person;
  const mode = chosenMode();
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
  switched = applySwitches(description);
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
  // Nothing of the app may come to Confluence as another person, or before the fault begins.
  await switched;
  const answer = await answerBridge(data, {
    description,
    accountId: signedIn(description).accountId,
    mode: chosenMode(),
    locale,
    timeZone: chosenTimeZone(),
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
