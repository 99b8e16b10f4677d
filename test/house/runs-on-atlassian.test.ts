/**
 * What keeps the app eligible for "Runs on Atlassian", and its word that nothing leaves Atlassian:
 * no way out in the manifest, in what the code asks of Forge and the browser, or in the bundles.
 * The permissions and modules themselves are held in `manifest.test.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { sourcesIn } from '../support/source/source-scan';

const root = path.resolve(__dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sources = [...sourcesIn('src'), ...sourcesIn('static/src')];
const imports = [...new Set(sources.flatMap((source) => source.imports))].sort();

const named = (pattern: RegExp) =>
  sources.flatMap(({ file, identifiers }) =>
    [...identifiers].filter((name) => pattern.test(name)).map((name) => `${file}: ${name}`),
  );

it('has no section in its manifest for remotes, storage, providers or Connect', () => {
  const manifest = parse(textOf('manifest.yml')) as { readonly app: object };
  expect(Object.keys(manifest).sort()).toEqual([
    'app',
    'modules',
    'permissions',
    'resources',
    'translations',
  ]);
  expect(Object.keys(manifest.app).sort()).toEqual(['id', 'runtime']);
});

it('takes from Forge what asks Confluence as the current user, and neither fetch nor storage', () => {
  expect(imports.filter((name) => name.startsWith('@forge/'))).toEqual([
    '@forge/api Route',
    '@forge/api asUser',
    '@forge/api getAppContext',
    '@forge/api route',
    '@forge/bridge i18n',
    '@forge/bridge makeInvoke',
    '@forge/bridge router',
    '@forge/bridge view',
    '@forge/i18n ensureLocale',
    '@forge/resolver Handlers',
    '@forge/resolver makeResolver',
  ]);
});

it('depends on no package of Forge’s for storage, events or remotes', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => name.startsWith('@forge/')).sort()).toEqual([
    '@forge/api',
    '@forge/bridge',
    '@forge/csp',
    '@forge/i18n',
    '@forge/manifest',
    '@forge/resolver',
  ]);
});

const WAYS_OUT =
  /^(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|Worker|SharedWorker|serviceWorker|importScripts|Image)$/;
const PLACES_TO_KEEP = /^(?:localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore)$/;

it('sends nothing by itself, and keeps nothing but the note of an unfinished run', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(named(WAYS_OUT)).toEqual([]);
  expect(named(PLACES_TO_KEEP)).toEqual(['static/src/main.tsx: localStorage']);
  expect(imports.filter((name) => isBuiltin(name.split(' ')[0] ?? ''))).toEqual([]);
});

it('remembers nothing from one invocation to the next', () => {
  expect(sources.filter(({ hasState }) => hasState)).toEqual([]);
});

const MARKUP_OR_CODE =
  /^(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function)$/;

it('lets no text become markup or code', () => {
  expect(named(MARKUP_OR_CODE)).toEqual([]);
});

/** What the bundler has put into a part; `licences.test.ts` sees to it that the list is true. */
function packagesOf(part: string): readonly string[] {
  const [, section = ''] = textOf('docs/licences.md').split(`## ${part}\n`);
  const lines = (section.split('\n## ')[0] ?? '').matchAll(/^- [^:]+: (.+)$/gm);
  return [...lines].flatMap(([, names = '']) => names.split(', ')).sort();
}

it('is made of these packages, and of none that reports home', () => {
  expect(packagesOf('The function').join(' ')).toBe(
    '@forge/api @forge/auth @forge/egress @forge/i18n @forge/resolver date-fns lodash p-limit ' +
      'sax superstruct tslib yocto-queue',
  );
  // Atlassian's components come and go with each other; what they bring along is looked at.
  const others = packagesOf('The screen').filter(
    (name) => !/^@(?:atlaskit|emotion|formatjs)\//.test(name),
  );
  expect(others.join(' ')).toBe(
    '@babel/runtime @compiled/react @date-fns/tz @forge/bridge @forge/egress @forge/i18n ' +
      '@popperjs/core @tanstack/react-virtual @tanstack/virtual-core bind-event-listener ' +
      'date-fns focus-lock focus-trap hoist-non-react-statics idb-keyval iframe-resizer intl-messageformat ' +
      'lodash memoize-one papaparse raf-schd react react-clientside-effect react-dom ' +
      'react-fast-compare react-focus-lock react-is react-popper scheduler stylis tabbable ' +
      'tiny-invariant tslib use-callback-ref use-memo-one use-sidecar warning',
  );
});

describe('the screen as it is built', () => {
  const build = path.join(root, 'static/build');

  it('loads nothing from elsewhere, and has nothing inline', () => {
    const $ = load(readFileSync(path.join(build, 'index.html'), 'utf8'));
    const addresses = $('[src], [href]')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !address.startsWith('./assets/'))).toEqual([]);
    expect($('style, [style], script:not([src])').length).toBe(0);
  });

  it('names no address but those of namespaces, and of pages that an error points at', () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => /\.(?:js|css|html)$/.test(file))
      .map((file) => readFileSync(path.join(build, file), 'utf8'));
    const hosts = texts.flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? []);
    expect([...new Set(hosts)].sort()).toEqual([
      'http://www.w3.org',
      'https://compiledcssinjs.com',
      'https://developer.atlassian.com',
      'https://github.com',
      'https://go.atlassian.com',
      'https://iframe-resizer.com',
      'https://reactjs.org',
    ]);
  });
});
