import { useState } from 'react';
import type { ListedStatus } from '../../../src/cleanup/attachment';
import { statusFor } from '../../../src/cleanup/plan';
import { idsToTryAgain } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import { onlyOn } from '../unfinished-run';
import type { UnfinishedRun } from '../unfinished-run';
import { useCutoff } from './use-cutoff';
import { useFilters } from './use-filters';
import { useRules } from './use-rules';
import { useTickMemory } from './use-ticks';

/** All that is chosen on the list, and of which view. */
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
  const takeUp = (run: UnfinishedRun) => {
    setView(statusFor(run.act));
    cutoff.chooseBasis(run.basis);
    cutoff.settle(run.cutoffText);
    filters.restore(run.filters);
    // Last: another basis or cutoff starts the ticks over.
    tickMemory.restore(run.ticks);
  };
  const tickAgain = (ended: RunState) => {
    const files = idsToTryAgain(ended).map((id) => ({ id }));
    setAgainCount(files.length);
    tickMemory.restore(onlyOn(files, tickMemory));
  };
  const { canonical: cutoffText, basis } = cutoff;
  return {
    choice: { cutoffText, basis, ticks: tickMemory, filters },
    ...{ tickMemory, filters, cutoff, rules, view, setView, showView },
    ...{ takeUp, againCount, setAgainCount, tickAgain },
  };
}
