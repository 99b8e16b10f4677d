import type { AttachmentsClient } from '../../src/confluence/clients/attachments-client';
import { FIRST_PACE } from '../../src/confluence/pacing/pace';
import { makeBatchActions } from '../../src/resolver/batch-actions';
import type { BatchActions } from '../../src/batch/run-batch';

const bug = new TypeError('x is not a function');
const fail = () => Promise.reject(bug);
const broken: AttachmentsClient = {
  describeContent: fail,
  readBody: fail,
  readProperties: fail,
  namePeople: fail,
  readWithComment: fail,
  readPictureUrl: fail,
  listResultPage: fail,
  read: fail,
  readOperations: fail,
  trash: fail,
  purge: fail,
};

it.each<[string, (actions: BatchActions) => Promise<unknown>]>([
  ['reading a file', (actions) => actions.read('att1')],
  ['acting on it', (actions) => actions.act('att1', 1)],
  ['looking at the page', (actions) => actions.isContentReadable()],
  ['reading what the page uses', (actions) => actions.readUsage()],
])('promise 4: a bug in %s is not taken for an answer of Confluence', async (_, use) => {
  const on = { act: 'trash', contentKind: 'page', contentId: '100' } as const;
  const wait = () => Promise.resolve();
  const noTime = {
    now: () => 0,
    wait,
    timeLeftMs: () => 0,
    random: () => 0.5,
    pacer: { pace: FIRST_PACE },
  };
  await expect(use(makeBatchActions(broken, on, noTime))).rejects.toBe(bug);
});
