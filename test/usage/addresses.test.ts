import { macro, parameter, usesIn } from '../support/data/uses-in';

const DOWNLOAD = '/wiki/download/attachments/100/plan.png';
const REST = '/wiki/rest/api/content/100/child/attachment/att42/download';
const link = (href: string) => `<a href="${href}">x</a>`;
const markdown = (text: string) =>
  macro('markdown', `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`);

it.each([
  ['with a slash at its end', `https://site.example${DOWNLOAD}/`],
  ['with a slash and a query', `${DOWNLOAD}/?version=1&amp;api=v2`],
  ['of the REST API', REST],
  ['of the REST API, in full and with a query', `https://site.example${REST}?version=2`],
  ['of the REST API, without the prefix', REST.replace('att42', '42')],
  ['of the REST API’s second version', '/wiki/api/v2/attachments/att42/thumbnail/download'],
  [
    'by the page’s title',
    '/wiki/download/attachments/embedded-page/SPACE/Release+evidence/plan.png',
  ],
  [
    'by the page’s title in another case',
    '/download/attachments/embedded-page/S/release%20Evidence/plan.png?api=v2',
  ],
  ['whose name is in another case', DOWNLOAD.replace('plan.png', 'PLAN.PNG')],
])('finds the file of an address %s', (_, href) => {
  expect(usesIn(link(href))).toEqual(['link']);
});

it('finds a file whose name looks like an attachment id', () => {
  const href = '/wiki/download/attachments/100/att77?preview=/200/1/x';
  expect(usesIn(link(href), { title: 'att77' })).toEqual(['link']);
});

it.each([
  ['another page’s title', '/wiki/download/attachments/embedded-page/SPACE/Elsewhere/plan.png'],
  ['another attachment', REST.replace('att42', 'att421')],
  ['an attachment’s number where another thing’s stands', '/wiki/rest/api/content/42'],
])('takes an address with %s for no use', (_, href) => {
  expect(usesIn(link(href))).toEqual([]);
});

it.each([
  ['an HTML image', `<img src="${DOWNLOAD}" />`, 'image'],
  ['an image', `<ac:image ac:src="${DOWNLOAD}" />`, 'image'],
  ['an image by the REST API', `<ac:image><ri:url ri:value="${REST}" /></ac:image>`, 'image'],
  ['a card', `<a data-card-url="https://site.example${DOWNLOAD}">x</a>`, 'link'],
  ['a style', `<p style="background: url('${DOWNLOAD}')">x</p>`, 'link'],
])('finds the address in an attribute of %s', (_, storage, use) => {
  expect(usesIn(storage)).toEqual([use]);
});

it.each([
  ['an image', `![a](${DOWNLOAD})`],
  ['a thumbnail', `![a](/download/thumbnails/100/plan.png?width=20 "Title")`],
  ['an image that is a link', `[![a](${DOWNLOAD})](https://example.com)`],
  ['an image right after another', `![a](/download/attachments/100/a.png)![b](${DOWNLOAD})`],
  ['an address at the end of a sentence', `It is at https://site.example${DOWNLOAD}.`],
  ['an address in quotes', `<img src='${DOWNLOAD}'/>`],
  ['an address of the REST API', `![a](${REST})`],
  ['a link to the viewer', '<a href="/x?pageId=100&amp;preview=/100/42/plan.png">x</a>'],
  ['an address of another kind, then', `/download/attachments/200/plan.png ${DOWNLOAD}`],
])('finds the address in the text of a macro: %s', (_, text) => {
  expect(usesIn(markdown(text))).toEqual(['macro']);
});

it.each(['my plan.png', "Bob's plan.png", 'plan (1).png', 'a&b, c.png'])(
  'finds a name in a text’s address that is not escaped: %s',
  (title) => {
    const address = `/wiki/download/attachments/100/${title}`;
    expect(usesIn(markdown(`![a](${address})`), { title })).toEqual(['macro']);
    expect(usesIn(markdown(`![a](${address} "Title")`), { title })).toEqual(['macro']);
  },
);

it('finds a name with an & in HTML in the text of a macro', () => {
  const html = '<img src="/wiki/download/attachments/100/a&amp;b.png">';
  expect(usesIn(markdown(html), { title: 'a&b.png' })).toEqual(['macro']);
});

it('finds what tells of a file in an address that is none as a whole', () => {
  expect(usesIn(link(`http://[${DOWNLOAD}`))).toEqual(['link']);
});

it('finds an address that is written out in plain text, and takes no name there for a use', () => {
  expect(usesIn(`<p>See https://site.example${DOWNLOAD}</p>`)).toEqual(['link']);
  expect(usesIn('<p>plan.png</p>')).toEqual([]);
  expect(usesIn(markdown('See plan.png and att42'))).toEqual([]);
});

it('finds an address in the text of a parameter', () => {
  const html = `&lt;p&gt;&lt;img src="${DOWNLOAD}"/&gt;&lt;/p&gt;`;
  expect(usesIn(macro('html', parameter(html)))).toEqual(['macro']);
  expect(usesIn(macro('chart', parameter(`{"source":"https:\\/\\/site.example${REST}"}`)))).toEqual(
    ['macro'],
  );
});

it.each([
  ['escapes nothing, beside ones that do', '100%+a%20b.png', '100% a b.png'],
  ['escapes nothing, where nothing is escaped', '100%+a%20b.png', '100%+a%20b.png'],
  ['escapes half a letter', 'a%C3b%20c.png', 'a%C3b c.png'],
])('reads an address with a % that %s', (_, address, title) => {
  const href = `/wiki/download/attachments/100/${address}`;
  expect(usesIn(link(href), { title })).toEqual(['link']);
});

it('gets through a long text, however many addresses and quotes it has', () => {
  const text = `${'https://x/wiki/download/attachments/200/'.repeat(13_000)}${'(preview='.repeat(55_000)}`;
  expect(usesIn(`${markdown(text)}<p>${text}</p>${link(text)}${link(DOWNLOAD)}`)).toEqual(['link']);
});
