import type { Timeline } from '../../../../src/cleanup/choosing/timeline';

/** `Mar 2024`, `Jan – Mar 2024`, `2024`, `1990 – 1999`: a name for each period. */
export function periodNames(timeline: Timeline, locale: string): readonly string[] {
  const { boundaries, monthsPerPeriod } = timeline;
  // Calendar dates have no zone; UTC keeps them as they are.
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(monthsPerPeriod < 12 && { month: 'short' }),
    timeZone: 'UTC',
  });
  return boundaries.slice(0, -1).map(({ date }) => {
    const start = new Date(`${date}T00:00:00Z`);
    const lastMonth = start.getUTCMonth() + monthsPerPeriod - 1;
    return format.formatRange(start, new Date(Date.UTC(start.getUTCFullYear(), lastMonth, 2)));
  });
}

export type AxisLabel = { readonly name: string; readonly at: number };

const LONGEST_IN_MONTHS = 24;
const MOST_MONTHS = 6;
const MOST_YEARS = 12;

/** A few of the periods by name: months where there are not many, else years. */
export function axisLabels(timeline: Timeline, locale: string): readonly AxisLabel[] {
  const { boundaries, monthsPerPeriod } = timeline;
  const periods = boundaries.slice(0, -1).map(({ date }, at) => ({ date, at }));
  const isInMonths = monthsPerPeriod === 1 && periods.length <= LONGEST_IN_MONTHS;
  const named = isInMonths ? periods : periods.filter(({ date }) => date.slice(5, 7) === '01');
  const step = Math.ceil(named.length / (isInMonths ? MOST_MONTHS : MOST_YEARS));
  const names = isInMonths ? periodNames(timeline, locale) : [];
  return named
    .filter((_, index) => index % step === 0)
    .map(({ date, at }) => ({ name: names[at] ?? date.slice(0, 4), at }));
}
