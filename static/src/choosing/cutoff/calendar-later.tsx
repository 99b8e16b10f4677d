import { useLater } from '../../shared/use-later';
import type { CalendarButtonProps } from './calendar-button';

// Not part of the first picture: a date can be typed without it.
const fetchButton = () => import('./calendar-button');

/** Keeps the place of the calendar's button until its code has come; without it, there is none. */
export function CalendarLater(props: CalendarButtonProps) {
  const { part } = useLater(fetchButton);
  return (
    <span className="calendar-place">{part !== null && <part.CalendarButton {...props} />}</span>
  );
}
