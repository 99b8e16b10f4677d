import { useMemo } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { nearestStop, positionOf } from '../../../../src/cleanup/choosing/timeline';
import type { Stop, Timeline } from '../../../../src/cleanup/choosing/timeline';
import { useFormats } from '../../language/formats';
import { useAhead } from '../../reading/use-ahead';
import { useTranslate } from '../../language/translate';
import { axisLabels } from './period-names';

type Props = {
  readonly timeline: Timeline;
  readonly stops: readonly Stop[];
  readonly beforeMs: number | null;
  readonly goingCount: number;
  readonly totalCount: number;
  readonly onCutoff: (date: string) => void;
  /** What each period holds. */
  readonly words: readonly string[];
  /** What the tallest bar means. */
  readonly scale: string;
  readonly children: ReactNode;
};

/** The cutoff on the timeline: press, drag, or move it by the arrow keys. */
export function TimelineSlider(props: Props) {
  const { timeline, stops, beforeMs, goingCount, totalCount, onCutoff, words, scale, children } =
    props;
  const formats = useFormats();
  const { text } = useTranslate();
  const { ahead, moveTo } = useAhead(onCutoff);
  const periodCount = timeline.boundaries.length - 1;
  // Looked up by dates only when the cutoff changes, and not at each letter that is typed.
  const bound = useMemo(
    () => (beforeMs === null ? '' : formats.instant(beforeMs)),
    [formats, beforeMs],
  );

  const currentMs = ahead?.ms ?? beforeMs ?? -Infinity;
  const at = ahead?.at ?? (beforeMs === null ? 0 : positionOf(timeline, beforeMs));
  const nearest = nearestStop(stops, at);
  // The newest period that goes at least in part.
  const period = words[Math.min(words.length, Math.ceil(at)) - 1];
  const moveByKey = (press: KeyboardEvent) => {
    const stop = stopFor(press.key, stops, currentMs);
    if (stop === undefined) return;
    press.preventDefault();
    if (stop.ms !== currentMs) moveTo(stop);
  };
  const moveToPointer = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const stop = nearestStop(stops, (periodCount * (clientX - left)) / width);
    if (stop !== undefined && stop.ms !== currentMs) moveTo(stop);
  };

  return (
    <>
      <div
        className="timeline-plot"
        role="slider"
        tabIndex={0}
        aria-label={text('timeline.cutoff')}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, stops.length - 1)}
        aria-valuenow={nearest === undefined ? 0 : stops.indexOf(nearest)}
        aria-valuetext={
          beforeMs === null
            ? text('timeline.no-cutoff')
            : [
                text('timeline.cutoff.value', { bound, going: goingCount, total: totalCount }),
                ...(period === undefined ? [] : [period]),
              ].join('. ')
        }
        onKeyDown={moveByKey}
        onPointerDown={(press) => {
          if (press.button !== 0) return;
          // First the focus: a text field that loses it applies what is typed, and this comes last.
          press.currentTarget.focus({ preventScroll: true });
          press.currentTarget.setPointerCapture(press.pointerId);
          moveToPointer(press);
        }}
        onPointerMove={(move) => {
          if (move.currentTarget.hasPointerCapture(move.pointerId)) moveToPointer(move);
        }}
      >
        {children}
        <div className="timeline-scale" aria-hidden="true">
          <span>{scale}</span>
          <span>0</span>
        </div>
        <div className="timeline-marker" style={{ left: percentOf(at, periodCount) }} />
        {period !== undefined && (
          <div
            className={at < periodCount / 2 ? 'timeline-tip' : 'timeline-tip timeline-tip-before'}
            aria-hidden="true"
            style={{ left: percentOf(at, periodCount) }}
          >
            {period}
          </div>
        )}
      </div>
      <TimelineAxis timeline={timeline} />
    </>
  );
}

function TimelineAxis({ timeline }: Pick<Props, 'timeline'>) {
  const { locale } = useFormats();
  const periodCount = timeline.boundaries.length - 1;
  const labels = useMemo(() => axisLabels(timeline, locale), [timeline, locale]);
  return (
    <div className="timeline-axis" aria-hidden="true">
      {labels.map(({ name, at: labelAt }) => (
        <span
          key={name}
          className={labelAt / periodCount > 0.9 ? 'timeline-label-end' : undefined}
          style={{ left: percentOf(labelAt, periodCount) }}
        >
          {name}
        </span>
      ))}
    </div>
  );
}

function percentOf(at: number, periodCount: number): string {
  return `${String((100 * at) / periodCount)}%`;
}

/** A year, where a period is a month. */
const STOPS_A_PAGE = 12;

/** Where a key leads from a cutoff, which need not be at a stop itself. */
function stopFor(key: string, stops: readonly Stop[], currentMs: number): Stop | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return stops.findLast(({ ms }) => ms < currentMs);
    case 'ArrowRight':
    case 'ArrowUp':
      return stops.find(({ ms }) => ms > currentMs);
    case 'PageDown': {
      const before = stops.filter(({ ms }) => ms < currentMs);
      return before.at(-STOPS_A_PAGE) ?? before[0];
    }
    case 'PageUp': {
      const after = stops.filter(({ ms }) => ms > currentMs);
      return after[STOPS_A_PAGE - 1] ?? after.at(-1);
    }
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
