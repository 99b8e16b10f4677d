import { useMemo, useState } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { searchable, searchFor } from './search';

type Judged = { readonly attachment: Attachment };

export type Search = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Whether something is searched for. */
  readonly isOn: boolean;
  /** Those whose names have it; the same array where nothing is searched for. */
  readonly found: <Row extends Judged>(rows: readonly Row[]) => readonly Row[];
};

/** A search in the names of a list: it changes what is shown, and nothing else. */
export function useSearch(attachments: readonly Attachment[]): Search {
  const [query, setQuery] = useState('');
  const test = useMemo(() => searchFor(query), [query]);
  const isOn = test !== null;
  // Rewriting 50,000 names takes longer than searching them.
  const names = useMemo(
    () => (isOn ? new Map(attachments.map((file) => [file, searchable(file.title)])) : null),
    [attachments, isOn],
  );
  return useMemo(
    () => ({
      query,
      setQuery,
      isOn,
      found: (rows) =>
        test === null ? rows : rows.filter(({ attachment }) => test(names?.get(attachment) ?? '')),
    }),
    [query, isOn, test, names],
  );
}
