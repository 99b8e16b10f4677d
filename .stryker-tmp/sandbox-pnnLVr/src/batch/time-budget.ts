/** What one invocation may spend. Forge ends it after 25 s, with whatever was under way. */
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
export type TimeBudget = {
  /** For waiting and retrying: until the reserve for answering begins. Never negative. */
  readonly timeLeftMs: () => number;
  /** Whether a file can still be begun: read, act, and look again if the answer is lost. */
  readonly allowsAnotherFile: () => boolean;
};

/** Kept back so that what was done can be told. */
const ANSWER_RESERVE_MS = 2_000;
/** Three slow requests. */
const ONE_FILE_MS = 6_000;

/** @param remainingMs What is left until the platform's limit, asked anew each time. */
export function makeTimeBudget(remainingMs: () => number): TimeBudget {
  if (stryMutAct_9fa48("196")) {
    {}
  } else {
    stryCov_9fa48("196");
    const timeLeftMs = stryMutAct_9fa48("197") ? () => undefined : (stryCov_9fa48("197"), (() => {
      const timeLeftMs = () => stryMutAct_9fa48("198") ? Math.min(0, remainingMs() - ANSWER_RESERVE_MS) : (stryCov_9fa48("198"), Math.max(0, stryMutAct_9fa48("199") ? remainingMs() + ANSWER_RESERVE_MS : (stryCov_9fa48("199"), remainingMs() - ANSWER_RESERVE_MS)));
      return timeLeftMs;
    })());
    return stryMutAct_9fa48("200") ? {} : (stryCov_9fa48("200"), {
      timeLeftMs,
      allowsAnotherFile: stryMutAct_9fa48("201") ? () => undefined : (stryCov_9fa48("201"), () => stryMutAct_9fa48("205") ? timeLeftMs() < ONE_FILE_MS : stryMutAct_9fa48("204") ? timeLeftMs() > ONE_FILE_MS : stryMutAct_9fa48("203") ? false : stryMutAct_9fa48("202") ? true : (stryCov_9fa48("202", "203", "204", "205"), timeLeftMs() >= ONE_FILE_MS))
    });
  }
}