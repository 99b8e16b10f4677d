import type { Act } from '../cleanup/plan';
import type { AttachmentsClient } from '../confluence/clients/attachments-client';
import type { RightsRequest } from '../contract';

/** Confluence's words for the acts. */
const OPERATION: Readonly<Record<Act, string>> = { trash: 'delete', purge: 'purge' };

/** One file after the other, until one is not denied: for most people that is the first. */
export async function areAllDenied(
  client: Pick<AttachmentsClient, 'readOperations'>,
  { act, attachmentIds }: RightsRequest,
): Promise<boolean> {
  for (const id of attachmentIds) {
    const operations = await client.readOperations(id);
    if (operations.has(OPERATION[act])) return false;
  }
  return true;
}
