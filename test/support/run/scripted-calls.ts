/** The function's side of the contract, where a test says itself what is replied. */
import type { Outcome } from '../../../src/cleanup/outcome';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import type {
  BatchRequest,
  BatchResult,
  CleanupCalls,
  CleanupErrorCode,
  Reply,
} from '../../../src/contract';

const unexpected = () => {
  throw new Error('Nobody was expected to call this.');
};

/** Give those that are. */
export const noCalls: CleanupCalls = {
  describeContent: unexpected,
  listAttachments: unexpected,
  readUsage: unexpected,
  readComments: unexpected,
  readSpace: unexpected,
  namePeople: unexpected,
  previewAttachment: unexpected,
  checkRights: unexpected,
  trashBatch: unexpected,
  purgeBatch: unexpected,
};

export function refusal(code: CleanupErrorCode, retryAfterMs: number | null = null) {
  return { ok: false, error: { code, message: '', retryAfterMs } } as const;
}

/** The same outcome for each file, or by the file's place in the batch. */
export function replyWith(
  outcome: Outcome | ((index: number) => Outcome),
  parts: Partial<BatchResult> = {},
) {
  return ({ files }: BatchRequest): Reply<BatchResult> => ({
    ok: true,
    value: {
      outcomes: files.map(({ id }, index) => ({
        id,
        outcome: typeof outcome === 'function' ? outcome(index) : outcome,
      })),
      end: 'all-handled',
      resumeAfterMs: null,
      failureStatus: null,
      pace: FIRST_PACE,
      ...parts,
    },
  });
}
