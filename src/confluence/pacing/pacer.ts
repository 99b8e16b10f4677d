import type { Clock } from '../../clock';
import { afterAnswer, afterConflict, afterQuiet, afterRateLimit } from './pace';
import type { Pace } from './pace';

/** The span over which the rate is measured that a refusal is blamed on. */
const RATE_WINDOW_MS = 1_000;

/** Says when the next request may start, and learns from what came of the last ones. */
export class Pacer {
  private lastTurnMs: number;
  private nextTurnMs = 0;
  private pausedUntilMs = 0;
  private slowedDownAtMs = -1;
  private starts: number[] = [];

  constructor(
    private current: Pace,
    private readonly clock: Clock,
  ) {
    this.lastTurnMs = clock.now();
  }

  get pace(): Pace {
    return this.current;
  }

  /** Until the next request may start, were it asked for now; ms. */
  get dueWaitMs(): number {
    const dueMs = Math.max(this.pausedUntilMs, this.nextTurnMs);
    return Math.max(0, Math.ceil(dueMs - this.clock.now()));
  }

  /**
   * Resolves when it is this request's turn, to the instant (epoch ms) at which it starts; to
   * `null` at once where that would be too late.
   */
  async turn(timeLeftMs: () => number): Promise<number | null> {
    for (;;) {
      const waitMs = this.dueWaitMs;
      if (waitMs >= timeLeftMs()) return null;
      const startMs = this.clock.now() + waitMs;
      // Taken at once, so that whoever asks next comes after.
      this.nextTurnMs = startMs + this.current.gapMs;
      if (waitMs > 0) await this.clock.wait(waitMs);
      // A pause may have begun meanwhile; it is for everybody.
      if (this.clock.now() >= this.pausedUntilMs) return this.noteStart();
    }
  }

  /** Nobody starts sooner: while one request waits out a limit, the others would be refused, too. */
  pause(waitMs: number): void {
    this.pausedUntilMs = Math.max(this.pausedUntilMs, this.clock.now() + waitMs);
  }

  /** @param startedAtMs Of the request that was refused. */
  noteRateLimit(startedAtMs: number): void {
    this.slowDown(startedAtMs, () => afterRateLimit(this.current, this.sentPerSecond()));
  }

  noteConflict(startedAtMs: number): void {
    this.slowDown(startedAtMs, () => afterConflict(this.current));
  }

  /** @param startedAtMs Of a `DELETE` that took effect. */
  noteDeleted(startedAtMs: number): void {
    this.current = afterAnswer(this.current, this.clock.now() - startedAtMs);
  }

  /** Requests that were under way at the last slowing down tell nothing of the new pace. */
  private slowDown(startedAtMs: number, slower: () => Pace): void {
    if (startedAtMs <= this.slowedDownAtMs) return;
    this.slowedDownAtMs = this.clock.now();
    this.current = slower();
  }

  private noteStart(): number {
    const nowMs = this.clock.now();
    this.current = afterQuiet(this.current, Math.max(0, nowMs - this.lastTurnMs));
    this.lastTurnMs = nowMs;
    this.starts = [...this.starts.filter((ms) => ms > nowMs - RATE_WINDOW_MS), nowMs];
    return nowMs;
  }

  private sentPerSecond(): number {
    const [firstMs = 0] = this.starts;
    const spanMs = Math.max(RATE_WINDOW_MS / 10, this.clock.now() - firstMs);
    return (this.starts.length * 1_000) / spanMs;
  }
}
