/**
 * Atlassian's recipe, written anew: list, compare dates, DELETE one after the other. Kinder than the
 * original, which sees one result page of 50: it asks for the largest page and follows `_links.next`.
 */
import type { Route } from '@forge/api';
import { route } from '@forge/api';
import type { RequestConfluence } from '../../src/confluence/request-confluence';

type Listed = {
  readonly results: readonly {
    readonly id: string;
    readonly version?: { readonly createdAt?: string };
  }[];
  readonly _links?: { readonly next?: string };
};

/** How many files were answered with 204; whatever else came is forgotten, as in the recipe. */
export async function recipeLoop(
  request: RequestConfluence,
  pageId: string,
  before: string,
): Promise<number> {
  const headers = { Accept: 'application/json' };
  const older: string[] = [];
  let next: Route | null = firstPage(pageId);
  while (next !== null) {
    const response = await request(next, { method: 'GET', headers });
    if (response.status !== 200) break;
    const page = JSON.parse(await response.text()) as Listed;
    for (const { id, version } of page.results) {
      if ((version?.createdAt ?? '9999') < before) older.push(id);
    }
    next = nextPage(pageId, page._links?.next);
  }
  let trashed = 0;
  for (const id of older) {
    const path = route`/wiki/api/v2/attachments/${id}`;
    const { status } = await request(path, { method: 'DELETE', headers });
    if (status === 204) trashed += 1;
  }
  return trashed;
}

function firstPage(pageId: string): Route {
  return route`/wiki/api/v2/pages/${pageId}/attachments?limit=250&status=current`;
}

function nextPage(pageId: string, link: string | undefined): Route | null {
  if (link === undefined) return null;
  const cursor = new URL(link, 'https://site.invalid').searchParams.get('cursor') ?? '';
  return route`/wiki/api/v2/pages/${pageId}/attachments?limit=250&status=current&cursor=${cursor}`;
}
