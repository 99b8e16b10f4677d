import { memo, useMemo } from 'react';
import type { Tally, Timeline } from '../../../src/cleanup/timeline';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import { periodNames } from './period-names';

export type Measure = 'count' | 'sizeBytes';

type Props = {
  readonly timeline: Timeline;
  readonly tallies: readonly Tally[];
  readonly measure: Measure;
};

const FULL = 100;
/** A single file beside thousands is to be seen as well. */
const LEAST = 4;
const GAP = 0.08;

/** One bar for each period: what goes at the bottom, what stays on top of it. */
export const TimelineBars = memo(function TimelineBars({ timeline, tallies, measure }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  const names = useMemo(() => periodNames(timeline, formats.locale), [timeline, formats.locale]);
  const most = Math.max(1, ...tallies.map(({ goes, stays }) => goes[measure] + stays[measure]));
  const heightOf = (amount: number) =>
    amount === 0 ? 0 : LEAST + ((FULL - LEAST) * amount) / most;
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${String(tallies.length)} ${String(FULL)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {tallies.map(({ goes, stays }, index) => {
        const whole = heightOf(goes[measure] + stays[measure]);
        const going = stays[measure] === 0 ? whole : Math.min(whole, heightOf(goes[measure]));
        const bar = { x: index + GAP, width: 1 - 2 * GAP };
        return (
          <g key={names[index]} className="timeline-bar">
            <title>
              {text('timeline.bar', {
                period: names[index] ?? '',
                files: goes.count + stays.count,
                size: formats.size(goes.sizeBytes + stays.sizeBytes),
                going: formats.count(goes.count),
              })}
            </title>
            <rect className="timeline-period" x={index} width={1} y={0} height={FULL} />
            <rect className="timeline-stays" {...bar} y={FULL - whole} height={whole - going} />
            <rect className="timeline-goes" {...bar} y={FULL - going} height={going} />
          </g>
        );
      })}
    </svg>
  );
});
