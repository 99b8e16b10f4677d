import { useMemo, useState } from 'react';
import type { Kept } from '../../../src/cleanup/choosing/judgement';
import type { KeepReason } from '../../../src/cleanup/choosing/selection';
import { AttachmentTable } from './table/attachment-table';
import { ReasonChips } from './search/reason-chips';
import { useTranslate } from '../language/translate';
import type { FilesProps } from './files';

type Props = FilesProps & {
  /** Those of the kept files that are shown. */
  readonly found: readonly Kept[];
};

/** What stays, and why; each reason can be looked at alone. */
export function FilesToKeep({ found, list, choosing }: Props) {
  const { attachments, usage } = list;
  const { text } = useTranslate();
  const [reason, setReason] = useState<KeepReason | null>(null);
  // A reason that keeps nothing any more is no filter: it has no chip to switch it off.
  const isFiltered = useMemo(
    () => reason !== null && found.some(({ reasons }) => reasons.includes(reason)),
    [found, reason],
  );
  const rows = useMemo(
    () =>
      isFiltered && reason !== null
        ? found.filter(({ reasons }) => reasons.includes(reason))
        : found,
    [found, isFiltered, reason],
  );
  return (
    <>
      <ReasonChips kept={found} chosen={isFiltered ? reason : null} onChoose={setReason} />
      {rows.length === 0 ? (
        <p className="empty">{text('search.nothing')}</p>
      ) : (
        <AttachmentTable
          label={text('table.stays')}
          basis={choosing.cutoff.basis}
          usage={usage.lookup}
          ticks={null}
          hasReasons
          {...{ attachments, rows }}
        />
      )}
    </>
  );
}
