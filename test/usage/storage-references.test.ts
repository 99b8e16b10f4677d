import { referencesIn } from '../../src/usage/storage-references';
import { knownReferencesIn, macro, OWN, parameter } from '../support/data/uses-in';

const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';

function namesIn(storage: string): string[] {
  return knownReferencesIn(storage).references.map(({ by, key, use }) => `${by} ${key}: ${use}`);
}

const ATTACHMENT = '<ri:attachment ri:filename="plan.png" />';

it.each([
  ['an image', `<ac:image ac:width="400">${ATTACHMENT}</ac:image>`, 'image'],
  ['an image in a link', `<ac:link><ac:image>${ATTACHMENT}</ac:image></ac:link>`, 'image'],
  [
    'a link',
    `<ac:link>${ATTACHMENT}<ac:plain-text-link-body><![CDATA[x]]></ac:plain-text-link-body></ac:link>`,
    'link',
  ],
  [
    'a viewer',
    `<ac:structured-macro ac:name="view-file"><ac:parameter ac:name="name">${ATTACHMENT}</ac:parameter></ac:structured-macro>`,
    'macro',
  ],
  [
    'a viewer of before, which names it in plain text',
    '<ac:macro ac:name="viewpdf"><ac:parameter ac:name="name">plan.png</ac:parameter></ac:macro>',
    'macro',
  ],
  ['an element that nobody knows', `<ac:new-thing>${ATTACHMENT}</ac:new-thing>`, 'link'],
  [
    'an address to download it',
    '<p><a href="/wiki/download/attachments/100/plan.png?version=2&amp;api=v2">x</a></p>',
    'link',
  ],
  [
    'an image by its full address',
    '<ac:image><ri:url ri:value="https://site.example/wiki/download/thumbnails/100/plan.png" /></ac:image>',
    'image',
  ],
])('finds the file of %s', (_, storage, use) => {
  expect(namesIn(storage)).toEqual([`name plan.png: ${use}`]);
});

it('finds a diagram by its name, with and without an ending', () => {
  expect(namesIn(macro('drawio', parameter('deployment')))).toEqual([
    'diagram deployment: diagram',
  ]);
  expect(namesIn(macro('gliffy', parameter('v1.2 plan.drawio')))).toEqual([
    'diagram v1.2 plan.drawio: diagram',
    'diagram v1.2 plan: diagram',
  ]);
});

it('takes a diagram’s file for a diagram', () => {
  expect(namesIn(macro('drawio', ATTACHMENT))).toEqual(['name plan.png: diagram']);
});

it('takes a link inside a macro for a link', () => {
  const address = 'https://site.example/wiki/download/attachments/100/plan.png';
  for (const link of [`<ac:link>${ATTACHMENT}</ac:link>`, `<a href="#">${address}</a>`]) {
    const body = `<ac:rich-text-body>${link}</ac:rich-text-body>`;
    expect(namesIn(macro('info', body))).toEqual(['name plan.png: link']);
  }
});

it('takes the blanks around a parameter for no part of it, and an empty one for no name', () => {
  expect(namesIn(macro('viewpdf', parameter('\n  plan.png ')))).toEqual(['name plan.png: macro']);
  expect(namesIn(macro('viewpdf', parameter(' ')))).toEqual([]);
});

it('finds what a macro without a name names', () => {
  const nameless = `<ac:structured-macro>${parameter('plan.png')}${ATTACHMENT}</ac:structured-macro>`;
  expect(referencesIn(nameless, OWN)).toEqual({
    references: [{ by: 'name', key: 'plan.png', use: 'macro' }],
    listingMacros: [],
  });
});

it('takes what is longer than any name for none', () => {
  const [longest, longer] = [1_000, 1_001].map((length) => parameter('x'.repeat(length)));
  expect(namesIn(macro('viewpdf', `${longest ?? ''}${longer ?? ''}`))).toEqual([
    `name ${'x'.repeat(1_000)}: macro`,
  ]);
});

it('finds nothing in a parameter of no macro, or in an attachment without a name', () => {
  expect(namesIn(`${parameter('plan.png')}<ri:attachment />`)).toEqual([]);
});

