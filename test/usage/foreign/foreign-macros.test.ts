import {
  FOREIGN,
  foreignUsesIn,
  knownReferencesIn,
  macro,
  parameter,
} from '../../support/data/uses-in';

const US = '<ri:page ri:content-title="Release evidence" />';
const THEM = '<ri:page ri:content-title="Elsewhere" />';
const BARE = '<ri:attachment ri:filename="plan.png" />';

describe('a parameter of a macro on another page', () => {
  it.each([
    ['with the page', 'Release evidence^plan.png'],
    ['with the page in another case', 'release Evidence ^ PLAN.png'],
    ['with space and page', 'REL:Release evidence^plan.png'],
    ['with the page, in a list', 'other.png, Release evidence^plan.png, more.png'],
    ['with the page, in lines', 'other.png\nRelease evidence^plan.png\nmore.png'],
    ['with the page, in JSON', '{"file":"Release evidence^plan.png"}'],
    ['with the page, escaped', 'Release%20evidence%5Eplan.png'],
    ['with the page, escaped for a form', 'Release+evidence^plan.png'],
    [
      'as Confluence writes it out',
      'AttachmentResourceIdentifier[parent=PageResourceIdentifier[title=Release evidence],filename=plan.png]',
    ],
  ])('promise 2: keeps the file that it names %s', (_, value) => {
    expect(foreignUsesIn(macro('viewer', parameter(value)))).toEqual(['macro']);
    expect(foreignUsesIn(macro('viewer', parameter(value)), { title: 'x.png' })).toEqual([]);
  });

  it.each([
    ['alone', 'plan.png'],
    ['in a list', 'other.png, plan.png'],
    ['with another page', 'Elsewhere^plan.png'],
    ['with a page whose title ends like this one’s', 'Old Release evidence^plan.png'],
    ['with a page whose title is longer by a letter', 'A Release evidence^plan.png'],
    ['with a page whose title begins like this one’s', 'Release evidence 2^plan.png'],
    ['with no page before the ^', '^plan.png'],
    ['beside a file of this page', 'Release evidence^other.png\nplan.png'],
    [
      'as Confluence writes it out',
      'AttachmentResourceIdentifier[parent=<null>,filename=plan.png]',
    ],
    [
      'as Confluence writes another page’s out',
      'AttachmentResourceIdentifier[parent=PageResourceIdentifier[title=Release evidence],filename=the other plan of ours.png], AttachmentResourceIdentifier[parent=PageResourceIdentifier[title=Elsewhere],filename=plan.png]',
    ],
  ])('means that page’s file by a name %s', (_, value) => {
    const escaped = value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(foreignUsesIn(macro('viewer', parameter(escaped)))).toEqual([]);
  });

  it.each(['a, b; c.png', 'a (1)!.png', 'a^b.png', '100% a+b.png', 'a%20b.png'])(
    'promise 2: keeps a file whose name is one for all its signs: %s',
    (title) => {
      const value = `x, Release evidence^${title}, y`;
      expect(foreignUsesIn(macro('viewer', parameter(value)), { title })).toEqual(['macro']);
    },
  );

  it.each(['Plan: A, B (old)', ' Plan: A, B (old) '])(
    'promise 2: keeps a file of a page whose title has the signs of a list: %j',
    (title) => {
      const value = parameter('a.png, Plan: A, B (old)^plan.png, b.png');
      expect(foreignUsesIn(macro('viewer', value), {}, { title })).toEqual(['macro']);
    },
  );
});

