import { useMemo, useState } from 'react';
import { readCutoff } from '../../../src/cleanup/cutoff';
import type { CutoffReading } from '../../../src/cleanup/cutoff';
import type { AgeBasis, AgeRule } from '../../../src/cleanup/selection';

export type Cutoff = {
  readonly typed: string;
  readonly reading: CutoffReading;
  readonly basis: AgeBasis;
  /** `null` while nothing valid is typed: then nothing matches. */
  readonly rule: AgeRule | null;
  readonly type: (text: string) => void;
  readonly apply: (text: string) => void;
  readonly chooseBasis: (basis: AgeBasis) => void;
};

/** The cutoff field: what is typed takes effect when it is applied. */
export function useCutoff(timeZone: string): Cutoff {
  const [typed, setTyped] = useState('');
  const [reading, setReading] = useState<CutoffReading>({ kind: 'empty' });
  const [basis, setBasis] = useState<AgeBasis>('updated');

  const rule = useMemo(
    () => (reading.kind === 'instant' ? { basis, beforeMs: reading.beforeMs } : null),
    [basis, reading],
  );
  const apply = (text: string) => {
    setTyped(text);
    setReading(readCutoff(text, timeZone, Date.now()));
  };
  return { typed, reading, basis, rule, type: setTyped, apply, chooseBasis: setBasis };
}
