import { route } from '@forge/api';
import { is, nullable, optional, string, type } from 'superstruct';
import type {
  ConfluenceResponse,
  RequestConfluence,
} from '../../src/confluence/request-confluence';
import type { HostedContent } from '../host/host';
import { SiteError } from '../usage-error';

const JSON_ONLY = { method: 'GET', headers: { Accept: 'application/json' } } as const;

/**
 * The page or blog post with this id, or `null` where there is none to be seen.
 *
 * @throws {SiteError} When the site cannot be reached, does not accept the credentials, or does
 *   not answer as Confluence does.
 */
export async function readSiteContent(
  request: RequestConfluence,
  siteUrl: string,
  contentId: string,
): Promise<HostedContent | null> {
  const query = new URLSearchParams({ 'body-format': 'storage' });
  let looksRejected = false;
  for (const path of [
    route`/wiki/api/v2/pages/${contentId}?${query}`,
    route`/wiki/api/v2/blogposts/${contentId}?${query}`,
  ]) {
    const response = await reach(request(path, JSON_ONLY), siteUrl);
    const body = parse(await response.text());
    if (response.status === 200) return contentOf(body, contentId, siteUrl);
    if (response.status !== 404) throw refusalOf(response.status, siteUrl);
    looksRejected = isRejection(body);
  }
  if (looksRejected) throw refusalOf(404, siteUrl);
  return null;
}

/**
 * The same, where there has to be one.
 *
 * @throws {SiteError} Also when there is none to be seen.
 */
export async function requireSiteContent(
  request: RequestConfluence,
  siteUrl: string,
  contentId: string,
): Promise<HostedContent> {
  const content = await readSiteContent(request, siteUrl, contentId);
  if (content !== null) return content;
  throw new SiteError(
    `${siteUrl} has no page or blog post ${contentId}, or you may not see it. Check --page.`,
  );
}

async function reach(
  response: Promise<ConfluenceResponse>,
  siteUrl: string,
): Promise<ConfluenceResponse> {
  try {
    return await response;
  } catch {
    throw new SiteError(`${siteUrl} cannot be reached. Check the address and your connection.`);
  }
}

/** Confluence answers credentials that it does not know with a 404 and this bare title. */
function isRejection(body: unknown): boolean {
  return JSON.stringify(body ?? null).includes('"title":"Not Found"');
}

function refusalOf(status: number, siteUrl: string): SiteError {
  if (status === 401 || status === 403 || status === 404) {
    return new SiteError(
      `${siteUrl} did not accept the credentials, or knows no such page. Check CONFLUENCE_EMAIL, ` +
        'CONFLUENCE_API_TOKEN (without scopes) and --page.',
    );
  }
  return new SiteError(
    `${siteUrl} answered with status ${String(status)}, not like Confluence Cloud. Check --site.`,
  );
}

// What the app itself needs of it; without its id an answer is about nothing.
const WireContent = type({ id: string(), title: optional(nullable(string())) });
// What only the page around the app shows: it does without.
const WithSpace = type({ spaceId: string() });
const WithBody = type({ body: type({ storage: type({ value: string() }) }) });

function contentOf(wire: unknown, contentId: string, siteUrl: string): HostedContent {
  if (!is(wire, WireContent) || wire.id !== contentId) {
    throw new SiteError(`${siteUrl} does not answer like Confluence Cloud. Check --site.`);
  }
  return {
    id: contentId,
    title: wire.title ?? '',
    spaceId: is(wire, WithSpace) ? wire.spaceId : '',
    body: is(wire, WithBody) ? wire.body.storage.value : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