describe('a macro on another page that names this page in a parameter', () => {
  const viewer = (page: string, key = 'page') =>
    macro('viewpdf', parameter('plan.png') + parameter(page, key));

  it.each([
    ['its title', 'Release evidence'],
    ['an element', US],
    ['its id', '100'],
    ['an element with its id', '<ri:content-entity ri:content-id="100" />'],
    ['its id in JSON', '{"container":{"id":100}}'],
    ['its title in JSON', '{"page":" Release evidence "}'],
    ['its address', 'https://site.example/wiki/spaces/REL/pages/100/Release+evidence'],
    ['its address as a blog post', '/wiki/spaces/REL/blog/2024/01/15/100/Release+evidence'],
    ['the address to edit it', '/wiki/spaces/REL/pages/edit-v2/100?draftShareId=1'],
    ['its address of before', '/pages/viewpage.action?pageId=100'],
    ['its collection', 'contentId-100'],
  ])('promise 2: keeps the file that it names beside %s', (_, page) => {
    expect(foreignUsesIn(viewer(page))).toEqual(['macro']);
    const bare = macro('viewpdf', parameter(BARE) + parameter(page, 'page'));
    expect(foreignUsesIn(bare)).toEqual(['macro']);
  });

  it.each([
    ['another title', 'Elsewhere'],
    ['another element', THEM],
    ['another id', '200'],
    ['a longer id', '1001'],
    ['another page’s address', '/wiki/spaces/REL/pages/1001/Release+evidence+2'],
  ])('means another page’s file beside %s', (_, page) => {
    expect(foreignUsesIn(viewer(page))).toEqual([]);
  });

  it('has nothing to tell of this page where it names another one', () => {
    const body = '<ac:plain-text-body>![x](plan.png) [Elsewhere^plan.png]</ac:plain-text-body>';
    const theirs = macro('viewpdf', parameter('Elsewhere^plan.png') + parameter(BARE) + body);
    expect(knownReferencesIn(theirs, FOREIGN).references).toEqual([]);
  });

  it('means that page’s file by what stands in its text, and by what is another’s', () => {
    const text = `<ac:rich-text-body><ac:image>${BARE}</ac:image></ac:rich-text-body>`;
    expect(foreignUsesIn(macro('panel', parameter(US, 'page') + text))).toEqual([]);
    const theirs = `<ri:attachment ri:filename="plan.png">${THEM}</ri:attachment>`;
    expect(foreignUsesIn(macro('x', parameter(US, 'page') + parameter(theirs)))).toEqual([]);
  });

  it('does not lend its page to the macro after it, or to the one around it', () => {
    const named = viewer('100').replace('plan.png', 'a.png');
    const bare = macro('viewpdf', parameter('plan.png'));
    expect(foreignUsesIn(named + bare)).toEqual([]);
    const around = `<ac:rich-text-body>${named}</ac:rich-text-body>`;
    expect(foreignUsesIn(macro('x', parameter('plan.png') + around))).toEqual([]);
  });
});

describe('a diagram on another page', () => {
  const diagram = (name: string, ...parameters: string[]) => macro(name, parameters.join(''));
  const named = parameter('net', 'diagramName');
  const ours = parameter('100', 'pageId');

  it.each(['drawio', 'inc-drawio', 'gliffy', 'drawio-sketch'])(
    'promise 2: is this page’s by its pageId: %s',
    (name) => {
      const storage = diagram(name, named, ours);
      expect(foreignUsesIn(storage, { title: 'net.drawio' })).toEqual(['diagram']);
      expect(foreignUsesIn(storage, { title: 'net.png' })).toEqual(['diagram-preview']);
      expect(foreignUsesIn(storage, { title: 'other.drawio' })).toEqual([]);
    },
  );

  it('is another page’s with no pageId, or with another', () => {
    for (const theirs of ['', parameter('200', 'pageId'), parameter('1000', 'pageId')]) {
      expect(foreignUsesIn(diagram('drawio', named, theirs), { title: 'net.drawio' })).toEqual([]);
      expect(foreignUsesIn(diagram('inc-drawio', theirs), { title: 'net.drawio' })).toEqual([]);
    }
  });

  it('promise 2: may be any of this page’s, with its pageId and no file', () => {
    const included = diagram('inc-drawio', parameter('123', 'custContentId'), ours);
    expect(foreignUsesIn(included, { title: 'net.drawio' })).toEqual(['some-diagram']);
    expect(foreignUsesIn(included, { title: 'photo.jpg' })).toEqual([]);
  });

  it('promise 2: keeps the file of this page that it is made from, and no other', () => {
    const template = parameter('/wiki/download/attachments/100/net.drawio', 'templateUrl');
    const storage = diagram('drawio', parameter('copy', 'diagramName'), template);
    expect(foreignUsesIn(storage, { title: 'net.drawio' })).toEqual(['diagram']);
    expect(foreignUsesIn(storage, { title: 'copy.drawio' })).toEqual([]);
  });

  it('promise 2: is this page’s by a parameter of the new editor', () => {
    const param = (key: string, value: string) =>
      `<ac:adf-parameter key="${key}">${value}</ac:adf-parameter>`;
    const extension = (pageId: string) =>
      `<ac:adf-extension><ac:adf-attribute key="extension-key">x/static/drawio</ac:adf-attribute>${param('diagram-name', 'net')}${param('page-id', pageId)}</ac:adf-extension>`;
    expect(foreignUsesIn(extension('100'), { title: 'net.drawio' })).toEqual(['diagram']);
    expect(foreignUsesIn(extension('200'), { title: 'net.drawio' })).toEqual([]);
  });
});
