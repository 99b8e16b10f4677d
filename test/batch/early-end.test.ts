import type { ActAnswer } from '../../src/batch/act-on-file';
import { BatchInterruption } from '../../src/batch/run-batch';
import { anAttachment } from '../support/data/attachments';
import { inText } from '../support/data/content-usage';
import { RULES, runBatchWith as run, TRASH } from '../support/run/run-batch-with';

const LIMIT = new BatchInterruption('rate-limited', 5_000);
const LOST_SESSION = new BatchInterruption('signed-out', null);
const BUG = new TypeError('a bug');

const interrupting = (error: Error) => () => Promise.reject(error);

describe('what the page refers to', () => {
  it('promise 1: is read before the first file, and skips what is in use by now', async () => {
    const readUsage = () =>
      Promise.resolve(({ id }: { readonly id: string }) => (id === '2' ? [inText('image')] : []));
    const { outcomes, log } = await run({ actions: { readUsage }, files: [{}, {}] });
    expect(outcomes).toEqual(['1 trashed', '2 in-use']);
    expect(log[0]).toBe('usage');
    expect(log).not.toContain('act 2');
  });

  it('ends the batch before its first file when it cannot be read now', async () => {
    const actions = { readUsage: interrupting(LIMIT) };
    expect(await run({ actions, files: [{}, { mayBeDone: true }] })).toEqual({
      outcomes: ['1 not-reached', '2 not-reached'],
      end: 'rate-limited',
      resumeAfterMs: 5_000,
      failureStatus: null,
      log: ['usage'],
    });
  });

  it('is not asked for where all of the batch was approved as in use', async () => {
    const terms = { ...TRASH, rules: { ...RULES, includeInUse: true } };
    const actions = { readUsage: interrupting(BUG) };
    const files = [{ mayBeInUse: true }, { mayBeInUse: true }];
    const { outcomes, log } = await run({ actions, terms, files });
    expect(outcomes).toEqual(['1 trashed', '2 trashed']);
    expect(log).not.toContain('usage');
  });

  it('promise 1: is asked for where one was not, though what is in use is included', async () => {
    const terms = { ...TRASH, rules: { ...RULES, includeInUse: true } };
    const inUse = () => [inText('image')];
    const actions = { readUsage: () => Promise.resolve(inUse) };
    const files = [{ mayBeInUse: true }, { mayBeInUse: false }];
    const { outcomes } = await run({ actions, terms, files });
    expect(outcomes).toEqual(['1 trashed', '2 in-use']);
  });

  it('is not asked for where files were chosen one by one', async () => {
    const terms = { act: 'purge', contentId: '100', rules: null } as const;
    const read = (id: string) => Promise.resolve(anAttachment({ id, status: 'trashed' }));
    const { outcomes, log } = await run({ actions: { read }, terms });
    expect(outcomes).toEqual(['1 purged']);
    expect(log).not.toContain('usage');
  });

  it('is not asked for when there is no time for a file anyway', async () => {
    expect(await run({ timeFor: 0 })).toEqual({
      outcomes: ['1 not-reached'],
      end: 'out-of-time',
      resumeAfterMs: null,
      failureStatus: null,
      log: [],
    });
  });
});

describe('an early end', () => {
  it('leaves out what there is no time for', async () => {
    // Asked once for the batch, and then for each file.
    const { outcomes, end, resumeAfterMs } = await run({ timeFor: 3, files: [{}, {}, {}, {}] });
    expect(outcomes).toEqual(['1 trashed', '2 trashed', '3 not-reached', '4 not-reached']);
    expect(end).toBe('out-of-time');
    expect(resumeAfterMs).toBeNull();
  });

  it('is told with the first reason there was', async () => {
    const read = async (id: string) => {
      // Both are under way by then, and the second one fails later.
      for (let turn = 0; turn < Number(id); turn++) await new Promise(setImmediate);
      throw id === '1' ? LIMIT : LOST_SESSION;
    };
    const { end, resumeAfterMs, log } = await run({ actions: { read }, files: [{}, {}] });
    expect(log).toEqual(['usage', 'read 1', 'read 2']);
    expect(end).toBe('rate-limited');
    expect(resumeAfterMs).toBe(5_000);
  });

  it('promise 4: leaves in doubt what a lost answer, or an earlier invocation, left in doubt', async () => {
    const lost = {
      act: () => Promise.resolve<ActAnswer>('lost'),
      waitToRetry: interrupting(LIMIT),
    };
    expect((await run({ actions: lost })).outcomes).toEqual(['1 unknown']);
    const actions = { read: interrupting(LIMIT) };
    const files = [{ mayBeDone: true }, { mayBeDone: false }];
    expect((await run({ actions, files })).outcomes).toEqual(['1 unknown', '2 not-reached']);
  });

  it('leaves untouched what was plainly refused', async () => {
    let reads = 0;
    const actions = {
      act: () => Promise.resolve<ActAnswer>('not-permitted'),
      read: (id: string) =>
        reads++ === 0 ? Promise.resolve(anAttachment({ id })) : Promise.reject(LIMIT),
    };
    expect((await run({ actions })).outcomes).toEqual(['1 not-reached']);
  });
});

it('promise 4: does not catch bugs', async () => {
  await expect(run({ actions: { read: interrupting(BUG) } })).rejects.toBe(BUG);
  await expect(run({ actions: { readUsage: interrupting(BUG) } })).rejects.toBe(BUG);
});

it('goes on after refusals once a file has succeeded', async () => {
  const act = (id: string) => Promise.resolve<ActAnswer>(id === '1' ? 'done' : 'not-permitted');
  const files = [{}, {}, {}, {}];
  const { outcomes, end } = await run({
    actions: { act },
    files,
    stopAfter: { refusals: 1, failures: null },
  });
  expect(outcomes).toEqual(['1 trashed', '2 not-permitted', '3 not-permitted', '4 not-permitted']);
  expect(end).toBe('all-handled');
});

it('counts only the refusals that are for lack of permission', async () => {
  const act = () => Promise.resolve<ActAnswer>('refused');
  const { end } = await run({
    actions: { act },
    files: [{}, {}, {}],
    stopAfter: { refusals: 1, failures: null },
  });
  expect(end).toBe('all-handled');
});

it('says why it was interrupted, for logs and the curious', () => {
  const cause = new Error('429');
  const error = new BatchInterruption('rate-limited', 5_000, { cause });
  expect(String(error)).toBe('BatchInterruption: The batch ends early: rate-limited.');
  expect(error.cause).toBe(cause);
});
