import fc from 'fast-check';
import type { Plan } from '../../../src/cleanup/plan';
import { afterEvent, startOfRun } from '../../../src/run/run-state';
import type { RunEvent } from '../../../src/run/run-state';
import {
  hasNothingLeft,
  noteOf,
  readNote,
  writeNote,
} from '../../../static/src/unfinished/unfinished-run';
import type { UnfinishedRun } from '../../../static/src/unfinished/unfinished-run';
import { FILE_KINDS } from '../../../src/cleanup/attachments/file-kind';
import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import { byAgeAlone } from '../../support/data/rules';

const plan: Plan = {
  act: 'trash',
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: 1 }),
  files: [
    { id: 'att1', versionNumber: 1, mayBeInUse: false },
    { id: 'att2', versionNumber: 1, mayBeInUse: false },
  ],
  commentCheck: null,
};

const note: UnfinishedRun = {
  act: 'trash',
  cutoffText: '2024-01-01',
  basis: 'updated',
  ticks: { base: 'unmarked', byHand: new Map([['att3', false]]) },
  filters: { filters: { ...NO_FILTERS, nameContains: 'log' }, includeInUse: false },
  fileCount: 2,
  doneCount: 0,
  leftCount: 2,
  startedAt: 1_700_000_000_000,
  mayActUntil: 0,
};
const written = JSON.parse(writeNote(note)) as Record<string, unknown>;

/** A purge is of what was ticked one by one. */
const anyNote: fc.Arbitrary<UnfinishedRun> = fc
  .record({
    act: fc.constantFrom('trash', 'purge'),
    cutoffText: fc.string(),
    basis: fc.constantFrom('updated', 'uploaded'),
    ticks: fc.record({
      base: fc.constantFrom('unmarked', 'none'),
      byHand: fc.array(fc.tuple(fc.string(), fc.boolean())).map((ticks) => new Map(ticks)),
    }),
    filters: fc.record({
      includeInUse: fc.boolean(),
      filters: fc.record({
        nameContains: fc.string({ maxLength: 255 }),
        kinds: fc.option(fc.uniqueArray(fc.constantFrom(...FILE_KINDS), { minLength: 1 })),
        minSizeBytes: fc.nat(),
        authorId: fc.option(fc.string({ minLength: 1, maxLength: 128 })),
        keepNewest: fc.nat(),
      }),
    }),
    fileCount: fc.integer({ min: 1 }),
    doneCount: fc.nat(),
    leftCount: fc.nat(),
    startedAt: fc.integer({ min: 1, max: 4_000_000_000_000 }),
    mayActUntil: fc.nat(),
  })
  .map((any) =>
    any.act === 'purge' ? { ...any, ticks: { ...any.ticks, base: 'none' as const } } : any,
  );

it('promise 6: reads back what was written', () => {
  fc.assert(
    fc.property(anyNote, (any) => {
      expect(readNote(writeNote(any))).toEqual(any);
    }),
  );
});

