import { isCommentList, isPublishedBody, isSpaceList, parse } from './exchanges';

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
