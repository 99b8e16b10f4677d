type Part = 'day' | 'month' | 'year';

/**
 * Reads dates of numbers alone, such as `6/15/2023` or `15.06.2023`, in the order and with the marks
 * that a language has, and in no other: what could be another day is not guessed at.
 *
 * @param locale BCP 47.
 */
export function numericOrder(locale: string) {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(0));
  const order = parts.flatMap(({ type }) => (isPart(type) ? [type] : []));
  const pattern = parts.map(({ type, value }) => (isPart(type) ? DIGITS[type] : markOf(value)));
  const form = new RegExp(`^${pattern.join('')}$`);
  return (text: string): readonly [year: number, month: number, day: number] | null => {
    const numbers = form.exec(text)?.slice(1).map(Number);
    if (numbers === undefined) return null;
    const of = (part: Part) => numbers[order.indexOf(part)] ?? NaN;
    return [of('year'), of('month'), of('day')];
  };
}

const DIGITS: Readonly<Record<Part, string>> = {
  day: '(\\d{1,2})',
  month: '(\\d{1,2})',
  year: '(\\d{4})',
};

function isPart(type: string): type is Part {
  return type in DIGITS;
}

/** Blanks around a mark may be left out or typed. */
function markOf(mark: string): string {
  return ` ?${mark.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')} ?`;
}
