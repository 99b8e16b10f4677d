import { tzOffset } from '@date-fns/tz';
import { isValid, parseISO } from 'date-fns';

type TimeOfDay = { readonly hours: number; readonly minutes: number; readonly seconds: number };

const TIME = /[,T ] ?(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,3})?))?(?: ?([ap])\.?m\.?)?$/i;

/** The time of day that a text ends in, and what stands before it; `null` where there is none. */
export function timeAtEnd(text: string): (TimeOfDay & { readonly before: string }) | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const [, hour, minute, second = '0', half = ''] = found;
  const halfHours = { a: Number(hour) % 12, p: (Number(hour) % 12) + 12 }[half.toLowerCase()];
  return {
    before: text.slice(0, found.index),
    hours: halfHours ?? Number(hour),
    minutes: Number(minute),
    seconds: Number(second.replace(',', '.')),
  };
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Where a time comes twice, it is the first one: what is in doubt stays.
 *
 * @param date `YYYY-MM-DD`
 * @returns Epoch ms; `null` where there is no such day or time.
 */
export function instantOfLocal(
  date: string,
  { hours, minutes, seconds }: TimeOfDay,
  timeZone: string,
): number | null {
  const isTime = hours < 24 && minutes < 60 && seconds < 60;
  if (!isTime || !isValid(parseISO(date))) return null;
  const midnightMs = Date.parse(`${date}T00:00:00Z`);
  const localMs = midnightMs + (hours * 60 + minutes) * MINUTE_MS + Math.round(seconds * 1_000);
  const candidates = [-DAY_MS, DAY_MS]
    .map((apartMs) => tzOffset(timeZone, new Date(localMs + apartMs)))
    .map((offset) => ({ offset, ms: localMs - offset * MINUTE_MS }));
  const valid = candidates.filter(({ offset, ms }) => tzOffset(timeZone, new Date(ms)) === offset);
  return Math.min(...(valid.length > 0 ? valid : candidates).map(({ ms }) => ms));
}
