import fc from 'fast-check';
import { afterEvent, startOfRun } from '../../../src/run/run-state';
import type { RunEvent } from '../../../src/run/run-state';
import { speedAfter, START_OF_SPEED } from '../../../static/src/running/run-speed';
import { byAgeAlone } from '../../support/data/rules';

const FILE_COUNT = 2_000;
const IDS = Array.from({ length: FILE_COUNT }, (_, index) => `att${String(index)}`);

/** A run that is looked at after each of its events, as the screen does. */
function startRun() {
  let run = startOfRun({
    act: 'trash',
    contentKind: 'page',
    rules: byAgeAlone({ basis: 'updated', beforeMs: 1 }),
    files: IDS.map((id) => ({ id, versionNumber: 1, mayBeInUse: false })),
    commentCheck: null,
  });
  let speed = START_OF_SPEED;
  let nowMs = 1_700_000_000_000;
  let settledCount = 0;
  const tell = (event: RunEvent) => {
    run = afterEvent(run, event);
    speed = speedAfter(speed, run, nowMs);
  };
  return {
    shown: () => speed.shown,
    /** A batch of so many files that is answered after so long. */
    batch: (fileCount: number, tookMs: number) => {
      tell({ kind: 'batch-sent', ids: [] });
      nowMs += tookMs;
      const ids = IDS.slice(settledCount, (settledCount += fileCount));
      tell({
        kind: 'batch-answered',
        atMs: nowMs,
        settled: ids.map((id) => ({ id, outcome: { kind: 'trashed' } })),
      });
    },
    pause: (lastsMs: number) => {
      tell({ kind: 'paused', pause: { because: 'offline' } });
      nowMs += lastsMs;
      tell({ kind: 'resumed' });
    },
  };
}

it('says nothing before a few seconds of work', () => {
  const run = startRun();
  run.batch(10, 1_999);
  expect(run.shown()).toBeNull();
  run.batch(10, 1);
  expect(run.shown()).toMatchObject({ filesPerSecond: 10, leftMs: 198_000 });
});

it('says nothing while no file has come to its outcome', () => {
  const run = startRun();
  run.batch(0, 10_000);
  expect(run.shown()).toBeNull();
});

it('does not count a pause as work', () => {
  const run = startRun();
  run.batch(10, 1_000);
  run.pause(1_800_000);
  run.batch(20, 2_000);
  expect(run.shown()).toMatchObject({ filesPerSecond: 10, leftMs: 197_000 });
});

it('leaves what it says for a while, however often there are news', () => {
  const run = startRun();
  run.batch(40, 4_000);
  const first = run.shown();
  for (let second = 0; second < 4; second++) run.batch(50, 1_000);
  expect(run.shown()).toBe(first);
  run.batch(50, 1_000);
  expect(run.shown()?.filesPerSecond).toBeCloseTo(290 / 9);
});

it('forgets how fast it was more than half a minute ago', () => {
  const run = startRun();
  for (let batch = 0; batch < 10; batch++) run.batch(40, 4_000);
  for (let batch = 0; batch < 10; batch++) run.batch(10, 4_000);
  expect(run.shown()?.filesPerSecond).toBeCloseTo(2.5);
});

it('always says a finite time, whatever the clock does', () => {
  const step = fc.record({
    fileCount: fc.integer({ min: 0, max: 50 }),
    tookMs: fc.integer({ min: -5_000, max: 30_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const run = startRun();
      for (const { fileCount, tookMs } of steps) {
        run.batch(fileCount, tookMs);
        const shown = run.shown();
        if (shown === null) continue;
        expect(shown.filesPerSecond).toBeGreaterThan(0);
        expect(shown.leftMs).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(shown.leftMs + shown.filesPerSecond)).toBe(true);
      }
    }),
  );
});
