import type { Store } from '../../../local/confluence/store';
import type {
  StoredAttachment,
  StoredComment,
  StoredContent,
  World,
} from '../../../local/confluence/world';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { CommentPlace, Deed, FileSpec, PageDeed, Schedule } from './schedule';

export const CUTOFF_MS = Date.parse('2024-06-15T00:00:00Z');
const HOUR_MS = 3_600_000;

const content = (id: string, title: string): StoredContent => ({
  id,
  kind: 'page',
  spaceId: '1',
  title,
  body: '',
  draftBody: null,
  properties: {},
});
export const PAGE = content('100', 'The page');
const ELSEWHERE = content('200', 'Another page');

/** Without the prefix `att`. */
export const idOfFile = (index: number): string => String(1_000 + index);

export function worldOf({ files, isBodyBroken }: Schedule): World {
  // A comment without an end: the parser never comes to what stands in it.
  const body = `${isBodyBroken ? '<!-- ' : ''}${files.map(useIn).join('')}`;
  return {
    contents: [
      { ...PAGE, body },
      { ...ELSEWHERE, body: files.map(useElsewhere).join('') },
    ],
    attachments: files.map((file, index) => fileOf(file, idOfFile(index))),
    comments: files.flatMap(({ inComment }, index) =>
      inComment === null ? [] : commentsShowing(idOfFile(index), inComment),
    ),
  };
}

function useIn({ isInUse }: FileSpec, index: number): string {
  return isInUse ? imageOf(nameOf(idOfFile(index))) : '';
}

/** The thread down to the comment that shows the file. */
function commentsShowing(fileId: string, place: CommentPlace): StoredComment[] {
  const depth = { footer: 0, inline: 0, resolved: 0, reply: 1, 'reply-to-reply': 2 }[place];
  return Array.from({ length: depth + 1 }, (_, level) => ({
    id: commentId(fileId, level),
    contentId: PAGE.id,
    of: place === 'inline' || place === 'resolved' ? 'inline' : 'footer',
    parentId: level === 0 ? null : commentId(fileId, level - 1),
    resolution: place === 'resolved' ? 'resolved' : 'open',
    body: level === depth ? imageOf(nameOf(fileId)) : '<p>What is this?</p>',
    createdAt: new Date(CUTOFF_MS).toISOString(),
    authorId: 'somebody',
  }));
}

const commentId = (fileId: string, level: number) => `${fileId}${String(level)}`;

function useElsewhere({ isUsedElsewhere }: FileSpec, index: number): string {
  return isUsedElsewhere ? imageFromPage(nameOf(idOfFile(index))) : '';
}

/** As another page shows it. */
function imageFromPage(name: string): string {
  const page = `<ri:page ri:content-title="${PAGE.title}" />`;
  return `<ac:image><ri:attachment ri:filename="${name}">${page}</ri:attachment></ac:image>`;
}

function imageOf(name: string): string {
  return `<p><ac:image><ri:attachment ri:filename="${name}" /></ac:image></p>`;
}

const nameOf = (id: string): string => `file ${id}.png`;

function fileOf(spec: FileSpec, id: string): StoredAttachment {
  return {
    id,
    contentId: PAGE.id,
    title: nameOf(id),
    status: spec.status,
    mediaType: 'image/png',
    fileId: id,
    sizeBytes: 1_000,
    createdAt: dateOf(spec.uploadedHoursBefore),
    version:
      spec.versionNumber === null
        ? null
        : {
            number: spec.versionNumber,
            createdAt: dateOf(spec.updatedHoursBefore),
            authorId: 'somebody',
            message: '',
          },
  };
}

function dateOf(hoursBefore: number | null): string | null {
  return hoursBefore === null ? null : new Date(CUTOFF_MS - hoursBefore * HOUR_MS).toISOString();
}

/** Somebody else does something to a file; `false` where it cannot be done. */
export function doDeed(store: Store, deed: Deed, id: string): boolean {
  const file = store.attachment(id);
  if (file === null) return false;
  switch (deed) {
    case 'new-version': {
      const createdAt = new Date(CUTOFF_MS - HOUR_MS).toISOString();
      const number = (file.version?.number ?? 0) + 1;
      store.put({ ...file, version: { number, createdAt, authorId: 'somebody', message: '' } });
      return true;
    }
    case 'move':
      store.put({ ...file, contentId: ELSEWHERE.id });
      return true;
    case 'trash':
      store.put({ ...file, status: 'trashed' });
      return true;
    case 'restore':
      store.put({ ...file, status: 'current' });
      return true;
    case 'archive':
      store.put({ ...file, status: 'archived' });
      return true;
    case 'put-to-use': {
      const page = store.content(PAGE.id) ?? PAGE;
      store.putContent({ ...page, body: page.body + imageOf(file.title) });
      return true;
    }
    case 'put-to-use-elsewhere': {
      const page = store.content(ELSEWHERE.id) ?? ELSEWHERE;
      store.putContent({ ...page, body: page.body + imageFromPage(file.title) });
      return true;
    }
    case 'comment':
      for (const comment of commentsShowing(id, 'footer')) {
        store.putComment({ ...comment, id: `${comment.id}9` });
      }
      return true;
    case 'purge':
      store.purge(id);
      return true;
  }
}

/** Somebody else does something to the page itself. */
export function doPageDeed(store: Store, deed: PageDeed): void {
  const page = store.content(PAGE.id) ?? PAGE;
  switch (deed) {
    case 'trash-page':
      store.putContent({ ...page, status: 'trashed' });
      return;
    case 'archive-page':
      store.putContent({ ...page, status: 'archived' });
      return;
    case 'restore-page':
      store.putContent({ ...page, status: 'current' });
      return;
    case 'move-page':
      store.putContent({ ...page, spaceId: '2' });
  }
}

/** Everything that is shown on the page, in its comments, and where it is looked at, in its space. */
export function shownOnPage(
  store: Store,
  { areCommentsGiven, isSpaceChecked }: { areCommentsGiven: boolean; isSpaceChecked: boolean },
): string {
  const page = store.content(PAGE.id) ?? PAGE;
  const comments = areCommentsGiven ? store.commentsOn(PAGE.id) : [];
  const others = isSpaceChecked ? store.contentsIn(page.spaceId) : [];
  return [page, ...comments, ...others].map(({ body }) => body).join();
}

/** Ids of what is older, current on the page and, unless included, not among what is shown. */
export function olderOnPage(
  store: Store,
  { age: { basis, beforeMs }, includeInUse }: Rules,
  shown: string,
): string[] {
  return store
    .attachmentsOf(PAGE.id)
    .filter(({ status, title, createdAt, version }) => {
      const date = basis === 'updated' ? (version?.createdAt ?? null) : createdAt;
      if (status !== 'current' || (!includeInUse && shown.includes(`"${title}"`))) return false;
      return date !== null && Date.parse(date) < beforeMs;
    })
    .map(({ id }) => id);
}
