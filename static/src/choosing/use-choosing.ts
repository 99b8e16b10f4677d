import { useMemo, useState } from 'react';
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { idsToTryAgain } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import type { ChosenBefore } from '../unfinished/choice-note';
import { onlyOn } from '../unfinished/unfinished-run';
import { useCutoff } from './cutoff/use-cutoff';
import { useFilters } from './filters/use-filters';
import { useRules } from './filters/use-rules';
import { useTickMemory } from './ticks/use-ticks';

/** All that is chosen on the lists, and which of them is shown. */
export type Choosing = ReturnType<typeof useChoosing>;

export function useChoosing(timeZone: string) {
  const tickMemory = useTickMemory();
  const filters = useFilters();
  /** Files of a run before that are ticked for another try. */
  const [againCount, setAgainCount] = useState(0);
  const [view, setView] = useState<ListedStatus>('current');
  const startOver = (on: ListedStatus) => {
    setAgainCount(0);
    // What can never be undone is picked by hand: in the trash nothing starts ticked.
    tickMemory.startOver(on === 'trashed' ? 'none' : 'unmarked');
  };
  const cutoff = useCutoff(timeZone, () => {
    startOver(view);
  });
  const rules = useRules(cutoff.rule, filters);

  const showView = (chosen: ListedStatus) => {
    startOver(chosen);
    setView(chosen);
  };
  const takeUp = (before: ChosenBefore) => {
    setView(before.view);
    cutoff.chooseBasis(before.basis);
    cutoff.settle(before.cutoffText);
    filters.restore(before.filters);
    // Last: another basis or cutoff starts the ticks over.
    tickMemory.restore(before.ticks);
  };
  const tickAgain = (ended: RunState) => {
    const files = idsToTryAgain(ended).map((id) => ({ id }));
    setAgainCount(files.length);
    tickMemory.restore(onlyOn(files, tickMemory));
  };
  const { canonical: cutoffText, basis } = cutoff;
  const choice = useMemo(
    () => ({ cutoffText, basis, ticks: tickMemory, filters, view }),
    [cutoffText, basis, tickMemory, filters, view],
  );
  return {
    choice,
    ...{ tickMemory, filters, cutoff, rules, view, setView, showView },
    ...{ takeUp, againCount, setAgainCount, tickAgain },
  };
}
