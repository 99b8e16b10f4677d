import { useEffect, useMemo, useState } from 'react';
import { readCutoff } from '../../../src/cleanup/cutoff';
import type { CutoffReading } from '../../../src/cleanup/cutoff';
import type { AgeBasis, AgeRule } from '../../../src/cleanup/selection';

export type Cutoff = {
  readonly typed: string;
  /** The text that has taken effect. */
  readonly applied: string;
  readonly reading: CutoffReading;
  readonly basis: AgeBasis;
  /** `null` while nothing valid is applied: then nothing matches. */
  readonly rule: AgeRule | null;
  /** Whether something is typed that has not taken effect yet. */
  readonly isPending: boolean;
  /** Whether it takes one line only: it is chosen, and the files need the room. */
  readonly isFolded: boolean;
  readonly type: (text: string) => void;
  readonly apply: (text: string) => void;
  /** Applies it as the person's choice: where it can be read, the cutoff folds. */
  readonly settle: (text: string) => void;
  readonly fold: (isFolded: boolean) => void;
  readonly chooseBasis: (basis: AgeBasis) => void;
};

/** Shorter than it takes to look up from the keyboard, longer than between two letters. */
const TYPING_PAUSE_MS = 400;

/**
 * The cutoff field: what is typed takes effect after a short pause, once it can be read. What cannot
 * be read is refused when it is applied, and not in the middle of typing.
 *
 * @param onNewRule Called when something else than before takes effect.
 */
export function useCutoff(timeZone: string, onNewRule: () => void): Cutoff {
  const [typed, setTyped] = useState('');
  const [applied, setApplied] = useState('');
  const [reading, setReading] = useState<CutoffReading>({ kind: 'empty' });
  const [basis, setBasis] = useState<AgeBasis>('updated');
  const [isFolded, setIsFolded] = useState(false);

  const rule = useMemo(
    () => (reading.kind === 'instant' ? { basis, beforeMs: reading.beforeMs } : null),
    [basis, reading],
  );
  const apply = (text: string): CutoffReading => {
    if (text !== applied) onNewRule();
    const read = readCutoff(text, timeZone, Date.now());
    setTyped(text);
    setApplied(text);
    setReading(read);
    return read;
  };
  const isPending = typed !== applied;
  // No dependencies: what it applies must be what the last render knows, the view above all.
  useEffect(() => {
    if (!isPending || readCutoff(typed, timeZone, Date.now()).kind !== 'instant') return undefined;
    const pause = setTimeout(() => {
      apply(typed);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  });
  return {
    typed,
    applied,
    reading,
    basis,
    rule,
    isPending,
    isFolded: isFolded && rule !== null,
    type: setTyped,
    apply,
    settle: (text) => {
      setIsFolded(apply(text).kind === 'instant');
    },
    fold: setIsFolded,
    chooseBasis: (chosen) => {
      onNewRule();
      setBasis(chosen);
    },
  };
}
