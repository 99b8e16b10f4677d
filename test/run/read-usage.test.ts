import type { CleanupCalls, UsageRequest } from '../../src/contract';
import { readUsage } from '../../src/run/read-usage';
import { usageWith } from '../support/content-usage';
import { noCalls } from '../support/scripted-calls';
import { SimulatedClock } from '../support/simulated-clock';

const USAGE = usageWith([{ by: 'name', key: 'plan.png', use: 'image' }]);

async function reading(answer: CleanupCalls['readUsage']) {
  const asked: UsageRequest[] = [];
  const calls: CleanupCalls = {
    ...noCalls,
    readUsage: (request) => {
      asked.push(request);
      return answer(request);
    },
  };
  const usage = await readUsage(calls, 'blogpost', { wait: new SimulatedClock().wait });
  return { usage, asked };
}

it('hands on what the content refers to', async () => {
  const { usage, asked } = await reading(() => Promise.resolve({ ok: true, value: USAGE }));
  expect(usage).toEqual({ kind: 'known', usage: USAGE });
  expect(asked).toEqual([{ contentKind: 'blogpost' }]);
});

it('promise 2: says that nothing is known, and why', async () => {
  const error = { code: 'rate-limited', message: '', retryAfterMs: null } as const;
  const { usage } = await reading(() => Promise.resolve({ ok: false, error }));
  expect(usage).toEqual({ kind: 'unknown', because: 'rate-limited' });
});

it('promise 2: takes no answer for no knowledge', async () => {
  const { usage, asked } = await reading(() => Promise.reject(new Error('lost')));
  expect(usage).toEqual({ kind: 'unknown', because: 'no-answer' });
  expect(asked).toHaveLength(3);
});
