import { startEmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import type { Fault } from '../../../local/confluence/faults';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { recordExchange } from './documented-exchanges';
import { BLOG_POST, LARGE_PAGE, RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { StoredAttachment, World } from '../../../local/confluence/world';

type Options = Parameters<typeof startEmbeddedConfluence>[0];

type WithConfluence = Omit<Options, 'world'> &
  Partial<Pick<World, 'comments'>> & { readonly otherPages?: World['contents'] };

const started: EmbeddedConfluence[] = [];

/** Starts an embedded Confluence that holds these attachments; it ends with the test. */
export async function confluenceWith(
  attachments: readonly StoredAttachment[],
  { comments = [], otherPages = [], ...options }: WithConfluence = {},
): Promise<EmbeddedConfluence> {
  const contents = [LARGE_PAGE, RECIPE_PAGE, BLOG_POST, ...otherPages];
  const confluence = await startEmbeddedConfluence({
    world: { contents, attachments, comments },
    onExchange: recordExchange,
    ...options,
  });
  started.push(confluence);
  return confluence;
}

export async function closeConfluences(): Promise<void> {
  await Promise.all(started.splice(0).map(({ close }) => close()));
}

/** Lets the first requests that fit go wrong, one fault each, and the rest go well. */
export function faultsOn(
  fits: (method: string, path: string) => boolean,
  ...faults: Fault[]
): NonNullable<Options['faultFor']> {
  const left = [...faults];
  return ({ method, path }) => (fits(method, path) ? (left.shift() ?? null) : null);
}

export const isDelete = (method: string): boolean => method === 'DELETE';
