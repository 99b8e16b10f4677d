import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context, Next } from 'hono';
import { is, optional, pattern, string, type, unknown } from 'superstruct';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import { listen } from '../listen';
import type { Listening } from '../listen';
import { UsageError } from '../usage-error';
import { appServer } from './app-server';
import { contentSecurityPolicy, sandboxFlags } from './content-security-policy';
import type { HostDescription, NothingToShow, SwitchOffer } from './host-description';
import { makeInvocations } from './invocations';
import type { InvocationOptions } from './invocations';
import { readLocales } from './locales';
import { PROJECT_ROOT, readManifest, resourcePath } from './manifest';

export type HostedContent = HostDescription['content'];

export type HostOptions = {
  readonly request: RequestConfluence;
  readonly port: number;
  /** Where Confluence shows pages and files; `null`: nowhere, and the stand-in says so itself. */
  readonly siteUrl: string | null;
  readonly accountId: string;
  readonly person: string;
  /** The page that opens first. */
  readonly contentId: string;
  readonly pages: HostDescription['pages'];
  /** `null` where there is no such page or blog post. */
  readonly readContent: (contentId: string) => Promise<HostedContent | null>;
  /** Puts the sample files back; absent on a real site. */
  readonly putBack?: () => void;
  /** What the way to the function and back costs. */
  readonly invocationDelayMs: InvocationOptions['delayMs'];
  readonly invocationFaultFor?: InvocationOptions['faultFor'];
  /** Absent on a real site. */
  readonly switches?: {
    readonly offer: SwitchOffer;
    /** `false`: that is not on offer, and nothing changes. */
    readonly choose: (asked: unknown) => boolean;
  };
};

// Whoever may reach this server may send it anything.
const ContentId = pattern(string(), /^[0-9]{1,30}$/);
const BridgeInvoke = type({
  functionKey: string(),
  payload: optional(unknown()),
  contentId: ContentId,
});

const BROWSER_BUILD = path.join(PROJECT_ROOT, 'local/host/build');

/** Stands in for the Forge platform: a page with the ••• menu, the app's iframe, invocations. */
export async function startHost(options: HostOptions): Promise<Pick<Listening, 'url' | 'close'>> {
  const manifest = readManifest();
  const locales = readLocales(manifest);
  const buildPath = resourcePath(manifest);
  if (!existsSync(path.join(buildPath, 'index.html')) || !existsSync(BROWSER_BUILD)) {
    throw new Error('The screen is not built yet. Run "npm run build" first.');
  }

  const host = new Hono();
  const page = await listen(host.fetch, options.port);
  const origins = [page.url, `http://localhost:${String(page.port)}`];
  let policy = '';
  const ui = await listen(
    appServer(
      buildPath,
      BROWSER_BUILD,
      (html) => {
        policy = contentSecurityPolicy(html, manifest, origins);
        return policy;
      },
      locales,
    ).fetch,
    0,
  );

  const [{ key, title, viewportSize }] = manifest.modules['confluence:contentAction'];
  addRoutes(host, options, origins, async (content, locale) => ({
    content,
    pages: options.pages,
    menuItem: await locales.titleIn(locale, title),
    locales: locales.codes,
    moduleKey: key,
    viewportSize,
    accountId: options.accountId,
    person: options.person,
    siteUrl: options.siteUrl ?? page.url,
    appOrigin: ui.url,
    sandbox: sandboxFlags(policy),
    canPutBack: options.putBack !== undefined,
    switches: options.switches?.offer ?? null,
  }));
  return {
    url: page.url,
    close: async () => {
      await Promise.all([page.close(), ui.close()]);
    },
  };
}

function addRoutes(
  host: Hono,
  options: HostOptions,
  origins: readonly string[],
  describe: (content: HostedContent, locale: string) => Promise<HostDescription>,
): void {
  const invoke = makeInvocations({
    request: options.request,
    delayMs: options.invocationDelayMs,
    faultFor: options.invocationFaultFor ?? (() => null),
  });

  host.use((c, next) => refuseStrangers(c, next, origins));

  host.onError((error, c) => {
    if (!(error instanceof UsageError)) console.error(error);
    const sentence =
      error instanceof UsageError ? error.message : 'The stand-in for Forge has stumbled.';
    return c.json(nothingToShow(sentence, options), error instanceof UsageError ? 502 : 500);
  });

  host.get('/host/describe', async (c) => {
    const contentId = c.req.query('page') ?? options.contentId;
    const content = is(contentId, ContentId) ? await options.readContent(contentId) : null;
    const locale = c.req.query('locale') ?? 'en-US';
    if (content !== null) return c.json(await describe(content, locale));
    return c.json(nothingToShow(`There is no page "${contentId}".`, options), 404);
  });

  host.post('/host/invoke', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    if (is(body, BridgeInvoke)) {
      const { functionKey, payload, contentId } = body;
      return c.json(await invoke({ functionKey, payload, contentId }));
    }
    const error = 'An invocation names a functionKey and, by its number, the contentId of a page.';
    return c.json({ error }, 400);
  });

  host.post('/host/put-back', (c) => {
    options.putBack?.();
    return c.body(null, 204);
  });

  addSwitches(host, options);

  const serveBrowserFile = serveStatic({
    root: BROWSER_BUILD,
    rewriteRequestPath: (requestPath) => `/${path.posix.basename(requestPath)}`,
  });
  host.get('/host/*', serveBrowserFile);
  // A browser asks for one beside each page of plain text.
  host.get('/favicon.ico', (c) => c.body(null, 204));
  host.get('/wiki/*', (c) => c.text(insteadOfConfluence(new URL(c.req.url))));
  host.get('/', serveStatic({ path: path.join(BROWSER_BUILD, 'page.html') }));
}

/** What the app opens in Confluence is nothing that a stand-in has. */
function insteadOfConfluence({ pathname, searchParams }: URL): string {
  const downloaded = /\/child\/attachment\/([^/]+)\/download$/.exec(pathname)?.[1];
  if (downloaded !== undefined) {
    return `Confluence would download the file ${downloaded} here. This is its local stand-in, which has no files.`;
  }
  const file = searchParams.get('preview')?.split('/').at(-1);
  const page = pathname.endsWith('/viewtrash.action') ? 'the trash of the space' : 'the page';
  const what = file === undefined ? page : `the file ${file}`;
  return `Confluence would show ${what} here. This is its local stand-in, which does not.`;
}

function addSwitches(host: Hono, { switches }: HostOptions): void {
  host.post('/host/switches', async (c) => {
    if (!switches) return c.json({ error: 'Nothing can be switched on a real site.' }, 404);
    const asked: unknown = await c.req.json().catch(() => null);
    if (switches.choose(asked)) return c.body(null, 204);
    return c.json({ error: 'Switch person, latency or fault, each to a name on offer.' }, 400);
  });
}

function nothingToShow(error: string, { pages }: HostOptions): NothingToShow {
  return { error, pages };
}

/**
 * This server acts with the credentials of whoever started it: a page from elsewhere in the same
 * browser, or one that points its own name at this address, must not reach it.
 */
async function refuseStrangers(c: Context, next: Next, origins: readonly string[]) {
  const origin = c.req.header('Origin');
  const isOwnName = origins.includes(`http://${c.req.header('Host') ?? ''}`);
  const isOwnPage = origin === undefined ? c.req.method === 'GET' : origins.includes(origin);
  if (!isOwnName || !isOwnPage) return c.text('This server serves its own page only.', 403);
  await next();
  return undefined;
}
