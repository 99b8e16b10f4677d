// @ts-nocheck
import type { CleanupCalls, ListPart, Reply } from '../../src/contract';
import { readList } from '../../src/run/read-list';
import { anAttachment, aPileOf } from '../support/attachments';
import { callsTo } from '../support/function-calls';
import { SimulatedClock } from '../support/simulated-clock';
import { closeConfluences, confluenceWith } from '../support/with-confluence';

let clock: SimulatedClock;
beforeEach(() => {
  clock = new SimulatedClock();
});
afterEach(closeConfluences);

function read(calls: CleanupCalls, cancel = new AbortController()) {
  const progress: number[] = [];
  const reading = readList(calls, {
    contentKind: 'page',
    status: 'current',
    wait: clock.wait,
    signal: cancel.signal,
    onProgress: (count) => {
      progress.push(count);
    },
  });
  return { reading, progress };
}

/** Answers with these parts, one after the other, in place of the real ones. */
function answering(calls: CleanupCalls, ...replies: Reply<ListPart>[]): CleanupCalls {
  const left = [...replies];
  return {
    ...calls,
    listAttachments: async (request) => left.shift() ?? calls.listAttachments(request),
  };
}

const trouble = (code: 'list-expired' | 'rate-limited', retryAfterMs: number | null = null) =>
  ({ ok: false, error: { code, message: '', retryAfterMs } }) as const;

it('reads to the end, and tells how far it is', async () => {
  const confluence = await confluenceWith(aPileOf(5_000));
  const { reading, progress } = read(callsTo(confluence, { clock }));
  const list = await reading;
  expect(list.kind === 'complete' && list.attachments.length).toBe(5_000);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(5_000);
});

it('promise 3: a part that fails leaves no list at all', async () => {
  const calls = callsTo(await confluenceWith(aPileOf(4_500)), { clock });
  const first = await calls.listAttachments({
    contentKind: 'page',
    status: 'current',
    cursor: null,
  });
  const { reading } = read(answering(calls, first, trouble('rate-limited')));
  expect(await reading).toEqual({ kind: 'failed', because: 'rate-limited' });
});

it('begins anew when Confluence has forgotten the cursor', async () => {
  const calls = callsTo(await confluenceWith(aPileOf(5)), { clock });
  const { reading } = read(answering(calls, trouble('list-expired')));
  expect(await reading).toMatchObject({ kind: 'complete' });
});

it('gives up when the cursor is forgotten again and again', async () => {
  const calls = callsTo(await confluenceWith(aPileOf(5)), { clock });
  const expired = trouble('list-expired');
  const { reading } = read(answering(calls, expired, expired, expired));
  expect(await reading).toEqual({ kind: 'failed', because: 'list-expired' });
});

it('sits a short wait out, and goes on', async () => {
  const calls = callsTo(await confluenceWith(aPileOf(5)), { clock });
  const { reading } = read(answering(calls, trouble('rate-limited', 30_000)));
  expect(await reading).toMatchObject({ kind: 'complete' });
});

it('does not go round in circles', async () => {
  const calls = callsTo(await confluenceWith([]), { clock });
  const part = { ok: true, value: { attachments: [], nextCursor: 'again' } } as const;
  const { reading } = read(answering(calls, part, part));
  expect(await reading).toEqual({ kind: 'failed', because: 'paging-goes-in-circles' });
});

it('holds a file once, though it turned up on two pages', async () => {
  const calls = callsTo(await confluenceWith([]), { clock });
  const attachments = [anAttachment({ id: 'att7' })];
  const { reading } = read(
    answering(
      calls,
      { ok: true, value: { attachments, nextCursor: 'more' } },
      { ok: true, value: { attachments, nextCursor: null } },
    ),
  );
  expect(await reading).toEqual({ kind: 'complete', attachments });
});

it('ends without a list when it is cancelled', async () => {
  const cancel = new AbortController();
  const { reading } = read(callsTo(await confluenceWith(aPileOf(5)), { clock }), cancel);
  cancel.abort();
  expect(await reading).toEqual({ kind: 'cancelled' });
});
