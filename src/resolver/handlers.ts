import type { Handlers } from '@forge/resolver';
import { runBatch } from '../batch/run-batch';
import { makeTimeBudget } from '../batch/time-budget';
import type { Attachment, ContentKind } from '../cleanup/attachments/attachment';
import type { Act } from '../cleanup/plan';
import { makeAttachmentsClient } from '../confluence/clients/attachments-client';
import type { AttachmentsClient } from '../confluence/clients/attachments-client';
import { clampPace, FIRST_PACE } from '../confluence/pacing/pace';
import { makePacedRequest } from '../confluence/pacing/paced-request';
import type { Surroundings } from '../confluence/pacing/paced-request';
import { Pacer } from '../confluence/pacing/pacer';
import type { BatchResult, CleanupContract, Content, ListPart, ListRequest } from '../contract';
import { makeBatchActions } from './batch-actions';
import {
  readBatchRequest,
  readContentId,
  readListRequest,
  readPeopleRequest,
  readPreviewRequest,
  readRightsRequest,
} from './payloads';
import { previewOf } from './preview';
import { areAllDenied } from './rights';
import { startOfPart } from './parts/part-time';
import { ContentNotFoundError, listTrouble, replyWith } from './replies';
import { usageHandlers } from './usage/usage-handlers';

/** What an invocation brings along. */
export type Invocation = Omit<Surroundings, 'timeLeftMs'> & {
  /** Until the platform ends the invocation, in ms. */
  readonly remainingMs: () => number;
};

/** Result pages in one reply at most: 16 of 250 are some 1.2 MB of the 5 MB that Forge allows. */
const MOST_RESULT_PAGES_PER_PART = 16;

/**
 * The function's handlers: check what was sent, call the core, turn trouble into a reply. Stateless:
 * whatever must be remembered lives with the run and comes with the request.
 */
export function makeHandlers(invocation: Invocation): Handlers<CleanupContract> {
  const budget = makeTimeBudget(invocation.remainingMs);
  const surroundings = { ...invocation, timeLeftMs: budget.timeLeftMs };
  // Made anew for each call: a pause after a 429 belongs to one invocation.
  const connectRequest = (pacer = new Pacer(FIRST_PACE, invocation)) =>
    makePacedRequest(surroundings, pacer);
  const connect = (pacer?: Pacer) => makeAttachmentsClient(connectRequest(pacer));

  const handleBatch = async (
    act: Act,
    payload: unknown,
    context: unknown,
  ): Promise<BatchResult> => {
    const contentId = readContentId(context);
    const request = readBatchRequest(payload, act, invocation.now());
    const pacer = new Pacer(clampPace(request.pace ?? FIRST_PACE), invocation);
    const on = { act, contentId, contentKind: request.contentKind };
    const actions = makeBatchActions(connect(pacer), on, { ...surroundings, pacer });
    const terms = { act, contentId, rules: request.rules };
    const result = await runBatch({ ...request, terms }, actions, budget);
    return { ...result, pace: pacer.pace };
  };

  return {
    describeContent: ({ context }) => replyWith(() => describe(connect(), readContentId(context))),

    listAttachments: ({ payload, context }) =>
      replyWith(() =>
        listPart(connect(), readContentId(context), readListRequest(payload), {
          now: invocation.now,
          isOver: startOfPart(budget),
        }),
      ),

    ...usageHandlers(connectRequest, budget),

    namePeople: ({ payload }) =>
      replyWith(async () => connect().namePeople(readPeopleRequest(payload).accountIds)),

    previewAttachment: ({ payload, context }) =>
      replyWith(async () =>
        previewOf(connect(), readContentId(context), readPreviewRequest(payload).id),
      ),
    checkRights: ({ payload }) =>
      replyWith(async () => {
        const request = readRightsRequest(payload);
        return { areAllDenied: await areAllDenied(connect(), request) };
      }),

    trashBatch: ({ payload, context }) =>
      replyWith(async () => handleBatch('trash', payload, context)),

    purgeBatch: ({ payload, context }) =>
      replyWith(async () => handleBatch('purge', payload, context)),
  };
}

/** The context does not promise to say what kind of content it is: try the page, then the blog post. */
async function describe(client: AttachmentsClient, contentId: string): Promise<Content> {
  const kinds: readonly ContentKind[] = ['page', 'blogpost'];
  for (const kind of kinds) {
    const found = await client.describeContent(kind, contentId);
    if (found !== null) return { ...found, id: contentId, kind };
  }
  throw new ContentNotFoundError(`There is no page or blog post ${contentId} to be seen.`);
}

async function listPart(
  client: AttachmentsClient,
  contentId: string,
  { contentKind, status, cursor: from }: ListRequest,
  { now, isOver }: { readonly now: () => number; readonly isOver: () => boolean },
): Promise<ListPart> {
  const attachments: Attachment[] = [];
  const startedAtMs = now();
  let cursor = from;
  let pages = 0;
  while (pages < MOST_RESULT_PAGES_PER_PART && (pages === 0 || !isOver())) {
    const page = await listPage(client, { contentKind, contentId, status, cursor });
    attachments.push(...page.attachments);
    cursor = page.nextCursor;
    pages++;
    if (cursor === null) break;
  }
  return { attachments, nextCursor: cursor, requestMs: (now() - startedAtMs) / pages };
}

async function listPage(
  client: AttachmentsClient,
  of: Parameters<AttachmentsClient['listResultPage']>[0],
) {
  try {
    return await client.listResultPage(of);
  } catch (error) {
    throw listTrouble(error, `${of.contentKind} ${of.contentId}`, of.cursor);
  }
}
