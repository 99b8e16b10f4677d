/**
 * Runs in the app's iframe before the app's own bundle, as Forge's script does, and defines the
 * `window.__bridge` that `@forge/bridge` looks for while its modules load.
 */
import { isBridgeAnswer, isThemeChange } from './messages';

type EventListenerOf = { readonly event: string; readonly callback: (payload: unknown) => void };

const parentOrigin = new URL(document.referrer).origin;
const openCalls = new Map<number, PromiseWithResolversOf>();
const listeners = new Set<EventListenerOf>();
let calls = 0;
let isThemed = false;

type PromiseWithResolversOf = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== parentOrigin) return;
  if (isThemeChange(data) && isThemed) applyTheme(data.forgeTheme);
  if (!isBridgeAnswer(data)) return;
  const call = openCalls.get(data.forgeAnswer);
  openCalls.delete(data.forgeAnswer);
  if (data.error === undefined) call?.resolve(data.value);
  else call?.reject(new Error(data.error));
});

function callParent(command: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    calls += 1;
    openCalls.set(calls, { resolve, reject });
    window.parent.postMessage({ forgeCall: calls, command, payload }, parentOrigin);
  });
}

async function callBridge(command: string, payload?: unknown): Promise<unknown> {
  if (command === 'on') return subscribe(payload as EventListenerOf);
  if (command === 'emit') {
    tellListeners(payload as { event: string; payload: unknown });
    return;
  }
  if (command === 'enableTheming') {
    isThemed = true;
    applyTheme((await callParent(command, null)) as 'light' | 'dark');
    return undefined;
  }
  return callParent(command, payload);
}

function subscribe(listener: EventListenerOf): { unsubscribe: () => void } {
  listeners.add(listener);
  return { unsubscribe: () => listeners.delete(listener) };
}

function tellListeners({ event, payload }: { event: string; payload: unknown }): void {
  for (const listener of listeners) if (listener.event === event) listener.callback(payload);
}

/** The attributes by which Atlassian's design tokens choose their values. */
function applyTheme(mode: 'light' | 'dark'): void {
  document.documentElement.dataset.colorMode = mode;
  document.documentElement.dataset.theme =
    'dark:dark light:light shape:shape spacing:spacing typography:typography';
}

Object.assign(window, { __bridge: { callBridge } });
