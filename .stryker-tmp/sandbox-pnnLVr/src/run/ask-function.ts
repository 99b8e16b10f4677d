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
import { within } from '../clock';
import type { Wait } from '../clock';
import type { Reply } from '../contract';

/** How an invocation is asked for, and how long. */
export type Asking = {
  readonly wait: Wait;
  /** Once it aborts, nothing more is asked. */
  readonly signal?: AbortSignal;
  /** Awaited before each try, as for the connection to come back. */
  readonly beforeTry?: () => Promise<void>;
};
const MAX_TRIES = 3;
const WAIT_BETWEEN_MS = 2_000;
/** Forge ends an invocation after 25 s. Whatever is silent for longer than this has been lost. */
const ANSWER_LIMIT_MS = 40_000;

/**
 * Asks the function until it replies; an invocation can be lost on the way (a reset, the 25 s
 * limit, an error of the platform, a laptop that slept).
 *
 * @param ask Is told whether an earlier try was lost, and so may have had an effect.
 * @returns `null` when no try brought a reply.
 */
export async function askUntilAnswered<Value>(ask: (isRepeat: boolean) => Promise<Reply<Value>>, {
  wait,
  signal,
  beforeTry
}: Asking): Promise<Reply<Value> | null> {
  if (stryMutAct_9fa48("977")) {
    {}
  } else {
    stryCov_9fa48("977");
    for (let attempt = 1; stryMutAct_9fa48("980") ? attempt > MAX_TRIES : stryMutAct_9fa48("979") ? attempt < MAX_TRIES : stryMutAct_9fa48("978") ? false : (stryCov_9fa48("978", "979", "980"), attempt <= MAX_TRIES); stryMutAct_9fa48("981") ? attempt-- : (stryCov_9fa48("981"), attempt++)) {
      if (stryMutAct_9fa48("982")) {
        {}
      } else {
        stryCov_9fa48("982");
        await (stryMutAct_9fa48("983") ? beforeTry() : (stryCov_9fa48("983"), beforeTry?.()));
        if (stryMutAct_9fa48("986") ? signal?.aborted !== true : stryMutAct_9fa48("985") ? false : stryMutAct_9fa48("984") ? true : (stryCov_9fa48("984", "985", "986"), (stryMutAct_9fa48("987") ? signal.aborted : (stryCov_9fa48("987"), signal?.aborted)) === (stryMutAct_9fa48("988") ? false : (stryCov_9fa48("988"), true)))) return null;
        try {
          if (stryMutAct_9fa48("989")) {
            {}
          } else {
            stryCov_9fa48("989");
            const reply = await within(ANSWER_LIMIT_MS, wait, ask(stryMutAct_9fa48("993") ? attempt <= 1 : stryMutAct_9fa48("992") ? attempt >= 1 : stryMutAct_9fa48("991") ? false : stryMutAct_9fa48("990") ? true : (stryCov_9fa48("990", "991", "992", "993"), attempt > 1)));
            if (stryMutAct_9fa48("996") ? reply === 'timed-out' : stryMutAct_9fa48("995") ? false : stryMutAct_9fa48("994") ? true : (stryCov_9fa48("994", "995", "996"), reply !== (stryMutAct_9fa48("997") ? "" : (stryCov_9fa48("997"), 'timed-out')))) return reply;
          }
        } catch {
          if (stryMutAct_9fa48("998")) {
            {}
          } else {
            stryCov_9fa48("998");
            // The bridge flattens every error to a text, so there is no telling which kind it was.
            if (stryMutAct_9fa48("1002") ? attempt >= MAX_TRIES : stryMutAct_9fa48("1001") ? attempt <= MAX_TRIES : stryMutAct_9fa48("1000") ? false : stryMutAct_9fa48("999") ? true : (stryCov_9fa48("999", "1000", "1001", "1002"), attempt < MAX_TRIES)) await wait(WAIT_BETWEEN_MS, signal);
          }
        }
      }
    }
    return null;
  }
}