import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { NAME_KINDS, ODD_NAMES } from './seed-names';
import type { NameKind } from './seed-names';
import { BLOG_POST, LARGE_PAGE, RECIPE_PAGE } from './seed-contents';
import { seedComments } from './seed-comments';
import { seedSpace } from './seed-space';
import { withUses } from './seed-usage';
import type { StoredAttachment, World } from '../world';

const DAY_MS = 86_400_000;
const YEARS_OF_FILES = 6;
const FILES = 1_200;
const IN_TRASH = 38;
const ARCHIVED = 14;
const WITHOUT_DATE = 9;
const ON_BLOG_POST = 26;
const AUTHORS = ['embedded-admin', 'embedded-editor', '5d00b8b192e6c70c5349a042'];

/** A whole number from `min` to `max`, both included. */
type Dice = (min: number, max: number) => number;

/**
 * A believable site: a page on which some 1,200 attachments have piled up over six years, the small
 * page of Atlassian's recipe, and a blog post. The same for the same `nowMs`.
 *
 * @param nowMs Epoch ms; the newest files are from the day before.
 * @param fileCount About how many current attachments the large page has.
 */
export function seedWorld(nowMs: number, fileCount = FILES): World {
  const rng = xoroshiro128plus(20_240_115);
  const dice: Dice = (min, max) => uniformInt(rng, min, max);
  const ofLargePage = largePage(fileCount, nowMs, dice);
  return {
    contents: [
      withUses(LARGE_PAGE, ofLargePage),
      RECIPE_PAGE,
      BLOG_POST,
      ...seedSpace(ofLargePage),
    ],
    attachments: [
      ...recipeFiles(),
      ...ofLargePage,
      ...pile(BLOG_POST.id, 99_410_000, ON_BLOG_POST, nowMs, dice),
    ],
    comments: seedComments(ofLargePage, nowMs),
  };
}

function largePage(fileCount: number, nowMs: number, dice: Dice): StoredAttachment[] {
  const count = fileCount + IN_TRASH + ARCHIVED;
  return pile(LARGE_PAGE.id, 98_310_000, count, nowMs, dice).map(withStatus);
}

function pile(
  contentId: string,
  firstId: number,
  count: number,
  nowMs: number,
  dice: Dice,
): StoredAttachment[] {
  const spanMs = YEARS_OF_FILES * 365 * DAY_MS;
  return Array.from({ length: count }, (_, index) => {
    const shareOfSpan = (index + dice(0, 900) / 1_000) / count;
    const createdMs = Math.round(nowMs - DAY_MS - spanMs * (1 - shareOfSpan));
    return oneFile(contentId, String(firstId + index * 3), index, createdMs, nowMs, dice);
  });
}

function oneFile(
  contentId: string,
  id: string,
  index: number,
  createdMs: number,
  nowMs: number,
  dice: Dice,
): StoredAttachment {
  const kind = kindFor(dice(1, 100));
  const createdAt = new Date(createdMs).toISOString();
  const versions = dice(1, 100) <= 12 ? dice(2, 9) : 1;
  const updatedMs =
    versions === 1
      ? createdMs
      : createdMs + Math.round(((nowMs - DAY_MS - createdMs) * dice(5, 95)) / 100);
  return {
    id,
    contentId,
    title: titleFor(kind, index, createdAt),
    status: 'current',
    mediaType: kind.mediaType,
    fileId: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    sizeBytes: dice(kind.minBytes, kind.maxBytes),
    ...datesOf(index, createdAt, {
      number: versions,
      createdAt: new Date(updatedMs).toISOString(),
      authorId: AUTHORS[dice(0, AUTHORS.length - 1)] ?? '',
      message: '',
    }),
  };
}

/** A few attachments came from another site, and lost their version or the dates on the way. */
function datesOf(
  index: number,
  createdAt: string,
  version: NonNullable<StoredAttachment['version']>,
): Pick<StoredAttachment, 'createdAt' | 'version'> {
  if (index % 130 !== 7 || index / 130 >= WITHOUT_DATE) return { createdAt, version };
  return index % 260 === 7
    ? { createdAt: null, version: null }
    : { createdAt, version: { ...version, createdAt: null } };
}

function withStatus(file: StoredAttachment, index: number): StoredAttachment {
  // Spread over the years by steps that have no divisor in common with those of the dates.
  if (index % 31 === 5 && index / 31 < IN_TRASH) return { ...file, status: 'trashed' };
  if (index % 83 === 11 && index / 83 < ARCHIVED) return { ...file, status: 'archived' };
  return file;
}

function titleFor(kind: NameKind, index: number, createdAt: string): string {
  const odd = index % 97 === 13 ? ODD_NAMES[(index - 13) / 97] : undefined;
  return odd ?? kind.name(createdAt.slice(0, 10), index + 1);
}

function kindFor(roll: number): NameKind {
  let upTo = 0;
  for (const kind of NAME_KINDS) {
    upTo += kind.share;
    if (roll <= upTo) return kind;
  }
  throw new RangeError(`The shares of the names add up to less than ${String(roll)}.`);
}

/** The three files of Atlassian's article, to the letter. */
function recipeFiles(): StoredAttachment[] {
  return [
    recipeFile('13008914', 'Screenshot 2023-10-27 at 20.19.09.png', '2024-01-15T12:57:54.721Z'),
    recipeFile('13041683', 'Screenshot 2023-10-27 at 18.08.18.png', '2024-01-15T12:57:55.347Z'),
    recipeFile('13074433', 'Screenshot 2023-10-27 at 20.11.44.png', '2024-01-15T12:57:54.743Z'),
  ];
}

function recipeFile(id: string, title: string, createdAt: string): StoredAttachment {
  return {
    id,
    contentId: RECIPE_PAGE.id,
    title,
    status: 'current',
    mediaType: 'image/png',
    fileId: `7baba0fe-ad89-4de9-bcec-${id.padStart(12, '0')}`,
    sizeBytes: 1_534_004,
    createdAt,
    version: { number: 1, createdAt, authorId: '5d00b8b192e6c70c5349a042', message: '' },
  };
}
