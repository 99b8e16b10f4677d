/** Answers the commands that `@forge/bridge` sends, as Confluence does for a contentAction. */
import type { HostDescription } from '../../host-description';
import type { BridgeAnswer, BridgeCall } from './messages';

export type Platform = {
  readonly description: HostDescription;
  /** Of the person who is signed in. */
  readonly accountId: string;
  readonly mode: 'light' | 'dark';
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly closeModal: () => void;
};

export async function answerBridge(
  { command, payload }: BridgeCall,
  platform: Platform,
): Promise<Omit<BridgeAnswer, 'forgeAnswer'>> {
  switch (command) {
    case 'getContext':
      return { value: contextOf(platform) };
    case 'enableTheming':
      return { value: platform.mode };
    case 'invoke':
      return invoke(payload, platform.description);
    case 'close':
      platform.closeModal();
      return { value: true };
    case 'navigate':
      openInConfluence(payload, platform.description);
      return {};
    case 'changeWindowTitle':
    case 'emitReadyEvent':
    case 'showFlag':
    case 'closeFlag':
      return {};
    default:
      return { error: `The local stand-in does not know the bridge command "${command}".` };
  }
}

function contextOf({ description, accountId, mode, locale, timeZone }: Platform): object {
  const { content, siteUrl } = description;
  return {
    accountId,
    cloudId: '00000000-0000-4000-8000-00000000c10d',
    environmentId: '00000000-0000-4000-8000-0000000000e0',
    environmentType: 'DEVELOPMENT',
    localId: `local-${content.id}`,
    locale,
    moduleKey: description.moduleKey,
    siteUrl,
    timezone: timeZone,
    theme: { colorMode: mode },
    extension: {
      type: 'confluence:contentAction',
      content: { id: content.id },
      space: { id: content.spaceId, key: 'DEMO' },
      location: location.href,
    },
  };
}

async function invoke(
  payload: unknown,
  { content }: HostDescription,
): Promise<Omit<BridgeAnswer, 'forgeAnswer'>> {
  const response = await fetch('/host/invoke', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...(payload as object), contentId: content.id }),
  });
  return (await response.json()) as Omit<BridgeAnswer, 'forgeAnswer'>;
}

function openInConfluence(payload: unknown, { siteUrl }: HostDescription): void {
  const { url } = payload as { url?: unknown };
  if (typeof url === 'string') window.open(new URL(url, siteUrl), '_blank', 'noopener');
}
