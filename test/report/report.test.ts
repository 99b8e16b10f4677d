import fc from 'fast-check';
import { parse } from 'papaparse';
import { judge } from '../../src/cleanup/choosing/judgement';
import type { Outcome } from '../../src/cleanup/outcome';
import type { UsageLookup } from '../../src/cleanup/usage';
import { reportCsv } from '../../src/report/report-csv';
import { reportOn } from '../../src/report/report-lines';
import type { ReportOn } from '../../src/report/reported-files';
import { anAttachment, nothingInUse } from '../support/data/attachments';
import { anyList, anyRule } from '../support/data/arbitraries';
import { byAgeAlone } from '../support/data/rules';
import { inDraft, inText, onOtherPage } from '../support/data/content-usage';

const CUTOFF_MS = Date.parse('2024-01-15T12:57:55.347Z');
const RULES = byAgeAlone({ basis: 'updated', beforeMs: CUTOFF_MS });
const CONTENT = { id: '100', kind: 'page', title: 'Release evidence', spaceId: '65001' } as const;

const old = anAttachment({ id: 'att1', title: 'old.png' });
const fresh = anAttachment({ id: 'att2', title: 'fresh.png', updatedAt: CUTOFF_MS });
const undated = anAttachment({
  id: 'att3',
  updatedAt: 'missing',
  sizeBytes: null,
  versionNumber: null,
  mediaType: null,
  authorId: null,
});
const FILES = [old, fresh, undated];

function report(parts: Partial<ReportOn> = {}, usage: UsageLookup = nothingInUse) {
  return reportOn({
    content: CONTENT,
    accountId: 'embedded-admin',
    rules: RULES,
    judgement: judge(FILES, RULES, 'current', usage),
    usage,
    selectedIds: ['att1'],
    run: null,
    ...parts,
  });
}

const rowsOf = (csv: string) =>
  parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true, skipEmptyLines: true })
    .data;

it('has a line for every attachment, with what is decided and why', () => {
  expect(rowsOf(reportCsv(report()))).toEqual([
    {
      attachment_id: 'att1',
      name: 'old.png',
      bytes: '1024',
      media_type: 'image/png',
      first_uploaded: '2020-01-01T00:00:00.000Z',
      last_updated: '2020-01-01T00:00:00.000Z',
      author_id: 'embedded-admin',
      version: '1',
      status: 'current',
      decision: 'selected',
      reason: '',
      uses: '',
      outcome: '',
      time: '',
      cutoff: '2024-01-15T12:57:55.347Z',
      date_that_counts: 'updated',
      account_id: 'embedded-admin',
      page_id: '100',
      page_title: 'Release evidence',
    },
    expect.objectContaining({ attachment_id: 'att2', decision: 'kept', reason: 'not-older' }),
    expect.objectContaining({
      attachment_id: 'att3',
      bytes: '',
      media_type: '',
      last_updated: 'missing',
      author_id: '',
      version: '',
      decision: 'kept',
      reason: 'no-date',
    }),
  ]);
});

it('is a file that Excel takes for UTF-8, each line of it ended', () => {
  const csv = reportCsv(report());
  expect(csv.startsWith('\ufeffattachment_id,name,')).toBe(true);
  expect(csv.endsWith(',100,Release evidence\r\n')).toBe(true);
});

it('tells what matches and is not ticked from what is', () => {
  const [line] = report({ selectedIds: [] }).lines;
  expect(line?.decision).toBe('not-selected');
});

it('knows a selected file in either spelling of its id', () => {
  const [line] = report({ selectedIds: ['1'] }).lines;
  expect(line?.decision).toBe('selected');
});

it('tells what was selected one by one, without a cutoff', () => {
  const judgement = judge(FILES, null, 'current', nothingInUse);
  const { head, lines } = report({ rules: null, judgement, usage: 'unknown' });
  expect(head).toMatchObject({ cutoff: '', dateThatCounts: '' });
  expect(lines[0]).toMatchObject({ decision: 'selected', reason: '', uses: 'unknown' });
  expect(lines[1]).toMatchObject({ decision: 'kept', reason: 'no-cutoff' });
});

