import type { Locale } from 'date-fns';
import type { QuickPick } from '../../../src/cleanup/choosing/cutoff';

const LETTERS: Readonly<Record<string, QuickPick['unit']>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
};
const TOKENS = { days: 'xDays', weeks: 'xWeeks', months: 'xMonths', years: 'xYears' } as const;
const UNITS = Object.keys(TOKENS) as readonly QuickPick['unit'][];
/** With more digits than that it is no age, and computing with it leaves the calendar. */
const AMOUNT = /(?<!\d)\d{1,4}(?!\d)/;
const SHORT_AGE = /^(\d{1,4}) ?([dwmy])$/i;

/** The number and the letter of `90d`; empty where the text is no such age. */
export function shortAge(text: string): { readonly amount: string; readonly letter: string } {
  const [, amount = '', letter = ''] = SHORT_AGE.exec(text) ?? [];
  return { amount, letter: letter.toLowerCase() };
}

/** Reads `90d`, and "90 days" or "90 days ago" in the words of a language. */
export function ageReader({ formatDistance }: Locale) {
  return (text: string): QuickPick | null => {
    const short = shortAge(text);
    const unitOfLetter = LETTERS[short.letter];
    if (unitOfLetter !== undefined) return { unit: unitOfLetter, amount: Number(short.amount) };
    const amount = Number(AMOUNT.exec(text)?.[0] ?? NaN);
    const unit = UNITS.find((one) =>
      [{}, { addSuffix: true, comparison: -1 } as const].some((how) =>
        isSameText(formatDistance(TOKENS[one], amount, how), text),
      ),
    );
    return unit === undefined ? null : { unit, amount };
  };
}

function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/\s/g, ''));
  return a === b;
}
