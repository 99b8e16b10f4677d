import { fileNamesInMarkup } from '../../../src/usage/texts/plain-markup';
import { knownReferencesIn, macro, parameter, usesIn } from '../../support/data/uses-in';

const bodyOf = (name: string, text: string) =>
  macro(name, `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`);

it.each([
  ['Markdown’s image', '![x](plan.png)'],
  ['Markdown’s image with a title', '![x](plan.png "The plan")'],
  ['Markdown’s image with a title in single quotes', "![x](plan.png 'The plan')"],
  ['Markdown’s image in angle brackets', '![x](<plan.png>  "The plan")'],
  ['Markdown’s link with a size', '[x](plan.png?width=300)'],
  ['Markdown’s link to a place in it', '[x](plan.png#page=2)'],
  ['Markdown’s link in a text', 'See [the plan](plan.png) and more.'],
  ['Markdown’s reference', '[1]: plan.png'],
  ['Markdown’s reference in angle brackets', '   [the plan]:  <plan.png>  "The plan"'],
  ['Markdown’s reference without a blank', '[1]:plan.png'],
  ['Markdown’s reference with a title', 'text\n[1]: plan.png "The plan"\ntext'],
  ['a path to the same folder', '![x](./plan.png)'],
  ['HTML’s image', '<img src="plan.png">'],
  ['HTML’s image in single quotes', "<img src='plan.png'>"],
  ['HTML’s image without quotes', '<img src=plan.png width=3>'],
  ['HTML’s image with blanks around its path', '<img src=" ./plan.png ">'],
  ['HTML’s link', '<a href="plan.png">x</a>'],
  ['HTML’s object', '<object data = "plan.png"></object>'],
  ['a style sheet', 'div { background: url("plan.png") }'],
  ['a style sheet without quotes', 'div { background: url( plan.png ) }'],
  ['wiki markup’s image', 'a !plan.png! b'],
  ['wiki markup’s image with a size', '!plan.png|width=300,border=1!'],
  ['wiki markup’s link', '[^plan.png]'],
  ['wiki markup’s link with a text', '[the plan^plan.png]'],
  ['PlantUML’s image', '<img:plan.png>'],
  ['PlantUML’s image with a scale', 'component "<img:plan.png{scale=0.5}>" as a'],
])('finds a file by its bare name in the body of a macro: %s', (_, text) => {
  expect(usesIn(bodyOf('markdown', text))).toEqual(['macro']);
});

it.each([
  ['with spaces', '![x](<the plan.png>)', 'the plan.png'],
  ['escaped', '![x](the%20pl%C3%A4n.png)', 'the plän.png'],
  ['with brackets around it', '<img src="plan (1).png">', 'plan (1).png'],
])('finds a name %s', (_, text, title) => {
  expect(usesIn(bodyOf('html', text), { title })).toEqual(['macro']);
});

it.each(['code', 'Code', 'noformat', 'code-block', 'codeblock', 'paste-code-macro'])(
  'finds none in the listing of %s',
  (name) => {
    expect(usesIn(bodyOf(name, '<img src="plan.png"> ![x](plan.png)'))).toEqual([]);
  },
);

it.each(['qrcode', 'codepen'])('takes the body of %s for no listing', (name) => {
  expect(usesIn(bodyOf(name, '![x](plan.png)'))).toEqual(['macro']);
});

it.each([
  ['prose', 'The file plan.png is on this page.'],
  ['an address elsewhere', '![x](https://site.example/plan.png)'],
  ['a path to another folder', '<img src="/pictures/plan.png">'],
  ['a place in the page', '[x](#plan.png)'],
  ['a reference within a line', 'See [1]: plan.png'],
  ['a blank', '![x]( )'],
])('takes no other mention for a use: %s', (_, text) => {
  expect(fileNamesInMarkup(text)).toEqual([]);
});

it('takes the same text outside of a macro for prose', () => {
  expect(usesIn('<p>![x](plan.png) !plan.png! [^plan.png]</p>')).toEqual([]);
});

it('gets through long bodies', () => {
  const signs = ['](', '!', '[^', 'src="', 'url(', '<img:', '[a]: ', 'a', '('];
  for (const sign of signs) expect(fileNamesInMarkup(sign.repeat(100_000))).toBeDefined();
});

