import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { statusFor } from '../../../src/cleanup/plan';
import type { Content } from '../../../src/contract';
import { StillFinishing } from './still-finishing';
import type { ChosenBefore } from '../unfinished/choice-note';
import type { ChoiceNote } from '../unfinished/use-choice-note';
import { useLater } from '../shared/use-later';
import type { KeptReport } from '../unfinished/use-kept-report';
import type { UnfinishedRuns } from '../unfinished/use-unfinished-runs';
import type { DownloadReport } from '../report/report-download';
import type { AfterChoosing } from '../after-choosing';

type Props = {
  readonly content: Content;
  readonly unfinished: UnfinishedRuns;
  readonly choiceNote: ChoiceNote;
  readonly keptReport: KeptReport;
  readonly afterChoosing: AfterChoosing;
  readonly onDownload: DownloadReport | null;
  /** Whether the person comes back from a run: the button that they pressed is gone. */
  readonly takesFocus: boolean;
  readonly onTakeUp: (before: ChosenBefore) => void;
  /** The lists, which are read no sooner than they are shown. */
  readonly children: ReactNode;
};

// Not part of the first picture: most windows have nothing to offer.
const fetchOffers = () => import('./unfinished-offers');

/** What a window of before has left: offers, and a wait for what it may still do. */
export function ComingBack(props: Props) {
  const { content, unfinished, choiceNote, keptReport, takesFocus, onTakeUp, children } = props;
  const place = useRef<HTMLDivElement>(null);
  // The button that had the focus goes away with its offer.
  const focusPlace = () => place.current?.focus();
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const isOffering = unfinished.offers.length > 0 || choiceNote.offer !== null;
  const { part } = useLater(fetchOffers, isOffering);
  const after = props.afterChoosing.part;
  return (
    <>
      <div ref={place} tabIndex={-1} className="offers">
        {part !== null && (
          <part.UnfinishedOffers
            contentKind={content.kind}
            offers={unfinished.offers}
            choice={choiceNote.offer}
            onTakeUp={(run) => {
              unfinished.withdraw(run.act);
              onTakeUp({ ...run, view: statusFor(run.act) });
              focusPlace();
            }}
            onForget={(act) => {
              unfinished.forget(act);
              keptReport.forget(act);
              focusPlace();
            }}
            reportOf={(run) =>
              after !== null &&
              props.onDownload !== null && (
                <after.KeptReportButton
                  {...keptReport.placeOf(run)}
                  onDownload={props.onDownload}
                />
              )
            }
            onTakeUpChoice={(choice) => {
              onTakeUp(choice);
              focusPlace();
            }}
            onForgetChoice={() => {
              choiceNote.forget();
              focusPlace();
            }}
          />
        )}
      </div>
      {unfinished.mayActUntil > 0 ? (
        <StillFinishing untilMs={unfinished.mayActUntil} onOver={unfinished.endWaiting} />
      ) : (
        children
      )}
    </>
  );
}
