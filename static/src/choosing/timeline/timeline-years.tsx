import { memo } from 'react';
import type { Tally, Timeline } from '../../../../src/cleanup/choosing/timeline';
import { useTranslate } from '../../language/translate';

type Props = {
  readonly timeline: Timeline;
  readonly tallies: readonly Tally[];
};

/** What the bars show, year by year, for whoever does not see them. */
export const TimelineYears = memo(function TimelineYears({ timeline, tallies }: Props) {
  const { text } = useTranslate();
  const years = new Map<string, { files: number; going: number }>();
  tallies.forEach(({ goes, unselected, stays }, index) => {
    const year = timeline.boundaries[index]?.date.slice(0, 4) ?? '';
    const { files, going } = years.get(year) ?? { files: 0, going: 0 };
    years.set(year, {
      files: files + goes.count + unselected.count + stays.count,
      going: going + goes.count,
    });
  });
  return (
    <ul className="visually-hidden" aria-label={text('timeline.by-year')}>
      {[...years]
        .filter(([, { files }]) => files > 0)
        .map(([year, amounts]) => (
          <li key={year}>{text('timeline.of-year', { year, ...amounts })}</li>
        ))}
    </ul>
  );
});
