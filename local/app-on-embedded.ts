import type { EmbeddedConfluence, EmbeddedOptions } from './confluence/embedded-confluence';
import { startEmbeddedConfluence } from './confluence/embedded-confluence';
import { PEOPLE } from './confluence/people';
import type { PersonName } from './confluence/people';
import { startHost } from './host/host';
import type { Listening } from './listen';
import { readSiteContent } from './site/site-content';
import { makeSiteRequest } from './site/site-request';
import { makeFaultSwitches } from './switches/fault-switches';
import { UsageError } from './usage-error';

export type EmbeddedAppOptions = Omit<EmbeddedOptions, 'port'> & {
  /** Of the page; 0 picks a free one. */
  readonly port: number;
  readonly person: PersonName;
  /** The page or blog post that opens first. */
  readonly contentId: string;
  readonly invocationDelayMs: number;
};

export type EmbeddedApp = Pick<Listening, 'url' | 'close'> & {
  readonly confluence: EmbeddedConfluence;
};

/**
 * The app on an embedded Confluence.
 *
 * @throws {UsageError} When the embedded Confluence has no such page.
 */
export async function startAppOnEmbedded(options: EmbeddedAppOptions): Promise<EmbeddedApp> {
  const { world, contentId } = options;
  // Those with files to clean up; the others are there to use them.
  const withFiles = new Set(world.attachments.map(({ contentId }) => contentId));
  const pages = world.contents
    .filter(({ id }) => withFiles.has(id) || id === contentId)
    .map(({ id, title }) => ({ id, title }));
  if (!pages.some(({ id }) => id === contentId)) {
    const known = pages.map(({ id, title }) => `${id} (${title})`).join(', ');
    throw new UsageError(`The embedded Confluence has no page ${contentId}. It has ${known}.`);
  }
  const person = PEOPLE[options.person];
  const confluence = await startEmbeddedConfluence({ ...options, port: 0 });
  const request = makeSiteRequest({ siteUrl: confluence.url, ...person });
  const switches = makeFaultSwitches(options, confluence);
  const host = await startHost({
    request: (path, init) => switches.way().request(path, init),
    port: options.port,
    siteUrl: null,
    accountId: person.accountId,
    person: `Signed in as ${person.name}`,
    contentId,
    pages,
    readContent: (id) => readSiteContent(request, confluence.url, id),
    putBack: () => {
      confluence.store.reset(world);
    },
    invocationDelayMs: () => switches.way().invocationDelayMs,
    invocationFaultFor: () => switches.way().invocationFaultFor(),
    switches,
  });
  return {
    url: host.url,
    confluence,
    close: async () => {
      await Promise.all([host.close(), confluence.close()]);
    },
  };
}
