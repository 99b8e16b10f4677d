/** The hourly quota is the longest limit there is; who names more than that is asked again. */
const LONGEST_SECONDS = 3_600;

const SECONDS = /^\d+(?:\.\d+)?$/;
// The three forms of RFC 9110, 5.6.7, each as text that `Date.parse` reads as UTC.
const IMF_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850_DATE = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

type Headers = { get(name: string): string | null };

/**
 * The seconds that an answer asks to wait: a number of seconds, whole or decimal, or an HTTP date.
 *
 * A date is measured against the answer's own `Date`, as the clocks of site and function may be
 * hours apart; without one, against `nowMs`. A date in the past is no wait.
 *
 * @param nowMs Epoch ms.
 * @returns 0 to 3,600; `null` where there is no `Retry-After`, or none that can be read.
 */
export function readRetryAfterSeconds(headers: Headers, nowMs: number): number | null {
  const text = (headers.get('Retry-After') ?? '').trim();
  if (SECONDS.test(text)) return withinBounds(Number(text));
  const untilMs = parseHttpDate(text);
  if (untilMs === null) return null;
  const answeredMs = parseHttpDate((headers.get('Date') ?? '').trim()) ?? nowMs;
  return withinBounds((untilMs - answeredMs) / 1_000);
}

function withinBounds(seconds: number): number {
  return Math.min(LONGEST_SECONDS, Math.max(0, seconds));
}

/** Epoch ms, or `null` for what is not an HTTP date. */
function parseHttpDate(text: string): number | null {
  const isUtc = IMF_DATE.test(text) || RFC_850_DATE.test(text);
  if (!isUtc && !ASCTIME_DATE.test(text)) return null;
  const ms = Date.parse(isUtc ? text : `${text} GMT`);
  return Number.isNaN(ms) ? null : ms;
}
