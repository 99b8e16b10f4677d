import { headerImageReferences } from '../../src/usage/header-image';

const KEY = 'cover-picture-id-published';
const idsIn = (value: unknown, key = KEY) =>
  headerImageReferences([{ key, value }], 'published')
    .filter(({ by }) => by === 'file-id')
    .map(({ key: id }) => id);

it.each([
  ['as a text', 'ABC', ['abc']],
  ['as JSON in a text', '{"id":"abc","position":50}', ['{"id":"abc","position":50}', 'abc', '50']],
  ['as JSON', { id: 'abc', position: 50 }, ['abc', '50']],
  ['as broken JSON', '{"id', ['{"id']],
  ['as nothing', null, []],
  ['as a number in a text', '42', ['42']],
  ['as a list', ['abc', 'def'], ['abc', 'def']],
])('finds the file that the property names %s', (_, value, ids) => {
  expect(idsIn(value)).toEqual(ids);
});

it('looks at no other property', () => {
  expect(idsIn('abc', 'editor')).toEqual([]);
  expect(idsIn('abc', 'cover-picture-id-draft')).toEqual([]);
});

it('takes the prefix off an attachment id, and nothing else', () => {
  const found = headerImageReferences([{ key: KEY, value: 'x-att42' }], 'published');
  expect(found).toContainEqual({ by: 'attachment-id', key: 'x-att42', use: 'header-image' });
});

it('offers what it finds as attachment id and as name, too', () => {
  const found = headerImageReferences([{ key: KEY, value: 'att42' }], 'published');
  expect(found).toEqual([
    { by: 'file-id', key: 'att42', use: 'header-image' },
    { by: 'attachment-id', key: '42', use: 'header-image' },
    { by: 'name', key: 'att42', use: 'header-image' },
  ]);
});
