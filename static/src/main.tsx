import '@atlaskit/css-reset';
import 'virtual:design-tokens.css';
import './app.css';
import './table.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { enableTheme, functionCalls, readSurroundings } from './bridge';
import { FormatsProvider, makeFormats } from './formats';
import { makeRunNotes } from './run-notes';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');

// The theme comes before the first picture: nobody is to be flashed at in the dark.
const [{ person, siteId }] = await Promise.all([readSurroundings(), enableTheme()]);
document.documentElement.lang = person.locale;
const notes = makeRunNotes(() => window.localStorage, siteId);

createRoot(root).render(
  <FormatsProvider value={makeFormats(person)}>
    <App calls={functionCalls} notes={notes} />
  </FormatsProvider>,
);