describe('a macro that lists files', () => {
  it('shows those that it includes by name', () => {
    const gallery = macro('gallery', parameter('a.png, plan.png', 'include'));
    expect(usesIn(gallery)).toEqual(['macro']);
    expect(usesIn(gallery, { title: 'b.png' })).toEqual([]);
  });

  it('names none by what it excludes', () => {
    expect(usesIn(macro('gallery', parameter('plan.png', 'exclude')))).toEqual([]);
  });
});

it.each([
  'AttachmentResourceIdentifier[parent=&lt;null&gt;,filename=net.drawio]',
  'AttachmentResourceIdentifier[parent=PageResourceIdentifier[title=x],filename=net.drawio]',
  'AttachmentResourceIdentifier[filename=net.drawio] AttachmentResourceIdentifier[filename=x.png]',
])('finds a file that Confluence wrote as text into a parameter: %s', (text) => {
  expect(usesIn(macro('viewer', parameter(text)), { title: 'net.drawio' })).toEqual(['macro']);
  expect(usesIn(macro('viewer', parameter(text)), { title: 'other.drawio' })).toEqual([]);
});

describe('a diagram whose file the body does not name', () => {
  const includedDiagram = macro(
    'inc-drawio',
    parameter('123', 'custContentId') + parameter('456', 'pageId') + parameter('800', 'width'),
  );

  it.each([
    { title: 'net.drawio' },
    { title: 'net.drawio.png' },
    { title: 'net.gliffy' },
    { title: 'Net.VSDX' },
    { title: 'net', mediaType: 'application/vnd.jgraph.mxfile' },
  ])('promise 2: may be any file that can be a diagram: %p', (file) => {
    expect(usesIn(includedDiagram, file)).toEqual(['some-diagram']);
  });

  it('has no name in what is told of it', () => {
    const anyDiagram = { by: 'any-diagram', key: '', use: 'some-diagram' };
    expect(knownReferencesIn(includedDiagram).references).toContainEqual(anyDiagram);
  });

  it.each([{ title: 'photo.jpg' }, { title: 'plan.pdf', mediaType: 'application/pdf' }])(
    'is no other file: %p',
    (file) => {
      expect(usesIn(includedDiagram, file)).toEqual([]);
    },
  );

  it.each([
    ['align', 'top-left'],
    ['rev', 'r12'],
    ['contentVer', 'v3'],
    ['top', '541'],
    ['pCenter', '0'],
    ['links', '\n auto '],
    ['pCenter', '\n 0 '],
    ['stretch', '100%'],
  ])('promise 2: is named by nothing that says how it is shown: %s = %s', (key, value) => {
    const shown = macro('inc-drawio', parameter(value, key));
    expect(usesIn(shown, { title: 'net.drawio' })).toEqual(['some-diagram']);
  });

  it('is named by a parameter that only begins like one of those', () => {
    const named = macro('drawio', parameter('net', 'viewerFile'));
    expect(usesIn(named, { title: 'other.drawio' })).toEqual([]);
  });

  it('does not keep the files beside a diagram that is named', () => {
    const named = macro('drawio', parameter('net', 'diagramName') + parameter('800', 'width'));
    expect(usesIn(named, { title: 'other.drawio' })).toEqual([]);
    const byElement = macro('drawio', parameter('<ri:attachment ri:filename="net.drawio" />'));
    expect(usesIn(byElement, { title: 'other.drawio' })).toEqual([]);
  });
});

it.each(['\u202f', '\u00a0', '\u2009', '&nbsp;', ' \n '])(
  'knows a name whatever its spaces look like: %j',
  (space) => {
    const storage = `<ac:image><ri:attachment ri:filename="Screenshot 10.00${space}AM.png" /></ac:image>`;
    expect(usesIn(storage, { title: 'Screenshot 10.00\u202fAM.png' })).toEqual(['image']);
    expect(usesIn(storage, { title: 'Screenshot 10.00 AM.png' })).toEqual(['image']);
  },
);

it('promise 2: keeps a file whose name begins like an address, with a colon', () => {
  const body = '<ac:plain-text-body><![CDATA[![x](<Plan: A.png>)]]></ac:plain-text-body>';
  expect(usesIn(macro('markdown', body), { title: 'Plan: A.png' })).not.toEqual([]);
});
