import type { Reply } from '../../../src/contract';
import { askUntilAnswered } from '../../../src/run/reading/ask-function';
import { SimulatedClock } from '../../support/simulated-clock';

const REPLY: Reply<string> = { ok: true, value: 'done' };
const lost = () => Promise.reject(new Error('There was an error invoking the function'));
const silent = () => new Promise<never>(() => undefined);

let clock: SimulatedClock;
let startMs: number;
beforeEach(() => {
  clock = new SimulatedClock();
  startMs = clock.now();
});

/** Asks; the tries go as given. Tells what each was told, and when it came. */
async function ask(tries: readonly (() => Promise<Reply<string>>)[], signal?: AbortSignal) {
  const asked: { readonly isRepeat: boolean; readonly atMs: number }[] = [];
  const reply = await askUntilAnswered(
    (isRepeat) => {
      asked.push({ isRepeat, atMs: clock.now() - startMs });
      return tries[asked.length - 1]?.() ?? Promise.reject(new Error('asked too often'));
    },
    { wait: clock.wait, ...(signal === undefined ? {} : { signal }) },
  );
  return { reply, asked, tookMs: clock.now() - startMs };
}

it('asks once where there is an answer, and leaves no timer behind', async () => {
  const { reply, asked } = await ask([() => Promise.resolve(REPLY)]);
  expect(reply).toBe(REPLY);
  expect(asked).toEqual([{ isRepeat: false, atMs: 0 }]);
  await clock.wait(1);
  expect(clock.now() - startMs).toBe(1);
});

it('takes a refusal for an answer', async () => {
  const refused = {
    ok: false,
    error: { code: 'bad-request', message: '', retryAfterMs: null },
  } as const;
  const { reply, asked } = await ask([() => Promise.resolve(refused)]);
  expect(reply).toBe(refused);
  expect(asked).toHaveLength(1);
});

it('asks again two seconds after a loss, and says that it does', async () => {
  const { reply, asked } = await ask([lost, lost, () => Promise.resolve(REPLY)]);
  expect(reply).toBe(REPLY);
  expect(asked).toEqual([
    { isRepeat: false, atMs: 0 },
    { isRepeat: true, atMs: 2_000 },
    { isRepeat: true, atMs: 4_000 },
  ]);
});

it('gives up at the third loss, at once', async () => {
  const { reply, asked, tookMs } = await ask([lost, lost, lost]);
  expect(reply).toBeNull();
  expect(asked).toHaveLength(3);
  expect(tookMs).toBe(4_000);
});

it('takes forty seconds of silence for a loss', async () => {
  const { reply, asked } = await ask([silent, () => Promise.resolve(REPLY)]);
  expect(reply).toBe(REPLY);
  expect(asked[1]).toEqual({ isRepeat: true, atMs: 40_000 });
});

it('asks nothing more once it is told to end', async () => {
  const end = new AbortController();
  const ending = () => {
    end.abort();
    return lost();
  };
  const { reply, asked, tookMs } = await ask([ending], end.signal);
  expect(reply).toBeNull();
  expect(asked).toHaveLength(1);
  expect(tookMs).toBe(0);
  expect((await ask([], end.signal)).asked).toEqual([]);
});

it('takes an answer that comes after it was told to end', async () => {
  const end = new AbortController();
  const ending = () => {
    end.abort();
    return Promise.resolve(REPLY);
  };
  expect((await ask([ending], end.signal)).reply).toBe(REPLY);
});

it('waits before each try for what it was given to wait for', async () => {
  const log: string[] = [];
  await askUntilAnswered<string>(
    () => {
      log.push('ask');
      return log.length < 4 ? lost() : Promise.resolve(REPLY);
    },
    {
      wait: clock.wait,
      beforeTry: async () => {
        await clock.wait(1_000);
        log.push('ready');
      },
    },
  );
  expect(log).toEqual(['ready', 'ask', 'ready', 'ask']);
});
