import type { FileOutcome } from '../cleanup/outcome';
import type { Plan } from '../cleanup/plan';
import type { Clock } from '../clock';
import type { BatchRequest, BatchResult, CleanupCalls, Reply } from '../contract';
import { askUntilAnswered } from './reading/ask-function';
import { FIRST_BATCH_SIZE, nextBatchSize } from './batch-size';
import { checkComments } from './comment-check';
import { afterEvent, startOfRun } from './run-state';
import type { Pause, RunEvent, RunState, RunTrouble } from './run-state';
import { NEVER, stopAfter } from './stop-after';
import { inDoubt, FileQueue } from './file-queue';
import type { QueuedFile } from './file-queue';

export type RunSurroundings = {
  readonly calls: CleanupCalls;
  readonly clock: Clock;
  readonly onChange: (state: RunState) => void;
  /** Absent where nothing can tell whether there is one. */
  readonly connection?: Connection;
};

/** The way to the network, as far as a browser knows. */
export type Connection = {
  readonly isOnline: () => boolean;
  /** Resolves when there is one again, or when `signal` aborts. */
  readonly whenOnline: (signal: AbortSignal) => Promise<void>;
};

export type Run = {
  /** Resolves when every planned file has its outcome. */
  readonly ended: Promise<RunState>;
  /** Sends no more; what is under way still comes to its outcome. */
  stop(): void;
  /** Goes on after a pause that waits for a person. */
  resume(): void;
};

/** Batches in a row that settle nothing, before a person is asked. */
const MAX_IDLE_BATCHES = 5;
/** Troubles that no waiting mends: the plan itself is about something that is not there. */
const HOPELESS: readonly RunTrouble[] = ['bad-request', 'content-not-found'];

/** Starts a run of the plan: one batch at a time, until each file has exactly one outcome. */
export function startRun(plan: Plan, surroundings: RunSurroundings): Run {
  const driver = new RunDriver(plan, surroundings);
  return {
    ended: driver.drive(),
    stop: () => {
      driver.stop();
    },
    resume: () => {
      driver.resume();
    },
  };
}

class RunDriver {
  private state: RunState;
  private queue: FileQueue;
  private readonly stopping = new AbortController();
  private goOn: (() => void) | null = null;
  private triesTheRest = false;
  private batchSize = FIRST_BATCH_SIZE;
  private idleBatches = 0;
  private pace: BatchRequest['pace'] = null;

  constructor(
    private readonly plan: Plan,
    private readonly around: RunSurroundings,
  ) {
    this.state = startOfRun(plan);
    this.queue = new FileQueue(plan.files);
  }

  stop(): void {
    if (this.state.phase === 'ended' || this.isStopped()) return;
    this.tell({ kind: 'stop-asked' });
    this.stopping.abort();
    this.goOn?.();
  }

  resume(): void {
    this.goOn?.();
  }

  async drive(): Promise<RunState> {
    let trouble: RunTrouble | null = null;
    let areCommentsChecked = false;
    while (this.queue.length > 0 && !this.isStopped()) {
      trouble = areCommentsChecked ? await this.driveBatch() : await this.checkComments();
      areCommentsChecked ||= trouble === null;
      if (trouble === null || this.isStopped()) continue;
      if (HOPELESS.includes(trouble)) break;
      await this.pauseForPerson({ because: 'trouble', trouble });
      if (!this.isStopped()) trouble = null;
    }
    this.tellSettled(this.queue.endInDoubt());
    this.tell({ kind: 'ended', trouble, atMs: this.around.clock.now() });
    return this.state;
  }

  /** @returns `null` where it is known what comments use, or nobody wants to know any more. */
  private async checkComments(): Promise<RunTrouble | null> {
    const { commentCheck, contentKind, files } = this.plan;
    if (commentCheck === null) return null;
    const onProgress = (count: number) => {
      this.tell({ kind: 'comments-read', count });
    };
    onProgress(0);
    const { signal } = this.stopping;
    const beforeTry = () => this.untilOnline();
    const reading = { onProgress, wait: this.around.clock.wait, signal, beforeTry };
    const found = await checkComments(commentCheck, contentKind, this.around.calls, reading);
    const used = found.kind === 'checked' ? found.used : [];
    const usedIds = new Set(used.map(({ id }) => id));
    this.queue = new FileQueue(files.filter(({ id }) => !usedIds.has(id)));
    this.tell({ kind: 'comments-checked', settled: used, atMs: this.around.clock.now() });
    return found.kind === 'trouble' ? found.trouble : null;
  }

