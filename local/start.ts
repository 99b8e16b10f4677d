/** `npm start`: the app on your own machine, with an embedded Confluence or against a real site. */
import { Command, Option } from 'commander';
import { startEmbeddedConfluence } from './confluence/embedded-confluence';
import { PEOPLE, PERSON_NAMES } from './confluence/people';
import type { PersonName } from './confluence/people';
import { seedWorld } from './confluence/seed';
import { LARGE_PAGE } from './confluence/seed-contents';
import { startHost } from './host/host';
import { readCredentials, readPageId, readSiteUrl } from './site';
import { readSiteContent } from './site-content';
import { makeSiteRequest } from './site-request';
import { UsageError } from './usage-error';

type Options = { port: string; person?: PersonName; page?: string; site?: string };

const DEFAULT_PORT = '8090';
/** About what the way to a Forge function and back takes. */
const INVOCATION_DELAY_MS = 150;
/** About what Confluence takes to answer. */
const LATENCY_MS = 30;

async function main(): Promise<void> {
  const options = readOptions();
  const { url, where } =
    options.site === undefined
      ? await startEmbedded(options)
      : await startForSite(options, options.site);
  console.log(`\nAttachment Cleanup for Confluence, ${where}.\n`);
  console.log(`  Open  ${url}\n`);
  console.log('Choose ••• > Clean up attachments. Stop with Ctrl-C.');
}

function readOptions(): Options {
  return new Command('npm start --')
    .description('Runs the app on your own machine, on an embedded Confluence or a real site.')
    .option('--port <number>', 'port of the page', DEFAULT_PORT)
    .option('--page <id>', 'id of the page or blog post')
    .option('--site <url>', 'a real site; needs CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN')
    .addOption(
      new Option('--person <name>', 'who is signed in to the embedded Confluence').choices(
        PERSON_NAMES,
      ),
    )
    .allowExcessArguments(false)
    .parse()
    .opts<Options>();
}

async function startEmbedded(options: Options): Promise<{ url: string; where: string }> {
  const port = readPort(options.port);
  const contentId = readPageId(options.page ?? LARGE_PAGE.id);
  const person = PEOPLE[options.person ?? 'admin'];
  const world = seedWorld(Date.now());
  if (!world.contents.some(({ id }) => id === contentId)) {
    const known = world.contents.map(({ id, title }) => `${id} (${title})`).join(', ');
    throw new UsageError(`The embedded Confluence has no page ${contentId}. It has ${known}.`);
  }
  const confluence = await startEmbeddedConfluence({ world, latencyMs: LATENCY_MS });
  const request = makeSiteRequest({ siteUrl: confluence.url, ...person });
  const { url } = await startHost({
    request,
    port,
    siteUrl: confluence.url,
    accountId: person.accountId,
    person: `Signed in as ${person.name}`,
    contentId,
    pages: world.contents.map(({ id, title }) => ({ id, title })),
    readContent: (id) => readSiteContent(request, confluence.url, id),
    putBack: () => {
      confluence.store.reset(world);
    },
    invocationDelayMs: INVOCATION_DELAY_MS,
  });
  return { url, where: `on an embedded Confluence, as ${person.name}` };
}

async function startForSite(
  options: Options,
  site: string,
): Promise<{ url: string; where: string }> {
  const port = readPort(options.port);
  if (options.person !== undefined) {
    throw new UsageError('--person is for the embedded Confluence; leave it out with --site.');
  }
  const siteUrl = readSiteUrl(site);
  if (options.page === undefined) throw new UsageError('Name the page with --page and its id.');
  const contentId = readPageId(options.page);
  const credentials = readCredentials(process.env);
  const request = makeSiteRequest({ siteUrl, ...credentials });
  const content = await readSiteContent(request, siteUrl, contentId);
  if (content === null) {
    throw new UsageError(
      `${siteUrl} has no page or blog post ${contentId}, or you may not see it. Check --page.`,
    );
  }
  const { url } = await startHost({
    request,
    port,
    siteUrl,
    accountId: 'unknown',
    person: `On ${siteUrl} as ${credentials.email}`,
    contentId,
    pages: [{ id: contentId, title: content.title }],
    readContent: (id) => readSiteContent(request, siteUrl, id),
    invocationDelayMs: 0,
  });
  return { url, where: `on ${siteUrl}. What you delete there is really deleted` };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port. Give a number from 0 to 65535.`);
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken. Choose another one with --port.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
