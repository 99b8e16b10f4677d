import type { Handlers } from '@forge/resolver';
import type { TimeBudget } from '../../batch/time-budget';
import type { ContentKind } from '../../cleanup/attachments/attachment';
import { makeAttachmentsClient } from '../../confluence/clients/attachments-client';
import type { AttachmentsClient } from '../../confluence/clients/attachments-client';
import { makeCommentsClient } from '../../confluence/clients/comments-client';
import type { PacedRequest } from '../../confluence/pacing/paced-request';
import { makeSpaceClient } from '../../confluence/clients/space-client';
import type { CleanupContract } from '../../contract';
import { readCommentsPart } from '../parts/comments-part';
import { readContentUsage } from './content-usage';
import {
  readCommentsRequest,
  readContentId,
  readSpaceRequest,
  readUsageRequest,
} from '../payloads';
import { ContentNotFoundError, replyWith } from '../replies';
import { readSpacePart } from '../parts/space-part';

type UsageHandlers = Pick<Handlers<CleanupContract>, 'readUsage' | 'readComments' | 'readSpace'>;

/** The handlers that tell what uses the content's files. */
export function usageHandlers(connect: () => PacedRequest, budget: TimeBudget): UsageHandlers {
  return {
    readUsage: ({ payload, context }) =>
      replyWith(async () => {
        const { contentKind } = readUsageRequest(payload);
        return readContentUsage(
          makeAttachmentsClient(connect()),
          contentKind,
          readContentId(context),
        );
      }),

    readComments: ({ payload, context }) =>
      replyWith(async () => {
        const contentId = readContentId(context);
        const request = readCommentsRequest(payload);
        const paced = connect();
        const { title } = await describeAs(makeAttachmentsClient(paced), request, contentId);
        return readCommentsPart(makeCommentsClient(paced), contentId, request, title, budget);
      }),

    readSpace: ({ payload, context }) =>
      replyWith(async () => {
        const contentId = readContentId(context);
        const request = readSpaceRequest(payload);
        const paced = connect();
        const content = await describeAs(makeAttachmentsClient(paced), request, contentId);
        return readSpacePart(makeSpaceClient(paced), content, request, budget);
      }),
  };
}

async function describeAs(
  client: AttachmentsClient,
  { contentKind }: { readonly contentKind: ContentKind },
  contentId: string,
) {
  const found = await client.describeContent(contentKind, contentId);
  if (found !== null) return found;
  throw new ContentNotFoundError(`There is no ${contentKind} ${contentId} to be seen.`);
}
