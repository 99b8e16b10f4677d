import { useMemo } from 'react';
import type { ContentKind, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { judge } from '../../../src/cleanup/choosing/judgement';
import type { Judgement } from '../../../src/cleanup/choosing/judgement';
import type { AgeBasis } from '../../../src/cleanup/choosing/selection';
import type { Usage } from '../../../src/cleanup/usage';
import { AttachmentTable } from './table/attachment-table';
import { CutoffPanel } from './cutoff/cutoff-panel';
import { EffectSummary } from './ticks/effect-summary';
import { UsageNotice } from './uses/usage-notice';
import { TimelineLater } from './timeline/timeline-later';
import type { Rights } from '../reading/use-rights';
import type { SpaceCheck } from '../reading/use-space-check';
import { useTicks } from './ticks/use-ticks';
import type { DownloadReport } from '../report/report-download';
import { useTranslate } from '../language/translate';
import { Files } from './files';
import type { Choosing } from './use-choosing';

/** One of the two lists, read to its end, and what is known about it. */
export type ShownList = {
  readonly attachments: readonly Attachment[];
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly usage: Usage;
  readonly spaceCheck: SpaceCheck;
  readonly rights: Rights;
  /** What a request for it took, ms. */
  readonly requestMs: number;
  readonly reloadUsage: () => void;
};

export type ChooseProps = {
  readonly list: ShownList;
  readonly choosing: Choosing;
  /** `null` until the next step can be taken. */
  readonly onApprove: ((files: readonly Attachment[], judgement: Judgement) => void) | null;
  /** `null` until its code has come. */
  readonly onDownload: DownloadReport | null;
};

/** The one screen: the cutoff on top, its effect below at once, and what would go. */
export function ChooseScreen(props: ChooseProps) {
  const { list, choosing } = props;
  const { attachments, contentKind, status, usage } = list;
  const { cutoff, filters, rules } = choosing;
  const { rule } = cutoff;
  const judgement = useMemo(
    () => judge(attachments, rules, status, usage.lookup),
    [attachments, rules, status, usage.lookup],
  );

  // In the trash, nothing that comes to match later is ever ticked by itself.
  const isOnlyShown = status === 'trashed' || filters.count > 0;
  const ticks = useTicks(judgement.matches, choosing.tickMemory, isOnlyShown);

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
        <WholeList list={list} basis={cutoff.basis} />
      ) : (
        <>
          <UsageNotice {...{ list, judgement, filters }} />
          <Files {...props} judgement={judgement} ticks={ticks} />
        </>
      )}
    </div>
  );
}

function NothingThere({ contentKind, status }: Pick<ShownList, 'contentKind' | 'status'>) {
  const { text } = useTranslate();
  return <p className="empty">{text(`choose.nothing-there.${status}`, { contentKind })}</p>;
}

function AboutTrash({ contentKind }: Pick<ShownList, 'contentKind'>) {
  const { text } = useTranslate();
  return <p className="subtle">{text('choose.about-trash', { contentKind })}</p>;
}

/** All there is, also what no cutoff reaches: to look at, not to select. */
function WholeList({ list, basis }: { readonly list: ShownList; readonly basis: AgeBasis }) {
  const { attachments, status, usage } = list;
  const { text } = useTranslate();
  const rows = useMemo(
    () => attachments.map((attachment) => ({ attachment, marks: [] })),
    [attachments],
  );
  return (
    <AttachmentTable
      {...{ attachments, rows, basis }}
      label={text(`table.all.${status}`)}
      usage={usage.lookup}
      ticks={null}
      hasReasons={false}
    />
  );
}
