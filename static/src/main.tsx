import '@atlaskit/css-reset';
import 'virtual:design-tokens.css';
import './styles/app.css';
import './styles/table.css';
import './styles/filters.css';
import './styles/timeline.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import {
  enableTheme,
  functionCalls,
  openInConfluence,
  readSurroundings,
  readTranslations,
} from './platform/bridge';
import type { Translations } from './platform/bridge';
import { FormatsProvider, localeIn, makeFormats } from './language/formats';
import { PlatformProvider } from './platform/platform';
import { makeRunNotes } from './unfinished/run-notes';
import { makeTranslate, TranslateProvider } from './language/translate';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');

async function start(container: HTMLElement): Promise<void> {
  // The theme comes before the first picture: nobody is to be flashed at in the dark.
  const [{ person, siteId, accountId, siteUrl, spaceKey }] = await Promise.all([
    readSurroundings(),
    enableTheme(),
  ]);
  const { locale: language, messages } =
    (await readTranslations(person.locale)) ?? (await englishOfTheBuild());
  const formats = makeFormats({ ...person, locale: localeIn(language, person.locale) });
  const translate = makeTranslate(messages, formats.locale);
  document.documentElement.lang = language;
  document.title = translate.text('app.title');

  createRoot(container).render(
    <FormatsProvider value={formats}>
      <TranslateProvider value={translate}>
        <PlatformProvider value={{ siteId, accountId, siteUrl, spaceKey, open: openInConfluence }}>
          <App calls={functionCalls} notes={makeRunNotes(() => window.localStorage, siteId)} />
        </PlatformProvider>
      </TranslateProvider>
    </FormatsProvider>,
  );
}

/** The same file that Forge serves, but fetched only where it does not come from there. */
async function englishOfTheBuild(): Promise<Translations> {
  const { default: messages } = await import('../../locales/en-US.json');
  return { locale: 'en-US', messages };
}

start(root).catch((error: unknown) => {
  // eslint-disable-next-line no-restricted-syntax -- the texts may be the very thing that did not come
  root.textContent = 'The app could not be opened. Reload the page.';
  throw error;
});
