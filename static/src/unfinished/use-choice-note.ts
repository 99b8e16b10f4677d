import { useEffect, useState } from 'react';
import type { ChosenBefore } from './choice-note';
import type { RunNotes } from './run-notes';

/** A choice is noted once nothing has changed for so long. */
const PAUSE_MS = 1_000;

export type ChoiceNote = {
  /** What was chosen when a window of before was closed; `null`: nothing, or something else by now. */
  readonly offer: ChosenBefore | null;
  readonly forget: () => void;
};

/**
 * Keeps a note of what is chosen, and offers the one of before until something is chosen anew.
 *
 * @param chosen `null` while something runs, and while there is no cutoff.
 */
export function useChoiceNote(
  notes: RunNotes['choice'],
  contentId: string,
  chosen: ChosenBefore | null,
): ChoiceNote {
  const [offer, setOffer] = useState(() => notes.read(contentId));
  useEffect(() => {
    if (chosen === null) return undefined;
    const timer = setTimeout(() => {
      notes.keep(contentId, chosen);
      setOffer(null);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notes, contentId, chosen]);
  return {
    offer: chosen === null ? offer : null,
    forget: () => {
      setOffer(null);
      notes.forget(contentId);
    },
  };
}
