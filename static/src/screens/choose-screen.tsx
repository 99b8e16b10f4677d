import Button from '@atlaskit/button/default/button';
import { useMemo, useState } from 'react';
import type { ContentKind, ListedStatus } from '../../../src/cleanup/attachment';
import { totalSizeBytes } from '../../../src/cleanup/attachment';
import type { Attachment } from '../../../src/cleanup/attachment';
import { judge } from '../../../src/cleanup/judgement';
import type { Judgement } from '../../../src/cleanup/judgement';
import { actFor } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/selection';
import type { Usage } from '../../../src/cleanup/usage';
import { isSpaceChecked } from '../../../src/cleanup/usage-sources';
import { ActionBar } from '../components/action-bar';
import { AttachmentTable } from '../components/attachment-table';
import { CutoffPanel } from '../components/cutoff-panel';
import { EffectSummary } from '../components/effect-summary';
import { FilterBar } from '../components/filter-bar';
import { GoesAndStays } from '../components/goes-and-stays';
import type { Shown } from '../components/goes-and-stays';
import { MarkedStep } from '../components/marked-step';
import { SafetyNotes } from '../components/safety-notes';
import { UsageNotice } from '../components/usage-notice';
import { TimelineLater } from '../components/timeline-later';
import type { Cutoff } from '../hooks/use-cutoff';
import type { FilterMemory } from '../hooks/use-filters';
import type { PeopleNames } from '../hooks/use-people';
import type { SpaceCheck } from '../hooks/use-space-check';
import { useTicks } from '../hooks/use-ticks';
import type { TickMemory, Ticks } from '../hooks/use-ticks';
import { usePlatform } from '../platform';
import type { DownloadReport } from '../report-download';
import { useTranslate } from '../translate';

type Props = {
  readonly attachments: readonly Attachment[];
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly usage: Usage;
  readonly spaceCheck: SpaceCheck;
  readonly people: PeopleNames;
  readonly cutoff: Cutoff;
  readonly filters: FilterMemory;
  readonly rules: Rules | null;
  readonly tickMemory: TickMemory;
  readonly onReloadUsage: () => void;
  /** `null` until the next step can be taken. */
  readonly onApprove: ((files: readonly Attachment[], judgement: Judgement) => void) | null;
  /** `null` until its code has come. */
  readonly onDownload: DownloadReport | null;
};

/** The one screen: the cutoff on top, its effect below at once, and what would go. */
export function ChooseScreen(props: Props) {
  const { attachments, contentKind, status, usage, cutoff, filters, rules } = props;
  const { rule } = cutoff;
  const judgement = useMemo(
    () => judge(attachments, rules, status, usage.lookup),
    [attachments, rules, status, usage.lookup],
  );

  // In the trash, nothing that comes to match later is ever ticked by itself.
  const isOnlyShown = status === 'trashed' || filters.count > 0;
  const ticks = useTicks(judgement.matches, props.tickMemory, isOnlyShown);

  if (attachments.length === 0) return <NothingThere {...{ contentKind, status }} />;
  return (
    <div className="choose">
      <div className={cutoff.isFolded ? 'when when-folded' : 'when'}>
        <CutoffPanel cutoff={cutoff} />
        {!cutoff.isFolded && (
          <TimelineLater
            attachments={attachments}
            matches={judgement.matches}
            selected={ticks.ticked}
            basis={cutoff.basis}
            beforeMs={rule?.beforeMs ?? null}
            onCutoff={cutoff.apply}
          />
        )}
      </div>
      {status === 'trashed' && <AboutTrash contentKind={contentKind} />}
      <EffectSummary
        {...{ attachments, judgement, rule }}
        unselected={judgement.matches.length - ticks.ticked.length}
      />
      {rule === null ? (
        <WholeList {...props} />
      ) : (
        <>
          <UsageNotice
            {...{ contentKind, status, usage, judgement, filters }}
            spaceCheck={props.spaceCheck}
            onReload={props.onReloadUsage}
          />
          <Files {...props} judgement={judgement} ticks={ticks} />
        </>
      )}
    </div>
  );
}

/** What would go, with its tick boxes and the button; or what stays, and why. */
function Files(props: Props & { readonly judgement: Judgement; readonly ticks: Ticks }) {
  const { judgement, ticks, attachments, status, usage, people, cutoff, filters, onApprove } =
    props;
  const { matches, kept } = judgement;
  const { text } = useTranslate();
  const { accountId } = usePlatform();
  const [shown, setShown] = useState<Shown>('goes');
  const tickedBytes = useMemo(() => totalSizeBytes(ticks.ticked), [ticks.ticked]);
  const act = actFor(status);
  const shared = { basis: cutoff.basis, attachments, usage: usage.lookup, people };
  return (
    <>
      <div className="table-bar">
        <GoesAndStays
          status={status}
          shown={shown}
          goesCount={matches.length}
          staysCount={kept.length}
          onShow={setShown}
        />
        <Button
          appearance="subtle"
          isDisabled={props.onDownload === null}
          onClick={() => {
            const selectedIds = ticks.ticked.map(({ id }) => id);
            const topic = { rules: props.rules, judgement, usage: usage.lookup, selectedIds };
            props.onDownload?.({ ...topic, act, run: null });
          }}
        >
          {text('report.download-list')}
        </Button>
        <FilterBar {...{ filters, people, accountId }} />
      </div>
      {shown === 'goes' && ticks.marked.all > 0 && <MarkedStep ticks={ticks} />}
      {shown === 'stays' ? (
        <AttachmentTable
          {...shared}
          label={text('table.stays')}
          rows={kept}
          ticks={null}
          hasReasons
        />
      ) : matches.length === 0 ? (
        <SafetyNotes act={act} isSpaceChecked={isSpaceChecked(usage.content)} />
      ) : (
        <AttachmentTable
          {...shared}
          label={text(`table.to-${act}`)}
          rows={matches}
          ticks={ticks}
          hasReasons={filters.includeInUse}
        />
      )}
      {matches.length > 0 && (
        <ActionBar
          act={act}
          matchCount={matches.length}
          ticked={ticks.ticked}
          sizeBytes={tickedBytes}
          isCutoffPending={cutoff.isPending}
          onAct={
            onApprove === null
              ? null
              : () => {
                  onApprove(ticks.ticked, judgement);
                }
          }
        />
      )}
    </>
  );
}

function NothingThere({ contentKind, status }: Pick<Props, 'contentKind' | 'status'>) {
  const { text } = useTranslate();
  return <p className="empty">{text(`choose.nothing-there.${status}`, { contentKind })}</p>;
}

function AboutTrash({ contentKind }: Pick<Props, 'contentKind'>) {
  const { text } = useTranslate();
  return <p className="subtle">{text('choose.about-trash', { contentKind })}</p>;
}

/** All there is, also what no cutoff reaches: to look at, not to select. */
function WholeList({ attachments, status, cutoff, usage, people }: Props) {
  const { text } = useTranslate();
  const rows = useMemo(
    () => attachments.map((attachment) => ({ attachment, marks: [] })),
    [attachments],
  );
  return (
    <AttachmentTable
      {...{ attachments, rows, people }}
      label={text(`table.all.${status}`)}
      basis={cutoff.basis}
      usage={usage.lookup}
      ticks={null}
      hasReasons={false}
    />
  );
}
