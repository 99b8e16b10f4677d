import {
  foreignUsesIn,
  knownReferencesIn,
  FOREIGN,
  macro,
  parameter,
} from '../../support/data/uses-in';

const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';
const US = '<ri:page ri:content-title="Release evidence" />';
const THEM = '<ri:page ri:content-title="Elsewhere" />';
const file = (page = '') => `<ri:attachment ri:filename="plan.png">${page}</ri:attachment>`;
const link = (href: string) => `<a href="${href}">x</a>`;
const listingsIn = (storage: string) => knownReferencesIn(storage, FOREIGN).listingMacros;

describe('an element on another page that names a file', () => {
  it.each([
    ['a link', `<ac:link>${file(US)}</ac:link>`, 'link'],
    ['an image', `<ac:image>${file(US)}</ac:image>`, 'image'],
    ['a viewer', macro('view-file', parameter(file(US))), 'macro'],
    ['a diagram', macro('drawio', parameter(file(US))), 'diagram'],
    ['an element that nobody knows', `<ac:new-thing>${file(US)}</ac:new-thing>`, 'link'],
  ])('promise 2: %s keeps the file that it names with this page', (_, storage, use) => {
    expect(foreignUsesIn(storage)).toEqual([use]);
    expect(foreignUsesIn(storage, { title: 'other.png' })).toEqual([]);
  });

  it.each([
    ['its title', US],
    ['its title in another case', '<ri:page ri:content-title="RELEASE evidence" />'],
    ['its title in any space', '<ri:page ri:space-key="X" ri:content-title="Release evidence" />'],
    [
      'its title as a blog post',
      '<ri:blog-post ri:content-title="Release evidence" ri:posting-day="2024/01/15" />',
    ],
    ['its id', '<ri:content-entity ri:content-id="100" />'],
    ['a space alone', '<ri:page ri:space-key="X" />'],
    ['nothing that is known', '<ri:page />'],
    ['its title beside another’s', `${THEM}${US}`],
    ['its title before another’s', `${US}${THEM}`],
  ])('promise 2: may name this page by %s', (_, page) => {
    expect(foreignUsesIn(file(page))).toEqual(['link']);
  });

  it.each([
    ['no page', ''],
    ['another title', THEM],
    ['another id', '<ri:content-entity ri:content-id="200" />'],
    [
      'another id, whatever the title',
      '<ri:page ri:content-id="200" ri:content-title="Release evidence" />',
    ],
  ])('means another page’s file with %s', (_, page) => {
    expect(foreignUsesIn(`<ac:image>${file(page)}</ac:image>`)).toEqual([]);
    expect(foreignUsesIn(macro('view-file', parameter(file(page))))).toEqual([]);
  });

  it('does not lend its page to a file that stands beside it', () => {
    const other = `<ri:attachment ri:filename="other.png">${US}</ri:attachment>`;
    expect(foreignUsesIn(`<ac:link>${other}</ac:link><ac:link>${file()}</ac:link>${US}`)).toEqual(
      [],
    );
  });
});

describe('an address on another page', () => {
  const ADDRESSES = [
    '/wiki/download/attachments/100/plan.png?version=2&amp;api=v2',
    '/download/thumbnails/100/plan.png',
    'https://site.example/wiki/rest/api/content/100/child/attachment/att42/download',
    '/wiki/api/v2/attachments/att42/thumbnail/download',
    '/wiki/spaces/X/pages/200/Elsewhere?preview=%2F100%2F42%2Fplan.png',
    '/wiki/download/attachments/embedded-page/REL/Release+evidence/plan.png',
    // Where a space has an alias, its addresses have that in place of the key.
    '/wiki/download/attachments/embedded-page/ALIAS/Release+evidence/plan.png',
  ];

  it.each(ADDRESSES)('promise 2: keeps the file of this page: %s', (address) => {
    expect(foreignUsesIn(link(address))).toEqual(['link']);
    expect(foreignUsesIn(`<ac:image><ri:url ri:value="${address}" /></ac:image>`)).toEqual([
      'image',
    ]);
    expect(foreignUsesIn(`<p>See ${address}</p>`)).toEqual(['link']);
    expect(foreignUsesIn(macro('drawio', parameter(address, 'templateUrl')))).toContain('diagram');
    const body = `<ac:plain-text-body><![CDATA[![x](${address.replace('&amp;', '&')})]]></ac:plain-text-body>`;
    expect(foreignUsesIn(macro('markdown', body))).toEqual(['macro']);
  });

  it.each([
    '/wiki/download/attachments/200/plan.png',
    '/wiki/rest/api/content/100/child/attachment/att421/download',
    '/x?preview=/200/42/plan.png',
    '/wiki/download/attachments/embedded-page/REL/Elsewhere/plan.png',
    'https://site.example/wiki/spaces/REL/pages/100/Release+evidence',
    'plan.png',
    './plan.png',
  ])('means no file of this page: %s', (address) => {
    expect(foreignUsesIn(link(address))).toEqual([]);
    expect(
      foreignUsesIn(macro('drawio', parameter(address.replace('100', '200'), 'templateUrl'))),
    ).toEqual([]);
  });
});

