import type { RequestConfluence } from '../src/confluence/request-confluence';
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
  return (path, { headers, ...init }) =>
    fetch(`${site.siteUrl}${path.value}`, {
      ...init,
      headers: { ...headers, Authorization: authorization },
      // A redirect leads to a sign-in page or another site; neither may get the token.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
}
