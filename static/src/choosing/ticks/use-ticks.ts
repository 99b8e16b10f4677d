import { useCallback, useMemo, useState } from 'react';
import { bareAttachmentId } from '../../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Match } from '../../../../src/cleanup/choosing/judgement';

/** Which of the rows are ticked that nobody has ticked or unticked by hand; a marked one never is. */
type Base = 'unmarked' | 'none';

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
  /** These rows, and whatever unmarked row comes to match under the same cutoff. */
  readonly tickAll: (ids: readonly string[]) => void;
  readonly untickAll: (ids: readonly string[]) => void;
  /** For another cutoff or view; unticks by hand stay. */
  readonly startOver: (base: Base) => void;
  /** Puts a choice of before in the place of this one. */
  readonly restore: (choice: TickChoice) => void;
};

export function useTickMemory(): TickMemory {
  const [base, setBase] = useState<Base>('unmarked');
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(() => {
    // What is not shown keeps what was said of it by hand.
    const setAll = (to: Base, shownIds: readonly string[]) => {
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
      tickAll: (ids) => {
        setAll('unmarked', ids);
      },
      untickAll: (ids) => {
        setAll('none', ids);
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

/** How many rows of a kind there are, and how many of them are ticked. */
type TickCount = { readonly all: number; readonly ticked: number };

export type Ticks = {
  readonly isTicked: (match: Match) => boolean;
  /** The attachments that are ticked and match; nothing else can ever be acted on. */
  readonly ticked: readonly Attachment[];
  readonly unmarked: TickCount;
  readonly marked: TickCount;
  readonly toggle: (match: Match) => void;
  /** Ticks those of the rows that have no mark, or unticks all of them. */
  readonly tickMany: (matches: readonly Match[], isTicked: boolean) => void;
  /** Ticks all rows without a mark; where they are ticked, unticks all rows. */
  readonly toggleUnmarked: () => void;
  /** Ticks all marked rows; where they are ticked, unticks them. */
  readonly toggleMarked: () => void;
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
    (match: Match) =>
      byHand.get(bareAttachmentId(match.attachment.id)) ??
      (base === 'unmarked' && isUnmarked(match)),
    [base, byHand],
  );
  return useMemo(() => {
    const tickedRows = matches.filter(isTicked);
    const unmarkedRows = matches.filter(isUnmarked);
    const tickedUnmarked = tickedRows.filter(isUnmarked).length;
    const unmarked = { all: unmarkedRows.length, ticked: tickedUnmarked };
    const marked = {
      all: matches.length - unmarkedRows.length,
      ticked: tickedRows.length - tickedUnmarked,
    };
    return {
      ...{ isTicked, unmarked, marked },
      ticked: tickedRows.map(({ attachment }) => attachment),
      toggle: (match) => {
        memory.toggle(match.attachment.id, !isTicked(match));
      },
      tickMany: (rows, to) => {
        memory.toggleMany(idsOf(to ? rows.filter(isUnmarked) : rows), to);
      },
      toggleUnmarked: () => {
        const isAll = unmarked.ticked === unmarked.all;
        const ids = idsOf(isAll ? matches : unmarkedRows);
        if (isOnlyShown) memory.toggleMany(ids, !isAll);
        else if (isAll) memory.untickAll(ids);
        else memory.tickAll(ids);
      },
      toggleMarked: () => {
        const rows = matches.filter((match) => !isUnmarked(match));
        memory.toggleMany(idsOf(rows), marked.ticked < marked.all);
      },
    };
  }, [matches, isTicked, memory, isOnlyShown]);
}

function isUnmarked({ marks }: Match): boolean {
  return marks.length === 0;
}

function idsOf(rows: readonly Match[]): readonly string[] {
  return rows.map(({ attachment }) => attachment.id);
}
