import type { Attachment, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { usageOf } from '../../../src/cleanup/usage';
import type { Usage } from '../../../src/cleanup/usage';
import { withSources } from '../../../src/cleanup/usage-sources';
import type { Plan } from '../../../src/cleanup/plan';
import type { Clock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readSpace } from '../../../src/run/reading/read-space';
import { readUsage } from '../../../src/run/reading/read-usage';
import { readList } from '../../../src/run/reading/read-list';
import { startRun } from '../../../src/run/run-driver';
import type { Connection, Run } from '../../../src/run/run-driver';
import type { RunState } from '../../../src/run/run-state';
import type { TroubledSite } from './troubled-site';
import type { Checker } from '../checker/checker';

/** Longer than any wait that a schedule can ask for. */
const ENDLESS_MS = 48 * 3_600_000;
const WAIT_FOR_PERSON = ['trouble', 'not-permitted', 'keeps-failing'];
/** Times that the person of a schedule presses Resume before giving up. */
const PATIENCE = 3;

/** One browser window with the app in it, and the person before it. */
export class BrowserSession {
  private isOpen = true;
  private tellClosed: (nothing: null) => void = () => undefined;
  private readonly closed = new Promise<null>((resolve) => {
    this.tellClosed = resolve;
  });
  private running: Run | null = null;
  private readonly calls: CleanupCalls;

  constructor(
    private readonly site: TroubledSite,
    calls: CleanupCalls,
    private readonly checker: Checker,
    private readonly around: { readonly clock: Clock; readonly connection: Connection },
  ) {
    this.calls = {
      describeContent: () => this.whileOpen(() => calls.describeContent()),
      listAttachments: async (request) => {
        const reply = await this.whileOpen(() => calls.listAttachments(request));
        // Nothing of a part that failed is told, whatever was read of it.
        if (!reply.ok) this.checker.noteUnheard('lists');
        return reply;
      },
      readUsage: (request) => this.whileOpen(() => calls.readUsage(request)),
      readComments: (request) =>
        this.whileOpen(
          () => calls.readComments(request),
          () => {
            this.checker.noteUnheard('comments');
          },
        ),
      readSpace: (request) =>
        this.whileOpen(
          () => calls.readSpace(request),
          () => {
            this.checker.noteUnheard('space');
          },
        ),
      namePeople: (request) => this.whileOpen(() => calls.namePeople(request)),
      previewAttachment: (request) => this.whileOpen(() => calls.previewAttachment(request)),
      checkRights: (request) => this.whileOpen(() => calls.checkRights(request)),
      trashBatch: (request) => this.whileOpen(() => calls.trashBatch(request)),
      purgeBatch: (request) => this.whileOpen(() => calls.purgeBatch(request)),
    };
  }

  stop(): void {
    this.running?.stop();
  }

  /** Nothing is sent any more, and nobody hears the answers; what was sent goes on. */
  close(): void {
    this.isOpen = false;
    this.tellClosed(null);
  }

  /** `null` where there is no complete list, or nobody to see it. */
  async list(status: ListedStatus): Promise<readonly Attachment[] | null> {
    const brokenBefore = this.site.brokenBodies;
    const reading = await this.outcomeOf(
      'the list',
      readList(this.calls, {
        contentKind: 'page',
        status,
        wait: this.around.clock.wait,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      }),
    );
    const isUnreadable = reading?.kind === 'failed' && reading.because === 'unreadable-answer';
    if (isUnreadable && this.site.brokenBodies === brokenBefore) {
      this.checker.object('the list', 'is unusable for an odd entry');
    }
    if (reading?.kind !== 'complete') return null;
    this.judgeList(reading.attachments, status);
    return reading.attachments;
  }

  /** An entry with an odd id stands for a file, but nobody can say for which. */
  private judgeList(attachments: readonly Attachment[], status: ListedStatus): void {
    const listed = new Set(attachments.map(({ id }) => id.replace('att', '')));
    if ([...listed].some((id) => !/^\d{1,27}$/.test(id))) return;
    for (const { id } of this.site.untouched(status)) {
      if (!listed.has(id)) this.checker.object(id, 'missing from a list called complete');
    }
  }

  /** `null` when nobody is there to see it. */
  async usage(): Promise<Usage | null> {
    const { wait } = this.around.clock;
    const asking = { onProgress: () => undefined, wait, signal: new AbortController().signal };
    const reading = await this.outcomeOf('the usage', readUsage(this.calls, 'page', asking));
    if (reading === null) return null;
    if (reading.kind !== 'known') return usageOf(null);
    if (!this.site.isSpaceChecked) return usageOf(reading.usage);
    // A preview of before says nothing of what is seen now: the page may be in another space.
    this.checker.space.forget();
    const space = await this.outcomeOf(
      'the space',
      readSpace(this.calls, { contentKind: 'page', ...asking }),
    );
    if (space?.kind !== 'told') return null;
    // An answer that cannot be read ends the reading, and its text was heard by nobody.
    if (space.because !== null) this.checker.space.forget();
    return usageOf(withSources(reading.usage, space));
  }

  /** `null` when the window was closed before the end. */
  run(plan: Plan): Promise<RunState | null> {
    this.checker.begin(plan);
    this.judgeSpace(plan);
    if (plan.commentCheck?.wereAllRead === true && this.site.areCommentsHidden) {
      this.checker.object('the comments', 'are called read, but nobody can read them');
    }
    let patience = PATIENCE;
    const run: Run = startRun(plan, {
      calls: this.calls,
      ...this.around,
      onChange: (state) => {
        if (!this.isOpen) return;
        this.checker.noteState(state, this.site.store);
        if (state.pause === null || !WAIT_FOR_PERSON.includes(state.pause.because)) return;
        queueMicrotask(() => {
          if (patience-- > 0) run.resume();
          else run.stop();
        });
      },
    });
    this.running = run;
    return this.outcomeOf('the run', run.ended);
  }

  /** What another page was seen to show at the preview is not taken for unused. */
  private judgeSpace({ files }: Plan): void {
    for (const { id, mayBeInUse } of files) {
      const title = this.site.store.attachment(id.replace('att', ''))?.title ?? '';
      if (mayBeInUse || !this.checker.space.shows(title)) continue;
      this.checker.object(id, 'is taken for unused, but another page was seen to show it');
    }
  }

  private isClosed(): boolean {
    return !this.isOpen;
  }

  private async outcomeOf<Value>(what: string, work: Promise<Value>): Promise<Value | null> {
    const ended = await Promise.race([work, this.closed, this.around.clock.wait(ENDLESS_MS)]);
    if (ended === undefined) this.checker.object(what, 'does not come to an end');
    return ended ?? null;
  }

  private async whileOpen<Value>(
    call: () => Promise<Value>,
    onLost = () => {
      this.checker.noteLostInvocation();
    },
  ): Promise<Value> {
    const never = new Promise<Value>(() => undefined);
    if (this.isClosed()) return never;
    try {
      const value = await call();
      return this.isClosed() ? await never : value;
    } catch (error) {
      // Whether it died, ran out of its 25 s or was lost on the way: what it did is not known.
      onLost();
      throw error;
    }
  }
}