describe('the text of a macro on another page', () => {
  const body = (text: string) =>
    macro('markdown', `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`);

  it.each([
    '![x](plan.png)',
    '<img src="plan.png">',
    '!plan.png!',
    '[^plan.png]',
    '[Elsewhere^plan.png]',
    'url(plan.png)',
    'Release evidence has plan.png',
  ])('means that page’s files by bare names: %s', (text) => {
    expect(foreignUsesIn(body(text))).toEqual([]);
  });

  it.each([
    '[Release evidence^plan.png]',
    '[the plan|Release evidence^plan.png]',
    '[REL:Release evidence^plan.png]',
    '!Release evidence^plan.png!',
    'a !REL:release Evidence ^ plan.png|width=300! b',
  ])('promise 2: keeps the file that it names with this page: %s', (text) => {
    expect(foreignUsesIn(body(text))).toEqual(['macro']);
  });
});

it('promise 2: what names a file by an id of its own keeps it on any page', () => {
  const media = `<ac:adf-node type="media"><ac:adf-attribute key="id">${FILE_ID}</ac:adf-attribute></ac:adf-node>`;
  expect(foreignUsesIn(media, { fileId: FILE_ID })).toEqual(['embedded']);
  expect(foreignUsesIn(media, { fileId: FILE_ID.replace('7', '8') })).toEqual([]);
  for (const value of ['att42', '42', 'att7, att42', '{"attachmentId":42}']) {
    expect(foreignUsesIn(macro('viewer', parameter(value)))).toEqual(['macro']);
  }
  expect(foreignUsesIn(macro('viewer', parameter('att421')))).toEqual([]);
});

describe('a listing macro on another page', () => {
  it.each([
    ['its title', 'Release evidence'],
    ['its title in another case', ' release Evidence\n'],
    ['its space and title', 'REL:Release evidence'],
    ['its id', '100'],
    ['an element', US],
    ['an element with space around it', `\n ${US} `],
    ['a link', `<ac:link>${US}</ac:link>`],
    ['what Confluence makes of an element', 'PageResourceIdentifier[title=Release evidence]'],
  ])('lists files of this page that it names by %s', (_, page) => {
    for (const name of ['gallery', 'attachments']) {
      expect(listingsIn(macro(name, parameter(page, 'page')))).toEqual([name]);
    }
  });

  it.each([
    ['no page', ''],
    ['another title', parameter('Elsewhere', 'page')],
    ['another page', parameter(THEM, 'page')],
    ['this title as its caption', parameter('Release evidence', 'title')],
    ['this page’s file among those it shows', parameter(file(US), 'include')],
  ])('is none of this page with %s', (_, inside) => {
    expect(listingsIn(macro('gallery', inside))).toEqual([]);
  });

  it('promise 2: keeps the file that it includes by name, if it lists this page’s', () => {
    const include = parameter('a.png, plan.png', 'include');
    expect(foreignUsesIn(macro('gallery', include + parameter(US, 'page')))).toEqual(['macro']);
    expect(foreignUsesIn(macro('gallery', include))).toEqual([]);
    expect(foreignUsesIn(macro('gallery', parameter(US, 'page')))).toEqual([]);
  });

  it('lists no files of a page that only stands in its text', () => {
    const text = `<ac:rich-text-body><ac:link>${US}</ac:link></ac:rich-text-body>`;
    expect(listingsIn(macro('gallery', text))).toEqual([]);
  });
});

it('gets through long bodies', () => {
  const signs = ['^', 'Release evidence^', 'release evidence', '100,', 'filename=x] ', '%5e', '{"'];
  for (const sign of signs) {
    const text = sign.repeat(Math.floor(400_000 / sign.length));
    const body = `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`;
    expect(foreignUsesIn(macro('viewer', parameter(text) + body))).toEqual([]);
  }
});
