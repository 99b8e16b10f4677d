import type { FileOutcome } from '../cleanup/outcome';
import type { ApprovedFile, Plan } from '../cleanup/plan';
import type { BatchRequest, BatchResult, CleanupCalls, Reply } from '../contract';
import { askUntilAnswered } from './ask-function';
import type { Wait } from './ask-function';
import { firstBatchSize, nextBatchSize } from './batch-size';
import { afterEvent, startOfRun } from './run-state';
import type { RunEvent, RunState, RunTrouble } from './run-state';

export type RunSurroundings = {
  readonly calls: CleanupCalls;
  readonly wait: Wait;
  /** Epoch ms; only differences are used. */
  readonly now: () => number;
  readonly onChange: (state: RunState) => void;
};

export type Run = {
  /** Resolves when every planned file has its outcome. */
  readonly ended: Promise<RunState>;
  /** Sends no more; what is under way still comes to its outcome. */
  stop(): void;
  /** After the pause for lack of permission: try the rest, however many are refused. */
  tryTheRest(): void;
};

/** Refusals without one success after which a run pauses (DESIGN, "Pace"). */
const REFUSALS_BEFORE_PAUSE = 5;
/** Batches in a row that settle nothing, before a run gives up. */
const MAX_IDLE_BATCHES = 5;
/** Times that one file is sent before its doubt is final. */
const MAX_SENDINGS = 3;

/** Starts a run of the plan: one batch at a time, until each file has exactly one outcome. */
export function startRun(plan: Plan, surroundings: RunSurroundings): Run {
  const driver = new RunDriver(plan, surroundings);
  return {
    ended: driver.drive(),
    stop: () => {
      driver.stop();
    },
    tryTheRest: () => {
      driver.tryTheRest();
    },
  };
}

class RunDriver {
  private state: RunState;
  private readonly waiting: WaitingFile[];
  private readonly stopping = new AbortController();
  private triesTheRest = false;
  private goOn: (() => void) | null = null;
  private batchSize: number;
  private idleBatches = 0;

  constructor(
    private readonly plan: Plan,
    private readonly around: RunSurroundings,
  ) {
    this.state = startOfRun(plan);
    this.waiting = plan.files.map((file) => ({ file, mayBeDone: false, sendings: 0 }));
    this.batchSize = firstBatchSize(plan.act);
  }

  stop(): void {
    if (this.state.phase === 'ended' || this.stopping.signal.aborted) return;
    this.tell({ kind: 'stop-asked' });
    this.stopping.abort();
    this.goOn?.();
  }

  tryTheRest(): void {
    this.triesTheRest = true;
    this.goOn?.();
  }

  async drive(): Promise<RunState> {
    let trouble: RunTrouble | null = null;
    while (this.waiting.length > 0 && !this.stopping.signal.aborted && trouble === null) {
      trouble = await this.driveBatch();
    }
    this.tell({ kind: 'ended', trouble });
    return this.state;
  }

  private async driveBatch(): Promise<RunTrouble | null> {
    const batch = this.waiting.splice(0, this.batchSize);
    this.tell({ kind: 'batch-sent', ids: batch.map(({ file }) => file.id) });
    const startedAt = this.around.now();
    const reply = await this.send(batch);
    if (reply === null) return this.giveUpOn(batch);
    if (!reply.ok) {
      // The function refuses as a whole only before it has touched any file.
      this.tell({ kind: 'batch-answered', settled: [] });
      return reply.error.code;
    }
    const settledCount = this.settle(batch, reply.value);
    this.batchSize = nextBatchSize(this.plan.act, batch.length, this.around.now() - startedAt);
    this.idleBatches = settledCount > 0 ? 0 : this.idleBatches + 1;
    if (this.idleBatches >= MAX_IDLE_BATCHES) return 'no-progress';
    return this.pauseIfDue(reply.value);
  }

  private send(batch: readonly WaitingFile[]): Promise<Reply<BatchResult> | null> {
    const { calls, wait } = this.around;
    const call = this.plan.act === 'trash' ? calls.trashBatch : calls.purgeBatch;
    return askUntilAnswered(
      (isRepeat) => {
        // Kept with the file: a later batch must know it, too, if this one does not reach the file.
        if (isRepeat) for (const waiting of batch) waiting.mayBeDone = true;
        return call(this.requestFor(batch));
      },
      wait,
      this.stopping.signal,
    );
  }

  private requestFor(batch: readonly WaitingFile[]): BatchRequest {
    return {
      contentKind: this.plan.contentKind,
      rule: this.plan.rule,
      files: batch.map(({ file, mayBeDone }) => ({ ...file, mayBeDone })),
      stopAfterRefusals: this.refusalsLeft(),
    };
  }

  /** Counted over the whole run: the batches of a purge are smaller than the number of refusals. */
  private refusalsLeft(): number | null {
    if (this.triesTheRest || this.state.counts.done > 0) return null;
    const refusals = [...this.state.outcomes.values()].filter(
      (outcome) => outcome.kind === 'failed' && outcome.because === 'not-permitted',
    ).length;
    return Math.max(1, REFUSALS_BEFORE_PAUSE - refusals);
  }

  /** Records what is final, and puts the rest back in line. Returns how many became final. */
  private settle(batch: readonly WaitingFile[], result: BatchResult): number {
    const answers = new Map(result.outcomes.map(({ id, outcome }) => [id, outcome]));
    const settled: FileOutcome[] = [];
    const again: WaitingFile[] = [];
    for (const { file, mayBeDone, sendings } of batch) {
      const outcome = answers.get(file.id) ?? { kind: 'failed', because: 'unknown' };
      const isInDoubt = outcome.kind === 'failed' && outcome.because === 'unknown';
      if (outcome.kind === 'not-reached') {
        again.push({ file, mayBeDone, sendings });
      } else if (isInDoubt && sendings + 1 < MAX_SENDINGS) {
        again.push({ file, mayBeDone: true, sendings: sendings + 1 });
      } else {
        settled.push({ id: file.id, outcome });
      }
    }
    this.waiting.unshift(...again);
    this.tell({ kind: 'batch-answered', settled });
    return settled.length;
  }

  /** No try brought an answer: what became of these files has to be looked up in a new list. */
  private giveUpOn(batch: readonly WaitingFile[]): RunTrouble {
    const settled = batch.map(({ file }): FileOutcome => ({
      id: file.id,
      outcome: { kind: 'failed', because: 'unknown' },
    }));
    this.tell({ kind: 'batch-answered', settled });
    return 'no-answer';
  }

  private async pauseIfDue({ end, resumeAfterMs }: BatchResult): Promise<RunTrouble | null> {
    if (end === 'signed-out') return 'signed-out';
    if (this.stopping.signal.aborted) return null;
    if (end === 'must-wait') {
      const waitMs = resumeAfterMs ?? 0;
      this.tell({ kind: 'paused', pause: { because: 'must-wait', waitMs } });
      await this.around.wait(waitMs, this.stopping.signal);
      this.resume();
    } else if (end === 'refused' && this.waiting.length > 0) {
      this.tell({ kind: 'paused', pause: { because: 'not-permitted' } });
      await new Promise<void>((resolve) => {
        this.goOn = resolve;
      });
      this.goOn = null;
      this.resume();
    }
    return null;
  }

  private resume(): void {
    if (!this.stopping.signal.aborted) this.tell({ kind: 'resumed' });
  }

  private tell(event: RunEvent): void {
    this.state = afterEvent(this.state, event);
    this.around.onChange(this.state);
  }
}

type WaitingFile = {
  readonly file: ApprovedFile;
  mayBeDone: boolean;
  readonly sendings: number;
};
