import { renderToStaticMarkup } from 'react-dom/server';
import german from '../../../locales/de-DE.json';
import english from '../../../locales/en-US.json';
import { localeIn } from '../../../static/src/language/formats';
import { makeTranslate, TAGS } from '../../../static/src/language/translate';

const inEnglish = makeTranslate(english, 'en-US');
const inGerman = makeTranslate(german, 'de-DE');

it.each([
  [0, 'Move 0 files to trash', '0 Dateien in den Papierkorb verschieben'],
  [1, 'Move 1 file to trash', '1 Datei in den Papierkorb verschieben'],
  [1_284, 'Move 1,284 files to trash', '1.284 Dateien in den Papierkorb verschieben'],
])('says %i in the form and with the digits of each language', (count, english, german) => {
  expect(inEnglish.text('act.trash', { count })).toBe(english);
  expect(inGerman.text('act.trash', { count })).toBe(german);
});

it('takes a text as it is, whatever stands in it', () => {
  const name = "<b>{count}</b> it's #1.png";
  expect(inEnglish.text('table.select-file', { name })).toBe(`Select ${name}`);
});

it('makes elements of tags, and text of what they hold', () => {
  const what = { total: 2, size: '<1 kB>' };
  const html = renderToStaticMarkup(inEnglish.rich('effect.nothing-chosen-undated', what));
  expect(html).toMatch(/^<strong>2 files \(&lt;1 kB&gt;\)<\/strong>, all of them read\. /);
});

it.each<[keyof typeof TAGS, string]>([
  ['strong', '<strong>x</strong>'],
  ['code', '<code>x</code>'],
  ['subtle', '<span class="subtle">x</span>'],
  ['silent', '<span aria-live="off">x</span>'],
])('makes of <%s> what it stands for', (tag, html) => {
  expect(renderToStaticMarkup(TAGS[tag](['x']))).toBe(html);
});

it.each([
  ['the person’s own', 'de-DE', 'de-AT', 'de-AT'],
  ['that of the person’s region', 'en-US', 'sv-SE', 'en-SE'],
  ['that of the texts, where no region is known', 'en-US', 'sv', 'en-US'],
])('writes dates and numbers beside the texts as in %s', (_, language, preferred, locale) => {
  expect(localeIn(language, preferred)).toBe(locale);
});

it('does not compile with a key or an argument that is wrong', () => {
  const compiled = () => {
    // @ts-expect-error -- no such key
    inEnglish.text('run.stopp');
    // @ts-expect-error -- the count is missing
    inEnglish.text('act.trash');
    // @ts-expect-error -- it is a number
    inEnglish.text('act.trash', { count: '3' });
    // @ts-expect-error -- no such kind of content
    inEnglish.text('view.current', { contentKind: 'whiteboard' });
    // @ts-expect-error -- it has tags
    inEnglish.text('purge-dialog.explanation-of-run', { count: 1, size: '1 kB' });
    // @ts-expect-error -- one of several, and one of them asks for something
    inEnglish.text(Math.random() < 0.5 ? 'app.cancel' : 'act.trash');
  };
  expect(compiled).toBeDefined();
});
