/** The rest of the sample space: pages and blog posts, a few of which use files of the large page. */
import { LARGE_PAGE } from './seed-contents';
import { resource } from './seed-markup';
import type { StoredAttachment, StoredContent } from '../world';

const FIRST_ID = 98_600_000;
const PAGES = 32;
const BLOG_POSTS = 8;
const TOPICS = ['Meeting notes', 'Retrospective', 'Runbook', 'Decision', 'How to'];

/** @param files Of the large page, oldest first. */
export function seedSpace(files: readonly StoredAttachment[]): StoredContent[] {
  const users = usersOf(files.filter(({ status }) => status === 'current'));
  return [
    ...users.map(([title, body], index) => content(index, 'page', title, body)),
    ...Array.from({ length: PAGES - users.length }, (_, index) =>
      content(100 + index, 'page', `${topic(index)} ${String(index + 1)}`, plainBody(index)),
    ),
    ...Array.from({ length: BLOG_POSTS }, (_, index) =>
      content(200 + index, 'blogpost', `News of month ${String(index + 1)}`, plainBody(index)),
    ),
  ];
}

/** What they are called, and what they show. */
function usersOf(files: readonly StoredAttachment[]): (readonly [string, string])[] {
  const images = files.filter(({ mediaType }) => mediaType === 'image/png');
  const pictures = files.filter(({ mediaType }) => mediaType === 'image/jpeg');
  return [
    ['Onboarding', `<p>This is how a sign-off looks:</p>${imageOf(images[5])}`],
    ['Audit 2021', `<p>Evidence: <a href="${downloadOf(images[7])}">the sign-off</a></p>`],
    ['Team photos', `<p>From the release party:</p>${imageOf(pictures[4])}`],
  ];
}

/** Files of their own, some of which are called like files of the large page. */
function plainBody(index: number): string {
  const image =
    index % 4 === 0
      ? '<p><ac:image><ri:attachment ri:filename="IMG_2001.jpg" /></ac:image></p>'
      : '';
  return `<p>What we talked about, number ${String(index + 1)}.</p>${image}`;
}

function topic(index: number): string {
  return TOPICS[index % TOPICS.length] ?? '';
}

function content(
  index: number,
  kind: StoredContent['kind'],
  title: string,
  body: string,
): StoredContent {
  const { spaceId } = LARGE_PAGE;
  const id = String(FIRST_ID + index * 7);
  return { id, kind, spaceId, title, body, draftBody: null, properties: {} };
}

function imageOf(file: StoredAttachment | undefined): string {
  return file === undefined ? '' : `<p><ac:image>${resource(file, LARGE_PAGE)}</ac:image></p>`;
}

function downloadOf(file: StoredAttachment | undefined): string {
  return `/wiki/download/attachments/${LARGE_PAGE.id}/${encodeURIComponent(file?.title ?? '')}`;
}
