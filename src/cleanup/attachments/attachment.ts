import type { ReadInstant } from './instant';

/** The two kinds of content whose attachments this app handles, in Confluence's own words. */
export type ContentKind = 'page' | 'blogpost';

/** What one list holds: the attachments in use, or those in the trash. */
export type ListedStatus = 'current' | 'trashed';

/** What we know of one attachment. JSON, so that it can cross the bridge as it is. */
export type Attachment = {
  /** As Confluence spells it, such as `att13008914`; passed back unchanged. */
  readonly id: string;
  readonly title: string;
  /** `current`, `archived`, `trashed`, or whatever else Confluence may say. */
  readonly status: string;
  /** Id of the page or blog post it hangs on; `null` where Confluence does not say. */
  readonly contentId: string | null;
  /** When its first version came (`createdAt`). */
  readonly uploadedAt: ReadInstant;
  /** When its latest version came (`version.createdAt`). */
  readonly updatedAt: ReadInstant;
  readonly versionNumber: number | null;
  readonly sizeBytes: number | null;
  readonly mediaType: string | null;
  /** The id by which page bodies name the file; not the attachment's own. */
  readonly fileId: string | null;
  /** Account id of the person who made the latest version. */
  readonly authorId: string | null;
  /** A field of Confluence's entry is not of the type that is documented: the file stays. */
  readonly isUnreadable: boolean;
};

/** The only forms of ids that may be sent anywhere. Confluence's own have some ten digits. */
export const CONTENT_ID = /^[0-9]{1,30}$/;
export const ATTACHMENT_ID = /^(?:att)?[0-9]{1,27}$/;

/** Confluence takes and gives ids with and without the prefix `att`; compare them without it. */
export function bareAttachmentId(id: string): string {
  return id.replace(/^att/, '');
}

/** The sum of the known sizes, in bytes. */
export function totalSizeBytes(attachments: readonly Attachment[]): number {
  return attachments.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0);
}
