import fc from 'fast-check';
import { referencesIn } from '../../../src/usage/storage-references';
import { foreignUsesIn, FOREIGN, macro, parameter } from '../../support/data/uses-in';

const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';
const ID = 'att4242';

/** Of the page that is asked about, and of one of its files. */
type Facts = { readonly page: string; readonly name: string };

const anyWord = fc.stringMatching(/^[A-Za-z0-9äßé漢][A-Za-z0-9äßé漢 &+%_.-]{0,12}[a-z0-9漢]$/);
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  page: anyWord,
  name: anyWord.map((stem) => `${stem}.drawio`),
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const element = ({ page, name }: Facts, key = '') =>
  `<ri:attachment ri:filename="${escaped(name)}"><ri:page ${key} ri:content-title="${escaped(page)}" /></ri:attachment>`;
const download = ({ name }: Facts) =>
  `/wiki/download/attachments/100/${encodeURIComponent(name)}?api=v2`;
const body = (text: string) => `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`;
const pages = (...named: string[]) => named.map((text) => parameter(text, 'page')).join('');

/** Every way in which a body refers to a file of another page. */
const REFERENCES: readonly ((facts: Facts) => string)[] = [
  (facts) => `<ac:link>${element(facts)}</ac:link>`,
  (facts) => `<ac:image>${element(facts, 'ri:space-key="REL"')}</ac:image>`,
  ({ name }) =>
    `<ri:attachment ri:filename="${escaped(name)}"><ri:content-entity ri:content-id="100" /></ri:attachment>`,
  (facts) => macro('view-file', parameter(element(facts))),
  (facts) => `<a href="${download(facts)}">x</a>`,
  ({ page, name }) =>
    `<a href="/wiki/download/attachments/embedded-page/REL/${encodeURIComponent(page)}/${encodeURIComponent(name)}">x</a>`,
  () =>
    `<ac:image><ri:url ri:value="/wiki/rest/api/content/100/child/attachment/${ID}" /></ac:image>`,
  ({ name }) => `<a href="/x?preview=/100/4242/${encodeURIComponent(name)}">x</a>`,
  (facts) => macro('drawio', parameter(download(facts), 'templateUrl')),
  (facts) => macro('markdown', body(`![x](${download(facts)})`)),
  ({ page, name }) => macro('viewer', parameter(escaped(`${page}^${name}`))),
  ({ page, name }) => macro('wiki', body(`see [x|${page}^${name}] and`)),
  ({ name }) =>
    macro('drawio', parameter(escaped(name), 'diagramName') + parameter('100', 'pageId')),
  ({ page, name }) => macro('viewpdf', pages(escaped(page)) + parameter(escaped(name))),
  ({ page, name }) => macro('gallery', pages(escaped(page)) + parameter(escaped(name), 'include')),
  () => `<ac:adf-attribute key="id">${FILE_ID}</ac:adf-attribute>`,
  () => macro('viewer', parameter(ID)),
];

/** By what the broken part of a body cannot be searched for. */
const NAMELESS = () => macro('inc-drawio', parameter('100', 'pageId'));

const AROUND: readonly ((inside: string) => string)[] = [
  (inside) => inside,
  (inside) => `<p>${inside}</p>`,
  (inside) => `<table><tbody><tr><td>text ${inside}</td></tr></tbody></table>`,
  (inside) => macro('info', `<ac:rich-text-body><p>${inside}</p></ac:rich-text-body>`),
  (inside) =>
    macro('gallery', pages('Elsewhere') + `<ac:rich-text-body>${inside}</ac:rich-text-body>`),
  (inside) => macro('excerpt', parameter(inside)),
  (inside) => `<ac:adf-extension><ac:adf-content>${inside}</ac:adf-content></ac:adf-extension>`,
  (inside) => `<ac:layout><ac:layout-section>${inside}</ac:layout-section></ac:layout>`,
  (inside) => `<ac:link><ri:page ri:content-title="Elsewhere" />${inside}</ac:link>`,
];

