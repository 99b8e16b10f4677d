import { useCallback, useMemo, useState } from 'react';
import { bareAttachmentId } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Match } from '../../../src/cleanup/judgement';

/** What applies to rows that nobody has ticked or unticked by hand. */
type Base = 'unmarked' | 'all' | 'none';

/** What was ticked and unticked, by bare id: the list of the trash may spell it otherwise. */
export type TickChoice = {
  readonly base: Base;
  readonly byHand: ReadonlyMap<string, boolean>;
};

/**
 * The ticks over all lists. They live as long as the app is open: a protected file stays protected
 * over a new cutoff, the other view, a run, and a list that is read again. A tick by hand does not:
 * under another cutoff the same file may be marked, and marked rows start unticked.
 */
export type TickMemory = TickChoice & {
  readonly toggle: (id: string, isTicked: boolean) => void;
  readonly toggleMany: (ids: readonly string[], isTicked: boolean) => void;
  /** All rows that are shown, these ones, and whatever comes to match under the same cutoff. */
  readonly tickAll: (shownIds: readonly string[]) => void;
  readonly untickAll: (shownIds: readonly string[]) => void;
  /** For rows that have not been seen yet: what is marked starts unticked. */
  readonly untickMarked: () => void;
  /** For another cutoff or view; unticks by hand stay. */
  readonly startOver: (base: Exclude<Base, 'all'>) => void;
  /** Puts a choice of before in the place of this one. */
  readonly restore: (choice: TickChoice) => void;
};

export function useTickMemory(): TickMemory {
  const [base, setBase] = useState<Base>('unmarked');
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(() => {
    // What is not shown keeps what was said of it by hand.
    const setAll = (to: 'all' | 'none', shownIds: readonly string[]) => {
      const shown = new Set(shownIds.map(bareAttachmentId));
      setBase(to);
      setByHand(new Map([...byHand].filter(([id]) => !shown.has(id))));
    };
    return {
      base,
      byHand,
      toggle: (id, isTicked) => {
        setByHand(new Map(byHand).set(bareAttachmentId(id), isTicked));
      },
      toggleMany: (ids, isTicked) => {
        const chosen = ids.map((id) => [bareAttachmentId(id), isTicked] as const);
        setByHand(new Map([...byHand, ...chosen]));
      },
      tickAll: (shownIds) => {
        setAll('all', shownIds);
      },
      untickAll: (shownIds) => {
        setAll('none', shownIds);
      },
      untickMarked: () => {
        setBase((before) => (before === 'all' ? 'unmarked' : before));
      },
      startOver: (anew) => {
        setBase(anew);
        setByHand((before) => new Map([...before].filter(([, isTicked]) => !isTicked)));
      },
      restore: (choice) => {
        setBase(choice.base);
        setByHand(new Map([...choice.byHand].map(([id, to]) => [bareAttachmentId(id), to])));
      },
    };
  }, [base, byHand]);
}

export type Ticks = {
  readonly isTicked: (match: Match) => boolean;
  /** The attachments that are ticked and match; nothing else can ever be acted on. */
  readonly ticked: readonly Attachment[];
  readonly toggle: (match: Match) => void;
  readonly toggleAll: () => void;
};

/**
 * The tick boxes of the rows that match; the same object until a tick or the rows change.
 *
 * @param isOnlyShown Then "all" means the rows that are shown, as where a filter is set: what it
 *   hides keeps its ticks.
 */
export function useTicks(
  matches: readonly Match[],
  memory: TickMemory,
  isOnlyShown: boolean,
): Ticks {
  const { base, byHand } = memory;
  const isTicked = useCallback(
    ({ attachment, marks }: Match) => {
      const hand = byHand.get(bareAttachmentId(attachment.id));
      if (hand !== undefined) return hand;
      return base === 'all' || (base === 'unmarked' && marks.length === 0);
    },
    [base, byHand],
  );
  const ticked = useMemo(
    () => matches.filter(isTicked).map(({ attachment }) => attachment),
    [matches, isTicked],
  );
  const toggleAll = useCallback(() => {
    const isAll = ticked.length === matches.length;
    const ids = matches.map(({ attachment }) => attachment.id);
    if (isOnlyShown) memory.toggleMany(ids, !isAll);
    else if (isAll) memory.untickAll(ids);
    else memory.tickAll(ids);
  }, [ticked.length, matches, memory, isOnlyShown]);
  return useMemo(
    () => ({
      isTicked,
      ticked,
      toggle: (match) => {
        memory.toggle(match.attachment.id, !isTicked(match));
      },
      toggleAll,
    }),
    [isTicked, ticked, memory, toggleAll],
  );
}
