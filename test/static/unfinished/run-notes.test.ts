import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import { makeRunNotes } from '../../../static/src/unfinished/run-notes';
import type { UnfinishedRun } from '../../../static/src/unfinished/unfinished-run';

const run: UnfinishedRun = {
  act: 'trash',
  cutoffText: '2024-01-15',
  basis: 'updated',
  ticks: { base: 'unmarked', byHand: new Map() },
  filters: { filters: NO_FILTERS, includeInUse: false },
  fileCount: 2,
  doneCount: 0,
  leftCount: 2,
  startedAt: 1_700_000_000_000,
  mayActUntil: 0,
};
const purge: UnfinishedRun = {
  ...run,
  act: 'purge',
  ticks: { base: 'none', byHand: new Map([['1', true]]) },
};

/** A browser's storage. */
function aBox() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('promise 6: keeps a note for each site, page and act, until it is forgotten', () => {
  const box = aBox();
  const notes = makeRunNotes(() => box, 'site');
  expect([notes.keep('1', run), notes.keep('1', purge)]).toEqual([true, true]);
  expect(notes.read('1')).toEqual([run, purge]);
  expect(notes.read('2')).toEqual([]);
  expect(makeRunNotes(() => box, 'sandbox').read('1')).toEqual([]);
  notes.forget('1', 'trash');
  expect(notes.read('1')).toEqual([purge]);
});

it('offers no note that lies in the place of the other act', () => {
  const box = aBox();
  const notes = makeRunNotes(() => box, 'site');
  notes.keep('1', run);
  for (const [key, text] of [...box.kept]) box.kept.set(key.replace('trash', 'purge'), text);
  expect(notes.read('1')).toEqual([run]);
});

it('promise 6: says that it keeps nothing where there is no room, and no older note either', () => {
  const box = aBox();
  makeRunNotes(() => box, 'site').keep('1', run);
  const full = {
    ...box,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const notes = makeRunNotes(() => full, 'site');
  expect(notes.keep('1', { ...run, fileCount: 9 })).toBe(false);
  expect(notes.read('1')).toEqual([]);
});

it('does without a storage that the browser blocks', () => {
  const notes = makeRunNotes(() => {
    throw new Error('SecurityError');
  }, 'site');
  expect(notes.keep('1', run)).toBe(false);
  expect(notes.read('1')).toEqual([]);
  notes.forget('1', 'trash');
});

it('promise 6: keeps what was chosen for each site and page, until it is forgotten', () => {
  const box = aBox();
  const notes = makeRunNotes(() => box, 'site').choice;
  const { cutoffText, basis, ticks, filters } = run;
  const chosen = { cutoffText, basis, ticks, filters, view: 'current' } as const;
  notes.keep('1', chosen);
  expect(notes.read('1')).toEqual(chosen);
  expect(notes.read('2')).toBeNull();
  expect(makeRunNotes(() => box, 'sandbox').choice.read('1')).toBeNull();
  notes.forget('1');
  expect(notes.read('1')).toBeNull();
});

it('keeps no choice where storage is blocked, and goes on', () => {
  const blocked = makeRunNotes(() => {
    throw new Error('SecurityError');
  }, 'site').choice;
  const { cutoffText, basis, ticks, filters } = run;
  blocked.keep('1', { cutoffText, basis, ticks, filters, view: 'current' });
  blocked.forget('1');
  expect(blocked.read('1')).toBeNull();
});
