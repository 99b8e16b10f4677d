import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { load } from 'cheerio';
import { Hono } from 'hono';
import { I18N_BUNDLE_FOLDER_NAME, I18N_INFO_FILE_NAME } from '@forge/i18n';
import type { Locales } from './locales';

const BRIDGE_PATH = '/__forge/iframe-bridge.js';

/**
 * Serves the app's build, byte for byte, as Forge's CDN does: under the Content-Security-Policy,
 * with the platform's own script put before the app's in `index.html`, and with the app's texts
 * beside it.
 */
export function appServer(
  buildPath: string,
  browserBuildPath: string,
  policyFor: (html: string) => string,
  locales: Locales,
): Hono {
  const html = withBridge(readFileSync(path.join(buildPath, 'index.html'), 'utf8'));
  const policy = policyFor(html);
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-store');
  });
  app.get('/index.html', (c) => c.html(html));
  app.get(`/${I18N_BUNDLE_FOLDER_NAME}/${I18N_INFO_FILE_NAME}`, (c) => c.json(locales.info));
  app.get(`/${I18N_BUNDLE_FOLDER_NAME}/:file{.+\\.json}`, (c) => {
    const texts = locales.textsOf(path.basename(c.req.param('file'), '.json'));
    return texts === undefined ? c.notFound() : c.json(texts);
  });
  app.get('/__forge/*', serveStatic({ root: browserBuildPath, rewriteRequestPath: baseName }));
  app.get('*', serveStatic({ root: buildPath }));
  return app;
}

function withBridge(html: string): string {
  const $ = load(html);
  $('head').prepend(`<script type="module" src="${BRIDGE_PATH}"></script>`);
  return $.html();
}

function baseName(requestPath: string): string {
  return `/${path.posix.basename(requestPath)}`;
}
