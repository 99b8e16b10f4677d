import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import type { Search } from './use-search';
import { useTranslate } from '../../language/translate';

/** Looks for names among what goes and what stays. It selects nothing, and hides nothing from a run. */
export function SearchField({ search }: { readonly search: Search }) {
  const { text } = useTranslate();
  return (
    <div className="search">
      <Textfield
        isCompact
        type="search"
        autoComplete="off"
        maxLength={255}
        aria-label={text('search.label')}
        placeholder={text('search.label')}
        elemBeforeInput={
          <span className="search-mark">
            <SearchIcon label="" color="var(--ds-icon-subtle)" />
          </span>
        }
        value={search.query}
        onChange={({ currentTarget }) => {
          search.setQuery(currentTarget.value);
        }}
      />
    </div>
  );
}
