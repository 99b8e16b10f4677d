import english from '../../../locales/en-US.json';
import { FILE_KINDS } from '../../../src/cleanup/attachments/file-kind';
import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import type { Filters } from '../../../src/cleanup/choosing/filters';
import { filtersInWords } from '../../../static/src/language/filter-words';
import { makeFormats } from '../../../static/src/language/formats';
import { makeTranslate } from '../../../static/src/language/translate';

const translate = makeTranslate(english, 'en-US');
const formats = makeFormats({ locale: 'en-US', timeZone: 'UTC' });
const people = new Map([['somebody', 'Space admin']]);
const wordsOf = (parts: Partial<Filters>) =>
  filtersInWords({ ...NO_FILTERS, ...parts }, translate, formats, people);

it('says nothing where no filter is set', () => {
  expect(wordsOf({})).toEqual([]);
});

it('says each filter that is set', () => {
  const all = { nameContains: 'report', kinds: ['image'], minSizeBytes: 1_048_576 } as const;
  expect(wordsOf({ ...all, authorId: 'somebody', keepNewest: 5 })).toEqual([
    'name contains “report”',
    'Image',
    '1 MB or more',
    'last updated by Space admin',
    'the newest 5 are kept',
  ]);
});

it('names nobody whom nobody knows', () => {
  expect(wordsOf({ authorId: 'gone' })).toEqual(['last updated by Unknown']);
});

it.each([
  [['image', 'video'] as const, 'Image, Video'],
  [FILE_KINDS.filter((kind) => kind !== 'video'), 'all but Video'],
  [FILE_KINDS.filter((kind) => kind !== 'video' && kind !== 'audio'), 'all but Video, Audio'],
])('says which kinds, or which not: %j', (kinds, words) => {
  expect(wordsOf({ kinds })).toEqual([words]);
});
