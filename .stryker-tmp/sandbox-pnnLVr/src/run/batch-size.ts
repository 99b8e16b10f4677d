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
import type { Act } from '../cleanup/plan';
type Pace = {
  readonly first: number;
  readonly targetMs: number;
  readonly largest: number;
};

// Stop takes effect between batches: a trash batch lasts 2-5 s, a purge batch at most 1 s.
const PACE: Record<Act, Pace> = stryMutAct_9fa48("1003") ? {} : (stryCov_9fa48("1003"), {
  trash: stryMutAct_9fa48("1004") ? {} : (stryCov_9fa48("1004"), {
    first: 20,
    targetMs: 4_000,
    largest: 200
  }),
  purge: stryMutAct_9fa48("1005") ? {} : (stryCov_9fa48("1005"), {
    first: 4,
    targetMs: 800,
    largest: 50
  })
});
export function firstBatchSize(act: Act): number {
  if (stryMutAct_9fa48("1006")) {
    {}
  } else {
    stryCov_9fa48("1006");
    return PACE[act].first;
  }
}
export type LastBatch = {
  readonly size: number;
  /** Files of it that came to their outcome. */
  readonly settledCount: number;
  readonly tookMs: number;
};

/** As many files as would have lasted the target time at the last batch's speed; at most double. */
export function nextBatchSize(act: Act, {
  size,
  settledCount,
  tookMs
}: LastBatch): number {
  if (stryMutAct_9fa48("1007")) {
    {}
  } else {
    stryCov_9fa48("1007");
    const {
      targetMs,
      largest
    } = PACE[act];
    // It tells nothing of the speed, but that less was possible than was asked for.
    if (stryMutAct_9fa48("1010") ? settledCount !== 0 : stryMutAct_9fa48("1009") ? false : stryMutAct_9fa48("1008") ? true : (stryCov_9fa48("1008", "1009", "1010"), settledCount === 0)) return stryMutAct_9fa48("1011") ? Math.min(1, Math.floor(size / 2)) : (stryCov_9fa48("1011"), Math.max(1, Math.floor(stryMutAct_9fa48("1012") ? size * 2 : (stryCov_9fa48("1012"), size / 2))));
    const fitting = Math.floor(stryMutAct_9fa48("1013") ? settledCount * targetMs * Math.max(1, tookMs) : (stryCov_9fa48("1013"), (stryMutAct_9fa48("1014") ? settledCount / targetMs : (stryCov_9fa48("1014"), settledCount * targetMs)) / (stryMutAct_9fa48("1015") ? Math.min(1, tookMs) : (stryCov_9fa48("1015"), Math.max(1, tookMs)))));
    return stryMutAct_9fa48("1016") ? Math.max(largest, settledCount * 2, Math.max(1, fitting)) : (stryCov_9fa48("1016"), Math.min(largest, stryMutAct_9fa48("1017") ? settledCount / 2 : (stryCov_9fa48("1017"), settledCount * 2), stryMutAct_9fa48("1018") ? Math.min(1, fitting) : (stryCov_9fa48("1018"), Math.max(1, fitting))));
  }
}