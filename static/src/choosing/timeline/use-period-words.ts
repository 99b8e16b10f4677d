import { useMemo } from 'react';
import type { Tally, Timeline } from '../../../../src/cleanup/choosing/timeline';
import { periodNames } from './period-names';
import { useFormats } from '../../language/formats';
import { useTranslate } from '../../language/translate';
import { wholeOf } from './period-whole';

/** What each period of the timeline holds: `March 2023: 14 files (30 MB), 12 of them selected`. */
export function usePeriodWords(timeline: Timeline, tallies: readonly Tally[]): readonly string[] {
  const formats = useFormats();
  const { text } = useTranslate();
  return useMemo(() => {
    const names = periodNames(timeline, formats.locale);
    return tallies.map((tally, index) => {
      const { count, sizeBytes } = wholeOf(tally);
      return text('timeline.bar', {
        period: names[index] ?? '',
        files: count,
        size: formats.size(sizeBytes),
        going: formats.count(tally.goes.count),
      });
    });
  }, [timeline, tallies, formats, text]);
}
