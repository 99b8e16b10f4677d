import { memo } from 'react';
import { totalSizeBytes } from '../../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../../src/cleanup/choosing/judgement';
import type { AgeRule } from '../../../../src/cleanup/choosing/selection';
import { useFormats } from '../../language/formats';
import { useTranslate } from '../../language/translate';
import type { Translate } from '../../language/translate';
import { boundOf } from '../../language/words';

type Props = {
  readonly attachments: readonly Attachment[];
  readonly judgement: Judgement;
  readonly rule: AgeRule | null;
  /** Matches that are not ticked. */
  readonly unselected: number;
};

/**
 * What the cutoff means: how many, how much, before which instant, and what is kept and why. It
 * adds up whole lists, hence the memo: not at each letter typed.
 */
export const EffectSummary = memo(function EffectSummary(props: Props) {
  const { attachments, judgement, rule, unselected } = props;
  const formats = useFormats();
  const translate = useTranslate();
  if (rule === null) return <NothingChosen attachments={attachments} />;
  const { text, rich } = translate;
  const { matches } = judgement;
  return (
    <div className="effect" role="status">
      <p className="effect-main">
        {rich('effect.matching', {
          matching: matches.length,
          total: attachments.length,
          size: formats.size(totalSizeBytes(matches.map(({ attachment }) => attachment))),
          ...boundOf(rule, formats),
        })}
      </p>
      <p className="subtle">
        {/* A list is complete or it is not shown; people have seen tools stop silently at 50. */}
        {text('effect.read-to-end', { total: attachments.length })}{' '}
        {keptInWords(translate, judgement)}
        {unselected > 0 && ` ${text('effect.unselected', { unselected })}`}
      </p>
    </div>
  );
});

function NothingChosen({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const formats = useFormats();
  const { rich } = useTranslate();
  const oldestMs = oldestOf(attachments);
  const what = {
    total: attachments.length,
    size: formats.size(totalSizeBytes(attachments)),
  };
  return (
    <div className="effect" role="status">
      <p className="effect-main">
        {oldestMs === null
          ? rich('effect.nothing-chosen-undated', what)
          : rich('effect.nothing-chosen', { ...what, oldest: formats.instant(oldestMs) })}
      </p>
    </div>
  );
}

/** @returns Epoch ms, or `null` where no file has a date. */
function oldestOf(attachments: readonly Attachment[]): number | null {
  return attachments.reduce<number | null>((oldest, { updatedAt }) => {
    if (typeof updatedAt !== 'number') return oldest;
    return oldest === null ? updatedAt : Math.min(oldest, updatedAt);
  }, null);
}

function keptInWords({ text }: Translate, { kept: keptFiles, keptBy }: Judgement): string {
  if (keptFiles.length === 0) return text('effect.nothing-kept');
  const reasons = [...keptBy].map(([reason, kept]) => text(`effect.kept.${reason}`, { kept }));
  return text('effect.kept', {
    kept: keptFiles.length,
    reasons: reasons.join(text('effect.kept.separator')),
  });
}
