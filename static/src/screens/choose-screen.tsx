import { useMemo } from 'react';
import type { ContentKind, ListedStatus } from '../../../src/cleanup/attachment';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import type { UsageLookup } from '../../../src/cleanup/usage';
import { judge } from '../../../src/cleanup/judgement';
import type { Judgement } from '../../../src/cleanup/judgement';
import type { Act } from '../../../src/cleanup/plan';
import { ActionBar } from '../components/action-bar';
import { AttachmentTable } from '../components/attachment-table';
import { CutoffPanel } from '../components/cutoff-panel';
import { EffectSummary } from '../components/effect-summary';
import { ReportButton } from '../components/report-button';
import { SafetyNotes } from '../components/safety-notes';
import type { Cutoff } from '../hooks/use-cutoff';
import { useTicks } from '../hooks/use-ticks';
import type { TickMemory } from '../hooks/use-ticks';
import type { DownloadReport } from '../report-download';
import { useTranslate } from '../translate';

type Props = {
  readonly attachments: readonly Attachment[];
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly usage: UsageLookup;
  readonly cutoff: Cutoff;
  readonly tickMemory: TickMemory;
  readonly onApprove: (files: readonly Attachment[], judgement: Judgement) => void;
  readonly onDownload: DownloadReport;
};

const ACTS: Readonly<Record<ListedStatus, Act>> = { current: 'trash', trashed: 'purge' };

/** The one screen: the cutoff on top, its effect below at once, and what would go. */
export function ChooseScreen(props: Props) {
  const { attachments, contentKind, status, usage, cutoff, tickMemory, onApprove } = props;
  const { text } = useTranslate();
  const { rule, rules } = cutoff;
  const judgement = useMemo(
    () => judge(attachments, rules, status, usage),
    [attachments, rules, status, usage],
  );
  const ticks = useTicks(judgement.matches, tickMemory);
  const tickedBytes = useMemo(() => totalSizeBytes(ticks.ticked), [ticks.ticked]);

  if (attachments.length === 0) return <NothingThere {...{ contentKind, status }} />;
  return (
    <div className="choose">
      <CutoffPanel cutoff={cutoff} />
      {status === 'trashed' && <AboutTrash {...{ contentKind, cutoff }} />}
      <EffectSummary attachments={attachments} judgement={judgement} rule={rule} />
      {judgement.matches.length === 0 ? (
        <>
          {status === 'trashed' && rule === null && (
            <WholeTrash attachments={attachments} cutoff={cutoff} />
          )}
          <SafetyNotes act={ACTS[status]} />
        </>
      ) : (
        <>
          <AttachmentTable
            label={text(`table.to-${ACTS[status]}`)}
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
              onApprove(ticks.ticked, judgement);
            }}
          >
            <ReportButton
              label={text('report.download-list')}
              onDownload={() => {
                const selectedIds = ticks.ticked.map(({ id }) => id);
                return props.onDownload({ rules, judgement, usage, selectedIds, run: null });
              }}
            />
          </ActionBar>
        </>
      )}
    </div>
  );
}

function NothingThere({ contentKind, status }: Pick<Props, 'contentKind' | 'status'>) {
  const { text } = useTranslate();
  return <p className="empty">{text(`choose.nothing-there.${status}`, { contentKind })}</p>;
}

function AboutTrash({ contentKind, cutoff }: Pick<Props, 'contentKind' | 'cutoff'>) {
  const { text } = useTranslate();
  return (
    <p className="subtle">
      {text('choose.about-trash', { contentKind })}
      {cutoff.rule !== null && ` ${text('choose.clear-cutoff')}`}
    </p>
  );
}

/** What can be restored by hand, and what a cutoff does not reach: to look at, not to select. */
function WholeTrash({ attachments, cutoff }: Pick<Props, 'attachments' | 'cutoff'>) {
  const { text } = useTranslate();
  const all = useMemo(
    () => attachments.map((attachment) => ({ attachment, marks: [] })),
    [attachments],
  );
  return (
    <AttachmentTable
      label={text('table.in-trash')}
      basis={cutoff.basis}
      attachments={attachments}
      matches={all}
      ticks={null}
    />
  );
}
