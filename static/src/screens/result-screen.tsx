import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { Plan } from '../../../src/cleanup/plan';
import type { CleanupCalls } from '../../../src/contract';
import type { RunState } from '../../../src/run/run-state';
import { FocusedHeading } from '../components/focused-heading';
import { OutcomeTable } from '../components/outcome-table';
import { ReportButton } from '../components/report-button';
import { useTranslate } from '../translate';
import { PurgeTrashed } from './purge-trashed';

type Props = {
  readonly calls: CleanupCalls;
  readonly run: RunState;
  /** The files of the run, for their names. */
  readonly attachments: readonly Attachment[];
  readonly onPurge: (plan: Plan) => void;
  readonly onDownload: () => Promise<void>;
  readonly onBack: () => void;
};

/** What became of every file, and what can be done next. */
export function ResultScreen({ calls, run, attachments, onPurge, onDownload, onBack }: Props) {
  const { text } = useTranslate();
  const [isPurging, setIsPurging] = useState(false);
  const { plan, counts, trouble } = run;
  return (
    <div className="result">
      <FocusedHeading>{text(`result.done.${plan.act}`, { done: counts.done })}</FocusedHeading>
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
        <ReportButton label={text('report.download')} onDownload={onDownload} />
      </div>
      <ModalTransition>
        {isPurging && (
          <PurgeTrashed
            calls={calls}
            run={run}
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
