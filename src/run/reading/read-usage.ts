import type { ContentKind } from '../../cleanup/attachments/attachment';
import type { ContentUsage } from '../../cleanup/usage';
import { withSources } from '../../cleanup/usage-sources';
import type { Wait } from '../../clock';
import type { CleanupCalls } from '../../contract';
import { askUntilAnswered } from './ask-function';
import { readComments } from './read-comments';
import type { RunTrouble } from '../run-state';

/** What the content itself refers to is known as a whole, or nothing is; comments may lack. */
export type UsageReading =
  | { readonly kind: 'known'; readonly usage: ContentUsage }
  | { readonly kind: 'unknown'; readonly because: RunTrouble }
  | { readonly kind: 'cancelled' };

type Reading = {
  /** How many comments have been read. */
  readonly onProgress: (commentsSoFar: number) => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
};

/** Reads what the page or blog post and its comments refer to; trouble is told, not thrown. */
export async function readUsage(
  calls: CleanupCalls,
  contentKind: ContentKind,
  { onProgress, ...asking }: Reading,
): Promise<UsageReading> {
  const reply = await askUntilAnswered(() => calls.readUsage({ contentKind }), asking);
  if (asking.signal.aborted) return { kind: 'cancelled' };
  if (reply === null) return { kind: 'unknown', because: 'no-answer' };
  if (!reply.ok) return { kind: 'unknown', because: reply.error.code };
  const comments = await readComments(calls, { contentKind, onProgress, ...asking });
  if (comments.kind === 'cancelled') return { kind: 'cancelled' };
  const { source, listingMacros } = comments;
  return { kind: 'known', usage: withSources(reply.value, { sources: [source], listingMacros }) };
}
