import type { ActAnswer } from '../../src/batch/act-on-file';
import type { FailReason } from '../../src/cleanup/outcome';
import type { BatchEnd } from '../../src/contract';
import { anAttachment } from '../support/data/attachments';
import { runBatchWith as run } from '../support/run/run-batch-with';

it.each<[ActAnswer, FailReason]>([
  ['lost', 'confluence-trouble'],
  ['refused', 'refused'],
])('promise 6: ends when file after file fails and stays: %s', async (answer, because) => {
  const act = () => Promise.resolve(answer);
  const { outcomes, end, failureStatus } = await run({
    actions: { act, failureStatus: () => 200 },
    files: Array.from({ length: 20 }, () => ({})),
    stopAfter: { refusals: 5, failures: 3 },
  });
  expect([end, failureStatus]).toEqual(['keeps-failing', 200]);
  // Those that were under way come to their outcome; no other one is begun.
  const failed = outcomes.filter((outcome) => outcome.includes(because));
  expect(failed.length).toBeGreaterThanOrEqual(3);
  expect(failed.length).toBeLessThanOrEqual(3 + 8);
  expect(outcomes.slice(-9).every((outcome) => outcome.includes('not-reached'))).toBe(true);
});

it.each<[number, BatchEnd]>([
  [2, 'keeps-failing'],
  [3, 'all-handled'],
])('lets fewer than %i fail in a row', async (failures, end) => {
  const act = () => Promise.resolve<ActAnswer>('refused');
  const stopAfter = { refusals: 5, failures };
  expect((await run({ actions: { act }, files: [{}, {}], stopAfter })).end).toBe(end);
});

it('counts nothing as a failure that is left alone', async () => {
  const read = (id: string) => Promise.resolve(anAttachment({ id, versionNumber: 2 }));
  const stopAfter = { refusals: 5, failures: 2 };
  const { end } = await run({ actions: { read }, files: [{}, {}, {}], stopAfter });
  expect(end).toBe('all-handled');
});

it('goes on after failures between which a file succeeds', async () => {
  const act = (id: string) => Promise.resolve<ActAnswer>(Number(id) % 2 === 0 ? 'done' : 'refused');
  const { end } = await run({
    actions: { act },
    files: Array.from({ length: 20 }, () => ({})),
    stopAfter: { refusals: 5, failures: 8 },
  });
  expect(end).toBe('all-handled');
});
