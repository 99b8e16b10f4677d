import { knownReferencesIn, macro, parameter, usesIn } from '../support/data/uses-in';

const FILES = { a: { title: 'my plan.png' }, b: { title: 'other.pdf' } };

it.each([
  ['after a ^, as links have it', '^my plan.png'],
  ['after a page and a ^', 'Some ^ page^my plan.png'],
  ['in a list', 'other.pdf, my plan.png'],
  ['in a list with semicolons', 'my plan.png; other.pdf'],
  ['in a list with bars', 'other.pdf|my plan.png|'],
  ['in a list with a line for each', 'other.pdf\n  my plan.png\n'],
  ['in a list of links', '^other.pdf,^my plan.png'],
  ['escaped for an address', 'my%20plan.png'],
  ['escaped for a form', 'my+plan.png'],
  ['in JSON', '{"files":[{"name":"my plan.png","page":1}],"none":null}'],
  ['in JSON with blanks around', '\n [ "my plan.png" ] '],
  ['in JSON that is a text', '"my plan.png"'],
  ['in JSON in a text of JSON', '{"data":"{\\"file\\":\\"my plan.png\\"}"}'],
  ['in a paragraph', '<p>my plan.png</p><p>other.pdf</p>'],
  ['in another case', 'My Plan.PNG'],
])('finds the name %s', (_, value) => {
  expect(usesIn(macro('viewer', parameter(value)), FILES.a)).toEqual(['macro']);
});

it('finds every name of a list', () => {
  const list = macro('viewer', parameter('my plan.png,other.pdf'));
  expect(usesIn(list, FILES.b)).toEqual(['macro']);
  expect(usesIn(list)).toEqual([]);
});

it.each(['a, b; c | d.png', 'a^b.png', '{"a".png', '100% a%20b.png', 'a+b.png'])(
  'finds a name that is one for all its signs: %s',
  (title) => {
    expect(usesIn(macro('viewer', parameter(title)), { title })).toEqual(['macro']);
  },
);

it.each([
  ['with its prefix', 'att42'],
  ['without', '42'],
  ['in a list', 'att7, att42'],
  ['in JSON', '{"attachmentId":42}'],
])('finds the attachment id %s', (_, value) => {
  expect(usesIn(macro('viewer', parameter(value)))).toEqual(['macro']);
});

it('takes a number within a text for no attachment id', () => {
  const { references } = knownReferencesIn(macro('viewer', parameter('Build 42, xatt42, 42 x')));
  expect(references.filter(({ by }) => by === 'attachment-id')).toEqual([]);
});

it('takes the blanks around a name in JSON for no part of it', () => {
  const { references } = knownReferencesIn(macro('viewer', parameter('{"file":" a, b.png "}')));
  const keys = references.map(({ key }) => key);
  expect(keys).toContain('a, b.png');
  expect(keys.filter((key) => key !== key.trim())).toEqual([]);
});

it('finds what the one parameter of a macro of before names', () => {
  const before =
    '<ac:macro ac:name="viewpdf"><ac:default-parameter>plan.png</ac:default-parameter></ac:macro>';
  expect(usesIn(before)).toEqual(['macro']);
});

it('takes a text in the body of a macro for none of its parameters', () => {
  const body = '<ac:rich-text-body><p>plan.png</p></ac:rich-text-body>';
  expect(usesIn(macro('info', body))).toEqual([]);
  expect(usesIn(macro('info', parameter(macro('info', body))))).toEqual([]);
});

it('finds what a macro names that is not closed', () => {
  expect(usesIn('<ac:macro ac:name="viewpdf"><ac:parameter>plan.png')).toContain('macro');
  expect(usesIn('</body></p><ac:macro><ac:parameter>plan.png')).toContain('macro');
});

it.each(['gallery', 'attachments'])('takes no parameter of %s for a use', (name) => {
  const inside = ['plan.png', 'att42', '/download/attachments/100/plan.png', '<p>plan.png</p>']
    .map((value) => parameter(value))
    .join('');
  expect(usesIn(macro(name, inside))).toEqual([]);
});

it.each(['x.png', 'x.svg', 'x.jpeg', 'X.PNG', 'x.drawio.png'])(
  'finds the picture of a diagram: %s',
  (title) => {
    expect(usesIn(macro('drawio', parameter('x')), { title })).toEqual(['diagram-preview']);
    expect(usesIn(macro('drawio', parameter('x.drawio')), { title })).toEqual(['diagram-preview']);
  },
);

it.each(['x', 'x.drawio', 'x.gliffy', 'x.xml', 'x.drawio.xml', 'x.mmd'])(
  'finds a diagram by its name, whatever its ending: %s',
  (title) => {
    expect(usesIn(macro('gliffy', parameter('x')), { title })).toEqual(['diagram']);
  },
);

it('finds a diagram of an app that nobody knows by the name of the parameter', () => {
  const unknown = macro('our-shapes', parameter('x', 'diagramName'));
  expect(usesIn(unknown, { title: 'x.svg' })).toEqual(['diagram-preview']);
  expect(usesIn(macro('viewer', parameter('x')), { title: 'x.svg' })).toEqual([]);
});

it('takes no other part of a name for an ending', () => {
  const release = macro('drawio', parameter('Release 1'));
  expect(usesIn(release, { title: 'Release 1.2.png' })).toEqual([]);
  expect(usesIn(release, { title: 'Release 1.old copy.png' })).toEqual([]);
  expect(usesIn(macro('drawio', parameter('Release 1.2')), { title: 'Release 1.2.png' })).toEqual([
    'diagram-preview',
  ]);
});

it('gets through long parameters, and does not take a program apart', () => {
  const signs = ['^', ',', '%', '%2', '{"', '[', '.a', 'a'].map((sign) => sign.repeat(120_000));
  const program = 'const a = b;\na.b = c;\n'.repeat(10_000);
  const storage = macro('code', [...signs, program].map((value) => parameter(value)).join(''));
  const deep = `${'<p>'.repeat(100_000)}${macro('x', parameter('plan.png'))}${'</p>'.repeat(100_000)}`;
  expect(usesIn(storage + deep)).toEqual(['macro']);
  expect(usesIn(storage, { title: 'const a = b' })).toEqual([]);
  expect(usesIn(storage, { title: 'a.b = c' })).toEqual([]);
});

it('takes a list apart up to 2,000 characters, whatever is in it', () => {
  const list = (length: number) => macro('viewer', parameter(`plan,${'x'.repeat(length - 5)}`));
  expect(usesIn(list(2_000), { title: 'plan' })).toEqual(['macro']);
  expect(usesIn(list(2_001), { title: 'plan' })).toEqual([]);
});

it('finds names with an ending in a list of any length', () => {
  const list = Array.from({ length: 5_000 }, (_, index) => `file ${String(index)}.png`).join(', ');
  expect(usesIn(macro('viewer', parameter(list)), { title: 'file 4999.png' })).toEqual(['macro']);
});
