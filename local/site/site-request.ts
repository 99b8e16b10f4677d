import type { RequestConfluence } from '../../src/confluence/request-confluence';
import { basicAuthorization } from './basic-authorization';
import type { Credentials } from './basic-authorization';

export type Site = Credentials & {
  /** Origin, such as `https://example.atlassian.net`; the paths bring `/wiki` along. */
  readonly siteUrl: string;
};

/** No answer of Confluence's takes longer than this on a good day. */
const TIMEOUT_MS = 20_000;

/** The port to Confluence over `fetch`, signed in with an API token. */
export function makeSiteRequest(site: Site): RequestConfluence {
  const authorization = basicAuthorization(site);
  return async (path, { headers, redirect, ...init }) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`${site.siteUrl}${path.value}`, {
      ...init,
      headers: { ...headers, Authorization: authorization },
      // A redirect leads to a sign-in page or another site; neither may get the token.
      redirect: 'manual',
      signal,
    });
    const next = redirect === 'follow' ? addressOn(site.siteUrl, response) : null;
    if (next === null) return response;
    await response.body?.cancel();
    return fetch(next, { headers, redirect: 'manual', signal });
  };
}

/** Where the answer leads on the site itself; `null`: nowhere, or elsewhere, which is for the caller to judge. */
function addressOn(siteUrl: string, { status, headers }: Response): URL | null {
  const location = headers.get('Location');
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, siteUrl)) {
    return null;
  }
  const address = new URL(location, siteUrl);
  return address.origin === new URL(siteUrl).origin ? address : null;
}
