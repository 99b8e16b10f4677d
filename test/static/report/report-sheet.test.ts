import { judge } from '../../../src/cleanup/choosing/judgement';
import { toCsv } from '../../../src/report/report-csv';
import { makeFormats } from '../../../static/src/language/formats';
import { delimiterFor, sheetOf } from '../../../static/src/report/report-sheet';
import type { SheetOn, SheetReader } from '../../../static/src/report/report-sheet';
import { makeTranslate } from '../../../static/src/language/translate';
import german from '../../../locales/de-DE.json';
import { anAttachment } from '../../support/data/attachments';
import { inDraft, inText, onOtherPage } from '../../support/data/content-usage';
import { byAgeAlone } from '../../support/data/rules';

const CUTOFF_MS = Date.parse('2024-01-15T00:00:00Z');
const READER: SheetReader = {
  formats: makeFormats({ locale: 'de-DE', timeZone: 'Europe/Berlin' }),
  translate: makeTranslate(german, 'de-DE'),
  people: new Map([['a1', 'Anna']]),
  siteUrl: 'https://example.atlassian.net',
  nowMs: Date.parse('2026-07-01T10:00:00Z'),
};

function sheet(changes: Partial<SheetOn> = {}) {
  const rules = byAgeAlone({ basis: 'updated', beforeMs: CUTOFF_MS });
  const files = [
    anAttachment({ id: 'att1', title: 'alt.png', authorId: 'a1' }),
    anAttachment({
      id: 'att2',
      title: 'ohne Datum',
      updatedAt: 'missing',
      authorId: null,
      sizeBytes: null,
      versionNumber: null,
      contentId: null,
    }),
  ];
  const uses = [inText('image'), inDraft('link'), onOtherPage('macro')];
  const usage = ({ id }: { readonly id: string }) => (id === 'att1' ? uses : []);
  return sheetOf(
    {
      act: 'trash',
      content: { id: '100', kind: 'page', title: 'Nachweise', spaceId: '9' },
      accountId: 'a1',
      rules,
      judgement: judge(files, rules, 'current', () => []),
      usage,
      selectedIds: ['att1'],
      run: {
        outcomes: new Map([['att1', { kind: 'trashed' } as const]]),
        settledAtMs: new Map([['att1', READER.nowMs]]),
      },
      ...changes,
    },
    READER,
  );
}

it('says in the person’s words and zone what each file is, what was decided, and what became of it', () => {
  const [page, person, time, cutoff, filters, gap, names, first, second] = sheet();
  expect(page).toEqual([
    'Seite',
    'Nachweise',
    'https://example.atlassian.net/wiki/pages/viewpage.action?pageId=100',
  ]);
  expect(person).toEqual(['Erstellt von', 'Anna', 'a1']);
  expect(time).toEqual(['Erstellt am', '01.07.2026, 12:00', '2026-07-01T10:00:00.000Z']);
  expect(cutoff?.slice(2)).toEqual(['2024-01-15T00:00:00.000Z']);
  expect(filters).toEqual(['Filter', 'Keine']);
  expect(gap).toEqual([]);
  expect(names).toHaveLength(first?.length ?? 0);
  expect(first).toEqual([
    'alt.png',
    'https://example.atlassian.net/wiki/pages/viewpage.action?pageId=100&preview=%2F100%2F1%2Falt.png',
    'Bild',
    '1024',
    '01.01.2020, 01:00',
    '2020-01-01T00:00:00.000Z',
    '01.01.2020, 01:00',
    '2020-01-01T00:00:00.000Z',
    'Anna',
    'a1',
    '1',
    'geht',
    '',
    german['use.image'] +
      ', ' +
      german['use.link'] +
      ' ' +
      german['use.only-in-draft'] +
      ', ' +
      german['use.macro'] +
      ' ' +
      german['use.on-page'].replace('{title}', 'Onboarding'),
    german['outcome.trashed'],
    '01.07.2026, 12:00',
    '2026-07-01T10:00:00.000Z',
    'att1',
  ]);
  expect(second).toMatchObject({
    1: '',
    3: '',
    4: german['table.date.missing'],
    5: '',
    11: 'bleibt',
    12: german['keep.no-date'],
    14: '',
    15: '',
  });
});

it('says that nothing is known of uses, names the filters, and tells marks', () => {
  const rules = byAgeAlone({ basis: 'uploaded', beforeMs: CUTOFF_MS });
  const filtered = {
    ...rules,
    includeInUse: true,
    filters: { ...rules.filters, minSizeBytes: 10 },
  };
  const files = [anAttachment({ id: 'att1', updatedAt: CUTOFF_MS })];
  const judgement = judge(files, filtered, 'current', () => []);
  const rows = sheet({ rules: filtered, judgement, usage: 'unknown', run: null });
  expect(rows[4]).toEqual(['Filter', expect.any(String), german['report.head.in-use']]);
  expect(rows[7]).toMatchObject({
    12: german['table.mark.newer-version'],
    13: german['report.uses-unknown'],
  });
  // Without a rule there is neither cutoff nor filter.
  expect(sheet({ rules: null })[3]).toEqual([]);
});

it.each([
  ['en-US', ','],
  ['de-DE', ';'],
  ['de-CH', ','],
  ['fr-FR', ';'],
  ['ja-JP', ','],
] as const)('parts cells in %s at %s', (locale, delimiter) => {
  expect(delimiterFor(locale)).toBe(delimiter);
  expect(toCsv([['a', `b${delimiter}c`]], delimiter)).toBe(
    `\ufeffa${delimiter}"b${delimiter}c"\r\n`,
  );
});
