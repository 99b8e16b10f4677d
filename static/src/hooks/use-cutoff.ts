import { useMemo, useState } from 'react';
import { readCutoff } from '../../../src/cleanup/cutoff';
import type { CutoffReading } from '../../../src/cleanup/cutoff';
import { byAgeAlone } from '../../../src/cleanup/selection';
import type { AgeBasis, AgeRule, Rules } from '../../../src/cleanup/selection';

export type Cutoff = {
  readonly typed: string;
  /** The text that has taken effect. */
  readonly applied: string;
  readonly reading: CutoffReading;
  readonly basis: AgeBasis;
  /** `null` while nothing valid is applied: then nothing matches. */
  readonly rule: AgeRule | null;
  readonly rules: Rules | null;
  /** Whether something is typed that has not taken effect yet. */
  readonly isPending: boolean;
  readonly type: (text: string) => void;
  readonly apply: (text: string) => void;
  readonly chooseBasis: (basis: AgeBasis) => void;
};

/**
 * The cutoff field: what is typed takes effect when it is applied.
 *
 * @param onNewRule Called when something else than before takes effect.
 */
export function useCutoff(timeZone: string, onNewRule: () => void): Cutoff {
  const [typed, setTyped] = useState('');
  const [applied, setApplied] = useState('');
  const [reading, setReading] = useState<CutoffReading>({ kind: 'empty' });
  const [basis, setBasis] = useState<AgeBasis>('updated');

  const rule = useMemo(
    () => (reading.kind === 'instant' ? { basis, beforeMs: reading.beforeMs } : null),
    [basis, reading],
  );
  const rules = useMemo(() => (rule === null ? null : byAgeAlone(rule)), [rule]);
  return {
    typed,
    applied,
    reading,
    basis,
    rule,
    rules,
    isPending: typed !== applied,
    type: setTyped,
    apply: (text) => {
      if (text !== applied) onNewRule();
      setTyped(text);
      setApplied(text);
      setReading(readCutoff(text, timeZone, Date.now()));
    },
    chooseBasis: (chosen) => {
      onNewRule();
      setBasis(chosen);
    },
  };
}