it.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['no object', 'null'],
  ['an unknown act', JSON.stringify({ ...written, act: 'restore' })],
  ['a cutoff that is no text', JSON.stringify({ ...written, cutoffText: 20_240_101 })],
  ['an unknown basis', JSON.stringify({ ...written, basis: 'seen' })],
  ['an unknown base of the ticks', JSON.stringify({ ...written, base: 'some' })],
  ['ticks that are no list', JSON.stringify({ ...written, byHand: { att3: false } })],
  ['a tick without an answer', JSON.stringify({ ...written, byHand: [['att3']] })],
  ['a tick that is neither', JSON.stringify({ ...written, byHand: [['att3', 'no']] })],
  ['no filters', JSON.stringify({ ...written, filters: null })],
  ['filters of no kind', JSON.stringify({ ...written, filters: { includeInUse: true } })],
  [
    'filters that say neither',
    JSON.stringify({ ...written, filters: { filters: NO_FILTERS, includeInUse: 'no' } }),
  ],
  [
    'a kind of file that nobody knows',
    JSON.stringify({
      ...written,
      filters: { filters: { ...NO_FILTERS, kinds: ['font'] }, includeInUse: false },
    }),
  ],
  ...[
    { keepNewest: -1 },
    { minSizeBytes: -1 },
    { authorId: '' },
    { nameContains: 'x'.repeat(256) },
  ].map((filter): [string, string] => [
    `a filter that the function refuses: ${Object.keys(filter).join()}`,
    JSON.stringify({
      ...written,
      filters: { filters: { ...NO_FILTERS, ...filter }, includeInUse: false },
    }),
  ]),
  ['half a file', JSON.stringify({ ...written, fileCount: 0.5 })],
  ['no file', JSON.stringify({ ...written, fileCount: 0 })],
  ['a time that is none', JSON.stringify({ ...written, mayActUntil: 'soon' })],
  ['less than nothing done', JSON.stringify({ ...written, doneCount: -1 })],
  ['nothing said of what is left', JSON.stringify({ ...written, leftCount: undefined })],
  ['no start', JSON.stringify({ ...written, startedAt: undefined })],
  ['a start that no calendar has', JSON.stringify({ ...written, startedAt: 8.64e15 + 1 })],
])('promise 6: ignores a note with %s', (_, text) => {
  expect(readNote(text)).toBeNull();
});

it('ignores whatever JSON it finds in the place of a note', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readNote(text)).toBeNull();
    }),
  );
});

it('takes nothing along that does not belong to a note', () => {
  expect(readNote(JSON.stringify({ ...written, beforeMs: 1 }))).toEqual(note);
});

it('takes no filter along that this version does not know', () => {
  const filters = { filters: { ...note.filters.filters, label: 'old' }, includeInUse: false };
  expect(readNote(JSON.stringify({ ...written, filters }))).toEqual(note);
});

it('promise 5: ticks nothing by itself for a purge', () => {
  const purge = readNote(JSON.stringify({ ...written, act: 'purge', base: 'unmarked' }));
  expect(purge?.ticks).toEqual({ base: 'none', byHand: note.ticks.byHand });
});

it('notes the ticks as they are', () => {
  const { cutoffText, basis, ticks, filters, startedAt } = note;
  expect(noteOf(plan, { cutoffText, basis, ticks, filters }, startedAt)).toEqual(note);
});

it('notes a purge of a run’s own files as ticks on those, and unticks stay', () => {
  const purge = noteOf({ ...plan, act: 'purge', rules: null }, note, note.startedAt);
  expect(purge.act).toBe('purge');
  expect(purge.ticks).toEqual({
    base: 'none',
    byHand: new Map([
      ['att3', false],
      ['att1', true],
      ['att2', true],
    ]),
  });
});

const trashed = (...ids: string[]): RunEvent => ({
  kind: 'batch-answered',
  atMs: 1,
  settled: ids.map((id) => ({ id, outcome: { kind: 'trashed' } })),
});

it.each<[string, boolean, RunEvent[]]>([
  ['goes on', false, [trashed('att1', 'att2')]],
  [
    'has settled every file',
    true,
    [trashed('att1', 'att2'), { kind: 'ended', trouble: null, atMs: 1 }],
  ],
  [
    'was stopped half-way',
    false,
    [trashed('att1'), { kind: 'stop-asked' }, { kind: 'ended', trouble: null, atMs: 1 }],
  ],
  [
    'was stopped too late to leave anything',
    true,
    [{ kind: 'stop-asked' }, trashed('att1', 'att2'), { kind: 'ended', trouble: null, atMs: 1 }],
  ],
  [
    'ended early',
    false,
    [trashed('att1', 'att2'), { kind: 'ended', trouble: 'no-answer', atMs: 1 }],
  ],
])('of a run that %s, says whether nothing is left: %s', (_, expected, events) => {
  expect(hasNothingLeft(events.reduce(afterEvent, startOfRun(plan)))).toBe(expected);
});

it('reads a note of before as one with nothing on its way', () => {
  expect(readNote(JSON.stringify({ ...written, mayActUntil: undefined }))).toEqual(note);
});
