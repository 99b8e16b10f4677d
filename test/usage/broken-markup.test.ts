import fc from 'fast-check';
import { searchableText } from '../../src/usage/broken-markup';
import { referencesIn } from '../../src/usage/storage-references';
import { macro, OWN, parameter, usesIn } from '../support/data/uses-in';

const NAME = 'Plan für A&B.png';
const ESCAPED = 'Plan f&uuml;r A&amp;B.png';
const IN_ADDRESS = 'Plan%20f%C3%BCr%20A%26B.png';
const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';
const FILE = { title: NAME, fileId: FILE_ID };

/** How a body refers to the file, and what in it names the file. */
const BODIES: readonly (readonly [string, string])[] = [
  [`<p><ac:image><ri:attachment ri:filename="${ESCAPED}" /></ac:image></p>`, ESCAPED],
  [`<ac:link><ri:attachment ri:filename="${ESCAPED}"></ri:attachment></ac:link>`, ESCAPED],
  [
    `<ac:link><ri:attachment ri:filename="${ESCAPED}"><ri:page /></ri:attachment></ac:link>`,
    ESCAPED,
  ],
  [macro('view-file', parameter(ESCAPED)), ESCAPED],
  [macro('drawio', parameter(ESCAPED, 'diagramName')), ESCAPED],
  [`<p><a href="/wiki/download/attachments/100/${IN_ADDRESS}?api=v2">x</a></p>`, IN_ADDRESS],
  [`<p><img src="/wiki/rest/api/content/100/child/attachment/att42/download" /></p>`, 'att42'],
  [
    `<ac:adf-node type="media"><ac:adf-attribute key="id">${FILE_ID}</ac:adf-attribute></ac:adf-node>`,
    FILE_ID,
  ],
];

it.each(BODIES)(
  'promise 2: a body that is cut off after the name keeps its file: %s',
  (body, named) => {
    for (let end = body.indexOf(named) + named.length; end <= body.length; end++) {
      expect([end, usesIn(body.slice(0, end), FILE)]).not.toEqual([end, []]);
    }
  },
);

it.each(BODIES)('promise 2: a body with broken markup in it keeps its file: %s', (body) => {
  const betweenTags = Array.from(body.matchAll(/(?<=>)|(?=<)|^|$/g), ({ index }) => index);
  const damages = [
    '<',
    '&',
    '&nosuch;',
    '</p>',
    '<p>',
    '</body>',
    '<!--',
    '<![CDATA[',
    '<p class="',
    '<p class=x>',
    '<?',
  ];
  for (const place of betweenTags) {
    for (const damage of damages) {
      const damaged = `${body.slice(0, place)}${damage}${body.slice(place)}`;
      expect([damaged, usesIn(damaged, FILE)]).not.toEqual([damaged, []]);
    }
  }
});

const BROKEN = '</p>';

it.each([
  ['as it is', NAME],
  ['in another spelling of an accent', NAME.normalize('NFD')],
  ['in another case', NAME.toUpperCase()],
  ['with other spaces', NAME.replaceAll(' ', '\u202f')],
  ['with spaces that do not break', NAME.replaceAll(' ', '&nbsp;')],
  ['escaped for HTML', ESCAPED],
  ['escaped by numbers', 'Plan f&#252;r A&#x26;B.png'],
  ['escaped for an address', IN_ADDRESS],
  ['escaped in part', 'Plan f%C3%BCr A%26B.png'],
  ['with + for spaces', IN_ADDRESS.replaceAll('%20', '+')],
  ['escaped for an address in HTML', 'Plan%20f&uuml;r%20A%26B.png'],
  ['by its file id', FILE_ID.toUpperCase()],
  ['by its id', 'att42'],
])('promise 2: broken markup keeps a file that its text names %s', (_, named) => {
  expect(usesIn(`${BROKEN}${named}`, FILE)).toContain('broken-markup');
});

it('takes a name in the text of whole markup for no use', () => {
  expect(usesIn(`<p>${ESCAPED}</p>`, FILE)).toEqual([]);
});

it('lets a file go that broken markup does not name anywhere', () => {
  expect(usesIn(`${BROKEN}Plan.png att421`, FILE)).toEqual([]);
});

it('promise 2: broken markup of any kind keeps a file that it names', () => {
  const anyMarkup = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<ac:image>',
      '"',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      'x',
      ' ',
      '</',
      '/>',
      '=',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anyMarkup, anyMarkup, (before, after) => {
      const body = `${BROKEN}${before.join('')} ${ESCAPED} ${after.join('')}`;
      return usesIn(body, FILE).length > 0;
    }),
    { numRuns: 2_000 },
  );
});

it('promise 2: knows nothing of a broken body that is too long to be searched', () => {
  const longest = `${BROKEN}${'x'.repeat(1_200_000 - BROKEN.length)}`;
  expect(referencesIn(longest, OWN)).not.toBe('unknown');
  expect(referencesIn(`${longest}x`, OWN)).toBe('unknown');
  expect(referencesIn(`<p>${longest}</p>`.replace(BROKEN, ''), OWN)).not.toBe('unknown');
  // Each way in which it may be read counts.
  expect(referencesIn(`${BROKEN}${'&amp;+'.repeat(150_000)}`, OWN)).toBe('unknown');
});

it('has each reading of a text on a line of its own', () => {
  expect(searchableText('a+b&#x10ffff;c')).toBe('a+b&#x10ffff;c\na+b\u{10ffff}c\na b\u{10ffff}c');
});

it('searches for what an impossible escape says as it stands', () => {
  expect(searchableText('100 % &#x110000; &nosuch; %FF')).toContain(
    '100 % &#x110000; &nosuch; %FF',
  );
});
