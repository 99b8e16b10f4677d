// @ts-nocheck
import type { Clock } from '../../src/clock';

type Timer = { readonly dueMs: number; readonly order: number; readonly ring: () => void };

/**
 * Time that passes only while everything waits for it: an hour's pause takes no time, and the order
 * of events is the same in every run. What takes real time (HTTP) holds it still, see `real`.
 */
export class SimulatedClock implements Clock {
  private nowMs: number;
  private timers: Timer[] = [];
  private ordered = 0;
  private realWork = 0;
  private isPumping = false;

  /** @param startMs Epoch ms. */
  constructor(startMs = Date.parse('2026-01-01T00:00:00Z')) {
    this.nowMs = startMs;
  }

  readonly now = (): number => this.nowMs;

  readonly wait = (waitMs: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const ring = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const timer = { dueMs: this.nowMs + waitMs, order: this.ordered++, ring };
      const abort = () => {
        this.timers.splice(this.timers.indexOf(timer), 1);
        ring();
      };
      signal?.addEventListener('abort', abort);
      this.insert(timer);
      this.pump();
    });

  /** Runs what takes real time; the clock stands still meanwhile. */
  async real<Value>(work: () => Promise<Value>): Promise<Value> {
    this.realWork += 1;
    try {
      return await work();
    } finally {
      this.realWork -= 1;
      this.pump();
    }
  }

  private insert(timer: Timer): void {
    // From the end: most waits end after those that are there already.
    let at = this.timers.length;
    while (at > 0 && isLater(this.timers[at - 1], timer)) at -= 1;
    this.timers.splice(at, 0, timer);
  }

  private pump(): void {
    if (this.isPumping) return;
    this.isPumping = true;
    // By then, everything that could go on without time passing has gone on.
    setImmediate(() => {
      this.isPumping = false;
      if (this.realWork > 0) return;
      const next = this.timers.shift();
      if (next === undefined) return;
      this.nowMs = Math.max(this.nowMs, next.dueMs);
      next.ring();
      this.pump();
    });
  }
}

function isLater(one: Timer | undefined, other: Timer): boolean {
  if (one === undefined) return false;
  return one.dueMs > other.dueMs || (one.dueMs === other.dueMs && one.order > other.order);
}