it('tells every use, and where it is, unless it is published on the page itself', () => {
  const header = { use: 'header-image', source: { kind: 'header-image' } } as const;
  const all = [inText('image'), header, inDraft('link'), onOtherPage('macro')];
  const usage: UsageLookup = ({ id }) => (id === 'att1' ? all : []);
  const line = report({}, usage).lines.find(({ attachmentId }) => attachmentId === 'att1');
  expect(line).toMatchObject({
    reason: '',
    decision: 'selected',
    uses: 'image, header-image, link (draft), macro (page Onboarding)',
  });
});

it('tells every reason to keep a file', () => {
  const judgement = judge([{ ...fresh, status: 'archived' }], RULES, 'current', nothingInUse);
  expect(report({ judgement }).lines[0]?.reason).toBe('archived, not-older');
});

it('tells what a match is marked with, also when it is selected', () => {
  const rules = byAgeAlone({ basis: 'uploaded', beforeMs: CUTOFF_MS });
  const file = { ...old, updatedAt: CUTOFF_MS };
  const judgement = judge([file], rules, 'current', nothingInUse);
  const [line] = report({ rules, judgement }).lines;
  expect(line).toMatchObject({ decision: 'selected', reason: 'newer-version' });
});

it.each<[Outcome, string]>([
  [{ kind: 'trashed' }, 'trashed'],
  [{ kind: 'skipped', because: 'in-use' }, 'skipped: in-use'],
  [{ kind: 'failed', because: 'not-permitted' }, 'failed: not-permitted'],
  [{ kind: 'not-reached' }, 'not-reached'],
])('tells the outcome %j, and when it was known', (outcome, text) => {
  const run = {
    outcomes: new Map([['att1', outcome]]),
    settledAtMs: new Map([['att1', CUTOFF_MS]]),
  };
  const [line] = report({ run }).lines;
  expect(line).toMatchObject({ outcome: text, time: '2024-01-15T12:57:55.347Z' });
});

it('leaves empty what became of a file that was in no run, and a time that is not known', () => {
  const run = {
    outcomes: new Map([['att1', { kind: 'trashed' } as const]]),
    settledAtMs: new Map(),
  };
  const { lines } = report({ run });
  expect(lines[0]).toMatchObject({ outcome: 'trashed', time: '' });
  expect(lines[1]).toMatchObject({ outcome: '', time: '' });
});

it('tells after a purge what both runs came to, in whatever spelling of the id', () => {
  const run = (id: string, outcome: Outcome, atMs: number) => ({
    outcomes: new Map([[id, outcome]]),
    settledAtMs: new Map([[id, atMs]]),
  });
  const [line] = report({
    earlierRun: run('att1', { kind: 'trashed' }, CUTOFF_MS - 1),
    run: run('1', { kind: 'failed', because: 'not-permitted' }, CUTOFF_MS),
  }).lines;
  expect(line).toMatchObject({
    outcome: 'trashed, failed: not-permitted',
    time: '2024-01-15T12:57:55.347Z',
  });
});

it.each([
  '=HYPERLINK("https://example.com")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '＝1',
  '\r=1',
])('neutralises the name %j, which a spreadsheet would calculate', (title) => {
  const judgement = judge([{ ...old, title }], RULES, 'current', nothingInUse);
  const [row] = rowsOf(reportCsv(report({ judgement })));
  expect(row?.name).toBe(`'${title}`);
});

it('promise 4: loses no attachment and no character of a name', () => {
  fc.assert(
    fc.property(anyList, anyRule, (files, rules) => {
      const judgement = judge(files, rules, 'current', nothingInUse);
      const rows = rowsOf(reportCsv(report({ judgement, rules })));
      expect(rows.map((row) => row.attachment_id).sort()).toEqual(files.map(({ id }) => id).sort());
      for (const { id, title } of files) {
        const name = rows.find((row) => row.attachment_id === id)?.name;
        expect([title, `'${title}`]).toContain(name);
      }
    }),
  );
});
