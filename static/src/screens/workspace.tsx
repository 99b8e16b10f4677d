import { useState } from 'react';
import type { Attachment, ListedStatus } from '../../../src/cleanup/attachment';
import { statusFor } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { UnfinishedOffers } from '../components/unfinished-offers';
import { useFormats } from '../formats';
import { useCutoff } from '../hooks/use-cutoff';
import { useFilters } from '../hooks/use-filters';
import { useLater } from '../hooks/use-later';
import { useLeaveWarning } from '../hooks/use-leave-warning';
import { useRun } from '../hooks/use-run';
import { useTickMemory } from '../hooks/use-ticks';
import { useUnfinishedRuns } from '../hooks/use-unfinished-runs';
import type { RunNotes } from '../run-notes';
import { noteOf } from '../unfinished-run';
import type { UnfinishedRun } from '../unfinished-run';
import { useRules } from '../hooks/use-rules';
import { fetchAfterChoosing } from './after-choosing';
import { Views } from './views';

type Props = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly notes: RunNotes;
};

/** The two views over the one cutoff, and the run that comes out of them. */
export function Workspace({ calls, content, notes }: Props) {
  const { timeZone } = useFormats();
  const tickMemory = useTickMemory();
  const cutoff = useCutoff(timeZone, tickMemory.startOver);
  const filters = useFilters();
  const rules = useRules(cutoff.rule, filters);
  const run = useRun(calls);
  const afterChoosing = useLater(fetchAfterChoosing);
  const unfinished = useUnfinishedRuns(notes, content.id, run.state);
  useLeaveWarning(run.state !== null && run.state.phase !== 'ended');
  const [view, setView] = useState<ListedStatus>('current');
  const [files, setFiles] = useState<readonly Attachment[]>([]);

  const showView = (chosen: ListedStatus) => {
    tickMemory.startOver();
    setView(chosen);
  };
  const start = (plan: Plan, ofFiles: readonly Attachment[]) => {
    setFiles(ofFiles);
    const choice = { cutoffText: cutoff.applied, basis: cutoff.basis, ticks: tickMemory, filters };
    const note = noteOf(plan, choice, Date.now());
    unfinished.begin(note);
    // The way back leads to where the rest of it is, as the offer of a later day does.
    setView(statusFor(plan.act));
    tickMemory.restore(note.ticks);
    run.start(plan);
  };
  const takeUp = ({ act, basis, cutoffText, ticks, filters: chosen }: UnfinishedRun) => {
    unfinished.withdraw(act);
    setView(statusFor(act));
    cutoff.chooseBasis(basis);
    cutoff.apply(cutoffText);
    filters.restore(chosen);
    // Last: another basis or cutoff starts the ticks over.
    tickMemory.restore(ticks);
  };

  // A run begins in a dialog that came together with its screens.
  if (run.state === null || afterChoosing.part === null) {
    return (
      <>
        <UnfinishedOffers
          contentKind={content.kind}
          offers={unfinished.offers}
          onTakeUp={takeUp}
          onForget={unfinished.forget}
        />
        <Views
          {...{ calls, content, cutoff, filters, rules, tickMemory, afterChoosing, view }}
          onView={showView}
          onStart={start}
        />
      </>
    );
  }
  const { RunScreen, ResultScreen } = afterChoosing.part;
  if (run.state.phase !== 'ended') {
    return (
      <RunScreen
        run={run.state}
        isNoted={unfinished.isNoted}
        onStop={run.stop}
        onResume={run.resume}
      />
    );
  }
  return (
    <ResultScreen
      calls={calls}
      run={run.state}
      attachments={files}
      onPurge={(plan) => {
        start(plan, files);
      }}
      onBack={run.clear}
    />
  );
}
