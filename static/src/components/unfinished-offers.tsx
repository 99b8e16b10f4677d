import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import type { ChosenBefore } from '../choice-note';
import type { UnfinishedRun } from '../unfinished-run';

type Props = {
  readonly contentKind: ContentKind;
  readonly offers: readonly UnfinishedRun[];
  /** What was chosen and never approved; shown where no run is offered. */
  readonly choice: ChosenBefore | null;
  /** Whether the person comes back from a run: the button that they pressed is gone. */
  readonly takesFocus: boolean;
  readonly onTakeUp: (run: UnfinishedRun) => void;
  readonly onForget: (act: Act) => void;
  readonly onTakeUpChoice: (choice: ChosenBefore) => void;
  readonly onForgetChoice: () => void;
};

/** The runs of before that were not finished, and what can be done with each. */
export function UnfinishedOffers(props: Props) {
  const { contentKind, offers, choice, takesFocus, onTakeUp, onForget } = props;
  const place = useRef<HTMLDivElement>(null);
  // The button that had the focus goes away with its offer.
  const focusPlace = () => place.current?.focus();
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} tabIndex={-1} className="offers">
      {offers.map((run) => (
        <Offer
          key={run.act}
          run={run}
          contentKind={contentKind}
          onTakeUp={() => {
            onTakeUp(run);
            focusPlace();
          }}
          onForget={() => {
            onForget(run.act);
            focusPlace();
          }}
        />
      ))}
      {choice !== null && offers.length === 0 && (
        <ChoiceOffer
          choice={choice}
          onTakeUp={() => {
            props.onTakeUpChoice(choice);
            focusPlace();
          }}
          onForget={() => {
            props.onForgetChoice();
            focusPlace();
          }}
        />
      )}
    </div>
  );
}

type OfferProps = {
  readonly contentKind: ContentKind;
  readonly run: UnfinishedRun;
  readonly onTakeUp: () => void;
  readonly onForget: () => void;
};

function Offer({ contentKind, run, onTakeUp, onForget }: OfferProps) {
  const formats = useFormats();
  const { text, rich } = useTranslate();
  return (
    <SectionMessage appearance="information" title={text('unfinished.title', { contentKind })}>
      <p>
        {rich(`unfinished.explanation.${run.act}`, {
          startedAt: formats.instant(run.startedAt),
          count: run.fileCount,
          basis: run.basis,
          cutoff: run.cutoffText,
        })}
      </p>
      {run.doneCount > 0 && (
        <p>
          {text(`unfinished.progress.${run.act}`, { done: run.doneCount, left: run.leftCount })}
        </p>
      )}
      <OfferButtons {...{ onTakeUp, onForget }} />
    </SectionMessage>
  );
}

type ChoiceProps = Omit<OfferProps, 'run' | 'contentKind'> & { readonly choice: ChosenBefore };

function ChoiceOffer({ choice: { basis, cutoffText }, onTakeUp, onForget }: ChoiceProps) {
  const { text, rich } = useTranslate();
  return (
    <SectionMessage appearance="information" title={text('unfinished.choice.title')}>
      <p>{rich('unfinished.choice', { basis, cutoff: cutoffText })}</p>
      <OfferButtons {...{ onTakeUp, onForget }} />
    </SectionMessage>
  );
}

function OfferButtons({ onTakeUp, onForget }: Pick<OfferProps, 'onTakeUp' | 'onForget'>) {
  const { text } = useTranslate();
  return (
    <div className="buttons">
      <Button onClick={onTakeUp}>{text('unfinished.take-up')}</Button>
      <Button appearance="subtle" onClick={onForget}>
        {text('unfinished.forget')}
      </Button>
    </div>
  );
}
