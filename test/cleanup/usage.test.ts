import { usageLookup } from '../../src/cleanup/usage';
import type { ContentUsage, Reference } from '../../src/cleanup/usage';
import { anAttachment } from '../support/attachments';

const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';

function lookupFor(...references: Reference[]) {
  const usage: ContentUsage = {
    references,
    listingMacros: [],
    draft: 'read',
    headerImage: 'read',
  };
  return usageLookup(usage);
}

const image = { by: 'name', key: 'Café.png', use: 'image', onlyInDraft: false } as const;

it('finds a file by its name in either spelling of an accent, in any case, and with blanks around', () => {
  const usesOf = lookupFor(image);
  const found = [{ use: 'image', onlyInDraft: false }];
  expect(usesOf(anAttachment({ title: 'Café.png' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'Cafe\u0301.png' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'CAFE\u0301.PNG ' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'Cafe.png' }))).toEqual([]);
});

it('finds a file by the id that bodies use, and does not take the attachment’s own for it', () => {
  const usesOf = lookupFor({ by: 'file-id', key: FILE_ID, use: 'embedded', onlyInDraft: false });
  expect(usesOf(anAttachment({ fileId: FILE_ID.toUpperCase() }))).toHaveLength(1);
  expect(usesOf(anAttachment({ id: FILE_ID, fileId: null }))).toEqual([]);
});

it('finds a file by its attachment id in either spelling', () => {
  const usesOf = lookupFor({ by: 'attachment-id', key: '42', use: 'link', onlyInDraft: false });
  expect(usesOf(anAttachment({ id: 'att42' }))).toHaveLength(1);
  expect(usesOf(anAttachment({ id: '42' }))).toHaveLength(1);
  expect(usesOf(anAttachment({ id: 'att421' }))).toEqual([]);
});

it.each([
  ['x', 'diagram'],
  ['X.drawio', 'diagram'],
  ['x.drawio.xml', 'diagram'],
  ['x.png', 'diagram-preview'],
  ['x.drawio.SVG', 'diagram-preview'],
])('finds the file %s of a diagram x', (title, use) => {
  const usesOf = lookupFor({ by: 'diagram', key: 'x', use: 'diagram', onlyInDraft: true });
  expect(usesOf(anAttachment({ title }))).toEqual([{ use, onlyInDraft: true }]);
});

it.each(['x.1', 'x y.png', 'x.', 'x.one.two.png', 'x.abcdefghijkl', 'y.x'])(
  'takes another file for none of a diagram x: %s',
  (title) => {
    const usesOf = lookupFor({ by: 'diagram', key: 'x', use: 'diagram', onlyInDraft: false });
    expect(usesOf(anAttachment({ title }))).toEqual([]);
  },
);

it('does not take a name for a diagram’s, or the other way round', () => {
  const usesOf = lookupFor({ ...image, key: 'x' });
  expect(usesOf(anAttachment({ title: 'x.png' }))).toEqual([]);
});

it('tells every use once, and as published where it is in the draft as well', () => {
  const link = { ...image, use: 'link', onlyInDraft: true } as const;
  const usesOf = lookupFor({ ...image, onlyInDraft: true }, image, link);
  expect(usesOf(anAttachment({ title: 'Café.png' }))).toEqual([
    { use: 'image', onlyInDraft: false },
    { use: 'link', onlyInDraft: true },
  ]);
});
