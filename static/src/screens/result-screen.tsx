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
import { useFormats } from '../formats';
import { TROUBLES } from '../words';
import { PurgeTrashed } from './purge-trashed';

type Props = {
  readonly calls: CleanupCalls;
  readonly run: RunState;
  /** The files of the run, for their names. */
  readonly attachments: readonly Attachment[];
  readonly onPurge: (plan: Plan) => void;
  readonly onBack: () => void;
};

/** What became of every file, and what can be done next. */
export function ResultScreen({ calls, run, attachments, onPurge, onBack }: Props) {
  const formats = useFormats();
  const [isPurging, setIsPurging] = useState(false);
  const { plan, counts, trouble } = run;
  const done = formats.files(counts.done);
  return (
    <div className="result">
      <FocusedHeading>
        {plan.act === 'trash' ? `${done} moved to trash` : `${done} deleted permanently`}
      </FocusedHeading>
      {trouble !== null && (
        <SectionMessage appearance="error" title="The run ended early">
          <p>{TROUBLES[trouble]}</p>
        </SectionMessage>
      )}
      {run.isStopped && counts.left > 0 && (
        <SectionMessage appearance="information" title="You stopped the run">
          <p>
            {formats.files(counts.left)} {counts.left === 1 ? 'was' : 'were'} not reached, and
            nothing was done to {counts.left === 1 ? 'it' : 'them'}. Go back to the list to go on.
          </p>
        </SectionMessage>
      )}
      {plan.act === 'trash' && counts.done > 0 && <AfterTrash />}
      {counts.done < plan.files.length && <OutcomeTable run={run} attachments={attachments} />}
      <div className="buttons">
        <Button onClick={onBack}>Back to the list</Button>
        {plan.act === 'trash' && counts.done > 0 && (
          <Button
            appearance="danger"
            onClick={() => {
              setIsPurging(true);
            }}
          >
            Delete {done} permanently
          </Button>
        )}
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
  return (
    <SectionMessage appearance="information">
      <p>
        What was moved is in the space’s trash, and still counts towards its storage. It can be
        restored by hand, file by file: <strong>Space settings › Manage content › Trash</strong>. No
        app can restore it, this one included.
      </p>
    </SectionMessage>
  );
}
