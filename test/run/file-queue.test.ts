import type { FileOutcome, Outcome } from '../../src/cleanup/outcome';
import { FIRST_PACE } from '../../src/confluence/pacing/pace';
import type { BatchResult } from '../../src/contract';
import { inDoubt, FileQueue } from '../../src/run/file-queue';

const FILES = ['a', 'b', 'c', 'd'].map((id) => ({ id, versionNumber: 1, mayBeInUse: false }));
const UNKNOWN: Outcome = { kind: 'failed', because: 'unknown' };

function answer(outcomes: Readonly<Record<string, Outcome>>): BatchResult {
  const told = Object.entries(outcomes).map(([id, outcome]): FileOutcome => ({ id, outcome }));
  return {
    outcomes: told,
    end: 'all-handled',
    resumeAfterMs: null,
    failureStatus: null,
    pace: FIRST_PACE,
  };
}

const idsOf = (files: ReturnType<FileQueue['take']>) => files.map(({ file }) => file.id);

it('hands files out in the order of the plan, none of them twice', () => {
  const line = new FileQueue(FILES);
  expect(line.take(3)).toEqual(
    FILES.slice(0, 3).map((file) => ({ file, mayBeDone: false, doubts: 0 })),
  );
  expect(line.length).toBe(1);
  expect(idsOf(line.take(3))).toEqual(['d']);
  expect(line.length).toBe(0);
});

it('hands out first what was put back', () => {
  const line = new FileQueue(FILES);
  line.putBack(line.take(2));
  expect(idsOf(line.take(4))).toEqual(['a', 'b', 'c', 'd']);
});

it('returns what is final, and puts back unchanged what was not reached', () => {
  const line = new FileQueue(FILES);
  const [a, b, c] = line.take(3);
  if (a === undefined || b === undefined || c === undefined) throw new Error('too few');
  const lost = { ...b, mayBeDone: true };
  const settled = line.settle(
    [a, lost, c],
    answer({
      a: { kind: 'trashed' },
      b: { kind: 'not-reached' },
      c: { kind: 'failed', because: 'refused' },
    }),
  );
  expect(settled).toEqual([
    { id: 'a', outcome: { kind: 'trashed' } },
    { id: 'c', outcome: { kind: 'failed', because: 'refused' } },
  ]);
  expect(line.take(9)).toEqual([lost, { file: FILES[3], mayBeDone: false, doubts: 0 }]);
});

it('sends what is in doubt again as what may be done, and lets the third doubt count', () => {
  const line = new FileQueue(FILES.slice(0, 1));
  expect(line.settle(line.take(1), answer({ a: UNKNOWN }))).toEqual([]);
  const [again] = line.take(1);
  expect(again).toEqual({ file: FILES[0], mayBeDone: true, doubts: 1 });
  line.putBack(again === undefined ? [] : [again]);
  expect(line.settle(line.take(1), answer({ a: UNKNOWN }))).toEqual([]);
  expect(line.settle(line.take(1), answer({ a: UNKNOWN }))).toEqual([
    { id: 'a', outcome: UNKNOWN },
  ]);
  expect(line.length).toBe(0);
});

it('promise 4: takes a file that an answer leaves out for one in doubt', () => {
  const line = new FileQueue(FILES.slice(0, 2));
  expect(line.settle(line.take(2), answer({ b: { kind: 'trashed' } }))).toHaveLength(1);
  expect(line.take(2)).toEqual([{ file: FILES[0], mayBeDone: true, doubts: 1 }]);
});

it('ends in doubt what may be done, and says nothing of the rest', () => {
  const line = new FileQueue(FILES);
  line.putBack(inDoubt(line.take(2)));
  expect(line.endInDoubt()).toEqual([
    { id: 'a', outcome: UNKNOWN },
    { id: 'b', outcome: UNKNOWN },
  ]);
});
