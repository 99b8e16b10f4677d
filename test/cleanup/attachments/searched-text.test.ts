import fc from 'fast-check';
import { SearchedText } from '../../../src/cleanup/attachments/searched-text';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), maxLength: 40 });

it('finds what a plain search finds, and nothing else', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), maxLength: 9 }),
      (text, wanted) => {
        expect(new SearchedText(text).includes(wanted)).toBe(text.includes(wanted));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('finds an id only where no digit follows', () => {
  const anyId = fc.constantFrom('a1', 'a11', 'aba1', 'abab1', 'ababa11');
  fc.assert(
    fc.property(anyText, anyId, (text, id) => {
      const isThere = new RegExp(`${id}(?!\\d)`).test(text);
      expect(new SearchedText(text).includesId(id)).toBe(isThere);
    }),
    { numRuns: 2_000 },
  );
  expect(new SearchedText('att421 att42').includesId('att42')).toBe(true);
  expect(new SearchedText('att421').includesId('att42')).toBe(false);
  expect(new SearchedText('nothing of that kind').includesId('att42')).toBe(false);
});
