import Button from '@atlaskit/button/default/button';
import { useMemo } from 'react';
import type { Kept } from '../../../../src/cleanup/choosing/judgement';
import type { KeepReason } from '../../../../src/cleanup/choosing/selection';
import { useTranslate } from '../../language/translate';

type Props = {
  readonly kept: readonly Kept[];
  readonly chosen: KeepReason | null;
  readonly onChoose: (reason: KeepReason | null) => void;
};

/** Each reason to keep files, with how many it keeps; pressed, only those are shown. */
export function ReasonChips({ kept, chosen, onChoose }: Props) {
  const { text } = useTranslate();
  const counts = useMemo(() => countsByReason(kept), [kept]);
  return (
    <div className="reason-chips" role="group" aria-label={text('table.reasons')}>
      {counts.map(([reason, count]) => (
        <Button
          key={reason}
          spacing="compact"
          isSelected={reason === chosen}
          aria-pressed={reason === chosen}
          onClick={() => {
            onChoose(reason === chosen ? null : reason);
          }}
        >
          {text('filter.option-count', { option: text(`keep.${reason}`), count })}
        </Button>
      ))}
    </div>
  );
}

/** A file counts under each of its reasons. The largest comes first. */
function countsByReason(kept: readonly Kept[]): readonly (readonly [KeepReason, number])[] {
  const counts = new Map<KeepReason, number>();
  for (const { reasons } of kept) {
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
