import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import { useRef, useState } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../../src/cleanup/choosing/judgement';
import type { FilterMemory } from './use-filters';
import { useTranslate } from '../../language/translate';
import { MoreFilters } from './more-filters';

export type FilterBarProps = {
  readonly filters: FilterMemory;
  /** The whole list, and what became of it by these filters. */
  readonly attachments: readonly Attachment[];
  readonly judgement: Judgement;
};

/** Narrows what matches. Unlike a search, it decides what goes. */
export function FilterBar(props: FilterBarProps) {
  const { text } = useTranslate();
  const { count, clear } = props.filters;
  // Folded away they still act: as long as nobody folds them, what is set is seen.
  const [isUnfolded, setIsUnfolded] = useState<boolean | null>(null);
  const unfold = useRef<HTMLButtonElement>(null);
  const isOpen = isUnfolded ?? count > 0;
  return (
    <div className="filter-bar" role="group" aria-label={text('filter.label')}>
      <Button
        ref={unfold}
        spacing="compact"
        appearance="subtle"
        aria-expanded={isOpen}
        iconAfter={isOpen ? ChevronUpIcon : ChevronDownIcon}
        onClick={() => {
          setIsUnfolded(!isOpen);
        }}
      >
        {count === 0 ? text('filter.more') : text('filter.more-set', { moreCount: count })}
      </Button>
      {/* Always in its place, so that nothing beside it moves. */}
      <span className={count === 0 ? 'filter-clear-hidden' : undefined}>
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => {
            // The button goes away.
            unfold.current?.focus();
            clear();
          }}
        >
          {text('filter.clear')}
        </Button>
      </span>
      {isOpen && <MoreFilters {...props} />}
    </div>
  );
}
