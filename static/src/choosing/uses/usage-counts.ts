import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { Judgement } from '../../../../src/cleanup/choosing/judgement';
import type { UsageLookup, UsageSource } from '../../../../src/cleanup/usage';

/** From here on, a person is asked whether they meant it. */
export const NEARLY_ALL = 0.9;

/** Files in use; each counts once, and in each place that would lose it. */
export type Breaks = {
  readonly files: number;
  /** On the page itself: as a picture, or else as a link, diagram or the like. */
  readonly images: number;
  readonly links: number;
  readonly comments: number;
  readonly pages: number;
};

const ELSEWHERE: readonly UsageSource['kind'][] = ['comment', 'other-page'];

export function breaksOf(attachments: readonly Attachment[], lookup: UsageLookup): Breaks {
  const breaks = { files: 0, images: 0, links: 0, comments: 0, pages: 0 };
  if (lookup === 'unknown') return breaks;
  for (const attachment of attachments) {
    const uses = lookup(attachment);
    if (uses.length === 0) continue;
    breaks.files++;
    const isIn = (kind: UsageSource['kind']) => uses.some(({ source }) => source.kind === kind);
    if (isIn('comment')) breaks.comments++;
    if (isIn('other-page')) breaks.pages++;
    const onPage = uses.filter(({ source }) => !ELSEWHERE.includes(source.kind));
    if (onPage.some(({ use }) => use === 'image' || use === 'header-image')) breaks.images++;
    else if (onPage.length > 0) breaks.links++;
  }
  return breaks;
}

/** In a shorter list, a person sees how many they are. */
const SHORTEST_LIST = 20;

/**
 * The share of the list that matches, in whole hundredths from 0 to 1, and 1 for all of it alone; 0
 * of a short list, which is no surprise.
 */
export function shareOf({ matches, kept }: Judgement): number {
  const all = matches.length + kept.length;
  return all < SHORTEST_LIST ? 0 : Math.floor((100 * matches.length) / all) / 100;
}
