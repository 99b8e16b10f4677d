import Button from '@atlaskit/button/default/button';
import Checkbox from '@atlaskit/checkbox';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import type { Judgement } from '../../../../src/cleanup/choosing/judgement';
import type { FilterMemory } from '../filters/use-filters';
import type { ShownList } from '../choose-screen';
import { focusAround } from '../../shared/focus-around';
import { useTranslate } from '../../language/translate';
import { NEARLY_ALL, shareOf } from './usage-counts';
import { SpaceCheck } from './space-check';
import { UsageLimits } from '../../approving/warnings/usage-limits';
import { UsageWarning } from '../../approving/warnings/usage-warning';

type Props = {
  readonly list: ShownList;
  readonly judgement: Judgement;
  readonly filters: FilterMemory;
};

/** What the page still uses, what would break, and what could not be looked at. */
export function UsageNotice({ list, judgement, filters }: Props) {
  const { contentKind, status, usage, spaceCheck, reloadUsage } = list;
  const { text } = useTranslate();
  const { lookup, content } = usage;
  const files = useMemo(
    () => judgement.matches.map(({ attachment }) => attachment),
    [judgement.matches],
  );
  const kept = judgement.keptBy.get(content === null ? 'usage-unknown' : 'in-use') ?? 0;
  const share = shareOf(judgement);
  return (
    <div className="usage">
      {content === null && (
        <SectionMessage appearance="warning" title={text('usage.unknown.title')}>
          <p>{text('usage.unknown', { contentKind })}</p>
          <Button
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              reloadUsage();
            }}
          >
            {text('app.try-again')}
          </Button>
        </SectionMessage>
      )}
      {(kept > 0 || filters.includeInUse) && (
        <Checkbox
          isChecked={filters.includeInUse}
          onChange={({ currentTarget }) => {
            filters.setIncludeInUse(currentTarget.checked);
          }}
          label={
            filters.includeInUse
              ? text(content === null ? 'usage.included-unknown' : 'usage.included', { status })
              : text('usage.include', { status, kept })
          }
        />
      )}
      {content !== null && <UsageLimits {...{ contentKind, status, content }} />}
      {content !== null && <SpaceCheck contentKind={contentKind} check={spaceCheck} />}
      <UsageWarning {...{ contentKind, status, files, lookup }} />
      {share >= NEARLY_ALL && (
        <SectionMessage appearance="warning">
          <p>{text('usage.nearly-all', { share })}</p>
        </SectionMessage>
      )}
    </div>
  );
}
