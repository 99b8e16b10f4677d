import type { ContentKind } from '../cleanup/attachments/attachment';
import type { FileOutcome } from '../cleanup/outcome';
import type { CommentCheck } from '../cleanup/plan';
import { usageLookup } from '../cleanup/usage';
import { unreadableSources } from '../cleanup/usage-sources';
import type { CleanupCalls } from '../contract';
import { readComments } from './reading/read-comments';
import type { CommentsOptions } from './reading/read-comments';
import type { RunTrouble } from './run-state';

type Checked =
  /** The files that a comment uses by now: nothing may be done to them. */
  | { readonly kind: 'checked'; readonly used: readonly FileOutcome[] }
  /** Nobody can tell which files they use. */
  | { readonly kind: 'trouble'; readonly trouble: RunTrouble }
  | { readonly kind: 'cancelled' };

/** Looks once more, right before a run, whether comments use what the plan takes for unused. */
export async function checkComments(
  { files, wereAllRead }: CommentCheck,
  contentKind: ContentKind,
  calls: CleanupCalls,
  reading: Omit<CommentsOptions, 'contentKind'>,
): Promise<Checked> {
  const found = await readComments(calls, { contentKind, ...reading });
  if (found.kind === 'cancelled') return found;
  const comments = { sources: [found.source], listingMacros: [] };
  // What could not be read at the approval either was told there.
  if (unreadableSources(comments).has('comment') && wereAllRead) {
    return { kind: 'trouble', trouble: found.because ?? 'comments-unreadable' };
  }
  const usesOf = usageLookup(comments);
  const used = files.filter((file) => usesOf(file).length > 0);
  return {
    kind: 'checked',
    used: used.map(({ id }) => ({ id, outcome: { kind: 'skipped', because: 'in-use' } })),
  };
}
