import { memo } from 'react';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Judgement } from '../../../src/cleanup/judgement';
import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';
import type { Formats } from '../formats';
import { KEEP_REASONS } from '../words';
import { BoundInWords } from './bound-in-words';

type Props = {
  readonly attachments: readonly Attachment[];
  readonly judgement: Judgement;
  readonly rule: AgeRule | null;
};

/**
 * What the cutoff means: how many, how much, before which instant, and what is kept and why. It
 * adds up whole lists, hence the memo: not at each letter typed.
 */
export const EffectSummary = memo(function EffectSummary({ attachments, judgement, rule }: Props) {
  const formats = useFormats();
  if (rule === null) return <NothingChosen attachments={attachments} />;
  const { matches } = judgement;
  const marked = matches.filter(({ marks }) => marks.length > 0).length;
  const bytes = totalSizeBytes(matches.map(({ attachment }) => attachment));
  return (
    <div className="effect" role="status">
      <p className="effect-main">
        <strong>
          {formats.count(matches.length)} of {formats.files(attachments.length)} (
          {formats.size(bytes)})
        </strong>{' '}
        {matches.length === 1 ? 'was' : 'were'} <BoundInWords rule={rule} />.
      </p>
      <p className="subtle">
        {/* A list is complete or it is not shown; people have seen tools stop silently at 50. */}
        The list was read to its end.{' '}
        {judgement.kept.length === 0
          ? 'Nothing is kept.'
          : `${formats.files(judgement.kept.length)} kept: ${keptInWords(judgement, formats)}.`}
        {marked > 0 &&
          ` ${formats.files(marked)} marked for a newer or unknown version: not selected unless you do so.`}
      </p>
    </div>
  );
});

function NothingChosen({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const formats = useFormats();
  return (
    <div className="effect" role="status">
      <p className="effect-main">
        <strong>
          {formats.files(attachments.length)} ({formats.size(totalSizeBytes(attachments))})
        </strong>
        , all of them read{oldestInWords(attachments, formats)}. Choose a cutoff date to see which
        are older; nothing is selected yet.
      </p>
    </div>
  );
}

function oldestInWords(attachments: readonly Attachment[], formats: Formats): string {
  const oldestMs = attachments.reduce(
    (oldest, { updatedAt }) =>
      typeof updatedAt === 'number' ? Math.min(oldest, updatedAt) : oldest,
    Number.MAX_SAFE_INTEGER,
  );
  return oldestMs === Number.MAX_SAFE_INTEGER
    ? ''
    : `; the oldest was last updated on ${formats.instant(oldestMs)}`;
}

function keptInWords({ keptBy }: Judgement, formats: Formats): string {
  return [...keptBy]
    .map(([reason, count]) => `${formats.count(count)} ${KEEP_REASONS[reason]}`)
    .join(', ');
}
