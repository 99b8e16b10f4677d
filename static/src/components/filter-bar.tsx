import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useMemo, useRef, useState } from 'react';
import { FILE_KINDS } from '../../../src/cleanup/file-kind';
import type { FileKind } from '../../../src/cleanup/file-kind';
import { useFormats } from '../formats';
import type { FilterMemory } from '../hooks/use-filters';
import type { PeopleNames } from '../hooks/use-people';
import { useTranslate } from '../translate';
import { Choice } from './choice';
import { FilterField } from './filter-field';

/** Round in the units of the screen: 1 KB is 1,024 bytes. */
const SIZES = [100 * 1_024, 1_024 ** 2, 10 * 1_024 ** 2, 100 * 1_024 ** 2];

type Props = {
  readonly filters: FilterMemory;
  readonly people: PeopleNames;
  /** Account id of the person in front of it; empty where the platform does not say. */
  readonly accountId: string;
};

/** Narrows what matches: by name at once, the table's search being this filter; the rest unfolds. */
export function FilterBar({ filters: memory, people, accountId }: Props) {
  const { text } = useTranslate();
  const { filters, set } = memory;
  const moreCount = memory.count - (filters.nameContains === '' ? 0 : 1);
  // Folded away they still act: as long as nobody folds them, what is set is seen.
  const [isUnfolded, setIsUnfolded] = useState<boolean | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const isOpen = isUnfolded ?? moreCount > 0;
  return (
    <div className="filter-bar" role="group" aria-label={text('filter.label')}>
      <div className="filter-name">
        <Textfield
          ref={nameField}
          isCompact
          autoComplete="off"
          maxLength={255}
          aria-label={text('filter.name')}
          placeholder={text('filter.name')}
          elemBeforeInput={<SearchMark />}
          value={filters.nameContains}
          onChange={({ currentTarget }) => {
            set({ nameContains: currentTarget.value });
          }}
        />
      </div>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-expanded={isOpen}
        iconAfter={isOpen ? ChevronUpIcon : ChevronDownIcon}
        onClick={() => {
          setIsUnfolded(!isOpen);
        }}
      >
        {moreCount === 0 ? text('filter.more') : text('filter.more-set', { moreCount })}
      </Button>
      {memory.count > 0 && (
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => {
            // The button goes away.
            nameField.current?.focus();
            memory.clear();
          }}
        >
          {text('filter.clear')}
        </Button>
      )}
      {isOpen && <MoreFilters {...{ filters: memory, people, accountId }} />}
    </div>
  );
}

function SearchMark() {
  return (
    <span className="search-mark">
      <SearchIcon label="" color="var(--ds-icon-subtle)" />
    </span>
  );
}

function MoreFilters({ filters: memory, people, accountId }: Props) {
  const { text } = useTranslate();
  const formats = useFormats();
  const { filters, set } = memory;
  const sizes = SIZES.map((bytes) => ({
    value: String(bytes),
    label: text('filter.size.at-least', { size: formats.size(bytes) }),
  }));
  const kinds = FILE_KINDS.map((kind) => ({ value: kind, label: text(`filter.kind.${kind}`) }));
  return (
    <div className="more-filters">
      <Choice
        id="filter-kind"
        label={text('filter.kind')}
        value={filters.kind ?? ''}
        options={[{ value: '', label: text('filter.kind.any') }, ...kinds]}
        onChoose={(kind) => {
          set({ kind: kind === '' ? null : (kind as FileKind) });
        }}
      />
      <Choice
        id="filter-size"
        label={text('filter.size')}
        value={filters.minSizeBytes === 0 ? '' : String(filters.minSizeBytes)}
        options={[{ value: '', label: text('filter.size.any') }, ...sizes]}
        onChoose={(size) => {
          set({ minSizeBytes: Number(size) });
        }}
      />
      <AuthorChoice {...{ filters: memory, people, accountId }} />
      <KeepNewest filters={memory} />
    </div>
  );
}

function AuthorChoice({ filters: { filters, set }, people, accountId }: Props) {
  const { text } = useTranslate();
  const { locale } = useFormats();
  const { authorId } = filters;
  const others = useMemo(() => {
    // Whoever is chosen stands there, also where nobody knows the name: the choice acts.
    const all = authorId === null || people.has(authorId) ? people : withStranger(people, authorId);
    return [...all]
      .filter(([id]) => id !== accountId)
      .map(([value, name]) => ({ value, label: name === '' ? text('table.nobody') : name }))
      .sort((one, other) => one.label.localeCompare(other.label, locale));
  }, [people, authorId, accountId, locale, text]);
  return (
    <Choice
      id="filter-author"
      label={text('filter.author')}
      value={authorId ?? ''}
      options={[
        { value: '', label: text('filter.author.anybody') },
        // Where the platform does not say who it is, there is no "me" to choose.
        ...(accountId === '' ? [] : [{ value: accountId, label: text('filter.author.me') }]),
        ...others,
      ]}
      onChoose={(chosen) => {
        set({ authorId: chosen === '' ? null : chosen });
      }}
    />
  );
}

function withStranger(people: PeopleNames, accountId: string): PeopleNames {
  return new Map([...people, [accountId, '']]);
}

const MOST_KEPT = 100_000;

function KeepNewest({ filters: { filters, set } }: Pick<Props, 'filters'>) {
  const { text } = useTranslate();
  // What stands there is what counts: anything but digits is left out, and that is said.
  const [hasOther, setHasOther] = useState(false);
  return (
    <FilterField
      id="filter-newest"
      label={text(hasOther ? 'filter.keep-newest.digits' : 'filter.keep-newest')}
      className="filter-newest"
    >
      <Textfield
        id="filter-newest"
        isCompact
        isInvalid={hasOther}
        inputMode="numeric"
        autoComplete="off"
        placeholder="0"
        value={filters.keepNewest === 0 ? '' : String(filters.keepNewest)}
        onChange={({ currentTarget: { value } }) => {
          setHasOther(/\D/.test(value));
          set({ keepNewest: Math.min(MOST_KEPT, Number(value.replace(/\D/g, ''))) });
        }}
      />
    </FilterField>
  );
}
