import Button from '@atlaskit/button/default/button';
import { ModalTransition } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { totalSizeBytes } from '../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import { doneBy, idsToTryAgain } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../shared/focused-heading';
import { OutcomeGroups } from './outcome-groups';
import { spaceTrashPath } from '../platform/attachment-path';
import { useFormats } from '../language/formats';
import { usePlatform } from '../platform/platform';
import { useTranslate } from '../language/translate';
import { countsInWords } from '../language/words';
import { PurgeTrashed } from '../approving/purge-trashed';

type Props = {
  readonly calls: CleanupCalls;
  readonly run: RunState;
  /** The files of the run, for their names. */
  readonly attachments: readonly Attachment[];
  readonly onPurge: (plan: Plan) => void;
  readonly onDownload: () => void;
  /** Back to the list, with ticks on what failed or was not reached. */
  readonly onTryAgain: () => void;
  readonly onBack: () => void;
};

/** What became of every file, and what can be done next. */
export function ResultScreen(props: Props) {
  const { calls, run, attachments, onPurge, onDownload, onTryAgain, onBack } = props;
  const formats = useFormats();
  const translate = useTranslate();
  const { text } = translate;
  const [isPurging, setIsPurging] = useState(false);
  const { plan, counts, trouble } = run;
  const againCount = idsToTryAgain(run).length;
  const done = doneBy(run, attachments);
  // What has no known size counts for nothing.
  const size = formats.size(totalSizeBytes(done));
  return (
    <div className="result">
      <FocusedHeading>{text(`result.done.${plan.act}`, { done: counts.done })}</FocusedHeading>
      <p>
        {countsInWords(translate, counts)}
        {counts.done > 0 && ` · ${text(`result.size.${plan.act}`, { size })}`}
      </p>
      {trouble !== null && (
        <SectionMessage appearance="error" title={text('result.ended-early')}>
          <p>{text(`trouble.${trouble}`)}</p>
        </SectionMessage>
      )}
      {run.isStopped && counts.left > 0 && (
        <SectionMessage appearance="information" title={text('result.stopped')}>
          <p>{text('result.not-reached', { left: counts.left })}</p>
        </SectionMessage>
      )}
      {plan.act === 'trash' && counts.done > 0 && <AfterTrash />}
      <OutcomeGroups run={run} attachments={attachments} />
      <div className="buttons">
        {againCount > 0 && (
          <Button appearance="primary" onClick={onTryAgain}>
            {text('result.try-again', { count: againCount })}
          </Button>
        )}
        <Button onClick={onBack}>{text('result.back')}</Button>
        <Button appearance="subtle" onClick={onDownload}>
          {text('report.download')}
        </Button>
        {plan.act === 'trash' && counts.done > 0 && (
          <span className="purge-too">
            {text('result.purge-too')}{' '}
            <button
              type="button"
              className="text-link"
              onClick={() => {
                setIsPurging(true);
              }}
            >
              {text('act.purge', { count: counts.done })}
            </button>
          </span>
        )}
      </div>
      <ModalTransition>
        {isPurging && (
          <PurgeTrashed
            calls={calls}
            contentKind={plan.contentKind}
            trashed={done}
            onStart={onPurge}
            onCancel={() => {
              setIsPurging(false);
            }}
          />
        )}
      </ModalTransition>
    </div>
  );
}

function AfterTrash() {
  const { text } = useTranslate();
  const { spaceKey, open } = usePlatform();
  return (
    <SectionMessage appearance="information">
      <p>{text('result.after-trash')}</p>
      {spaceKey !== null && (
        <button
          type="button"
          className="text-link"
          onClick={() => {
            open(spaceTrashPath(spaceKey));
          }}
        >
          {text('result.open-trash')}
        </button>
      )}
    </SectionMessage>
  );
}
