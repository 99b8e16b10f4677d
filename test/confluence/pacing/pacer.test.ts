import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { Pacer } from '../../../src/confluence/pacing/pacer';
import { SimulatedClock } from '../../support/simulated-clock';

const plenty = () => 60_000;
let clock: SimulatedClock;
let startMs: number;

beforeEach(() => {
  clock = new SimulatedClock();
  startMs = clock.now();
});

/** The instants, counted from the start, at which so many requests get their turn. */
async function turns(pacer: Pacer, count: number): Promise<(number | null)[]> {
  const starts = await Promise.all(Array.from({ length: count }, () => pacer.turn(plenty)));
  return starts.map((ms) => (ms === null ? null : ms - startMs));
}

it('holds nobody back at full pace', async () => {
  expect(await turns(new Pacer(FIRST_PACE, clock), 3)).toEqual([0, 0, 0]);
});

it('keeps the gap between the starts, in the order of asking', async () => {
  const pacer = new Pacer({ ...FIRST_PACE, deletesInFlight: 4, gapMs: 50 }, clock);
  expect(await turns(pacer, 4)).toEqual([0, 50, 100, 150]);
});

it('lets nobody start during a pause, not even those who were waiting before it', async () => {
  const pacer = new Pacer({ ...FIRST_PACE, deletesInFlight: 4, gapMs: 50 }, clock);
  const waiting = turns(pacer, 2);
  pacer.pause(1_000);
  expect(pacer.dueWaitMs).toBe(1_000);
  expect(await waiting).toEqual([0, 1_000]);
});

it('keeps the longer of two pauses', async () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  pacer.pause(1_000);
  pacer.pause(10);
  expect(await turns(pacer, 1)).toEqual([1_000]);
});

it('says at once that a turn would come too late', async () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  pacer.pause(1_000);
  expect(await pacer.turn(() => 1_000)).toBeNull();
  expect(await pacer.turn(() => 1_001)).not.toBeNull();
});

it('gives no turn when no time is left, though none would have to be waited for', async () => {
  expect(await new Pacer(FIRST_PACE, clock).turn(() => 0)).toBeNull();
});

it('measures the rate that was refused, and halves it', async () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  for (let request = 0; request < 50; request++) {
    await pacer.turn(plenty);
    await clock.wait(20);
  }
  pacer.noteRateLimit(clock.now());
  // 50 requests in the second before, so 25 a second from now on.
  expect(pacer.pace.gapMs).toBeGreaterThan(38);
  expect(pacer.pace.gapMs).toBeLessThan(42);
});

it('takes a rate that it has not measured for one request a second', () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  pacer.noteRateLimit(clock.now());
  expect(pacer.pace.gapMs).toBe(2_000);
});

it.each([999, 1_000, 10_000])('measures the last second alone, %i ms after others', async (ms) => {
  const pacer = new Pacer(FIRST_PACE, clock);
  for (let request = 0; request < 10; request++) await pacer.turn(plenty);
  await clock.wait(ms);
  await pacer.turn(plenty);
  pacer.noteRateLimit(clock.now());
  // Eleven in a second, or one in the shortest span that tells anything.
  expect(pacer.pace.gapMs).toBeCloseTo(ms < 1_000 ? 2_000 / (11 / 0.999) : 200, 5);
});

it('learns nothing from a request of the very moment in which it slowed down', () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  pacer.noteConflict(clock.now());
  pacer.noteConflict(clock.now());
  expect(pacer.pace.deletesInFlight).toBe(2);
});

it('learns once from requests that were under way together', async () => {
  const pacer = new Pacer({ ...FIRST_PACE, deletesInFlight: 4, gapMs: 100 }, clock);
  const startedAtMs = (await pacer.turn(plenty)) ?? 0;
  await clock.wait(40);
  pacer.noteRateLimit(startedAtMs);
  pacer.noteRateLimit(startedAtMs);
  pacer.noteRateLimit(startedAtMs + 1);
  expect(pacer.pace.gapMs).toBeCloseTo(125, 0);
});

it('learns again from a request that started after the last lesson', async () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  pacer.noteConflict(clock.now());
  await clock.wait(40);
  pacer.noteConflict(clock.now());
  expect(pacer.pace.deletesInFlight).toBe(1);
});

it('grows quicker again while all is quiet', async () => {
  const pacer = new Pacer({ ...FIRST_PACE, deletesInFlight: 2, gapMs: 100 }, clock);
  await clock.wait(10_000);
  await pacer.turn(plenty);
  expect(pacer.pace.deletesInFlight).toBe(7);
  expect(pacer.pace.gapMs).toBeLessThan(91);
});

it('counts how long an answer to a DELETE took', async () => {
  const pacer = new Pacer(FIRST_PACE, clock);
  const startedAtMs = clock.now();
  await clock.wait(150);
  pacer.noteDeleted(startedAtMs);
  expect(pacer.pace.answers).toMatchObject({ count: 1, averageMs: 150 });
});
