import {
  bare,
  isCommentList,
  isPublishedBody,
  isSpaceList,
  isWellFormed,
  listedStatusIn,
  parse,
} from './exchanges';
import type { Seen } from './exchanges';

/** What the page and its comments were seen to show since a run began. */
export class PageSeen {
  private body: { readonly text: string; readonly inRead: number } | null = null;
  private readonly commentLists = new Set<string>();
  private comments = '';

  /**
   * @param inRead Number of the read: an answer that a later one overtakes counts no more.
   * @param isHeard Whether it came so soon that the app surely waited for it.
   */
  note(path: string, inRead: number, text: string, isHeard: boolean): void {
    const answer = parse(text);
    if (answer === null) return;
    if (isCommentList(path)) this.noteComments(path, isHeard ? text : '');
    if (!isPublishedBody(path) || inRead < (this.body?.inRead ?? 0)) return;
    if (JSON.stringify(answer).includes('storage')) this.body = { text, inRead };
  }

  /** Of an invocation that is lost, nobody hears what was read in it. */
  forgetComments(): void {
    this.comments = '';
  }

  get isTextKnown(): boolean {
    return this.body !== null;
  }

  /** Whether the first comments of both kinds were looked at. */
  get areCommentsKnown(): boolean {
    return this.commentLists.size >= 2;
  }

  showsInText(title: string): boolean {
    return this.body?.text.includes(title) ?? false;
  }

  showsInComment(title: string): boolean {
    // As JSON has it: in a string, with its quotation marks escaped.
    return this.comments.includes(`\\"${title}\\"`);
  }

  private noteComments(path: string, text: string): void {
    const [list = ''] = path.split('?');
    if (!list.endsWith('/children')) this.commentLists.add(list);
    this.comments += text;
  }
}

/** What other pages of the space were seen to show: at a preview, and not again in a run. */
export class SpaceSeen {
  private shown = '';

  note(path: string, text: string): void {
    if (isSpaceList(path) && parse(text) !== null) this.shown += text;
  }

  /** At a new preview; and of an invocation that is lost, nobody hears what was read in it. */
  forget(): void {
    this.shown = '';
  }

  /** As JSON has it: in a string, with its quotation marks escaped, and with the page whose it is. */
  shows(title: string): boolean {
    return this.shown.includes(`\\"${title}\\"><ri:page`);
  }
}

/** What the last list of each status was seen to hold that is not as documented. */
export class ListSeen {
  /** By status, and by result page: one that is asked for again counts as it was answered last. */
  private readonly oddIds = new Map<string, Map<string, readonly string[]>>();

  note(path: string, text: string): void {
    const status = listedStatusIn(path);
    const answer = parse(text) as { readonly results?: unknown } | null;
    if (status === null || !Array.isArray(answer?.results)) return;
    const isFirst = !path.includes('cursor=');
    const pages = (isFirst ? undefined : this.oddIds.get(status)) ?? new Map<string, string[]>();
    const odd = (answer.results as readonly Seen[]).filter((entry) => !isWellFormed(entry));
    pages.set(
      path,
      odd.map(({ id }) => bare(String(id))),
    );
    this.oddIds.set(status, pages);
  }

  /** Of an invocation that is lost, or fails, nobody hears what was read in it. */
  forget(): void {
    this.oddIds.clear();
  }

  hasOdd(id: string, status: 'current' | 'trashed'): boolean {
    const pages = this.oddIds.get(status) ?? new Map<string, readonly string[]>();
    return [...pages.values()].flat().includes(bare(id));
  }
}
