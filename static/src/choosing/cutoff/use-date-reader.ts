import { useCallback, useMemo } from 'react';
import { fetchNames } from '../../dates/names';
import { readPlainDate } from '../../dates/plain-date';
import type { ReadDate } from '../../dates/plain-date';
import { useFormats } from '../../language/formats';
import { useLater } from '../../shared/use-later';

/** Reads dates as the person writes them; until that code has come, only those of numbers. */
export function useDateReader(): ReadDate {
  const { locale } = useFormats();
  const fetchReader = useCallback(
    () => Promise.all([import('../../dates/typed-date'), fetchNames(locale)]),
    [locale],
  );
  const { part } = useLater(fetchReader);
  return useMemo(() => {
    if (part === null) return readPlainDate;
    const [{ makeDateReader }, names] = part;
    return makeDateReader(locale, names);
  }, [part, locale]);
}
