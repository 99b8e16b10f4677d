import { memo } from 'react';
import type { Tally } from '../../../../src/cleanup/choosing/timeline';
import { tallestOf, wholeOf } from './period-whole';
import type { Measure } from './period-whole';

type Props = {
  /** What each period holds, in words. */
  readonly words: readonly string[];
  readonly tallies: readonly Tally[];
  readonly measure: Measure;
};

const FULL = 100;
/** A single file beside thousands is to be seen as well. */
const LEAST = 4;
const GAP = 0.08;

/** One bar for each period: what goes at the bottom, what is not selected and what stays on top. */
export const TimelineBars = memo(function TimelineBars({ words, tallies, measure }: Props) {
  const most = tallestOf(tallies, measure);
  const heightOf = (amount: number) =>
    amount === 0 ? 0 : LEAST + ((FULL - LEAST) * amount) / most;
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${String(tallies.length)} ${String(FULL)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {tallies.map((tally, index) => {
        const { goes, unselected } = tally;
        const all = wholeOf(tally);
        const whole = heightOf(all[measure]);
        const matching = goes[measure] + unselected[measure];
        const upToMatching = matching === all[measure] ? whole : heightOf(matching);
        const upToGoing = goes[measure] === matching ? upToMatching : heightOf(goes[measure]);
        const bar = { x: index + GAP, width: 1 - 2 * GAP };
        const part = (from: number, to: number) => ({
          ...bar,
          y: FULL - to,
          height: Math.max(0, to - from),
        });
        return (
          <g key={words[index]} className="timeline-bar">
            <title>{words[index]}</title>
            <rect className="timeline-period" x={index} width={1} y={0} height={FULL} />
            <rect className="timeline-stays" {...part(upToMatching, whole)} />
            <rect className="timeline-unselected" {...part(upToGoing, upToMatching)} />
            <rect className="timeline-goes" {...part(0, upToGoing)} />
          </g>
        );
      })}
    </svg>
  );
});
