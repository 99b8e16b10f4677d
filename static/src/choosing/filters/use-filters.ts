import { useMemo, useState } from 'react';
import { NO_FILTERS } from '../../../../src/cleanup/choosing/filters';
import type { Filters } from '../../../../src/cleanup/choosing/filters';

/** Everything beside the cutoff that decides what matches. */
export type FilterChoice = { readonly filters: Filters; readonly includeInUse: boolean };

export type FilterMemory = FilterChoice & {
  /** How many filters are set. */
  readonly count: number;
  readonly set: (parts: Partial<Filters>) => void;
  readonly setIncludeInUse: (included: boolean) => void;
  readonly clear: () => void;
  /** Puts a choice of before in the place of this one. */
  readonly restore: (choice: FilterChoice) => void;
};

/** The filters, which live as long as the app is open. */
export function useFilters(): FilterMemory {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [includeInUse, setIncludeInUse] = useState(false);
  return useMemo(
    () => ({
      filters,
      includeInUse,
      count: countOf(filters),
      set: (parts) => {
        setFilters((before) => ({ ...before, ...parts }));
      },
      setIncludeInUse,
      clear: () => {
        setFilters(NO_FILTERS);
      },
      restore: (choice) => {
        setFilters(choice.filters);
        setIncludeInUse(choice.includeInUse);
      },
    }),
    [filters, includeInUse],
  );
}

function countOf(filters: Filters): number {
  const names = Object.keys(NO_FILTERS) as (keyof Filters)[];
  return names.filter((name) => filters[name] !== NO_FILTERS[name]).length;
}
