import { useCallback, useEffect, useState } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import type { RunState } from '../../../src/run/run-state';
import type { RunNotes } from './run-notes';
import { hasNothingLeft } from './unfinished-run';
import type { UnfinishedRun } from './unfinished-run';

/** Forge ends an invocation after 25 s; what it has sent by then may take a moment more. */
const LONGEST_INVOCATION_MS = 30_000;
const NOTHING: readonly string[] = [];

export type UnfinishedRuns = {
  /** Those of before the app was opened; what runs now needs no offer while it is open. */
  readonly offers: readonly UnfinishedRun[];
  /** Epoch ms: until then, what such a run has sent may still take effect; 0: nothing may. */
  readonly mayActUntil: number;
  /** Whatever that run may still do: a person wants to go on, or the time is over. */
  readonly endWaiting: () => void;
  /** Whether this browser keeps a note of the run that was begun last. */
  readonly isNoted: boolean;
  readonly begin: (run: UnfinishedRun) => void;
  /** Ends the offer for now; the note stays until such a run is begun anew, or it is forgotten. */
  readonly withdraw: (act: Act) => void;
  readonly forget: (act: Act) => void;
};

/**
 * The unfinished runs of a page, and the note of the one that is going on, which is written anew as
 * files are settled. A run that is stopped, ends early, or loses its window leaves its note; one with
 * nothing left takes it away.
 */
export function useUnfinishedRuns(
  notes: RunNotes,
  contentId: string,
  current: RunState | null,
): UnfinishedRuns {
  const [offers, setOffers] = useState(() => notes.read(contentId));
  const [mayActUntil, setMayActUntil] = useState(() =>
    Math.max(0, ...offers.map((run) => run.mayActUntil)),
  );
  const endWaiting = useCallback(() => {
    setMayActUntil(0);
  }, []);
  const [isNoted, setIsNoted] = useState(true);
  const [begun, setBegun] = useState<UnfinishedRun | null>(null);

  const finishedAct = current !== null && hasNothingLeft(current) ? current.plan.act : null;
  useEffect(() => {
    if (finishedAct !== null) notes.forget(contentId, finishedAct);
  }, [notes, contentId, finishedAct]);

  const { done = 0, left = 0 } = current?.counts ?? {};
  const underWay = current?.underWay ?? NOTHING;
  useEffect(() => {
    // Nothing is kept where it was refused at first, and a finished run leaves no note.
    if (begun === null || finishedAct !== null) return;
    const mayActUntil = underWay.length === 0 ? 0 : Date.now() + LONGEST_INVOCATION_MS;
    notes.keep(contentId, { ...begun, doneCount: done, leftCount: left, mayActUntil });
  }, [notes, contentId, begun, done, left, underWay, finishedAct]);

  const withdraw = (act: Act) => {
    setOffers(offers.filter((offer) => offer.act !== act));
  };
  return {
    offers,
    mayActUntil,
    endWaiting,
    isNoted,
    begin: (run) => {
      withdraw(run.act);
      const isKept = notes.keep(contentId, run);
      setIsNoted(isKept);
      setBegun(isKept ? run : null);
    },
    withdraw,
    forget: (act) => {
      withdraw(act);
      notes.forget(contentId, act);
    },
  };
}
