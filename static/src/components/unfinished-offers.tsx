import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useRef } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import type { Act } from '../../../src/cleanup/plan';
import { useFormats } from '../formats';
import type { UnfinishedRun } from '../unfinished-run';
import { THIS_CONTENT } from '../words';

type Props = {
  readonly contentKind: ContentKind;
  readonly offers: readonly UnfinishedRun[];
  readonly onTakeUp: (run: UnfinishedRun) => void;
  readonly onForget: (act: Act) => void;
};

/** The runs of before that were not finished, and what can be done with each. */
export function UnfinishedOffers({ contentKind, offers, onTakeUp, onForget }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // The button that had the focus goes away with its offer.
  const focusPlace = () => place.current?.focus();
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
  const files = formats.files(run.fileCount);
  return (
    <SectionMessage
      appearance="information"
      title={`A cleanup of ${THIS_CONTENT[contentKind]} was not finished`}
    >
      <p>
        It was started on {formats.instant(run.startedAt)} to{' '}
        {run.act === 'trash' ? `move ${files} to the trash` : `delete ${files} permanently`},{' '}
        {run.basis === 'updated' ? 'last updated' : 'first uploaded'} before{' '}
        <strong>{run.cutoffText}</strong>. Taking it up only fills in its cutoff and selection: you
        see what is left now, and nothing happens before you approve it again.
      </p>
      <div className="buttons">
        <Button onClick={onTakeUp}>Take up its cutoff and selection</Button>
        <Button appearance="subtle" onClick={onForget}>
          Forget it
        </Button>
      </div>
    </SectionMessage>
  );
}
