// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Clock } from '../clock';
import { afterConflict, afterQuiet, afterRateLimit } from './pace';
import type { Pace } from './pace';

/** The span over which the rate is measured that a refusal is blamed on. */
const RATE_WINDOW_MS = 1_000;

/** Says when the next request may start, and learns from what came of the last ones. */
export class Pacer {
  private lastTurnMs: number;
  private nextTurnMs = 0;
  private pausedUntilMs = 0;
  private slowedDownAtMs = stryMutAct_9fa48("870") ? +1 : (stryCov_9fa48("870"), -1);
  private starts: number[] = stryMutAct_9fa48("871") ? ["Stryker was here"] : (stryCov_9fa48("871"), []);
  constructor(private current: Pace, private readonly clock: Clock) {
    if (stryMutAct_9fa48("872")) {
      {}
    } else {
      stryCov_9fa48("872");
      this.lastTurnMs = clock.now();
    }
  }
  get pace(): Pace {
    if (stryMutAct_9fa48("873")) {
      {}
    } else {
      stryCov_9fa48("873");
      return this.current;
    }
  }

  /** Until the next request may start, were it asked for now; ms. */
  get dueWaitMs(): number {
    if (stryMutAct_9fa48("874")) {
      {}
    } else {
      stryCov_9fa48("874");
      const dueMs = stryMutAct_9fa48("875") ? Math.min(this.pausedUntilMs, this.nextTurnMs) : (stryCov_9fa48("875"), Math.max(this.pausedUntilMs, this.nextTurnMs));
      return stryMutAct_9fa48("876") ? Math.min(0, Math.ceil(dueMs - this.clock.now())) : (stryCov_9fa48("876"), Math.max(0, Math.ceil(stryMutAct_9fa48("877") ? dueMs + this.clock.now() : (stryCov_9fa48("877"), dueMs - this.clock.now()))));
    }
  }

  /**
   * Resolves when it is this request's turn, to the instant (epoch ms) at which it starts; to
   * `null` at once where that would be too late.
   */
  async turn(timeLeftMs: () => number): Promise<number | null> {
    if (stryMutAct_9fa48("878")) {
      {}
    } else {
      stryCov_9fa48("878");
      if (stryMutAct_9fa48("879")) {
        for (; false;) {
          const waitMs = this.dueWaitMs;
          if (waitMs >= timeLeftMs()) return null;
          const startMs = this.clock.now() + waitMs;
          // Taken at once, so that whoever asks next comes after.
          this.nextTurnMs = startMs + this.current.gapMs;
          if (waitMs > 0) await this.clock.wait(waitMs);
          // A pause may have begun meanwhile; it is for everybody.
          if (this.clock.now() >= this.pausedUntilMs) return this.noteStart();
        }
      } else {
        stryCov_9fa48("879");
        for (;;) {
          if (stryMutAct_9fa48("880")) {
            {}
          } else {
            stryCov_9fa48("880");
            const waitMs = this.dueWaitMs;
            if (stryMutAct_9fa48("884") ? waitMs < timeLeftMs() : stryMutAct_9fa48("883") ? waitMs > timeLeftMs() : stryMutAct_9fa48("882") ? false : stryMutAct_9fa48("881") ? true : (stryCov_9fa48("881", "882", "883", "884"), waitMs >= timeLeftMs())) return null;
            const startMs = stryMutAct_9fa48("885") ? this.clock.now() - waitMs : (stryCov_9fa48("885"), this.clock.now() + waitMs);
            // Taken at once, so that whoever asks next comes after.
            this.nextTurnMs = stryMutAct_9fa48("886") ? startMs - this.current.gapMs : (stryCov_9fa48("886"), startMs + this.current.gapMs);
            if (stryMutAct_9fa48("890") ? waitMs <= 0 : stryMutAct_9fa48("889") ? waitMs >= 0 : stryMutAct_9fa48("888") ? false : stryMutAct_9fa48("887") ? true : (stryCov_9fa48("887", "888", "889", "890"), waitMs > 0)) await this.clock.wait(waitMs);
            // A pause may have begun meanwhile; it is for everybody.
            if (stryMutAct_9fa48("894") ? this.clock.now() < this.pausedUntilMs : stryMutAct_9fa48("893") ? this.clock.now() > this.pausedUntilMs : stryMutAct_9fa48("892") ? false : stryMutAct_9fa48("891") ? true : (stryCov_9fa48("891", "892", "893", "894"), this.clock.now() >= this.pausedUntilMs)) return this.noteStart();
          }
        }
      }
    }
  }

