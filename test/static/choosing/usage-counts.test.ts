import { judge } from '../../../src/cleanup/choosing/judgement';
import type { FoundUse, Use } from '../../../src/cleanup/usage';
import { attachmentPath } from '../../../static/src/platform/attachment-path';
import { breaksOf, shareOf } from '../../../static/src/choosing/uses/usage-counts';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { byAgeAlone } from '../../support/data/rules';
import { inComment, inText, onOtherPage } from '../../support/data/content-usage';

const rules = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01T00:00:00Z') });
const filesNamed = (...names: string[]) =>
  names.map((title, index) => anAttachment({ id: `att${String(index)}`, title }));
const judged = (files = filesNamed('a', 'b', 'c')) => judge(files, rules, 'current', nothingInUse);

const PLACES: Readonly<Record<string, readonly ((use: Use) => FoundUse)[]>> = {
  d: [inComment],
  e: [inText, inComment],
  f: [onOtherPage],
};

it('counts the files in use, and where they would be missing', () => {
  const uses: Readonly<Record<string, readonly Use[]>> = {
    a: ['link', 'image'],
    b: ['macro'],
    c: [],
    d: ['image'],
    e: ['image'],
    f: ['image'],
  };
  const lookup = ({ title }: { readonly title: string }) =>
    (uses[title] ?? []).flatMap((use) => (PLACES[title] ?? [inText]).map((at) => at(use)));
  const files = filesNamed('a', 'b', 'c', 'd', 'e', 'f');
  expect(breaksOf(files, lookup)).toEqual({ files: 5, images: 2, links: 1, comments: 2, pages: 1 });
  expect(breaksOf(files, 'unknown')).toEqual({
    files: 0,
    images: 0,
    links: 0,
    comments: 0,
    pages: 0,
  });
});

it('tells which share of a list matches, and is not surprised by a short list', () => {
  const newer = anAttachment({ id: 'att9', updatedAt: rules.age.beforeMs });
  const names = Array.from({ length: 19 }, (_, index) => String(index));
  expect(shareOf(judged([...filesNamed(...names), newer]))).toBe(0.95);
  expect(shareOf(judged(filesNamed(...names)))).toBe(0);
  expect(shareOf(judged([]))).toBe(0);
});

it('does not round the share of a list up to all of it', () => {
  const files = filesNamed(...Array.from({ length: 399 }, (_, index) => String(index)));
  const newer = anAttachment({ id: 'newer', updatedAt: rules.age.beforeMs });
  expect(shareOf(judged([...files, newer]))).toBe(0.99);
  expect(shareOf(judged(files))).toBe(1);
});

it('leads to the file over its page, whatever its name', () => {
  const path = attachmentPath(anAttachment({ id: 'att7', title: 'a&b #1.png' })) ?? '';
  const url = new URL(path, 'https://site.invalid');
  expect(url.pathname).toBe('/wiki/pages/viewpage.action');
  expect(url.searchParams.get('preview')).toBe('/100/7/a&b #1.png');
  expect(attachmentPath(anAttachment({ contentId: null }))).toBeNull();
});