const anyOtherMarkup = fc
  .array(
    fc.constantFrom(
      '<p>text &amp; more</p>',
      '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>',
      '<ri:attachment ri:filename="a.png"><ri:page ri:content-title="Elsewhere" /></ri:attachment>',
      '<a href="/wiki/download/attachments/200/a.png">x</a>',
      macro('drawio', parameter('a', 'diagramName') + parameter('200', 'pageId')),
      macro('code', body('</ac:image> <p>')),
      macro('gallery', ''),
      '<!-- a comment -->',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const anyNamingReference = fc.constantFrom(...REFERENCES);
const anyReference = fc.constantFrom(...REFERENCES, NAMELESS);
const anyPlace = fc
  .array(fc.constantFrom(...AROUND), { maxLength: 4 })
  .map((around) => (inside: string) => around.reduce((within, put) => put(within), inside));

const usesOf = (storage: string, { page, name }: Facts) =>
  foreignUsesIn(storage, { id: ID, title: name, fileId: FILE_ID }, { title: page });

it('promise 2: a file stays that any other page refers to, in any way and wherever it stands', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyReference,
      anyPlace,
      anyOtherMarkup,
      anyOtherMarkup,
      (facts, reference, place, before, after) =>
        usesOf(`${before}${place(reference(facts))}${after}`, facts).length > 0,
    ),
    { numRuns: 1_000 },
  );
});

it('takes nothing for a use that other pages say of files of their own', () => {
  fc.assert(
    fc.property(anyPlace, anyOtherMarkup, anyOtherMarkup, (place, one, other) => {
      const found = foreignUsesIn(`${one}${place(other)}`, { title: 'a.png' });
      expect(found).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const DAMAGES = ['<', '&', '</p>', '<p>', '</body>', '<!--', '<![CDATA[', '<p class="', '<?'];

it('promise 2: a file stays that a broken body of another page refers to', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyNamingReference,
      anyPlace,
      fc.constantFrom(...DAMAGES),
      fc.boolean(),
      (facts, reference, place, damage, isBefore) => {
        const whole = place(reference(facts));
        // Beside the reference, or in what it stands in.
        const damaged = isBefore
          ? `${damage}${whole}`
          : whole.replace(reference(facts), () => `${damage}${reference(facts)}`);
        return usesOf(damaged, facts).length > 0;
      },
    ),
    { numRuns: 1_000 },
  );
});

describe('a broken body of another page', () => {
  const NAMED = '<ac:image><ri:attachment ri:filename="plan.png" /></ac:image>';

  it.each([
    ['title', 'Release evidence'],
    ['title in another case', 'RELEASE&nbsp;evidence'],
    ['title in an address', 'Release+evidence'],
    ['title, escaped', 'Release%20evidence'],
    ['id', 'pageId=100'],
  ])('promise 2: may mean this page’s file where it has its %s', (_, written) => {
    expect(foreignUsesIn(`</p>${NAMED}${written}`)).toEqual(['broken-markup']);
    expect(foreignUsesIn(`</p>${NAMED}${written}`, { title: 'other.png' })).toEqual([]);
  });

  it('promise 2: may mean it, too, where it is cut off', () => {
    const linked = '<ri:attachment ri:filename="plan.png"><ri:page ri:content-title="Release';
    for (const end of ['', ' evi', ' evidence" />']) {
      expect(foreignUsesIn(`<p>x</p>${linked}${end}`)).toContain('broken-markup');
    }
    expect(foreignUsesIn('<p><a name="plan.png" href="')).toEqual(['broken-markup']);
    expect(foreignUsesIn('<p>x</p><p title="plan.png')).toEqual(['broken-markup']);
  });

  it('means its own file where nothing in it can mean this page', () => {
    expect(foreignUsesIn(`</p>${NAMED} and plan.png of Release notes`)).toEqual([]);
  });

  it('promise 2: keeps a file whose own id it has, whether it names the page or not', () => {
    const file = { id: 'att42', fileId: FILE_ID };
    expect(foreignUsesIn(`</p><p a=${FILE_ID.toUpperCase()}>`, file)).toContain('broken-markup');
    expect(foreignUsesIn(`</p><p>x/att42/y</p>`, file)).toContain('broken-markup');
    expect(foreignUsesIn(`</p><p>x/att421/y</p>`, file)).toEqual([]);
  });

  it('promise 2: is not known where it is too long to be searched', () => {
    const long = 'x'.repeat(1_200_001);
    expect(referencesIn(`</p>${long}`, FOREIGN)).toBe('unknown');
    expect(referencesIn(`<p>${long}</p>`, FOREIGN)).not.toBe('unknown');
  });
});
