import type { Attachment } from '../attachments/attachment';
import { comparable } from '../attachments/comparable';
import { fileKind } from '../attachments/file-kind';
import type { FileKind } from '../attachments/file-kind';

/** Narrows what matches. Whatever a filter leaves out is kept, and never acted on. JSON. */
export type Filters = {
  /** Anywhere in the name, whatever the case; empty: any name. */
  readonly nameContains: string;
  /** Any of them, never empty; `null`: any kind. */
  readonly kinds: readonly FileKind[] | null;
  /** At least so big; 0: any size, also where none is known. */
  readonly minSizeBytes: number;
  /** Account id of who made the latest version; `null`: anybody. */
  readonly authorId: string | null;
  /** So many of the newest files of the list are kept, whatever their age. */
  readonly keepNewest: number;
};

export const NO_FILTERS: Filters = {
  nameContains: '',
  kinds: null,
  minSizeBytes: 0,
  authorId: null,
  keepNewest: 0,
};

export type FilterReason =
  'other-name' | 'other-kind' | 'smaller' | 'size-unknown' | 'other-author';

/** Why filters leave an attachment out; `keepNewest` needs the whole list, see `judge`. */
export function filterReasons(attachment: Attachment, filters: Filters): FilterReason[] {
  const reasons: FilterReason[] = [];
  const { nameContains, kinds, minSizeBytes, authorId } = filters;
  if (nameContains !== '' && !comparable(attachment.title).includes(comparable(nameContains))) {
    reasons.push('other-name');
  }
  if (kinds !== null && !kinds.includes(fileKind(attachment))) reasons.push('other-kind');
  if (minSizeBytes > 0) {
    if (attachment.sizeBytes === null) reasons.push('size-unknown');
    else if (attachment.sizeBytes < minSizeBytes) reasons.push('smaller');
  }
  if (authorId !== null && attachment.authorId !== authorId) reasons.push('other-author');
  return reasons;
}
