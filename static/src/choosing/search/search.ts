/** A search by name as people write it: words in any order, without accents, `*.png`. Pure. */
import { comparable } from '../../../../src/cleanup/attachments/comparable';

const ACCENTS = /\p{Mn}/gu;

/** The same for all ways to write a name. */
export function searchable(name: string): string {
  return comparable(name).normalize('NFD').replace(ACCENTS, '');
}

/**
 * Whether a name, as `searchable` gives it, has all words of the query. A word with `*` or `?` is
 * the whole name: `*` stands for any characters, `?` for one.
 *
 * @returns `null` where the query has no word: nothing is searched for.
 */
export function searchFor(query: string): ((name: string) => boolean) | null {
  const words = searchable(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const tests = words.map((word) => (/[*?]/.test(word) ? patternTest(word) : partTest(word)));
  return (name) => tests.every((test) => test(name));
}

function partTest(word: string) {
  return (name: string) => name.includes(word);
}

/**
 * The parts between the stars, one after the other, each where it comes first: a regular expression
 * would try all ways to share out the characters between them.
 */
function patternTest(pattern: string) {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  return (name: string) => {
    if (last === undefined) return name.length === first.length && isAt(name, first, 0);
    const lastAt = name.length - last.length;
    if (lastAt < first.length || !isAt(name, first, 0) || !isAt(name, last, lastAt)) return false;
    let from = first.length;
    for (const part of rest) {
      while (from + part.length <= lastAt && !isAt(name, part, from)) from += 1;
      from += part.length;
      if (from > lastAt) return false;
    }
    return true;
  };
}

/** Whether the part stands there; a `?` in it is any character. */
function isAt(name: string, part: string, at: number): boolean {
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== '?' && part[index] !== name[at + index]) return false;
  }
  return true;
}
