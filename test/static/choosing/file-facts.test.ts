import english from '../../../locales/en-US.json';
import type { UsageLookup } from '../../../src/cleanup/usage';
import { factsOf } from '../../../static/src/choosing/preview/file-facts';
import { makeFormats } from '../../../static/src/language/formats';
import { makeTranslate } from '../../../static/src/language/translate';
import { anAttachment, nothingInUse } from '../../support/data/attachments';

const known = {
  comment: null,
  usage: nothingInUse,
  people: new Map([['embedded-admin', 'Ann']]),
  translate: makeTranslate(english, 'en-US'),
  formats: makeFormats({ locale: 'en-US', timeZone: 'UTC' }),
};

const pairs = (...of: Parameters<typeof factsOf>) =>
  factsOf(...of).map(({ label, value }) => [label, value]);

it('tells all that is known of a file', () => {
  const usage: UsageLookup = () => [
    { use: 'image', source: { kind: 'text' } },
    { use: 'link', source: { kind: 'draft' } },
  ];
  expect(pairs(anAttachment(), { ...known, usage, comment: 'In blue' })).toEqual([
    ['Type', 'Image (image/png)'],
    ['Size', '1 kB'],
    ['Last updated', expect.stringMatching(/^Jan 1, 2020/)],
    ['First uploaded', expect.stringMatching(/^Jan 1, 2020/)],
    ['Updated by', 'Ann'],
    ['Version', '1'],
    ['Comment', 'In blue'],
    ['Used', 'image, link only in the draft'],
  ]);
});

it('leaves out what is not known, and says of a date that there is none', () => {
  const bare = { mediaType: null, sizeBytes: null, versionNumber: null, authorId: null };
  const file = anAttachment({
    ...bare,
    title: 'x',
    updatedAt: 'missing',
    uploadedAt: 'unreadable',
  });
  expect(pairs(file, { ...known, usage: 'unknown' })).toEqual([
    ['Type', 'Other file'],
    ['Last updated', 'no date'],
    ['First uploaded', 'date cannot be read'],
    ['Updated by', 'Unknown'],
  ]);
});
