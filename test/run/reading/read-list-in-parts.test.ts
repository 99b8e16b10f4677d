import type { CleanupCalls, ListPart, ListRequest, Reply } from '../../../src/contract';
import { readList } from '../../../src/run/reading/read-list';
import { anAttachment } from '../../support/data/attachments';
import { noCalls, refusal } from '../../support/run/scripted-calls';
import { SimulatedClock } from '../../support/simulated-clock';

const ids = (...of: string[]) => of.map((id) => anAttachment({ id }));
const part = (
  attachments: ListPart['attachments'],
  nextCursor: string | null,
): Reply<ListPart> => ({
  ok: true,
  value: { attachments, nextCursor, requestMs: 40 },
});
const EXPIRED = refusal('list-expired');

/** Reads a list that comes in these parts; a part that is missing is a lost invocation. */
async function read(
  parts: readonly Reply<ListPart>[],
  onAsked: (count: number, cancel: AbortController) => void = () => undefined,
) {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  const cancel = new AbortController();
  const asked: ListRequest[] = [];
  const progress: number[] = [];
  const calls: CleanupCalls = {
    ...noCalls,
    listAttachments: (request) => {
      asked.push(request);
      onAsked(asked.length, cancel);
      const reply = parts[asked.length - 1];
      return reply === undefined ? Promise.reject(new Error('lost')) : Promise.resolve(reply);
    },
  };
  const list = await readList(calls, {
    contentKind: 'blogpost',
    status: 'trashed',
    wait: clock.wait,
    signal: cancel.signal,
    onProgress: (count) => {
      progress.push(count);
    },
  });
  return { list, progress, asked, tookMs: clock.now() - startMs };
}

it('asks for part after part, and tells how far it is', async () => {
  const { list, asked, progress } = await read([
    part(ids('att1', 'att2'), 'a'),
    part(ids('att3'), 'b'),
    part([], null),
  ]);
  expect(list).toMatchObject({ kind: 'complete', attachments: ids('att1', 'att2', 'att3') });
  expect(progress).toEqual([2, 3, 3]);
  const of = { contentKind: 'blogpost', status: 'trashed' };
  expect(asked).toEqual([
    { ...of, cursor: null },
    { ...of, cursor: 'a' },
    { ...of, cursor: 'b' },
  ]);
});

it('holds a file once, as it came last, in whichever spelling of its id', async () => {
  const { list } = await read([part(ids('att7'), 'a'), part(ids('7'), null)]);
  expect(list).toMatchObject({ kind: 'complete', attachments: ids('7') });
});

it('promise 3: keeps nothing of a list that is begun anew', async () => {
  const { list, asked, progress } = await read([
    part(ids('att1'), 'a'),
    EXPIRED,
    part(ids('att2'), 'a'),
    part(ids('att3'), null),
  ]);
  expect(list).toMatchObject({ kind: 'complete', attachments: ids('att2', 'att3') });
  expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'a', null, 'a']);
  expect(progress).toEqual([1, 1, 2]);
});

it('promise 3: begins three times, and no more', async () => {
  const { list, asked } = await read([EXPIRED, EXPIRED, EXPIRED, part([], null)]);
  expect(list).toEqual({ kind: 'failed', because: 'list-expired' });
  expect(asked).toHaveLength(3);
  expect((await read([EXPIRED, EXPIRED, part([], null)])).list.kind).toBe('complete');
});

it('promise 3: has no list when a part fails or is not answered', async () => {
  const first = part(ids('att1'), 'a');
  const failing = await read([first, refusal('not-permitted')]);
  expect(failing.list).toEqual({ kind: 'failed', because: 'not-permitted' });
  expect((await read([first])).list).toEqual({ kind: 'failed', because: 'no-answer' });
});

it.each([
  ['an earlier one', [part([], 'a'), part([], 'b'), part([], 'a')]],
  ['themselves', [part([], 'a'), part([], 'a')]],
])('promise 3: has no list when the parts lead back to %s', async (_, parts) => {
  const { list } = await read(parts);
  expect(list).toEqual({ kind: 'failed', because: 'paging-goes-in-circles' });
});

it('sits out a wait of a minute, five of them for one part, and no longer one', async () => {
  const limited = refusal('rate-limited', 60_000);
  const five = [limited, limited, limited, limited, limited];
  const patient = await read([...five, part([], null)]);
  expect(patient.list.kind).toBe('complete');
  expect(patient.tookMs).toBe(5 * 60_000);
  const sixth = await read([...five, limited, part([], null)]);
  expect(sixth.list).toEqual({ kind: 'failed', because: 'rate-limited' });
  const long = await read([refusal('rate-limited', 60_001), part([], null)]);
  expect(long.list).toEqual({ kind: 'failed', because: 'rate-limited' });
  expect(long.tookMs).toBe(0);
});

it('ends without a list when it is cancelled, whatever has come', async () => {
  const cancelling = await read([part(ids('att1'), null)], (_, cancel) => {
    cancel.abort();
  });
  expect(cancelling.list).toEqual({ kind: 'cancelled' });
  expect(cancelling.progress).toEqual([]);
});

it('ends a wait when it is cancelled, and asks no more', async () => {
  const { list, asked } = await read([refusal('rate-limited', 30_000)], (_, cancel) => {
    setImmediate(() => {
      cancel.abort();
    });
  });
  expect(list).toEqual({ kind: 'cancelled' });
  expect(asked).toHaveLength(1);
});

it.each([
  ['first', true, false],
  ['last', false, true],
])('promise 2: of two entries for one file, the odd one counts: it comes %s', async (_, ...odd) => {
  const entries = odd.map((isUnreadable) => anAttachment({ id: 'att1', isUnreadable }));
  const { list } = await read([part(entries, null)]);
  expect(list).toMatchObject({ kind: 'complete', attachments: [{ isUnreadable: true }] });
});