  /** Nobody starts sooner: while one request waits out a limit, the others would be refused, too. */
  pause(waitMs: number): void {
    if (stryMutAct_9fa48("895")) {
      {}
    } else {
      stryCov_9fa48("895");
      this.pausedUntilMs = stryMutAct_9fa48("896") ? Math.min(this.pausedUntilMs, this.clock.now() + waitMs) : (stryCov_9fa48("896"), Math.max(this.pausedUntilMs, stryMutAct_9fa48("897") ? this.clock.now() - waitMs : (stryCov_9fa48("897"), this.clock.now() + waitMs)));
    }
  }

  /** @param startedAtMs Of the request that was refused. */
  noteRateLimit(startedAtMs: number): void {
    if (stryMutAct_9fa48("898")) {
      {}
    } else {
      stryCov_9fa48("898");
      this.slowDown(startedAtMs, stryMutAct_9fa48("899") ? () => undefined : (stryCov_9fa48("899"), () => afterRateLimit(this.current, this.sentPerSecond())));
    }
  }
  noteConflict(startedAtMs: number): void {
    if (stryMutAct_9fa48("900")) {
      {}
    } else {
      stryCov_9fa48("900");
      this.slowDown(startedAtMs, stryMutAct_9fa48("901") ? () => undefined : (stryCov_9fa48("901"), () => afterConflict(this.current)));
    }
  }

  /** Requests that were under way at the last slowing down tell nothing of the new pace. */
  private slowDown(startedAtMs: number, slower: () => Pace): void {
    if (stryMutAct_9fa48("902")) {
      {}
    } else {
      stryCov_9fa48("902");
      if (stryMutAct_9fa48("906") ? startedAtMs > this.slowedDownAtMs : stryMutAct_9fa48("905") ? startedAtMs < this.slowedDownAtMs : stryMutAct_9fa48("904") ? false : stryMutAct_9fa48("903") ? true : (stryCov_9fa48("903", "904", "905", "906"), startedAtMs <= this.slowedDownAtMs)) return;
      this.slowedDownAtMs = this.clock.now();
      this.current = slower();
    }
  }
  private noteStart(): number {
    if (stryMutAct_9fa48("907")) {
      {}
    } else {
      stryCov_9fa48("907");
      const nowMs = this.clock.now();
      this.current = afterQuiet(this.current, stryMutAct_9fa48("908") ? Math.min(0, nowMs - this.lastTurnMs) : (stryCov_9fa48("908"), Math.max(0, stryMutAct_9fa48("909") ? nowMs + this.lastTurnMs : (stryCov_9fa48("909"), nowMs - this.lastTurnMs))));
      this.lastTurnMs = nowMs;
      this.starts = stryMutAct_9fa48("910") ? [] : (stryCov_9fa48("910"), [...(stryMutAct_9fa48("911") ? this.starts : (stryCov_9fa48("911"), this.starts.filter(stryMutAct_9fa48("912") ? () => undefined : (stryCov_9fa48("912"), ms => stryMutAct_9fa48("916") ? ms <= nowMs - RATE_WINDOW_MS : stryMutAct_9fa48("915") ? ms >= nowMs - RATE_WINDOW_MS : stryMutAct_9fa48("914") ? false : stryMutAct_9fa48("913") ? true : (stryCov_9fa48("913", "914", "915", "916"), ms > (stryMutAct_9fa48("917") ? nowMs + RATE_WINDOW_MS : (stryCov_9fa48("917"), nowMs - RATE_WINDOW_MS))))))), nowMs]);
      return nowMs;
    }
  }
  private sentPerSecond(): number {
    if (stryMutAct_9fa48("918")) {
      {}
    } else {
      stryCov_9fa48("918");
      const [firstMs = 0] = this.starts;
      const spanMs = stryMutAct_9fa48("919") ? Math.min(RATE_WINDOW_MS / 10, this.clock.now() - firstMs) : (stryCov_9fa48("919"), Math.max(stryMutAct_9fa48("920") ? RATE_WINDOW_MS * 10 : (stryCov_9fa48("920"), RATE_WINDOW_MS / 10), stryMutAct_9fa48("921") ? this.clock.now() + firstMs : (stryCov_9fa48("921"), this.clock.now() - firstMs)));
      return stryMutAct_9fa48("922") ? this.starts.length * 1_000 * spanMs : (stryCov_9fa48("922"), (stryMutAct_9fa48("923") ? this.starts.length / 1_000 : (stryCov_9fa48("923"), this.starts.length * 1_000)) / spanMs);
    }
  }
}