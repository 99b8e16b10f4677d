import type { ContentKind } from '../cleanup/attachment';
import type { ContentUsage } from '../cleanup/usage';
import type { CleanupCalls } from '../contract';
import { askUntilAnswered } from './ask-function';
import type { Asking } from './ask-function';
import type { RunTrouble } from './run-state';

/** What the content refers to is known as a whole, or not at all. */
export type UsageReading =
  | { readonly kind: 'known'; readonly usage: ContentUsage }
  | { readonly kind: 'unknown'; readonly because: RunTrouble };

/** Reads what the page or blog post refers to; trouble is told, not thrown. */
export async function readUsage(
  calls: CleanupCalls,
  contentKind: ContentKind,
  asking: Asking,
): Promise<UsageReading> {
  const reply = await askUntilAnswered(() => calls.readUsage({ contentKind }), asking);
  if (reply === null) return { kind: 'unknown', because: 'no-answer' };
  return reply.ok
    ? { kind: 'known', usage: reply.value }
    : { kind: 'unknown', because: reply.error.code };
}
