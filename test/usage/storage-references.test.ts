import { referencesIn } from '../../src/usage/storage-references';

const OWN = { contentId: '100', title: 'Release evidence' };
const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';

function namesIn(storage: string): string[] {
  return referencesIn(storage, OWN).references.map(({ by, key, use }) => `${by} ${key}: ${use}`);
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

it('finds a diagram, and the picture that is kept beside it', () => {
  const storage =
    '<ac:structured-macro ac:name="drawio"><ac:parameter ac:name="diagramName">deployment</ac:parameter></ac:structured-macro>';
  expect(namesIn(storage)).toEqual(
    expect.arrayContaining([
      'name deployment: diagram',
      'name deployment.drawio: diagram',
      'name deployment.png: diagram-preview',
    ]),
  );
});

it('finds what an embedded part names by its file id', () => {
  const storage = `<ac:adf-extension><ac:adf-node type="media"><ac:adf-attribute key="id">${FILE_ID.toUpperCase()}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
  expect(namesIn(storage)).toEqual([`file-id ${FILE_ID}: embedded`]);
});

it('finds the file that Confluence’s own link to its viewer names', () => {
  const href =
    '/wiki/pages/viewpageattachments.action?pageId=100&amp;preview=%2F100%2F42%2Fplan.png';
  expect(namesIn(`<a href="${href}">x</a>`)).toEqual(['attachment-id 42: link']);
});

it.each([
  ['another page’s file', '<ri:page ri:content-title="Elsewhere" />'],
  [
    'the file of a page with the same title in another space',
    '<ri:page ri:space-key="X" ri:content-title="Release evidence" />',
  ],
  ['a blog post’s file', '<ri:blog-post ri:content-title="News" ri:posting-day="2024/01/15" />'],
  ['the file of a page that is named by its id', '<ri:content-entity ri:content-id="200" />'],
])('takes %s for no use', (_, page) => {
  const file = `<ri:attachment ri:filename="plan.png">${page}</ri:attachment>`;
  expect(namesIn(`<ac:image>${file}</ac:image>`)).toEqual([]);
});

it('takes the page’s own file for a use when the page names itself', () => {
  const page = '<ri:page ri:content-title="Release evidence" />';
  const file = `<ri:attachment ri:filename="plan.png">${page}</ri:attachment>`;
  expect(namesIn(`<ac:image>${file}</ac:image>`)).toEqual(['name plan.png: image']);
});

it.each([
  ['another page’s download', '/wiki/download/attachments/200/plan.png'],
  ['another page’s viewer', '/x?preview=/200/42/plan.png'],
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

it('tells of macros that list whatever files there are, and takes them for no use', () => {
  const storage =
    '<ac:structured-macro ac:name="gallery"><ac:parameter ac:name="include">plan.png</ac:parameter></ac:structured-macro>' +
    '<ac:structured-macro ac:name="attachments" />';
  expect(referencesIn(storage, OWN)).toEqual({
    references: [],
    listingMacros: ['gallery', 'attachments'],
  });
});

it('takes a macro’s own id for no file', () => {
  expect(namesIn(`<ac:structured-macro ac:name="info" ac:macro-id="${FILE_ID}" />`)).toEqual([]);
});

it('is not misled by what stands in a code block', () => {
  const storage =
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[</ac:image> <ac:link> <style>]]></ac:plain-text-body></ac:structured-macro>' +
    `<ac:image>${ATTACHMENT}</ac:image>`;
  expect(namesIn(storage)).toEqual(['name plan.png: image']);
});

it('reads on where the markup is broken', () => {
  expect(namesIn(`<p><b></i><td><ac:image>${ATTACHMENT}`)).toEqual(['name plan.png: image']);
});

it('tells the same use once, however often it comes', () => {
  const storage = `<ac:image>${ATTACHMENT}</ac:image>`.repeat(500);
  expect(namesIn(storage)).toEqual(['name plan.png: image']);
});

it('reads a body of some megabytes to its end', () => {
  const code = `<ac:plain-text-body><![CDATA[${'log line\n'.repeat(400_000)}]]></ac:plain-text-body>`;
  expect(namesIn(`${code}<ac:image>${ATTACHMENT}</ac:image>`)).toEqual(['name plan.png: image']);
});
