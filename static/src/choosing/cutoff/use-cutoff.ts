import { useMemo, useState } from 'react';
import type { AgeBasis, AgeRule } from '../../../../src/cleanup/choosing/selection';
import type { TypedReading } from '../../dates/plain-date';
import { useAfterPause } from './use-after-pause';
import { useDateReader } from './use-date-reader';

export type Cutoff = {
  readonly typed: string;
  readonly reading: TypedReading;
  /** The text that has taken effect, as it can be read on another day: the date of "90d". */
  readonly canonical: string;
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

/**
 * The cutoff field: what is typed takes effect after a short pause, once it can be read. What cannot
 * be read is refused when it is applied, and not in the middle of typing.
 *
 * @param onNewRule Called when something else than before takes effect.
 */
export function useCutoff(timeZone: string, onNewRule: () => void): Cutoff {
  const [typed, setTyped] = useState('');
  const [applied, setApplied] = useState({ text: '', atMs: 0 });
  const readDate = useDateReader();
  // Read anew when the words of the language have come.
  const { reading, canonical } = useMemo(
    () => readDate(applied.text, timeZone, applied.atMs),
    [readDate, applied, timeZone],
  );
  const [basis, setBasis] = useState<AgeBasis>('updated');
  const [isFolded, setIsFolded] = useState(false);

  const rule = useMemo(
    () => (reading.kind === 'instant' ? { basis, beforeMs: reading.beforeMs } : null),
    [basis, reading],
  );
  const isReadable = (text: string) =>
    readDate(text, timeZone, Date.now()).reading.kind === 'instant';
  const apply = (text: string) => {
    if (text !== applied.text) onNewRule();
    setTyped(text);
    setApplied({ text, atMs: Date.now() });
  };
  const isPending = typed !== applied.text;
  useAfterPause(isPending, () => {
    if (isReadable(typed)) apply(typed);
  });
  return {
    typed,
    reading,
    canonical,
    basis,
    rule,
    isPending,
    isFolded: isFolded && rule !== null,
    type: setTyped,
    apply,
    settle: (text) => {
      apply(text);
      setIsFolded(isReadable(text));
    },
    fold: setIsFolded,
    chooseBasis: (chosen) => {
      onNewRule();
      setBasis(chosen);
    },
  };
}
