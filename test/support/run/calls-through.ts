import type { InvocationReply, InvocationRequest } from '../../../local/host/invocations';
import type { CleanupCalls } from '../../../src/contract';

/** The function as a caller over the bridge has it: JSON both ways, errors flattened to a text. */
export function callsThrough(
  invoke: (invocation: InvocationRequest) => Promise<InvocationReply>,
  contentId: string,
): CleanupCalls {
  const call = async <Reply>(functionKey: string, payload: object): Promise<Reply> => {
    const reply = await invoke({ functionKey, payload, contentId });
    if ('error' in reply) throw new Error(reply.error);
    return reply.value as Reply;
  };
  return callsBy(call);
}

/** The contract's calls, each made by the name of its function key. */
export function callsBy(
  call: <Reply>(functionKey: string, payload: object) => Promise<Reply>,
): CleanupCalls {
  return {
    describeContent: () => call('describeContent', {}),
    listAttachments: (request) => call('listAttachments', request),
    readUsage: (request) => call('readUsage', request),
    readComments: (request) => call('readComments', request),
    readSpace: (request) => call('readSpace', request),
    namePeople: (request) => call('namePeople', request),
    previewAttachment: (request) => call('previewAttachment', request),
    checkRights: (request) => call('checkRights', request),
    trashBatch: (request) => call('trashBatch', request),
    purgeBatch: (request) => call('purgeBatch', request),
  };
}
