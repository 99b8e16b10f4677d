import type { Credentials } from './site/basic-authorization';
import { startHost } from './host/host';
import type { Listening } from './listen';
import { readSiteContent, requireSiteContent } from './site/site-content';
import { makeSiteRequest } from './site/site-request';

export type SiteAppOptions = {
  /** Of the page; 0 picks a free one. */
  readonly port: number;
  /** Origin of the site. */
  readonly siteUrl: string;
  readonly contentId: string;
  readonly credentials: Credentials;
};

/**
 * The app on a real site, or on any server that speaks REST v2, as the account of the credentials.
 *
 * @throws {SiteError} When the site, the account or the page is not there.
 */
export async function startAppOnSite(
  options: SiteAppOptions,
): Promise<Pick<Listening, 'url' | 'close'>> {
  const { siteUrl, contentId, credentials } = options;
  const request = makeSiteRequest({ siteUrl, ...credentials });
  const content = await requireSiteContent(request, siteUrl, contentId);
  return startHost({
    request,
    port: options.port,
    siteUrl,
    // Asking for it would need another scope; without it the screen offers no filter "Me".
    accountId: '',
    person: `On ${siteUrl} as ${credentials.email}`,
    contentId,
    pages: [{ id: contentId, title: content.title }],
    readContent: (id) => readSiteContent(request, siteUrl, id),
    invocationDelayMs: 0,
  });
}
