import fc from 'fast-check';
import { fileKind } from '../../../src/cleanup/attachments/file-kind';
import { filterReasons, NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import type { Filters } from '../../../src/cleanup/choosing/filters';
import { judge } from '../../../src/cleanup/choosing/judgement';
import { decide } from '../../../src/cleanup/choosing/selection';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { anyList } from '../../support/data/arbitraries';
import { byAgeAlone } from '../../support/data/rules';
import { inText } from '../../support/data/content-usage';

const CUTOFF_MS = Date.parse('2024-01-15T00:00:00Z');
const rulesWith = (filters: Partial<Filters>, parts: Partial<Rules> = {}): Rules => ({
  ...byAgeAlone({ basis: 'updated', beforeMs: CUTOFF_MS }),
  filters: { ...NO_FILTERS, ...filters },
  ...parts,
});

describe('filters', () => {
  it('leave everything in when nothing is chosen, also what has no size, author or type', () => {
    const bare = anAttachment({ sizeBytes: null, authorId: null, mediaType: null, title: '' });
    expect(filterReasons(bare, NO_FILTERS)).toEqual([]);
  });

  it.each<[string, Partial<Filters>, string | null]>([
    ['part of its name', { nameContains: 'SHOT' }, null],
    ['its accent in the other spelling', { nameContains: 'cafe\u0301' }, null],
    ['another name', { nameContains: 'report' }, 'other-name'],
    ['its kind', { kinds: ['video', 'image'] }, null],
    ['another kind', { kinds: ['archive', 'video'] }, 'other-kind'],
    ['exactly its size', { minSizeBytes: 1_024 }, null],
    ['a byte more than its size', { minSizeBytes: 1_025 }, 'smaller'],
    ['its author', { authorId: 'embedded-admin' }, null],
    ['another author', { authorId: 'embedded-editor' }, 'other-author'],
  ])('by %s', (_, filters, reason) => {
    const file = anAttachment({ title: 'Screenshot Café.png' });
    const reasons = filterReasons(file, { ...NO_FILTERS, ...filters });
    expect(reasons).toEqual(reason === null ? [] : [reason]);
  });

  it('keep a file whose size is not known when a size is asked for', () => {
    const file = anAttachment({ sizeBytes: null });
    expect(filterReasons(file, { ...NO_FILTERS, minSizeBytes: 1 })).toEqual(['size-unknown']);
  });

  it('keep a file whose author is not known when an author is asked for', () => {
    const file = anAttachment({ authorId: null });
    expect(filterReasons(file, { ...NO_FILTERS, authorId: 'a' })).toEqual(['other-author']);
  });

  it('promise 1: hide nothing that still matches, and let nothing match that they hide', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom('a', 'B', '1', ' '), (files, nameContains) => {
        const rules = rulesWith({ nameContains });
        const { matches } = judge(files, rules, 'current', nothingInUse);
        for (const { attachment } of matches) {
          expect(attachment.title.toLowerCase()).toContain(nameContains.toLowerCase());
        }
      }),
    );
  });
});

describe('keep the newest', () => {
  const files = [5, 1, 4, 2, 3].map((day) =>
    anAttachment({
      id: `att${String(day)}`,
      updatedAt: Date.parse(`2020-01-0${String(day)}T00:00Z`),
    }),
  );
  const matchingIds = (rules: Rules, list = files) =>
    judge(list, rules, 'current', nothingInUse).matches.map(({ attachment }) => attachment.id);

  it('keeps so many, whatever their age, and says why', () => {
    const rules = rulesWith({ keepNewest: 2 });
    expect(matchingIds(rules)).toEqual(['att1', 'att2', 'att3']);
    const { keptBy, kept } = judge(files, rules, 'current', nothingInUse);
    expect([...keptBy]).toEqual([['among-newest', 2]]);
    expect(kept.map(({ attachment }) => attachment.id)).toEqual(['att5', 'att4']);
  });

  it('counts the whole list, not what other filters leave', () => {
    const mixed = [
      ...files,
      anAttachment({ id: 'att9', title: 'x.zip', updatedAt: CUTOFF_MS + 1 }),
    ];
    expect(matchingIds(rulesWith({ keepNewest: 1, nameContains: 'file' }), mixed)).toHaveLength(5);
  });

  it('keeps all files that are as new as the last one of them', () => {
    const twins = [
      ...files,
      anAttachment({ id: 'att6', updatedAt: Date.parse('2020-01-04T00:00Z') }),
    ];
    expect(matchingIds(rulesWith({ keepNewest: 2 }), twins)).toEqual(['att1', 'att2', 'att3']);
  });

  it('keeps all where there are fewer, and gives no place to a file without a date', () => {
    expect(matchingIds(rulesWith({ keepNewest: 50 }))).toEqual([]);
    const datelessFile = anAttachment({ id: 'att7', updatedAt: 'missing' });
    for (const dateless of [
      [...files, datelessFile],
      [datelessFile, ...files],
    ]) {
      expect(matchingIds(rulesWith({ keepNewest: 4 }), dateless)).toEqual(['att1']);
      expect(matchingIds(rulesWith({ keepNewest: 50 }), dateless)).toEqual([]);
    }
  });
});

