import { createContext, useContext } from 'react';

/** What the screen needs of the platform around it, beside the function. */
export type Platform = {
  /** Of the Confluence site. */
  readonly siteId: string;
  /** Of the person in front of it; empty where Confluence does not say. */
  readonly accountId: string;
  /** `https://example.atlassian.net` */
  readonly siteUrl: string;
  /** Of the space that the page is in; `null` where Confluence does not say. */
  readonly spaceKey: string | null;
  /** Shows a path of the site in a tab of its own. */
  readonly open: (path: string) => void;
};

const PlatformContext = createContext<Platform | null>(null);
export const PlatformProvider = PlatformContext.Provider;

export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  if (platform === null) throw new Error('There is no PlatformProvider around this component.');
  return platform;
}
