import type { Attachment } from '../../src/cleanup/attachment';
import type { Judgement } from '../../src/cleanup/judgement';
import type { UsageLookup } from '../../src/cleanup/usage';

/** From here on, a person is asked whether they meant it. */
export const NEARLY_ALL = 0.9;

/** Files that the page uses: as a picture in it, or otherwise. */
export type Breaks = { readonly files: number; readonly images: number };

export function breaksOf(attachments: readonly Attachment[], lookup: UsageLookup): Breaks {
  if (lookup === 'unknown') return { files: 0, images: 0 };
  let files = 0;
  let images = 0;
  for (const attachment of attachments) {
    const uses = lookup(attachment);
    if (uses.length === 0) continue;
    files++;
    if (uses.some(({ use }) => use === 'image' || use === 'header-image')) images++;
  }
  return { files, images };
}

/**
 * The share of the list that matches, in whole hundredths from 0 to 1, and 1 for all of it alone; 0
 * of a list of one, which is no surprise.
 */
export function shareOf({ matches, kept }: Judgement): number {
  const all = matches.length + kept.length;
  return all <= 1 ? 0 : Math.floor((100 * matches.length) / all) / 100;
}
