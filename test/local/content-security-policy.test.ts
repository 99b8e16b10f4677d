/** The policy and the sandbox of the app's iframe, word for word as `@forge/csp` makes them. */
import type { EmbeddedApp } from '../../local/app-on-embedded';
import type { HostDescription } from '../../local/host/host-description';
import { startApp } from '../support/app/app-page';

let app: EmbeddedApp;
let description: HostDescription;
beforeAll(async () => {
  app = await startApp();
  description = (await (await fetch(`${app.url}/host/describe`)).json()) as HostDescription;
});
afterAll(() => app.close());

async function policyOf(path: string): Promise<string> {
  const response = await fetch(`${description.appOrigin}${path}`);
  return response.headers.get('Content-Security-Policy') ?? '';
}

/** By directive, its sources. */
function parse(policy: string): Record<string, readonly string[]> {
  const directives = policy.split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

// Forge's own storage and its CDN: the platform lets every app reach them.
const DOWNLOADS = [
  'https://tdp-os.services.atlassian.com/fos-eap/download/',
  'https://tdp-os.services.atlassian.com/fos/app/download/',
  'https://tdp-os.services.atlassian.com/fos/cdn/download/',
];
const UPLOADS = DOWNLOADS.map((address) => address.replace('/download/', '/upload/'));
const OBJECT_STORE = 'https://object-store.atlassian.com/os/ecosystem/installation/';
const FORGE_CDN = 'https://forge.cdn.prod.atlassian-dev.net';
const MEDIA = 'https://api.media.atlassian.com';

// A longer list here means that the manifest permits more, or that Forge does (a new @forge/csp).
const sourcesWhenHostedAt = (url: string) => ({
  'default-src': ["'self'", ...DOWNLOADS, OBJECT_STORE],
  'frame-ancestors': [
    "'self'",
    '*.atlassian.net',
    'bitbucket.org',
    '*.jira.com',
    '*.atlassian.com',
    '*.frontend.public.atl-paas.net',
    // The one thing that is ours: the stand-in's own page, by both of its names.
    url,
    url.replace('127.0.0.1', 'localhost'),
    ...DOWNLOADS,
    OBJECT_STORE,
  ],
  'frame-src': ["'self'", MEDIA, ...DOWNLOADS, OBJECT_STORE],
  'font-src': ["'self'", ...DOWNLOADS, OBJECT_STORE],
  // Avatars, emoji and the like: named hosts, each for one service of Atlassian's.
  'img-src': [
    "'self'",
    'data:',
    'blob:',
    'https://secure.gravatar.com',
    'https://images.unsplash.com',
    'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net',
    'https://*.wp.com/avatar-management--avatars.us-west-2.prod.public.atl-paas.net/',
    'https://api.atlassian.com',
    MEDIA,
    'https://pf-emoji-service.prod-east.frontend.public.atl-paas.net',
    'https://pf-reactions-service.prod-east.frontend.public.atl-paas.net',
    'https://assets-media.atlassian.com',
    'https://teams-directory-frontend.prod-east.frontend.public.atl-paas.net/assets/',
    'https://teams-directory-frontend.prod-east.frontend.public.atl-paas.net/assets/gradients/',
    ...DOWNLOADS,
    OBJECT_STORE,
  ],
  'media-src': ["'self'", 'data:', 'blob:', MEDIA, ...DOWNLOADS, OBJECT_STORE],
  // No site's REST API: whatever the app asks Confluence goes over the bridge.
  'connect-src': [
    "'self'",
    'https://api.atlassian.com/metal/ingest',
    'https://api.atlassian.com/gateway/api/emoji/',
    'https://api.atlassian.com/gateway/api/elements/emoji',
    MEDIA,
    'https://as.atlassian.com',
    'https://forge-outbound-proxy.services.atlassian.com',
    ...DOWNLOADS,
    ...UPLOADS,
    OBJECT_STORE,
    FORGE_CDN,
  ],
  // Nothing inline, no eval, no blob: the manifest asks for no exception.
  'script-src': ["'self'", FORGE_CDN, ...DOWNLOADS, OBJECT_STORE],
  'style-src': ["'self'", FORGE_CDN, ...DOWNLOADS, OBJECT_STORE],
  'form-action': ["'self'"],
  // It runs scripts and saves files; it does not take the window around it elsewhere.
  sandbox: [
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-downloads',
    'allow-forms',
    'allow-modals',
    'allow-pointer-lock',
    'allow-same-origin',
    'allow-scripts',
  ],
});

it('permits the app exactly what Forge does, for what our manifest asks', async () => {
  expect(parse(await policyOf('/index.html'))).toEqual(sourcesWhenHostedAt(app.url));
});

it('goes along with every file of the app, not only with its first', async () => {
  const policy = await policyOf('/index.html');
  expect(policy).not.toBe('');
  expect(await policyOf('/__forge/iframe-bridge.js')).toBe(policy);
  expect(await policyOf('/no-such-file.js')).toBe(policy);
});

it('gives the iframe’s attribute the same sandbox as the policy', () => {
  expect(description.sandbox.split(' ')).toEqual(sourcesWhenHostedAt(app.url).sandbox);
});
