import Button from '@atlaskit/button/default/button';
import { ModalTransition } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import { doneBy, idsToTryAgain } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../components/focused-heading';
import { OutcomeTable } from '../components/outcome-table';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import { PurgeTrashed } from './purge-trashed';

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
  const { text } = useTranslate();
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
        {text(counts.leftAlone === 0 ? 'run.counts' : 'run.counts-with-left-alone', counts)}
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
      {counts.done < plan.files.length && <OutcomeTable run={run} attachments={attachments} />}
      <div className="buttons">
        {againCount > 0 && (
          <Button appearance="primary" onClick={onTryAgain}>
            {text('result.try-again', { count: againCount })}
          </Button>
        )}
        <Button onClick={onBack}>{text('result.back')}</Button>
        {plan.act === 'trash' && counts.done > 0 && (
          <Button
            appearance="danger"
            onClick={() => {
              setIsPurging(true);
            }}
          >
            {text('act.purge', { count: counts.done })}
          </Button>
        )}
        <Button appearance="subtle" onClick={onDownload}>
          {text('report.download')}
        </Button>
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
  const { rich } = useTranslate();
  return (
    <SectionMessage appearance="information">
      <p>{rich('result.after-trash')}</p>
    </SectionMessage>
  );
}
