import { useCallback, useMemo, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Match } from '../../../src/cleanup/judgement';

/** What applies to rows that nobody has ticked or unticked by hand. */
type Base = 'unmarked' | 'all' | 'none';

export type Ticks = {
  readonly isTicked: (match: Match) => boolean;
  /** The attachments that are ticked and match; nothing else can ever be acted on. */
  readonly ticked: readonly Attachment[];
  readonly toggle: (match: Match) => void;
  readonly toggleAll: () => void;
  /** For a new cutoff: every matching row but the marked and the hand-made ones. */
  readonly startOver: () => void;
};

/** The tick boxes. What was ticked or unticked by hand stays so when the cutoff changes. */
export function useTicks(matches: readonly Match[]): Ticks {
  const [base, setBase] = useState<Base>('unmarked');
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());

  const isTicked = useCallback(
    ({ attachment, marks }: Match) => {
      const hand = byHand.get(attachment.id);
      if (hand !== undefined) return hand;
      return base === 'all' || (base === 'unmarked' && marks.length === 0);
    },
    [base, byHand],
  );
  const ticked = useMemo(
    () => matches.filter(isTicked).map(({ attachment }) => attachment),
    [matches, isTicked],
  );

  const toggle = (match: Match) => {
    setByHand(new Map(byHand).set(match.attachment.id, !isTicked(match)));
  };
  const toggleAll = () => {
    setBase(ticked.length === matches.length ? 'none' : 'all');
    setByHand(new Map());
  };
  const startOver = () => {
    setBase('unmarked');
  };
  return { isTicked, ticked, toggle, toggleAll, startOver };
}
