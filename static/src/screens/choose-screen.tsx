import { useMemo } from 'react';
import type { ListedStatus } from '../../../src/cleanup/attachment';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import { judge } from '../../../src/cleanup/judgement';
import type { Act } from '../../../src/cleanup/plan';
import { ActionBar } from '../components/action-bar';
import { AttachmentTable } from '../components/attachment-table';
import { CutoffPanel } from '../components/cutoff-panel';
import { EffectSummary } from '../components/effect-summary';
import { SafetyNotes } from '../components/safety-notes';
import type { Cutoff } from '../hooks/use-cutoff';
import { useTicks } from '../hooks/use-ticks';
import type { TickMemory } from '../hooks/use-ticks';

type Props = {
  readonly attachments: readonly Attachment[];
  readonly status: ListedStatus;
  readonly cutoff: Cutoff;
  readonly tickMemory: TickMemory;
  readonly onApprove: (files: readonly Attachment[]) => void;
};

const ACTS: Readonly<Record<ListedStatus, Act>> = { current: 'trash', trashed: 'purge' };

/** The one screen: the cutoff on top, its effect below at once, and what would go. */
export function ChooseScreen({ attachments, status, cutoff, tickMemory, onApprove }: Props) {
  const { rule } = cutoff;
  const judgement = useMemo(() => judge(attachments, rule, status), [attachments, rule, status]);
  const ticks = useTicks(judgement.matches, tickMemory);
  const tickedBytes = useMemo(() => totalSizeBytes(ticks.ticked), [ticks.ticked]);

  if (attachments.length === 0) {
    return (
      <p className="empty">
        {status === 'current'
          ? 'This page has no attachments, so there is nothing to clean up.'
          : 'No attachment of this page is in the trash.'}
      </p>
    );
  }
  return (
    <div className="choose">
      <CutoffPanel cutoff={cutoff} />
      {status === 'trashed' && (
        <p className="subtle">
          Everything of this page that is in the trash, whoever put it there.
        </p>
      )}
      <EffectSummary attachments={attachments} judgement={judgement} rule={rule} />
      {judgement.matches.length === 0 ? (
        <SafetyNotes />
      ) : (
        <>
          <AttachmentTable
            label={
              status === 'current' ? 'Files to move to the trash' : 'Files to delete permanently'
            }
            basis={cutoff.basis}
            attachments={attachments}
            matches={judgement.matches}
            ticks={ticks}
          />
          <ActionBar
            act={ACTS[status]}
            matchCount={judgement.matches.length}
            tickedCount={ticks.ticked.length}
            sizeBytes={tickedBytes}
            isCutoffPending={cutoff.isPending}
            onAct={() => {
              onApprove(ticks.ticked);
            }}
          />
        </>
      )}
    </div>
  );
}
