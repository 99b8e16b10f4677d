import { useState } from 'react';
import { statusFor } from '../../src/cleanup/plan';
import type { Act, Plan } from '../../src/cleanup/plan';
import type { CleanupCalls, Content } from '../../src/contract';
import type { RunState } from '../../src/run/run-state';
import { TryAgainNote } from './coming-back/try-again-note';
import { useFormats } from './language/formats';
import { useChoiceNote } from './unfinished/use-choice-note';
import { useChoosing } from './choosing/use-choosing';
import { useKeptReport } from './unfinished/use-kept-report';
import { useLater } from './shared/use-later';
import { PeopleProvider } from './reading/people';
import { useNamedPeople } from './reading/use-named-people';
import { useLeaveWarning } from './platform/use-leave-warning';
import { useReport } from './report/use-report';
import { useRun } from './running/use-run';
import { useUnfinishedRuns } from './unfinished/use-unfinished-runs';
import type { ReportTopic } from './report/report-download';
import type { RunNotes } from './unfinished/run-notes';
import { noteOf } from './unfinished/unfinished-run';
import { fetchAfterChoosing } from './after-choosing';
import { ComingBack } from './coming-back/coming-back';
import type { Approved } from './choosing/list-view';
import { Views } from './choosing/views';

type Props = {
  readonly calls: CleanupCalls;
  readonly content: Content;
  readonly notes: RunNotes;
};

/** What the run that was started last is about. */
type RunSubject = Approved & {
  /** For a purge of what a run of the same list has just trashed: that run. */
  readonly earlierRun: RunState | null;
};

/** All that can be done with the files of a page or blog post. */
export function Workspace(props: Props) {
  return (
    <PeopleProvider value={useNamedPeople(props.calls)}>
      <Steps {...props} />
    </PeopleProvider>
  );
}

/** The two views over the one cutoff, and the run that comes out of them. */
function Steps({ calls, content, notes }: Props) {
  const { timeZone } = useFormats();
  const choosing = useChoosing(timeZone);
  const run = useRun(calls);
  const afterChoosing = useLater(fetchAfterChoosing);
  const unfinished = useUnfinishedRuns(notes, content.id, run.state);
  const keptReport = useKeptReport(content.id, run.state, afterChoosing);
  const chosen = run.state === null && choosing.cutoff.rule !== null ? choosing.choice : null;
  const choiceNote = useChoiceNote(notes.choice, content.id, chosen);
  useLeaveWarning(run.state !== null && run.state.phase !== 'ended');
  const [subject, setSubject] = useState<RunSubject | null>(null);

  const download = useReport(content, afterChoosing);
  const start = (plan: Plan, approved: Approved, earlierRun: RunState | null = null) => {
    choosing.setAgainCount(0);
    const about = { ...approved, earlierRun };
    setSubject(about);
    const note = noteOf(plan, choosing.choice, Date.now());
    unfinished.begin(note);
    keptReport.begin(note, topicOf(plan.act, about));
    choiceNote.forget();
    // The way back leads to where the rest of it is, as the offer of a later day does.
    choosing.setView(statusFor(plan.act));
    choosing.tickMemory.restore(note.ticks);
    run.start(plan);
  };
  // A run begins in a dialog that came together with its screens.
  if (run.state === null || subject === null || afterChoosing.part === null) {
    return (
      <ComingBack
        {...{ content, unfinished, choiceNote, keptReport, afterChoosing }}
        onDownload={download}
        takesFocus={subject !== null}
        onTakeUp={choosing.takeUp}
      >
        <TryAgainNote count={choosing.againCount} />
        <Views
          {...{ calls, content, choosing, afterChoosing }}
          onStart={start}
          onDownload={download}
        />
      </ComingBack>
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
      onDownload={() => {
        download?.({ ...topicOf(ended.plan.act, subject), run: ended });
      }}
      onTryAgain={() => {
        choosing.tickAgain(ended);
        run.clear();
      }}
      onBack={run.clear}
    />
  );
}

function topicOf(act: Act, { list, files, earlierRun }: RunSubject): Omit<ReportTopic, 'run'> {
  return { ...list, selectedIds: files.map(({ id }) => id), earlierRun, act };
}
