import type { Attachment, ContentKind, ListedStatus } from '../cleanup/attachment';
import { bareAttachmentId } from '../cleanup/attachment';
import type { Wait } from '../clock';
import type { CleanupCalls, ListPart, Reply } from '../contract';
import { askUntilAnswered } from './ask-function';
import type { RunTrouble } from './run-state';

export type ListTrouble = RunTrouble | 'paging-goes-in-circles';

/** A list is complete or it is not there at all: there is no such thing as a part of one. */
export type ListReading =
  | { readonly kind: 'complete'; readonly attachments: readonly Attachment[] }
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
/** A wait longer than this is for a person to decide on. */
const LONGEST_WAIT_MS = 60_000;
const MAX_WAITS = 5;

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
  do {
    const reply = await readPart(calls, options, cursor);
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
    options.onProgress(found.size);
    cursor = reply.value.nextCursor;
    if (cursor !== null && cursors.has(cursor)) {
      return { kind: 'failed', because: 'paging-goes-in-circles' };
    }
    if (cursor !== null) cursors.add(cursor);
  } while (cursor !== null);
  return { kind: 'complete', attachments: [...found.values()] };
}

/** One part; waits where Confluence asks for a wait that a person can sit through. */
async function readPart(
  calls: CleanupCalls,
  { contentKind, status, wait, signal }: ListOptions,
  cursor: string | null,
): Promise<Reply<ListPart> | null> {
  for (let waits = 0; ; waits++) {
    const reply = await askUntilAnswered(
      () => calls.listAttachments({ contentKind, status, cursor }),
      { wait, signal },
    );
    const waitMs = reply?.ok === false ? reply.error.retryAfterMs : null;
    if (waitMs === null || waitMs > LONGEST_WAIT_MS || waits >= MAX_WAITS) return reply;
    await wait(waitMs, signal);
    if (signal.aborted) return reply;
  }
}
