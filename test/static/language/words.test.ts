import english from '../../../locales/en-US.json';
import type { Outcome } from '../../../src/cleanup/outcome';
import { makeFormats } from '../../../static/src/language/formats';
import { makeTranslate } from '../../../static/src/language/translate';
import { boundOf, countsInWords, describeOutcome } from '../../../static/src/language/words';

const translate = makeTranslate(english, 'en-US');

it.each<[Outcome, RegExp]>([
  [{ kind: 'already-gone' }, /gone/i],
  [{ kind: 'not-reached' }, /not reached/i],
  [{ kind: 'skipped', because: 'not-on-this-page' }, /blog post/],
  [{ kind: 'skipped', because: 'no-longer-matches' }, /no longer matches your filters/],
  [{ kind: 'failed', because: 'not-permitted' }, /space admin/],
])('says of %j what became of the file', (outcome, words) => {
  const about = { act: 'purge', contentKind: 'blogpost' } as const;
  expect(describeOutcome(translate, outcome, about)).toMatch(words);
});

it('says a bound in the person’s zone and in UTC', () => {
  const formats = makeFormats({ locale: 'en-US', timeZone: 'Europe/Berlin' });
  const beforeMs = Date.parse('2024-01-15T12:57:55.347Z');
  expect(boundOf({ basis: 'updated', beforeMs }, formats)).toEqual({
    basis: 'updated',
    bound: expect.stringMatching(/Jan 15, 2024.*1:57:55\.347\sPM GMT\+1$/) as unknown,
    timeZone: 'Europe/Berlin',
    boundInUtc: '2024-01-15T12:57:55.347Z',
  });
});

it('leaves out what is zero, but says how much was done', () => {
  const none = { done: 0, failed: 0, leftAlone: 0, left: 0 };
  expect(countsInWords(translate, { ...none, left: 1_284 })).toBe('0 done · 1,284 left');
  expect(countsInWords(translate, { done: 2, failed: 1, leftAlone: 3, left: 0 })).toBe(
    '2 done · 1 failed · 3 left alone',
  );
});
