/** `npm start`: the app on your own machine, with an embedded Confluence or against a real site. */
import { Command, Option } from 'commander';
import { startAppOnEmbedded } from './app-on-embedded';
import { startAppOnSite } from './app-on-site';
import { PERSON_NAMES } from './confluence/people';
import type { PersonName } from './confluence/people';
import { seedWorld } from './confluence/seed/seed';
import { LARGE_PAGE } from './confluence/seed/seed-contents';
import { readCredentials, readPageId, readPort, readSiteUrl } from './arguments';
import { UsageError } from './usage-error';

type Options = {
  readonly port: string;
  readonly person?: PersonName;
  readonly page?: string;
  readonly site?: string;
};

const DEFAULT_PORT = '8090';
/** About what the way to a Forge function and back takes. */
const INVOCATION_DELAY_MS = 150;
/** About what Confluence takes to answer. */
const LATENCY_MS = 30;

async function main(): Promise<void> {
  const options = readOptions();
  const { url, where } =
    options.site === undefined ? await onEmbedded(options) : await onSite(options, options.site);
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

async function onEmbedded(options: Options): Promise<{ url: string; where: string }> {
  const person = options.person ?? 'admin';
  const { url } = await startAppOnEmbedded({
    world: seedWorld(Date.now()),
    port: readPort(options.port),
    person,
    contentId: readPageId(options.page ?? LARGE_PAGE.id),
    latencyMs: LATENCY_MS,
    invocationDelayMs: INVOCATION_DELAY_MS,
  });
  return { url, where: `on an embedded Confluence, as ${person}` };
}

async function onSite(options: Options, site: string): Promise<{ url: string; where: string }> {
  if (options.person !== undefined) {
    throw new UsageError('--person is for the embedded Confluence; leave it out with --site.');
  }
  if (options.page === undefined) throw new UsageError('Name the page with --page and its id.');
  const siteUrl = readSiteUrl(site);
  const { url } = await startAppOnSite({
    siteUrl,
    port: readPort(options.port),
    contentId: readPageId(options.page),
    credentials: readCredentials(process.env),
  });
  return { url, where: `on ${siteUrl}. What you delete there is really deleted` };
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
