import '@atlaskit/css-reset';
import 'virtual:design-tokens.css';
import './app.css';
import './table.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { enableTheme, functionCalls, readPersonSettings } from './bridge';
import { FormatsProvider, makeFormats } from './formats';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');

// The theme comes before the first picture: nobody is to be flashed at in the dark.
const [settings] = await Promise.all([readPersonSettings(), enableTheme()]);
document.documentElement.lang = settings.locale;

createRoot(root).render(
  <FormatsProvider value={makeFormats(settings)}>
    <App calls={functionCalls} />
  </FormatsProvider>,
);