  private isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async driveBatch(): Promise<RunTrouble | null> {
    const batch = this.queue.take(this.batchSize);
    this.tell({ kind: 'batch-sent', ids: batch.map(({ file }) => file.id) });
    const { reply, sent, tries, tookMs } = await this.send(batch);
    if (reply?.ok !== true) {
      this.queue.putBack(sent);
      this.tellSettled([]);
      if (reply !== null) return reply.error.code;
      // Stopped before the first try: nothing was asked, so that no answer is missing.
      return tries === 0 ? null : 'no-answer';
    }
    const settled = this.queue.settle(sent, reply.value);
    this.tellSettled(settled);
    this.pace = reply.value.pace;
    this.batchSize = nextBatchSize(
      { size: batch.length, settledCount: settled.length, tookMs },
      this.state.counts.done,
    );
    return this.isStuck(settled.length, reply.value) ? 'no-progress' : this.pauseIfDue(reply.value);
  }

  private isStuck(settledCount: number, { end }: BatchResult): boolean {
    // A limit is waited out however often it comes: that Confluence answers so is no trouble.
    const isIdle = settledCount === 0 && end !== 'rate-limited';
    this.idleBatches = isIdle ? this.idleBatches + 1 : 0;
    const isStuck = this.idleBatches >= MAX_IDLE_BATCHES;
    if (isStuck) this.idleBatches = 0;
    return isStuck;
  }

  /** `sent` is the batch as it was last sent, `tookMs` how long that last try lasted. */
  private async send(batch: readonly QueuedFile[]) {
    const { calls, clock } = this.around;
    const call = this.plan.act === 'trash' ? calls.trashBatch : calls.purgeBatch;
    let sent = batch;
    let tries = 0;
    let sentAtMs = clock.now();
    const ask = (isRepeat: boolean): Promise<Reply<BatchResult>> => {
      tries += 1;
      if (isRepeat) {
        sent = inDoubt(batch);
        this.tell({ kind: 'batch-sent-again' });
      }
      sentAtMs = clock.now();
      return call(this.requestFor(sent));
    };
    const reply = await askUntilAnswered(ask, {
      wait: clock.wait,
      signal: this.stopping.signal,
      beforeTry: () => this.untilOnline(),
    });
    // Not even the last try was answered: whatever it did may be done.
    if (reply === null && tries > 0) sent = inDoubt(batch);
    return { reply, sent, tries, tookMs: clock.now() - sentAtMs };
  }

  private requestFor(batch: readonly QueuedFile[]): BatchRequest {
    return {
      contentKind: this.plan.contentKind,
      rules: this.plan.rules,
      files: batch.map(({ file, mayBeDone }) => ({ ...file, mayBeDone })),
      stopAfter: this.triesTheRest ? NEVER : stopAfter(this.state),
      pace: this.pace,
    };
  }

  private async pauseIfDue({
    end,
    resumeAfterMs,
    failureStatus,
  }: BatchResult): Promise<RunTrouble | null> {
    if (this.queue.length === 0) return null;
    if (end === 'signed-out') return 'signed-out';
    if (this.isStopped()) return null;
    if (end === 'refused' || end === 'keeps-failing') {
      await this.pauseForPerson(
        end === 'refused'
          ? { because: 'not-permitted' }
          : { because: 'keeps-failing', httpStatus: failureStatus },
      );
      this.triesTheRest = true;
    } else if (resumeAfterMs !== null && (end === 'rate-limited' || end === 'confluence-trouble')) {
      const untilMs = this.around.clock.now() + resumeAfterMs;
      await this.pauseWhile(
        { because: end, untilMs },
        this.around.clock.wait(resumeAfterMs, this.stopping.signal),
      );
    }
    return null;
  }

  private async untilOnline(): Promise<void> {
    const { connection } = this.around;
    if (connection === undefined || connection.isOnline() || this.isStopped()) return;
    await this.pauseWhile({ because: 'offline' }, connection.whenOnline(this.stopping.signal));
  }

  private pauseForPerson(pause: Pause): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      this.goOn = () => {
        this.goOn = null;
        resolve();
      };
    });
    return this.pauseWhile(pause, answered);
  }

  private async pauseWhile(pause: Pause, over: Promise<void>): Promise<void> {
    this.tell({ kind: 'paused', pause });
    await over;
    if (!this.isStopped()) this.tell({ kind: 'resumed' });
  }

  private tellSettled(settled: readonly FileOutcome[]): void {
    this.tell({ kind: 'batch-answered', settled, atMs: this.around.clock.now() });
  }

  private tell(event: RunEvent): void {
    this.state = afterEvent(this.state, event);
    this.around.onChange(this.state);
  }
}
