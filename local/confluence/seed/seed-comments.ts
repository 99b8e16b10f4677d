/** What people wrote below the sample pages over the years: most of it names no file. */
import { BLOG_POST, LARGE_PAGE } from './seed-contents';
import { image, link } from './seed-markup';
import type { StoredAttachment, StoredComment } from '../world';

type Thread = Pick<StoredComment, 'of' | 'resolution'> & {
  /** Storage format; the first one begins the thread, each other one replies to the one before it. */
  readonly bodies: readonly (string | null)[];
};

const DAY_MS = 86_400_000;
const DAYS_BETWEEN = 90;
const FIRST_ID = 99_500_000;
const AUTHORS = ['embedded-admin', 'embedded-editor', 'no-longer-here'];

/**
 * @param files Of the large page, oldest first; a few of the oldest are shown in comments.
 * @param nowMs Epoch ms; the newest comment is some days older.
 */
export function seedComments(files: readonly StoredAttachment[], nowMs: number): StoredComment[] {
  return [
    ...commentsOn(LARGE_PAGE.id, FIRST_ID, threadsOn(files), nowMs),
    ...commentsOn(BLOG_POST.id, FIRST_ID + 1_000, BLOG_POST_THREADS, nowMs),
  ];
}

function threadsOn(files: readonly StoredAttachment[]): readonly Thread[] {
  const oldScreenshots = files.filter(
    ({ status, mediaType }) => status === 'current' && mediaType === 'image/png',
  );
  const [onPage, signOff, , failed] = oldScreenshots;
  const [log] = files.filter(
    ({ status, mediaType }) => status === 'current' && mediaType === 'application/zip',
  );
  return [
    open('footer', '<p>Please attach the sign-off before Friday.</p>', '<p>Done.</p>'),
    open('footer', `<p>The sign-off of the first release, for the auditors:</p>${image(signOff)}`),
    open('footer', `<p>The page begins with ${link(onPage, 'the oldest one')}.</p>`),
    open('footer', '<p>Where do the build logs go?</p>', '<p>Here, please.</p>', '<p>Thanks.</p>'),
    resolved('<p>Which test failed?</p>', `<p>This one:</p>${image(failed)}`, '<p>Fixed.</p>'),
    resolved('<p>This date is wrong.</p>', '<p>Corrected.</p>'),
    open('inline', `<p>The diagnostics that support asked for: ${link(log, 'build log')}</p>`),
    { ...resolved('<p>Is this still true?</p>'), resolution: 'dangling' },
    { ...resolved('<p>Not for the last release.</p>'), resolution: 'reopened' },
  ];
}

/** The body of one of them is not given to anybody. */
const BLOG_POST_THREADS: readonly Thread[] = [
  open('footer', '<p>What a year!</p>', '<p>The next one will be better.</p>'),
  open('footer', null),
];

function open(of: StoredComment['of'], ...bodies: (string | null)[]): Thread {
  return { of, resolution: 'open', bodies };
}

function resolved(...bodies: string[]): Thread {
  return { of: 'inline', resolution: 'resolved', bodies };
}

function commentsOn(
  contentId: string,
  firstId: number,
  threads: readonly Thread[],
  nowMs: number,
): StoredComment[] {
  return threads.flatMap(({ of, resolution, bodies }, thread) =>
    bodies.map((body, index): StoredComment => {
      const id = firstId + thread * 10 + index;
      const daysAgo = (threads.length - thread) * DAYS_BETWEEN - index;
      return {
        id: String(id),
        contentId,
        of,
        parentId: index === 0 ? null : String(id - 1),
        resolution,
        body,
        createdAt: new Date(nowMs - daysAgo * DAY_MS).toISOString(),
        authorId: AUTHORS[(thread + index) % AUTHORS.length] ?? '',
      };
    }),
  );
}
