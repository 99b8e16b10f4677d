import { realClock, within } from '../src/clock';
import { SimulatedClock } from './support/simulated-clock';

it('waits as long as it is told to, with and without a signal', async () => {
  jest.useFakeTimers({ now: 5_000 });
  try {
    expect(realClock.now()).toBe(5_000);
    let ended = 0;
    for (const signal of [undefined, new AbortController().signal]) {
      void realClock.wait(1_000, signal).then(() => (ended += 1));
    }
    await jest.advanceTimersByTimeAsync(999);
    expect(ended).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(ended).toBe(2);
  } finally {
    jest.useRealTimers();
  }
});

it('ends a wait early when it is told to, or has been already', async () => {
  const end = new AbortController();
  const waiting = realClock.wait(3_600_000, end.signal);
  end.abort();
  await waiting;
  await realClock.wait(3_600_000, end.signal);
});

it('takes what comes in time, and leaves no timer behind', async () => {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  expect(await within(1_000, clock.wait, Promise.resolve('done'))).toBe('done');
  await clock.wait(1);
  expect(clock.now() - startMs).toBe(1);
});

it('says that it took too long, and ignores what comes later', async () => {
  const clock = new SimulatedClock();
  const late = clock.wait(2_000).then(() => {
    throw new Error('Nobody listens any more.');
  });
  expect(await within(1_000, clock.wait, late)).toBe('timed-out');
  await clock.wait(5_000);
});

it('hands on an error that comes in time', async () => {
  const failing = Promise.reject(new Error('broken'));
  await expect(within(1_000, new SimulatedClock().wait, failing)).rejects.toThrow('broken');
});
