import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import type { ReactNode } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';
import type { ChosenBefore } from '../unfinished/choice-note';
import type { UnfinishedRun } from '../unfinished/unfinished-run';

type Props = {
  readonly contentKind: ContentKind;
  readonly offers: readonly UnfinishedRun[];
  /** What was chosen and never approved; shown where no run is offered. */
  readonly choice: ChosenBefore | null;
  readonly onTakeUp: (run: UnfinishedRun) => void;
  readonly onForget: (act: Act) => void;
  readonly reportOf: (run: UnfinishedRun) => ReactNode;
  readonly onTakeUpChoice: (choice: ChosenBefore) => void;
  readonly onForgetChoice: () => void;
};

/** The runs of before that were not finished, and what can be done with each. */
export function UnfinishedOffers(props: Props) {
  const { contentKind, offers, choice } = props;
  return (
    <>
      {offers.map((run) => (
        <Offer
          key={run.act}
          {...{ run, contentKind }}
          report={props.reportOf(run)}
          onTakeUp={() => {
            props.onTakeUp(run);
          }}
          onForget={() => {
            props.onForget(run.act);
          }}
        />
      ))}
      {choice !== null && offers.length === 0 && (
        <ChoiceOffer
          choice={choice}
          onTakeUp={() => {
            props.onTakeUpChoice(choice);
          }}
          onForget={props.onForgetChoice}
        />
      )}
    </>
  );
}

type OfferProps = {
  readonly contentKind: ContentKind;
  readonly run: UnfinishedRun;
  readonly report: ReactNode;
  readonly onTakeUp: () => void;
  readonly onForget: () => void;
};

function Offer({ contentKind, run, report, onTakeUp, onForget }: OfferProps) {
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
      <OfferButtons {...{ report, onTakeUp, onForget }} />
    </SectionMessage>
  );
}

type ChoiceProps = Pick<OfferProps, 'onTakeUp' | 'onForget'> & { readonly choice: ChosenBefore };

function ChoiceOffer({ choice: { basis, cutoffText }, onTakeUp, onForget }: ChoiceProps) {
  const { text, rich } = useTranslate();
  return (
    <SectionMessage appearance="information" title={text('unfinished.choice.title')}>
      <p>{rich('unfinished.choice', { basis, cutoff: cutoffText })}</p>
      <OfferButtons {...{ onTakeUp, onForget }} />
    </SectionMessage>
  );
}

type ButtonProps = Pick<OfferProps, 'onTakeUp' | 'onForget'> & { readonly report?: ReactNode };

function OfferButtons({ report, onTakeUp, onForget }: ButtonProps) {
  const { text } = useTranslate();
  return (
    <div className="buttons">
      <Button onClick={onTakeUp}>{text('unfinished.take-up')}</Button>
      <Button appearance="subtle" onClick={onForget}>
        {text('unfinished.forget')}
      </Button>
      {report}
    </div>
  );
}
