import type { ReactNode } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import { statusFor } from '../../../src/cleanup/plan';
import { StillFinishing } from '../components/still-finishing';
import { UnfinishedOffers } from '../components/unfinished-offers';
import type { ChosenBefore } from '../choice-note';
import type { ChoiceNote } from '../hooks/use-choice-note';
import type { UnfinishedRuns } from '../hooks/use-unfinished-runs';

type Props = {
  readonly contentKind: ContentKind;
  readonly unfinished: UnfinishedRuns;
  readonly choiceNote: ChoiceNote;
  /** Whether the person comes back from a run: the button that they pressed is gone. */
  readonly takesFocus: boolean;
  readonly onTakeUp: (before: ChosenBefore) => void;
  /** The lists, which are read no sooner than they are shown. */
  readonly children: ReactNode;
};

/** What a window of before has left: offers, and a wait for what it may still do. */
export function ComingBack(props: Props) {
  const { contentKind, unfinished, choiceNote, takesFocus, onTakeUp, children } = props;
  return (
    <>
      <UnfinishedOffers
        contentKind={contentKind}
        offers={unfinished.offers}
        choice={choiceNote.offer}
        takesFocus={takesFocus}
        onTakeUp={(run) => {
          unfinished.withdraw(run.act);
          onTakeUp({ ...run, view: statusFor(run.act) });
        }}
        onForget={unfinished.forget}
        onTakeUpChoice={onTakeUp}
        onForgetChoice={choiceNote.forget}
      />
      {unfinished.mayActUntil > 0 ? (
        <StillFinishing untilMs={unfinished.mayActUntil} onOver={unfinished.endWaiting} />
      ) : (
        children
      )}
    </>
  );
}
