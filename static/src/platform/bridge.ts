/** The only importer of `@forge/bridge`: what the screen asks of the platform and the function. */
import { i18n, makeInvoke, router, view } from '@forge/bridge';
import { ensureLocale } from '@forge/i18n';
import { isTimeZone } from '../../../src/cleanup/choosing/cutoff';
import type { CleanupCalls, CleanupContract } from '../../../src/contract';

const invoke = makeInvoke<CleanupContract>();

export const functionCalls: CleanupCalls = {
  describeContent: () => invoke('describeContent'),
  listAttachments: (request) => invoke('listAttachments', request),
  readUsage: (request) => invoke('readUsage', request),
  readComments: (request) => invoke('readComments', request),
  readSpace: (request) => invoke('readSpace', request),
  namePeople: (request) => invoke('namePeople', request),
  previewAttachment: (request) => invoke('previewAttachment', request),
  checkRights: (request) => invoke('checkRights', request),
  trashBatch: (request) => invoke('trashBatch', request),
  purgeBatch: (request) => invoke('purgeBatch', request),
};

/** Shows a file in Confluence, in a tab of its own. */
export function openInConfluence(path: string): void {
  void router.open(path);
}

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
  /** Of the person; empty where Confluence names none. */
  readonly accountId: string;
  readonly siteUrl: string;
  /** Of the space that the page is in; `null` where Confluence does not say. */
  readonly spaceKey: string | null;
};

export async function readSurroundings(): Promise<Surroundings> {
  const context = await view.getContext();
  const { locale, timezone, cloudId, siteUrl, accountId = '' } = context;
  const browser = Intl.DateTimeFormat().resolvedOptions();
  return {
    person: {
      locale: toLanguageTag(locale) ?? browser.locale,
      timeZone: isTimeZone(timezone) ? timezone : browser.timeZone,
    },
    siteId: cloudId ?? siteUrl,
    accountId,
    siteUrl: siteUrl.replace(/\/+$/, ''),
    spaceKey: spaceKeyIn(context.extension.space),
  };
}

function spaceKeyIn(space: unknown): string | null {
  if (typeof space !== 'object' || space === null || !('key' in space)) return null;
  return typeof space.key === 'string' ? space.key : null;
}

export type Translations = {
  /** BCP 47: the language they are in, which need not be the person's. */
  readonly locale: string;
  /** ICU MessageFormat by key. */
  readonly messages: Readonly<Record<string, string>>;
};

/**
 * The app's texts in the person's language, else in the one that the manifest falls back to.
 *
 * @returns `null` where Forge cannot give any.
 */
export async function readTranslations(personLocale: string): Promise<Translations | null> {
  // Forge has one locale for most languages, and takes none but its own.
  const { language } = new Intl.Locale(personLocale);
  const asked = ensureLocale(personLocale) ?? ensureLocale(language) ?? 'en-US';
  try {
    const { locale, translations } = await i18n.getTranslations(asked);
    return isFlat(translations) ? { locale, messages: translations } : null;
  } catch {
    return null;
  }
}

function isFlat(texts: object | null): texts is Translations['messages'] {
  return texts !== null && Object.values(texts).every((text) => typeof text === 'string');
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
