import type { BatchInterruption } from '../../../src/batch/run-batch';
import type { AttachmentsClient } from '../../../src/confluence/clients/attachments-client';
import {
  ConfluenceError,
  LookAgainError,
  LostAnswerError,
  NotFoundError,
  NotPermittedError,
  RefusedError,
  ResumeLaterError,
  SignedOutError,
  UnreadableAnswerError,
} from '../../../src/confluence/errors';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { makeBatchActions } from '../../../src/resolver/batch-actions';
import { anAttachment } from '../../support/data/attachments';

type Looks = readonly (readonly [act: string, id: string, readAtMs: number, attempt: number])[];

/** Actions over a client that answers with what it is given, and where it is an error, throws it. */
function actionsOver(answer: unknown, act: 'trash' | 'purge' = 'trash', timeLeftMs = 10_000) {
  const looks: Looks[number][] = [];
  const waits: number[] = [];
  const give = () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer));
  const acting =
    (name: string): AttachmentsClient['trash'] =>
    async (id, { readAtMs, attempt }) => {
      looks.push([name, id, readAtMs, attempt]);
      await give();
    };
  const client = {
    read: give,
    trash: acting('trash'),
    purge: acting('purge'),
    describeContent: give,
    readBody: give,
    readProperties: give,
  } as unknown as AttachmentsClient;
  const actions = makeBatchActions(
    client,
    { act, contentKind: 'page', contentId: '7' },
    {
      now: () => 5_000,
      wait: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
      timeLeftMs: () => timeLeftMs,
      random: () => 0.5,
      pacer: { pace: FIRST_PACE },
    },
  );
  return { actions, looks, waits };
}

/** How a batch ends for it, and how long it is to wait then. */
async function interruptionOf(work: Promise<unknown>) {
  const error = (await work.then(
    () => null,
    (reason: unknown) => reason,
  )) as BatchInterruption | null;
  return [error?.name, error?.end, error?.resumeAfterMs];
}

it.each([
  ['done', null],
  ['not-found', new NotFoundError('x', 404)],
  ['not-permitted', new NotPermittedError('x', 403)],
  ['refused', new RefusedError('x', 400)],
  ['lost', new LostAnswerError('x', null)],
  ['lost', new UnreadableAnswerError('x', 200)],
  ['look-again', new LookAgainError('x', 429)],
] as const)('answers %s', async (answer, error) => {
  expect(await actionsOver(error).actions.act('att1', 1)).toBe(answer);
});

it('acts as it was approved, and tells when the file was read last', async () => {
  const { actions, looks } = actionsOver(anAttachment());
  await actions.act('att1', 1);
  await actions.read('att1');
  await actions.act('att1', 2);
  expect(looks).toEqual([
    ['trash', 'att1', -Infinity, 1],
    ['trash', 'att1', 5_000, 2],
  ]);
  const purging = actionsOver(null, 'purge');
  await purging.actions.act('att1', 1);
  expect(purging.looks).toEqual([['purge', 'att1', -Infinity, 1]]);
});

it.each([
  [new RefusedError('x', 418), 418],
  [new LostAnswerError('x', 500), 500],
  [new UnreadableAnswerError('x', 202), 202],
  [new LostAnswerError('x', null), null],
  // Of these, each file has an answer of its own.
  [new NotFoundError('x', 404), null],
  [new NotPermittedError('x', 403), null],
  [new LookAgainError('x', 429), null],
])('remembers the status of a failure that the next files may meet: %#', async (error, status) => {
  const { actions } = actionsOver(error);
  expect(actions.failureStatus()).toBeNull();
  await actions.act('att1', 1);
  expect(actions.failureStatus()).toBe(status);
});

it.each([
  [new ResumeLaterError('x', 429, 3_000), 'rate-limited', 3_000],
  [new ResumeLaterError('x', 503, 4_000), 'confluence-trouble', 4_000],
  [new ResumeLaterError('x', null, 0), 'out-of-time', 0],
  [new SignedOutError('x', 401), 'signed-out', null],
])(
  'ends the batch, whatever it was doing, for what concerns all files: %#',
  async (error, end, waitMs) => {
    const { actions } = actionsOver(error);
    for (const work of [
      () => actions.act('att1', 1),
      () => actions.read('att1'),
      () => actions.readUsage(),
    ]) {
      expect(await interruptionOf(work())).toEqual(['BatchInterruption', end, waitMs]);
    }
  },
);

it('takes a file for unreadable where there is no usable answer, and passes on a bug', async () => {
  expect(await actionsOver(new LostAnswerError('x', 500)).actions.read('att1')).toBe('unreadable');
  expect(await actionsOver(null).actions.read('att1')).toBeNull();
  const bug = new TypeError('A bug.');
  await expect(actionsOver(bug).actions.read('att1')).rejects.toBe(bug);
  await expect(actionsOver(bug).actions.act('att1', 1)).rejects.toBe(bug);
  await expect(actionsOver(bug).actions.isContentReadable()).rejects.toBe(bug);
  const strange = new ConfluenceError('x', 299);
  await expect(actionsOver(strange).actions.act('att1', 1)).rejects.toBe(strange);
});

it('tells whether the page is there', async () => {
  expect(await actionsOver({ id: '7' }).actions.isContentReadable()).toBe(true);
  expect(await actionsOver(new LostAnswerError('x', 500)).actions.isContentReadable()).toBe(false);
});

it('ends the batch where the page is hidden, which hides all its files, and asks for a wait', async () => {
  const looking = actionsOver(null).actions.isContentReadable();
  expect(await interruptionOf(looking)).toEqual(['BatchInterruption', 'confluence-trouble', 2_000]);
});

it('ends the batch where nobody can tell what the page uses, and asks for a wait', async () => {
  const { actions } = actionsOver(new LostAnswerError('x', 500));
  expect(await interruptionOf(actions.readUsage())).toEqual([
    'BatchInterruption',
    'confluence-trouble',
    2_000,
  ]);
});

it('waits before it tries again, where there is the time for it', async () => {
  const { actions, waits } = actionsOver(null);
  await actions.waitToRetry(2);
  expect(waits).toEqual([4_000]);
  const late = actionsOver(null, 'trash', 4_000);
  expect(await interruptionOf(late.actions.waitToRetry(2))).toEqual([
    'BatchInterruption',
    'confluence-trouble',
    4_000,
  ]);
  expect(late.waits).toEqual([]);
  const just = actionsOver(null, 'trash', 4_001);
  await just.actions.waitToRetry(2);
  expect(just.waits).toEqual([4_000]);
});
