/** What passes between the page that stands in for Confluence and the app's iframe. */

/** From the iframe: one call of the bridge, answered by a `BridgeAnswer` with the same number. */
export type BridgeCall = {
  readonly forgeCall: number;
  readonly command: string;
  readonly payload: unknown;
};

export type BridgeAnswer = {
  readonly forgeAnswer: number;
  readonly value?: unknown;
  /** Errors cross the bridge as a text, whatever they were. */
  readonly error?: string;
};

/** From the page: the theme that the person has chosen. */
export type ThemeChange = { readonly forgeTheme: 'light' | 'dark' };

export function isBridgeCall(message: unknown): message is BridgeCall {
  return hasNumber(message, 'forgeCall');
}

export function isBridgeAnswer(message: unknown): message is BridgeAnswer {
  return hasNumber(message, 'forgeAnswer');
}

export function isThemeChange(message: unknown): message is ThemeChange {
  return typeof message === 'object' && message !== null && 'forgeTheme' in message;
}

function hasNumber(message: unknown, key: string): boolean {
  if (typeof message !== 'object' || message === null) return false;
  return typeof Object.entries(message).find(([name]) => name === key)?.[1] === 'number';
}