describe('in use', () => {
  const used = () => [inText('image')];

  it('promise 2: is kept, and so is everything where nobody knows', () => {
    const rules = rulesWith({});
    expect(decide(anAttachment(), rules, 'current', used)).toEqual({
      kind: 'keep',
      reasons: ['in-use'],
    });
    expect(decide(anAttachment(), rules, 'current', 'unknown')).toEqual({
      kind: 'keep',
      reasons: ['usage-unknown'],
    });
  });

  it('matches when the person includes it', () => {
    const rules = rulesWith({}, { includeInUse: true });
    expect(decide(anAttachment(), rules, 'current', used).kind).toBe('match');
    expect(decide(anAttachment(), rules, 'current', 'unknown').kind).toBe('match');
  });
});

describe('fileKind', () => {
  it.each([
    ['image/png', 'a.bin', 'image'],
    ['IMAGE/SVG+XML', 'a', 'image'],
    ['application/pdf', 'a', 'document'],
    ['text/plain', 'a', 'document'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'a', 'document'],
    ['application/vnd.oasis.opendocument.text', 'a', 'document'],
    ['application/zip', 'a', 'archive'],
    ['application/x-7z-compressed', 'a', 'archive'],
    ['application/x-tar', 'a', 'archive'],
    ['application/gzip', 'a', 'archive'],
    ['application/x-bzip', 'a', 'archive'],
    ['application/x-tarball', 'a', 'other'],
    ['application/pdfx', 'a', 'other'],
    ['x/text/plain', 'a', 'other'],
    ['video/mp4', 'a.zip', 'video'],
    ['audio/mpeg', 'a', 'audio'],
    ['Video/QuickTime', 'a', 'video'],
    ['videos/mp4', 'a', 'other'],
    ['font/woff2', 'a', 'other'],
    [null, 'call.m4a', 'audio'],
    [null, 'demo.MOV', 'video'],
    [null, 'demo.mpeg', 'video'],
    [null, 'demo.mov.part', 'other'],
    [null, 'call.ogg', 'audio'],
    [null, 'call.ogg.part', 'other'],
    ['application/vnd.visio', 'a', 'diagram'],
    ['application/vnd.jgraph.mxfile', 'a', 'diagram'],
    ['application/gliffy+json', 'a', 'diagram'],
    ['application/vnd.ms-visio.drawing.main+xml', 'a', 'diagram'],
    ['application/xml', 'plan.drawio', 'diagram'],
    ['application/octet-stream', 'plan.VSDX', 'diagram'],
    ['text/plain', 'plan.vsd', 'diagram'],
    ['image/png', 'plan.drawio.png', 'image'],
    ['text/plain', 'plan.drawio.txt', 'document'],
    ['x/application/vnd.visio', 'a', 'other'],
    ['application/vnd.visio2', 'a', 'other'],
    ['application/octet-stream', 'a.ZIP', 'archive'],
    ['application/octet-stream', 'a.tar.gz', 'archive'],
    [null, 'photo.jpeg', 'image'],
    ['', 'notes.docx', 'document'],
    [null, 'photo.jpg', 'image'],
    [null, 'scan.tif', 'image'],
    [null, 'letter.doc', 'document'],
    [null, 'table.xls', 'document'],
    [null, 'page.htm', 'document'],
    [null, 'notes.txt.exe', 'other'],
    [null, 'slides.ppt', 'document'],
    [null, 'table.ods', 'document'],
    [null, 'a.zip.part', 'other'],
    ['x/application/zip', 'a', 'other'],
    [null, 'zip', 'other'],
    [null, 'a.png.exe', 'other'],
  ])('of %s named %s is %s', (mediaType, title, kind) => {
    expect(fileKind({ mediaType, title })).toBe(kind);
  });
});
