import { macro, usesIn } from '../../support/data/uses-in';

const attribute = (key: string, inside: string) =>
  `<ac:adf-attribute key="${key}">${inside}</ac:adf-attribute>`;
const parameter = (key: string, inside: string) =>
  `<ac:adf-parameter key="${key}">${inside}</ac:adf-parameter>`;
const node = (type: string, inside: string) =>
  `<ac:adf-node type="${type}">${inside}</ac:adf-node>`;
const extension = (inside: string) =>
  `<ac:adf-extension>\n  ${node('extension', inside)}\n</ac:adf-extension>`;

/** A macro of the new editor, as most apps' are now. */
const forge = (appKey: string, guestParams: string) =>
  extension(
    attribute('extension-key', `0a1b/2c3d/static/${appKey}`) +
      attribute('extension-type', 'com.atlassian.ecosystem') +
      attribute('parameters', parameter('guest-params', guestParams)) +
      attribute('layout', 'default'),
  );

it.each([
  ['in a parameter', parameter('file', 'plan.png')],
  ['with blanks around', parameter('file', '\n  plan.png\n')],
  [
    'in a list of values',
    parameter(
      'files',
      '<ac:adf-parameter-value>other.pdf</ac:adf-parameter-value><ac:adf-parameter-value>plan.png</ac:adf-parameter-value>',
    ),
  ],
  ['by its attachment id', parameter('attachment-id', 'att42')],
  [
    'by its address',
    parameter('url', 'https://site.example/wiki/download/attachments/100/plan.png'),
  ],
  ['in JSON', parameter('data', '{"file":"plan.png"}')],
])('finds the file that a macro of the new editor names %s', (_, inside) => {
  expect(usesIn(forge('viewer', inside))).toEqual(['macro']);
});

it('finds it in an attribute of its own, and where no extension is around it', () => {
  expect(usesIn(extension(attribute('url', '/wiki/download/attachments/100/plan.png')))).toEqual([
    'macro',
  ]);
  expect(usesIn(parameter('file', 'plan.png'))).toEqual(['macro']);
  expect(usesIn(macro('info', node('x', attribute('file', 'plan.png'))))).toEqual(['macro']);
});

it.each([
  ['plan', 'plan', 'diagram'],
  ['plan', 'plan.png', 'diagram-preview'],
  ['plan', 'plan.drawio', 'diagram'],
  ['plan.drawio', 'plan.drawio', 'diagram'],
  ['plan.drawio', 'plan.drawio.png', 'diagram-preview'],
  ['plan.drawio', 'plan.png', 'diagram-preview'],
])('finds for the draw.io diagram %s its file %s', (name, title, use) => {
  const named = parameter('diagram-name', name) + parameter('page-id', '100');
  expect(usesIn(forge('drawio', named), { title })).toEqual([use]);
});

it('finds it as a node of the extension, and in what stands for one that cannot be shown', () => {
  const params = node('guest-params', parameter('diagram-name', 'plan'));
  expect(usesIn(extension(attribute('extension-key', 'x:drawio-sketch') + params))).toEqual([
    'diagram-preview',
  ]);
  const fallback = `<ac:adf-extension><ac:adf-fallback>${params}</ac:adf-fallback></ac:adf-extension>`;
  expect(usesIn(fallback)).toEqual(['diagram-preview']);
});

it.each([
  [
    'the key of the extension, even after its parameters',
    parameter('file', 'plan') + attribute('extension-key', 'x/static/gliffy'),
  ],
  ['its title', parameter('extension-title', 'Lucidchart') + parameter('file', 'plan')],
  ['the key of a parameter', parameter('diagram-name', 'plan')],
])('knows a diagram by %s', (_, inside) => {
  expect(usesIn(extension(inside))).toEqual(['diagram-preview']);
});

it('takes no other macro for a diagram, whatever it is about', () => {
  expect(usesIn(forge('viewer', parameter('file', 'plan') + parameter('a', 'My diagram')))).toEqual(
    [],
  );
  expect(usesIn(forge('drawio', '') + forge('viewer', parameter('file', 'plan')))).toEqual([]);
});

it('takes what is written in an extension for none of its parameters', () => {
  const content = '<ac:adf-content><p>plan.png</p></ac:adf-content>';
  const fallback = '<ac:adf-fallback><p>plan.png</p></ac:adf-fallback>';
  expect(
    usesIn(`<ac:adf-extension>${node('panel', content)}${fallback}</ac:adf-extension>`),
  ).toEqual([]);
});
