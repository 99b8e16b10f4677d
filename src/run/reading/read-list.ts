import type { Attachment, ContentKind, ListedStatus } from '../../cleanup/attachments/attachment';
import { bareAttachmentId } from '../../cleanup/attachments/attachment';
import type { Wait } from '../../clock';
import type { CleanupCalls, ListPart, ListRequest, Reply } from '../../contract';
import { askPatiently } from './ask-patiently';
import type { RunTrouble } from '../run-state';

export type ListTrouble = RunTrouble | 'paging-goes-in-circles';

/** A list is complete or it is not there at all: there is no such thing as a part of one. */
export type ListReading =
  | {
      readonly kind: 'complete';
      readonly attachments: readonly Attachment[];
      /** What a result page took where it came quickest, ms. */
      readonly requestMs: number;
    }
  | { readonly kind: 'failed'; readonly because: ListTrouble }
  | { readonly kind: 'cancelled' };

export type ListOptions = {
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly onProgress: (readSoFar: number) => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
};

const MAX_STARTS = 3;

/** Reads every result page, from the start again where Confluence has forgotten the cursor. */
export async function readList(calls: CleanupCalls, options: ListOptions): Promise<ListReading> {
  for (let start = 1; start <= MAX_STARTS; start++) {
    const reading = await readFromStart(calls, options);
    if (reading !== 'expired') return reading;
  }
  return { kind: 'failed', because: 'list-expired' };
}

async function readFromStart(
  calls: CleanupCalls,
  options: ListOptions,
): Promise<ListReading | 'expired'> {
  // By id: a file can turn up twice when others are removed while the list is read.
  const found = new Map<string, Attachment>();
  const cursors = new Set<string>();
  let cursor: string | null = null;
  let requestMs = Infinity;
  do {
    const { contentKind, status } = options;
    const request: ListRequest = { contentKind, status, cursor };
    const reply: Reply<ListPart> | null = await askPatiently(
      () => calls.listAttachments(request),
      options,
    );
    if (options.signal.aborted) return { kind: 'cancelled' };
    if (reply === null) return { kind: 'failed', because: 'no-answer' };
    if (!reply.ok) {
      if (reply.error.code === 'list-expired') return 'expired';
      return { kind: 'failed', because: reply.error.code };
    }
    for (const file of reply.value.attachments) {
      const id = bareAttachmentId(file.id);
      // Of two entries for one file, the one that cannot be read counts: doubt keeps.
      if (found.get(id)?.isUnreadable !== true) found.set(id, file);
    }
    requestMs = Math.min(requestMs, reply.value.requestMs);
    options.onProgress(found.size);
    cursor = reply.value.nextCursor;
    if (cursor !== null && cursors.has(cursor)) {
      return { kind: 'failed', because: 'paging-goes-in-circles' };
    }
    if (cursor !== null) cursors.add(cursor);
  } while (cursor !== null);
  return { kind: 'complete', attachments: [...found.values()], requestMs };
}
