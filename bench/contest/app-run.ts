/** The app's own way from the list to the last file, through the host's invocations. */
import { makeInvocations } from '../../local/host/invocations';
import { judge } from '../../src/cleanup/choosing/judgement';
import { planOf } from '../../src/cleanup/plan';
import type { Rules } from '../../src/cleanup/choosing/selection';
import { usageOf } from '../../src/cleanup/usage';
import type { Clock } from '../../src/clock';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import { readList } from '../../src/run/reading/read-list';
import { readUsage } from '../../src/run/reading/read-usage';
import { startRun } from '../../src/run/run-driver';
import { callsThrough } from '../../test/support/run/calls-through';

export type AppRun = {
  readonly trashed: number;
  readonly listedMs: number;
  readonly invocations: number;
  /** Of requests and replies, as JSON. */
  readonly bridgeBytes: number;
};

export async function appRun(around: {
  readonly request: RequestConfluence;
  readonly clock: Clock;
  readonly random: () => number;
  readonly delayMs: () => number;
  readonly pageId: string;
  readonly rules: Rules;
}): Promise<AppRun> {
  const { clock, rules } = around;
  const invoke = makeInvocations(around);
  let invocations = 0;
  let bridgeBytes = 0;
  const calls = callsThrough(async (invocation) => {
    const reply = await invoke(invocation);
    invocations += 1;
    bridgeBytes += bytesOf(invocation.payload) + bytesOf(reply);
    return reply;
  }, around.pageId);

  const startedMs = clock.now();
  const list = await readList(calls, {
    contentKind: 'page',
    status: 'current',
    wait: clock.wait,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (list.kind !== 'complete') throw new Error(`The list is ${list.kind}.`);
  const reading = await readUsage(calls, 'page', {
    wait: clock.wait,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (reading.kind !== 'known') throw new Error(`The usage is ${reading.kind}.`);
  const listedMs = clock.now() - startedMs;
  const usage = usageOf(reading.usage);
  const { matches } = judge(list.attachments, rules, 'current', usage.lookup);
  const plan = planOf(
    { act: 'trash', contentKind: 'page', rules },
    matches.map(({ attachment }) => attachment),
    usage,
  );
  const ended = await startRun(plan, { calls, clock, onChange: () => undefined }).ended;
  return { trashed: ended.counts.done, listedMs, invocations, bridgeBytes };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
