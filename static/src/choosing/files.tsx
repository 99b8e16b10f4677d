import Button from '@atlaskit/button/default/button';
import { useMemo, useState } from 'react';
import { totalSizeBytes } from '../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../src/cleanup/choosing/judgement';
import { actFor } from '../../../src/cleanup/plan';
import { isSpaceChecked } from '../../../src/cleanup/usage-sources';
import { ActionBar } from './ticks/action-bar';
import { DeniedNotice } from '../approving/warnings/denied-notice';
import { FilterBar } from './filters/filter-bar';
import { GoesAndStays } from './goes-and-stays';
import type { Shown } from './goes-and-stays';
import { SafetyNotes } from '../approving/warnings/safety-notes';
import { SearchField } from './search/search-field';
import { useSearch } from './search/use-search';
import type { Ticks } from './ticks/use-ticks';
import { useTranslate } from '../language/translate';
import type { ChooseProps } from './choose-screen';
import { FilesToGo } from './files-to-go';
import { FilesToKeep } from './files-to-keep';

export type FilesProps = ChooseProps & {
  readonly judgement: Judgement;
  readonly ticks: Ticks;
};

/** What would go, with its tick boxes and the button; or what stays, and why. */
export function Files(props: FilesProps) {
  const { list, choosing, judgement, ticks, onApprove } = props;
  const { attachments, status, usage, rights } = list;
  const { matches, kept } = judgement;
  const { text } = useTranslate();
  const [shown, setShown] = useState<Shown>('goes');
  const search = useSearch(attachments);
  const found = useMemo(
    () => ({ goes: search.found(matches), stays: search.found(kept) }),
    [search, matches, kept],
  );
  const tickedBytes = useMemo(() => totalSizeBytes(ticks.ticked), [ticks.ticked]);
  const act = actFor(status);
  return (
    <>
      <div className="table-bar">
        <GoesAndStays
          status={status}
          shown={shown}
          counts={{ goes: matches.length, stays: kept.length }}
          found={search.isOn ? { goes: found.goes.length, stays: found.stays.length } : null}
          onShow={setShown}
        />
        <Button
          appearance="subtle"
          isDisabled={props.onDownload === null}
          onClick={() => {
            const selectedIds = ticks.ticked.map(({ id }) => id);
            const topic = { rules: choosing.rules, judgement, usage: usage.lookup, selectedIds };
            props.onDownload?.({ ...topic, act, run: null });
          }}
        >
          {text('report.download-list')}
        </Button>
        <SearchField search={search} />
        <FilterBar {...{ attachments, judgement }} filters={choosing.filters} />
      </div>
      {search.isOn && (
        <p className="subtle search-found" role="status">
          {text('search.found', {
            shown: found[shown].length,
            all: shown === 'goes' ? matches.length : kept.length,
          })}
        </p>
      )}
      {shown === 'stays' ? (
        <FilesToKeep {...props} found={found.stays} />
      ) : matches.length === 0 ? (
        <SafetyNotes act={act} isSpaceChecked={isSpaceChecked(usage.content)} />
      ) : (
        <FilesToGo {...props} found={found.goes} isSearched={search.isOn} />
      )}
      <DeniedNotice act={act} rights={rights} />
      {matches.length > 0 && (
        <ActionBar
          act={act}
          matchCount={matches.length}
          ticked={ticks.ticked}
          sizeBytes={tickedBytes}
          isCutoffPending={choosing.cutoff.isPending}
          onAct={
            onApprove === null || rights.isDenied
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
