/** The panel of switches around the app: who is signed in, where, and what goes wrong. */
import type { HostDescription, Labelled, SwitchOffer } from '../host-description';
import {
  choiceOf,
  inAddress,
  putIntoAddress,
  showChoice,
  showLocaleChoice,
  showPageChoice,
} from './choices';
import { element } from './element';

/** Far apart, with half hours, with and without summer time, and two that skipped a day. */
const TIME_ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const AS_STARTED = new Option('As the host was started', '');
const NO_FAULT = new Option('None', '');
const EMBEDDED_ONLY = ['person', 'latency', 'fault'] as const;

/** @param onChange Told of what takes effect without a reload. */
export function showPanel(description: HostDescription, onChange: () => void): void {
  const { pages, content, locales, switches, canPutBack } = description;
  const changed = () => {
    tellWhatIsChosen();
    onChange();
  };
  const show = (name: string, options: readonly HTMLOptionElement[]) => {
    showChoice(name, options, inAddress(name) ?? '', changed);
  };
  showPageChoice(pages, content.id);
  showLocaleChoice(locales);
  show('zone', [theBrowsers(), ...TIME_ZONES.map((zone) => new Option(zone, zone))]);
  show('theme', [theBrowsers(), new Option('Light', 'light'), new Option('Dark', 'dark')]);
  if (switches !== null) {
    const { people, latencies, faults } = switches;
    // Nothing said means who was signed in at the start.
    const valueOf = ({ name, accountId }: SwitchOffer['people'][number]) =>
      accountId === description.accountId ? '' : name;
    show(
      'person',
      people.map((person) => new Option(person.label, valueOf(person))),
    );
    show('latency', [AS_STARTED, ...optionsOf(latencies)]);
    show('fault', [NO_FAULT, ...optionsOf(faults)]);
  }
  for (const name of EMBEDDED_ONLY) {
    element(`${name}-switch`, HTMLElement).hidden = switches === null;
  }
  element('reset', HTMLButtonElement).hidden = !canPutBack;
  keepPanelAsLeft();
  tellWhatIsChosen();
}

export function chosenMode(): 'light' | 'dark' {
  const chosen = choiceOf('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** IANA name. */
export function chosenTimeZone(): string {
  const chosen = choiceOf('zone');
  return chosen === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : chosen;
}

export function signedIn(description: HostDescription): {
  readonly accountId: string;
  readonly person: string;
} {
  const chosen = choiceOf('person');
  const other = description.switches?.people.find(({ name }) => name === chosen);
  if (other === undefined) return description;
  return { accountId: other.accountId, person: `Signed in as ${other.name}` };
}

/** Tells the host what holds from now on; what it counts, such as every 10th answer, starts anew. */
export async function applySwitches({ switches }: HostDescription): Promise<void> {
  if (switches === null) return;
  const chosen = EMBEDDED_ONLY.map((name) => [name, choiceOf(name)] as const);
  await fetch('/host/switches', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(chosen.filter(([, value]) => value !== ''))),
  });
}

function theBrowsers(): HTMLOptionElement {
  return new Option('The browser’s', '');
}

function optionsOf(choices: readonly Labelled[]): HTMLOptionElement[] {
  return choices.map(({ name, label }) => new Option(label, name));
}

function keepPanelAsLeft(): void {
  const panel = element('developer', HTMLDetailsElement);
  panel.open = inAddress('panel') !== 'closed';
  panel.addEventListener('toggle', () => {
    putIntoAddress('panel', panel.open ? '' : 'closed');
  });
}

/** Beside the panel's title, so that nobody wonders with the panel closed. */
function tellWhatIsChosen(): void {
  const told = [...EMBEDDED_ONLY, 'zone', 'theme', 'locale'].flatMap((name) => {
    const { value, selectedOptions } = element(`${name}-choice`, HTMLSelectElement);
    return value === '' ? [] : (selectedOptions[0]?.label ?? []);
  });
  element('developer-chosen', HTMLElement).textContent = told.join(' · ');
}