it('finds what an embedded part names by its file id', () => {
  const storage = `<ac:adf-extension><ac:adf-node type="media"><ac:adf-attribute key="id">${FILE_ID.toUpperCase()}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
  expect(namesIn(storage)).toContain(`file-id ${FILE_ID}: embedded`);
});

it('finds the file that Confluence’s own link to its viewer names', () => {
  const href =
    '/wiki/pages/viewpageattachments.action?pageId=100&amp;preview=%2F100%2F42%2Fplan.png';
  expect(namesIn(`<a href="${href}">x</a>`)).toEqual(['attachment-id 42: link']);
});

it.each([
  ['another page’s file', '<ri:page ri:content-title="Elsewhere" />'],
  [
    'the file of another page in whichever space',
    '<ri:page ri:space-key="X" ri:content-title="Elsewhere" />',
  ],
  ['a blog post’s file', '<ri:blog-post ri:content-title="News" ri:posting-day="2024/01/15" />'],
  ['the file of a page that is named by its id', '<ri:content-entity ri:content-id="200" />'],
])('takes %s for no use', (_, page) => {
  const file = `<ri:attachment ri:filename="plan.png">${page}</ri:attachment>`;
  expect(namesIn(`<ac:image>${file}</ac:image>`)).toEqual([]);
});

it.each([
  ['its title', '<ri:page ri:content-title="Release evidence" />'],
  [
    'its title and a space, which may be its own',
    '<ri:page ri:space-key="X" ri:content-title="Release evidence" />',
  ],
  ['a space alone', '<ri:page ri:space-key="X" />'],
  ['its id', '<ri:content-entity ri:content-id="100" />'],
  ['nothing at all', '<ri:page />'],
])('takes the page’s own file for a use when the page names itself by %s', (_, page) => {
  const file = `<ri:attachment ri:filename="plan.png">${page}</ri:attachment>`;
  expect(namesIn(`<ac:image>${file}</ac:image>`)).toEqual(['name plan.png: image']);
});

it.each([
  ['another page’s download', '/wiki/download/attachments/200/plan.png'],
  ['another page’s viewer', '/x?preview=/200/42/plan.png'],
  ['a preview that begins elsewhere', '/x?preview=/x/100/42/plan.png'],
  ['a place below a download', '/wiki/download/attachments/100/plan.png/more'],
  [
    'another page’s download by its title',
    '/wiki/download/attachments/embedded-page/REL/Elsewhere/plan.png',
  ],
  [
    'a place below a download by the page’s title',
    '/wiki/download/attachments/embedded-page/REL/Release+evidence/plan.png/more',
  ],
  ['an address elsewhere', 'https://example.com/plan.png'],
  ['no address at all', 'http://['],
])('takes the address of %s for no use', (_, href) => {
  expect(namesIn(`<a href="${href}">x</a>`)).toEqual([]);
});

it('reads names through HTML’s entities and both spellings of an accent', () => {
  const storage =
    '<ac:image><ri:attachment ri:filename="Cafe&#x301; &amp; M&uuml;ller &quot;1&quot;.png" /></ac:image>';
  expect(namesIn(storage)).toEqual(['name Café & Müller "1".png: image']);
});

it('takes a + in an address for a blank and for itself, as nothing tells which it is', () => {
  const href = '/wiki/download/attachments/100/my+plan%2B1.png';
  expect(namesIn(`<a href="${href}">x</a>`)).toEqual([
    'name my plan+1.png: link',
    'name my+plan+1.png: link',
  ]);
});

it.each([
  ['an escaped +', 'a%2Bb.png', 'a+b.png'],
  ['escaped letters', 'm%C3%BCnchen.png', 'münchen.png'],
  ['a % that escapes nothing', '100%.png', '100%.png'],
])('reads an address with %s', (_, address, name) => {
  const href = `/wiki/download/attachments/100/${address}`;
  expect(namesIn(`<a href="${href}">x</a>`)).toEqual([`name ${name}: link`]);
});

it('takes an address within an image for an image, however deep', () => {
  const url = '<ri:url ri:value="/wiki/download/attachments/100/plan.png" />';
  expect(namesIn(`<div><p><ac:image>${url}</ac:image></p></div>`)).toEqual([
    'name plan.png: image',
  ]);
});

it('tells of macros that list whatever files there are, and takes them for no use', () => {
  const storage =
    '<ac:structured-macro ac:name="gallery"><ac:parameter ac:name="exclude">plan.png</ac:parameter></ac:structured-macro>' +
    '<ac:structured-macro ac:name="attachments" />';
  expect(referencesIn(storage, OWN)).toEqual({
    references: [],
    listingMacros: ['gallery', 'attachments'],
  });
});

it('tells of no other macro, and of no other element, that it lists files', () => {
  const storage = macro('info', '<ac:placeholder ac:name="gallery" />');
  expect(knownReferencesIn(storage).listingMacros).toEqual([]);
});

it.each(['ac:macro-id', 'ac:local-id', 'local-id'])(
  'takes a macro’s own id for no file: %s',
  (attribute) => {
    const storage = `<ac:structured-macro ac:name="info" ${attribute}="${FILE_ID}" />`;
    expect(namesIn(storage)).toEqual([]);
  },
);

it('is not misled by what stands in a code block', () => {
  const storage =
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[</ac:image> <ac:link> <style>]]></ac:plain-text-body></ac:structured-macro>' +
    `<ac:image>${ATTACHMENT}</ac:image>`;
  expect(namesIn(storage)).toEqual(['name plan.png: image']);
});

it('reads on where the markup is broken', () => {
  expect(namesIn(`<p><b></i><td><ac:image>${ATTACHMENT}`)).toContain('name plan.png: image');
});

it('tells the same use once, however often it comes', () => {
  const storage = `<ac:image>${ATTACHMENT}</ac:image>`.repeat(500);
  expect(namesIn(storage)).toEqual(['name plan.png: image']);
});

it('reads a body of some megabytes to its end', () => {
  const code = `<ac:plain-text-body><![CDATA[${'log line\n'.repeat(400_000)}]]></ac:plain-text-body>`;
  expect(namesIn(`${code}<ac:image>${ATTACHMENT}</ac:image>`)).toEqual(['name plan.png: image']);
});
