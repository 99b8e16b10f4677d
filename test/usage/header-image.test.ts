import { headerImageReferences } from '../../src/usage/header-image';

const KEY = 'cover-picture-id-published';
const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';
const found = (value: unknown, key = KEY) =>
  headerImageReferences([{ key, value }], 'published', {
    contentId: '100',
    title: 'Plan',
  });
const idsIn = (value: unknown, key = KEY) =>
  found(value, key)
    .filter(({ by }) => by === 'file-id')
    .map(({ key: id }) => id);

it.each([
  ['as a text', 'ABC', ['abc']],
  ['as JSON in a text', '{"id":"abc","position":50}', ['{"id":"abc","position":50}', 'abc', '50']],
  ['as JSON', { id: 'abc', position: 50 }, ['abc', '50']],
  ['as broken JSON', '{"id', ['{"id']],
  ['as nothing', null, []],
  ['not at all', undefined, []],
  ['as a truth', true, []],
  ['as a number in a text', '42', ['42']],
  ['as a list', ['abc', 'def'], ['abc', 'def']],
  ['as JSON after a blank', ' {"id":"abc"}\n', ['{"id":"abc"}', 'abc']],
  ['as a list of JSON', '[{"id":"abc"}]', ['[{"id":"abc"}]', 'abc']],
  ['as its id', FILE_ID.toUpperCase(), [FILE_ID]],
  ['within an address', `blob:x#id=${FILE_ID}&x`, [`blob:x#id=${FILE_ID}&x`, FILE_ID]],
])('finds the file that the property names %s', (_, value, ids) => {
  expect(idsIn(value)).toEqual(ids);
});

it('looks at no other property', () => {
  expect(idsIn('abc', 'editor')).toEqual([]);
  expect(idsIn('abc', 'cover-picture-id-draft')).toEqual([]);
});

it('takes the prefix off an attachment id, and nothing else', () => {
  expect(found('x-att42')).toContainEqual({
    by: 'attachment-id',
    key: 'x-att42',
    use: 'header-image',
  });
});

it('offers what it finds as attachment id and as name, too', () => {
  expect(found('att42')).toEqual([
    { by: 'file-id', key: 'att42', use: 'header-image' },
    { by: 'attachment-id', key: '42', use: 'header-image' },
    { by: 'name', key: 'att42', use: 'header-image' },
  ]);
});

it('finds the file whose address the property has', () => {
  const address = 'https://site.example/wiki/download/attachments/100/plan.png?api=v2';
  const reference = { by: 'name', key: 'plan.png', use: 'header-image' };
  expect(found({ url: address })).toContainEqual(reference);
  expect(found(JSON.stringify({ url: address }))).toContainEqual(reference);
  expect(found(address.replace('100', '200'))).not.toContainEqual(reference);
});

it('is not put off by JSON that is nested deeper than anything of a page', () => {
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(idsIn(nested)).toEqual([nested]);
});
