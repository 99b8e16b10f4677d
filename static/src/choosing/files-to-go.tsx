import type { Match } from '../../../src/cleanup/choosing/judgement';
import { actFor } from '../../../src/cleanup/plan';
import { AttachmentTable } from './table/attachment-table';
import { MarkedStep } from './ticks/marked-step';
import { useTicks } from './ticks/use-ticks';
import { useTranslate } from '../language/translate';
import type { FilesProps } from './files';

type Props = FilesProps & {
  /** Those of the matches that are shown. */
  readonly found: readonly Match[];
  readonly isSearched: boolean;
};

/** What would go, each with its tick box. Under a search, the box over all is for what is shown. */
export function FilesToGo(props: Props) {
  const { ticks, isSearched } = props;
  if (isSearched) return <FoundFiles {...props} />;
  return (
    <>
      {ticks.marked.all > 0 && <MarkedStep ticks={ticks} />}
      <Table {...props} />
    </>
  );
}

function FoundFiles(props: Props) {
  const ticks = useTicks(props.found, props.choosing.tickMemory, true);
  const { text } = useTranslate();
  if (props.found.length === 0) return <p className="empty">{text('search.nothing')}</p>;
  return <Table {...props} ticks={ticks} />;
}

function Table({ found, ticks, list, choosing }: Props) {
  const { attachments, status, usage } = list;
  const { text } = useTranslate();
  return (
    <AttachmentTable
      label={text(`table.to-${actFor(status)}`)}
      basis={choosing.cutoff.basis}
      usage={usage.lookup}
      hasReasons={choosing.filters.includeInUse}
      rows={found}
      {...{ attachments, ticks }}
    />
  );
}
