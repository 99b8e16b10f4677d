import { usageLookup, usageOf } from '../../src/cleanup/usage';
import type { Reference } from '../../src/cleanup/usage';
import { anAttachment } from '../support/data/attachments';
import { inDraft, inText, usageWith } from '../support/data/content-usage';

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
  ['x.jpg', 'diagram-preview'],
  ['x.png.xml', 'diagram'],
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

it('takes nothing but the end of a name for its ending', () => {
  const usesOf = lookupFor({ by: 'diagram', key: 'x.old copy', use: 'diagram' });
  expect(usesOf(anAttachment({ title: 'x.old copy.png' }))).toEqual([inText('diagram-preview')]);
  expect(usesOf(anAttachment({ title: 'x copy.png' }))).toEqual([]);
});

it('finds a file that a text mentions, also one without an id for bodies', () => {
  const usesOf = lookupFor({ by: 'mention', key: 'null a.png', use: 'broken-markup' });
  expect(usesOf(anAttachment({ title: 'a.png', fileId: null }))).toHaveLength(1);
  expect(usesOf(anAttachment({ title: 'b.png', fileId: null }))).toEqual([]);
});

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

it('tells the header image once, where the draft has it as well', () => {
  const header = { by: 'name', key: 'a.png', use: 'header-image' } as const;
  const source = { kind: 'header-image' } as const;
  const usesOf = usageLookup({
    sources: [
      { source, state: 'read', references: [header] },
      { source: { kind: 'draft' }, state: 'read', references: [header] },
    ],
    listingMacros: [],
  });
  expect(usesOf(anAttachment({ title: 'a.png' }))).toEqual([{ use: 'header-image', source }]);
});

it('looks files up where the content could be read, and says so where not', () => {
  const content = usageWith([{ by: 'any-diagram', key: '', use: 'some-diagram' }]);
  const files = [
    anAttachment({ title: 'net.png' }),
    anAttachment({ title: 'net', mediaType: 'application/vnd.jgraph.mxfile' }),
  ];
  expect(usageOf(null, files)).toEqual({ lookup: 'unknown', content: null });
  const { lookup, content: known } = usageOf(content, files);
  expect(known).toBe(content);
  const some = [inText('some-diagram')];
  expect(lookup !== 'unknown' && files.map(lookup)).toEqual([some, some]);
  // A picture by itself may be anything.
  const alone = usageOf(content).lookup;
  expect(alone !== 'unknown' && files.map(alone)).toEqual([[], some]);
});
