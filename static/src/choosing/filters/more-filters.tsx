import Textfield from '@atlaskit/textfield';
import { useCallback, useMemo, useState } from 'react';
import { kindsInWords } from '../../language/filter-words';
import { useFormats } from '../../language/formats';
import { useLater } from '../../shared/use-later';
import { usePlatform } from '../../platform/platform';
import { usePeople } from '../../reading/people';
import type { PeopleNames } from '../../reading/people';
import { countOptions } from './option-counts';
import type { OptionCounts } from './option-counts';
import { useTranslate } from '../../language/translate';
import { Choice } from './choice';
import type { FilterBarProps } from './filter-bar';
import { FilterField } from './filter-field';

/** Round in the units of the screen: 1 KB is 1,024 bytes. */
const SIZES = [100 * 1_024, 1_024 ** 2, 10 * 1_024 ** 2, 100 * 1_024 ** 2];

/** The filters themselves, each option with how many files of the list it would leave. */
export function MoreFilters(props: FilterBarProps) {
  const { filters: memory, attachments, judgement } = props;
  const { text } = useTranslate();
  const formats = useFormats();
  const { filters, set } = memory;
  const counts = useMemo(() => countOptions(attachments), [attachments]);
  const sizes = useMemo(
    () =>
      SIZES.map((bytes) => {
        const option = text('filter.size.at-least', { size: formats.size(bytes) });
        const label = text('filter.option-count', { option, count: counts.atLeast(bytes) });
        return { value: String(bytes), label };
      }),
    [counts, formats, text],
  );
  return (
    <div className="more-filters">
      <FilterField id="filter-name" label={text('filter.name')} className="filter-name">
        <Textfield
          id="filter-name"
          isCompact
          autoComplete="off"
          maxLength={255}
          value={filters.nameContains}
          onChange={({ currentTarget }) => {
            set({ nameContains: currentTarget.value });
          }}
        />
      </FilterField>
      <KindFilter filters={memory} counts={counts} />
      <Choice
        id="filter-size"
        label={text('filter.size')}
        value={filters.minSizeBytes === 0 ? '' : String(filters.minSizeBytes)}
        options={[{ value: '', label: text('filter.size.any') }, ...sizes]}
        onChoose={(size) => {
          set({ minSizeBytes: Number(size) });
        }}
      />
      <AuthorChoice {...props} counts={counts} />
      <KeepNewest filters={memory} judgement={judgement} />
    </div>
  );
}

// As much code as the rest of the bar, for what is often not opened at all.
const fetchKindPopup = () => import('./kind-popup');

type KindProps = Pick<FilterBarProps, 'filters'> & { readonly counts: OptionCounts };

function KindFilter({ filters: { filters, set }, counts }: KindProps) {
  const translate = useTranslate();
  const { text } = translate;
  const { locale } = useFormats();
  const { part } = useLater(fetchKindPopup);
  const { kinds } = filters;
  const label = kinds === null ? text('filter.kind.any') : kindsInWords(kinds, translate, locale);
  return (
    <FilterField id="filter-kind" label={text('filter.kind')}>
      {part === null ? (
        <span className="choice kind-choice">{label}</span>
      ) : (
        <part.KindPopup
          id="filter-kind"
          {...{ label, kinds }}
          counts={counts.kinds}
          onChoose={(chosen) => {
            set({ kinds: chosen });
          }}
        />
      )}
    </FilterField>
  );
}

type AuthorProps = FilterBarProps & { readonly counts: OptionCounts };

function AuthorChoice({ filters: { filters, set }, counts }: AuthorProps) {
  const { names: people } = usePeople();
  const { accountId } = usePlatform();
  const { text } = useTranslate();
  const { locale } = useFormats();
  const { authorId } = filters;
  const withCount = useCallback(
    (option: string, id: string) =>
      text('filter.option-count', { option, count: counts.authors.get(id) ?? 0 }),
    [counts, text],
  );
  const others = useMemo(() => {
    // Whoever is chosen stands there, also where nobody knows the name: the choice acts.
    const all = authorId === null || people.has(authorId) ? people : withStranger(people, authorId);
    return [...all]
      .filter(([id]) => id !== accountId)
      .map(([value, name]) => ({ value, name: name === '' ? text('table.nobody') : name }))
      .sort((one, other) => one.name.localeCompare(other.name, locale))
      .map(({ value, name }) => ({ value, label: withCount(name, value) }));
  }, [people, authorId, accountId, locale, text, withCount]);
  return (
    <Choice
      id="filter-author"
      label={text('filter.author')}
      value={authorId ?? ''}
      options={[
        { value: '', label: text('filter.author.anybody') },
        // Where the platform does not say who it is, there is no "me" to choose.
        ...(accountId === ''
          ? []
          : [{ value: accountId, label: withCount(text('filter.author.me'), accountId) }]),
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

function KeepNewest({
  filters: { filters, set },
  judgement,
}: Pick<FilterBarProps, 'filters' | 'judgement'>) {
  const { text } = useTranslate();
  // What stands there is what counts: anything but digits is left out, and that is said.
  const [hasOther, setHasOther] = useState(false);
  const keptCount = useMemo(
    () => judgement.kept.filter(({ reasons }) => reasons.includes('among-newest')).length,
    [judgement],
  );
  const label =
    filters.keepNewest === 0
      ? text('filter.keep-newest')
      : text('filter.keep-newest.kept', { count: keptCount });
  return (
    <FilterField
      id="filter-newest"
      label={hasOther ? text('filter.keep-newest.digits') : label}
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
