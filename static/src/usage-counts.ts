import type { Judgement, Match } from '../../src/cleanup/judgement';
import type { UsageLookup } from '../../src/cleanup/usage';

/** From here on, a person is asked whether they meant it. */
export const NEARLY_ALL = 0.9;

/** Matching files that the page uses: as a picture in it, or otherwise. */
export type Breaks = { readonly files: number; readonly images: number };

export function breaksOf(matches: readonly Match[], lookup: UsageLookup): Breaks {
  if (lookup === 'unknown') return { files: 0, images: 0 };
  let files = 0;
  let images = 0;
  for (const { attachment } of matches) {
    const uses = lookup(attachment);
    if (uses.length === 0) continue;
    files++;
    if (uses.some(({ use }) => use === 'image' || use === 'header-image')) images++;
  }
  return { files, images };
}

/** The share of the list that matches, from 0 to 1; 0 of a list of one, which is no surprise. */
export function shareOf({ matches, kept }: Judgement): number {
  const all = matches.length + kept.length;
  return all <= 1 ? 0 : matches.length / all;
}
