import type { AttachmentsClient } from '../confluence/clients/attachments-client';
import { ConfluenceError } from '../confluence/errors';
import type { Preview } from '../contract';
import { ContentNotFoundError } from './replies';

/**
 * What somebody sees who looks at a file. Whoever calls names any id, so the file is read first: the
 * app shows files of the content that it was opened on, and no others.
 *
 * @throws {ContentNotFoundError} Where Confluence does not say that the file is on this content.
 */
export async function previewOf(
  client: AttachmentsClient,
  contentId: string,
  attachmentId: string,
): Promise<Preview> {
  const file = await client.readWithComment(attachmentId);
  if (file?.attachment.contentId !== contentId) {
    throw new ContentNotFoundError(`There is no ${attachmentId} to be seen on ${contentId}.`);
  }
  return { pictureUrl: await pictureUrlOf(client, attachmentId), comment: file.comment };
}

/** The rest is worth showing without it. */
async function pictureUrlOf(client: AttachmentsClient, attachmentId: string) {
  try {
    return await client.readPictureUrl(attachmentId);
  } catch (error) {
    if (error instanceof ConfluenceError) return null;
    throw error;
  }
}
