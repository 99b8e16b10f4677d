/** The only importer of `@forge/bridge`: what the screen asks of the platform and the function. */
import { makeInvoke, view } from '@forge/bridge';
import { isTimeZone } from '../../src/cleanup/cutoff';
import type { CleanupCalls, CleanupContract } from '../../src/contract';

const invoke = makeInvoke<CleanupContract>();

export const functionCalls: CleanupCalls = {
  describeContent: () => invoke('describeContent'),
  listAttachments: (request) => invoke('listAttachments', request),
  readUsage: (request) => invoke('readUsage', request),
  namePeople: (request) => invoke('namePeople', request),
  trashBatch: (request) => invoke('trashBatch', request),
  purgeBatch: (request) => invoke('purgeBatch', request),
};

/** How the person reads dates and numbers. */
export type PersonSettings = {
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
};

export type Surroundings = {
  /** As the Atlassian account has them; the browser's own where Confluence says nothing. */
  readonly person: PersonSettings;
  /** The same for all pages of a site, and another for each site. */
  readonly siteId: string;
};

export async function readSurroundings(): Promise<Surroundings> {
  const { locale, timezone, cloudId, siteUrl } = await view.getContext();
  const browser = Intl.DateTimeFormat().resolvedOptions();
  return {
    person: {
      locale: toLanguageTag(locale) ?? browser.locale,
      timeZone: isTimeZone(timezone) ? timezone : browser.timeZone,
    },
    siteId: cloudId ?? siteUrl,
  };
}

/** Confluence's light or dark theme; without a word from the platform, the browser's. */
export async function enableTheme(): Promise<void> {
  await view.theme.enable();
  const { dataset } = document.documentElement;
  if (dataset.colorMode !== undefined) return;
  dataset.colorMode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  dataset.theme = 'dark:dark light:light shape:shape spacing:spacing typography:typography';
}

/** Atlassian writes `en_US` in some places. */
function toLanguageTag(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
