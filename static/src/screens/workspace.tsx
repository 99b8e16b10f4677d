import { useState } from 'react';
import type { ListedStatus } from '../../../src/cleanup/attachment';
import { statusFor } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../../src/contract';
import { idsToTryAgain } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import { UnfinishedOffers } from '../components/unfinished-offers';
import { TryAgainNote } from '../components/try-again-note';
import { useFormats } from '../formats';
import { useCutoff } from '../hooks/use-cutoff';
import { useLater } from '../hooks/use-later';
import { useLeaveWarning } from '../hooks/use-leave-warning';
import { useRun } from '../hooks/use-run';
import { useTickMemory } from '../hooks/use-ticks';
import { useUnfinishedRuns } from '../hooks/use-unfinished-runs';
import type { ReportTopic } from '../report-download';
import { downloadReport } from '../report-download';
import type { RunNotes } from '../run-notes';
import { noteOf, onlyOn } from '../unfinished-run';
import type { UnfinishedRun } from '../unfinished-run';
import { fetchAfterChoosing } from './after-choosing';
import type { Approved } from './list-view';
import { Views } from './views';

type Props = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly notes: RunNotes;
  /** Of the person, for the report. */
  readonly accountId: string;
};

/** What the run that was started last is about. */
type RunSubject = Approved & {
  /** For a purge of what a run of the same list has just trashed: that run. */
  readonly earlierRun: RunState | null;
};

/** The two views over the one cutoff, and the run that comes out of them. */
export function Workspace({ calls, content, notes, accountId }: Props) {
  const { timeZone } = useFormats();
  const choosing = useChoosing(timeZone);
  const { tickMemory, cutoff, view, setView, againCount, setAgainCount } = choosing;
  const run = useRun(calls);
  const afterChoosing = useLater(fetchAfterChoosing);
  const unfinished = useUnfinishedRuns(notes, content.id, run.state);
  useLeaveWarning(run.state !== null && run.state.phase !== 'ended');
  const [subject, setSubject] = useState<RunSubject | null>(null);

  const download = (topic: ReportTopic) =>
    downloadReport({ ...topic, content, accountId }, timeZone);
  const start = (plan: Plan, approved: Approved, earlierRun: RunState | null = null) => {
    setAgainCount(0);
    setSubject({ ...approved, earlierRun });
    const choice = { cutoffText: cutoff.applied, basis: cutoff.basis, ticks: tickMemory };
    const note = noteOf(plan, choice, Date.now());
    unfinished.begin(note);
    // The way back leads to where the rest of it is, as the offer of a later day does.
    setView(statusFor(plan.act));
    tickMemory.restore(note.ticks);
    run.start(plan);
  };
  const takeUp = ({ act, basis, cutoffText, ticks }: UnfinishedRun) => {
    unfinished.withdraw(act);
    setView(statusFor(act));
    cutoff.chooseBasis(basis);
    cutoff.apply(cutoffText);
    // Last: another basis or cutoff starts the ticks over.
    tickMemory.restore(ticks);
  };

  // A run begins in a dialog that came together with its screens.
  if (run.state === null || subject === null || afterChoosing.part === null) {
    return (
      <>
        <UnfinishedOffers
          contentKind={content.kind}
          offers={unfinished.offers}
          onTakeUp={takeUp}
          onForget={unfinished.forget}
        />
        <TryAgainNote count={againCount} />
        <Views
          {...{ calls, content, cutoff, tickMemory, afterChoosing, view }}
          onView={choosing.showView}
          onStart={start}
          onDownload={download}
        />
      </>
    );
  }
  const { RunScreen, ResultScreen } = afterChoosing.part;
  if (run.state.phase !== 'ended') {
    return (
      <RunScreen
        run={run.state}
        estimate={run.estimate}
        isNoted={unfinished.isNoted}
        onStop={run.stop}
        onResume={run.resume}
      />
    );
  }
  const ended = run.state;
  return (
    <ResultScreen
      calls={calls}
      run={ended}
      attachments={subject.files}
      onPurge={(plan) => {
        start(plan, subject, ended);
      }}
      onDownload={() => download(topicOf(ended, subject))}
      onTryAgain={() => {
        choosing.tickAgain(ended);
        run.clear();
      }}
      onBack={run.clear}
    />
  );
}

/** What is chosen on the list, and of which view. */
function useChoosing(timeZone: string) {
  const tickMemory = useTickMemory();
  const [againCount, setAgainCount] = useState(0);
  const cutoff = useCutoff(timeZone, () => {
    setAgainCount(0);
    tickMemory.startOver();
  });
  const [view, setView] = useState<ListedStatus>('current');
  const showView = (chosen: ListedStatus) => {
    setAgainCount(0);
    tickMemory.startOver();
    setView(chosen);
  };
  const tickAgain = (ended: RunState) => {
    const ids = idsToTryAgain(ended);
    setAgainCount(ids.length);
    tickMemory.restore(
      onlyOn(
        ids.map((id) => ({ id })),
        tickMemory,
      ),
    );
  };
  return { tickMemory, cutoff, view, setView, showView, againCount, setAgainCount, tickAgain };
}

function topicOf(run: RunState, { list, files, earlierRun }: RunSubject): ReportTopic {
  return { ...list, selectedIds: files.map(({ id }) => id), run, earlierRun };
}
