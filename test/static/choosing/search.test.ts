import { searchable, searchFor } from '../../../static/src/choosing/search/search';

const finds = (query: string, name: string) => searchFor(query)?.(searchable(name)) ?? null;

it.each([
  ['a word in any case', 'SHOT', 'Screenshot 1.png', true],
  ['words in any order', 'png screen', 'Screenshot 1.png', true],
  ['all of them', 'png report', 'Screenshot 1.png', false],
  ['without accents', 'ubersicht', 'Übersicht.pdf', true],
  ['with accents, written in another way', 'cafe\u0301', 'Café.txt', true],
  ['an ending', '*.png', 'a.png', true],
  ['an ending, and nothing behind it', '*.png', 'a.png.zip', false],
  ['a dot as a dot', '*.png', 'apng', false],
  ['one character', 'run ?.log', 'run 7.log', false],
  ['one character of a whole name', 'run-?.log', 'run-7.log', true],
  ['one character, not two', 'run-?.log', 'run-77.log', false],
  ['a pattern beside a word', 'report *.pdf', 'Report 2020.pdf', true],
  ['several stars', '**a**', 'banana', true],
  ['a narrow space as a space', 'at 9', 'Shot at\u202f9.png', true],
  ['what means something to a regular expression', '(1)+', 'a (1)+.txt', true],
])('finds %s', (_, query, name, isFound) => {
  expect(finds(query, name)).toBe(isFound);
});

it.each(['', '  '])('searches for nothing with %j', (query) => {
  expect(searchFor(query)).toBeNull();
});

it('is as quick with many stars', () => {
  expect(finds('*a'.repeat(60), 'a'.repeat(255) + 'b')).toBe(false);
});
