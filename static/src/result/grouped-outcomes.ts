import { bareAttachmentId } from '../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { isSuccess } from '../../../src/cleanup/outcome';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { RunState } from '../../../src/run/run-state';

/** Files that came to the same end. */
export type OutcomeGroup = {
  readonly key: string;
  readonly outcome: Outcome;
  readonly isDone: boolean;
  readonly files: readonly Attachment[];
};

/** What was done comes first, then the largest group of what was not. */
export function groupOutcomes(
  { outcomes }: Pick<RunState, 'outcomes'>,
  attachments: readonly Attachment[],
): readonly OutcomeGroup[] {
  const files = new Map(attachments.map((file) => [bareAttachmentId(file.id), file]));
  const groups = new Map<string, { readonly outcome: Outcome; readonly files: Attachment[] }>();
  for (const [id, outcome] of outcomes) {
    const key = 'because' in outcome ? `${outcome.kind}/${outcome.because}` : outcome.kind;
    const group = groups.get(key) ?? { outcome, files: [] };
    groups.set(key, group);
    const file = files.get(bareAttachmentId(id));
    if (file !== undefined) group.files.push(file);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, isDone: isSuccess(group.outcome) }))
    .sort(
      (one, other) =>
        Number(other.isDone) - Number(one.isDone) || other.files.length - one.files.length,
    );
}
