import { usageLookup } from '../../src/cleanup/usage';
import type { Reference } from '../../src/cleanup/usage';
import { isSpaceChecked } from '../../src/cleanup/usage-sources';
import { anAttachment } from '../support/attachments';
import { inDraft, inText, usageWith } from '../support/content-usage';

const FILE_ID = '7baba0fe-ad89-4de9-bcec-0123456789ab';

function lookupFor(...references: Reference[]) {
  return usageLookup(usageWith(references));
}

const image = { by: 'name', key: 'Café.png', use: 'image' } as const;

it('finds a file by its name in either spelling of an accent, in any case, and with blanks around', () => {
  const usesOf = lookupFor(image);
  const found = [inText('image')];
  expect(usesOf(anAttachment({ title: 'Café.png' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'Cafe\u0301.png' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'CAFE\u0301.PNG ' }))).toEqual(found);
  expect(usesOf(anAttachment({ title: 'Cafe.png' }))).toEqual([]);
});

it('finds a file by the id that bodies use, and does not take the attachment’s own for it', () => {
  const usesOf = lookupFor({ by: 'file-id', key: FILE_ID, use: 'embedded' });
  expect(usesOf(anAttachment({ fileId: FILE_ID.toUpperCase() }))).toHaveLength(1);
  expect(usesOf(anAttachment({ id: FILE_ID, fileId: null }))).toEqual([]);
});

it('finds a file by its attachment id in either spelling', () => {
  const usesOf = lookupFor({ by: 'attachment-id', key: '42', use: 'link' });
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
] as const)('finds the file %s of a diagram x', (title, use) => {
  const usesOf = lookupFor({ by: 'diagram', key: 'x', use: 'diagram' });
  expect(usesOf(anAttachment({ title }))).toEqual([inText(use)]);
});

it.each(['x.1', 'x y.png', 'x.', 'x.one.two.png', 'x.abcdefghijkl', 'y.x'])(
  'takes another file for none of a diagram x: %s',
  (title) => {
    const usesOf = lookupFor({ by: 'diagram', key: 'x', use: 'diagram' });
    expect(usesOf(anAttachment({ title }))).toEqual([]);
  },
);

it('does not take a name for a diagram’s, or the other way round', () => {
  const usesOf = lookupFor({ ...image, key: 'x' });
  expect(usesOf(anAttachment({ title: 'x.png' }))).toEqual([]);
});

it('tells every use once, and as published where it is in the draft as well', () => {
  const link = { ...image, use: 'link' } as const;
  const draft = { state: 'read', references: [image, link] } as const;
  const usesOf = usageLookup(usageWith([image], { draft }));
  expect(usesOf(anAttachment({ title: 'Café.png' }))).toEqual([inText('image'), inDraft('link')]);
});

it('knows whether the rest of the space was looked at', () => {
  const space = { source: { kind: 'space' }, state: 'read', references: [] } as const;
  const own = usageWith([]);
  expect(isSpaceChecked({ ...own, sources: [...own.sources, space] })).toBe(true);
  expect([isSpaceChecked(own), isSpaceChecked(null)]).toEqual([false, false]);
});
