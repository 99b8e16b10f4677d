import { useLater } from '../../shared/use-later';
import type { TimelineProps } from './timeline';

// Not part of the first picture: the cutoff can be chosen without it.
const fetchTimeline = () => import('./timeline');

/** Keeps the timeline's place until its code has come; without it, there is none. */
export function TimelineLater(props: TimelineProps) {
  const { part, isFailed } = useLater(fetchTimeline);
  if (isFailed) return null;
  return <div className="timeline-place">{part !== null && <part.Timeline {...props} />}</div>;
}
