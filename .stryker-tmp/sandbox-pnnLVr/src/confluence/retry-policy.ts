/** What came of one attempt, as far as waiting and asking again is concerned. */
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
export type FailedAttempt = {
  /** `null` where no answer came at all. */
  readonly httpStatus: number | null;
  readonly method: 'GET' | 'DELETE';
  /** Of the answer's `Retry-After`, where there is one that can be read. */
  readonly retryAfterSeconds: number | null;
  /** 1 for the first attempt. */
  readonly attempt: number;
};
export type RetryDecision = {
  readonly kind: 'retry';
  readonly waitMs: number;
} | {
  readonly kind: 'give-up';
  readonly because: 'not-retryable' | 'out-of-attempts' | 'no-time-left';
  /** The wait that would have been due; for whoever asks again later. */
  readonly waitMs: number;
};

// Atlassian's advice: base 2 s, doubled up to 30 s, jitter 0.7-1.3, at most 4 retries.
const BASE_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
const MAX_RETRIES = 4;
const NOT_DONE = 429;
const MAYBE_DONE = stryMutAct_9fa48("924") ? [] : (stryCov_9fa48("924"), [409, 500, 502, 503, 504]);

/**
 * Whether to ask again, and when.
 *
 * A 429 was turned away before anything happened, so any method may be repeated. After everything
 * else a `DELETE` may have taken effect: it is not repeated here but settled by reading.
 *
 * @param timeLeftMs What the invocation can still spend on waiting.
 * @param random In [0, 1).
 */
export function decideRetry(failed: FailedAttempt, timeLeftMs: number, random: number): RetryDecision {
  if (stryMutAct_9fa48("925")) {
    {}
  } else {
    stryCov_9fa48("925");
    const waitMs = dueWaitMs(failed, random);
    if (stryMutAct_9fa48("928") ? false : stryMutAct_9fa48("927") ? true : stryMutAct_9fa48("926") ? isRetryable(failed) : (stryCov_9fa48("926", "927", "928"), !isRetryable(failed))) return stryMutAct_9fa48("929") ? {} : (stryCov_9fa48("929"), {
      kind: stryMutAct_9fa48("930") ? "" : (stryCov_9fa48("930"), 'give-up'),
      because: stryMutAct_9fa48("931") ? "" : (stryCov_9fa48("931"), 'not-retryable'),
      waitMs
    });
    if (stryMutAct_9fa48("935") ? failed.attempt <= MAX_RETRIES : stryMutAct_9fa48("934") ? failed.attempt >= MAX_RETRIES : stryMutAct_9fa48("933") ? false : stryMutAct_9fa48("932") ? true : (stryCov_9fa48("932", "933", "934", "935"), failed.attempt > MAX_RETRIES)) return stryMutAct_9fa48("936") ? {} : (stryCov_9fa48("936"), {
      kind: stryMutAct_9fa48("937") ? "" : (stryCov_9fa48("937"), 'give-up'),
      because: stryMutAct_9fa48("938") ? "" : (stryCov_9fa48("938"), 'out-of-attempts'),
      waitMs
    });
    if (stryMutAct_9fa48("942") ? waitMs <= timeLeftMs : stryMutAct_9fa48("941") ? waitMs >= timeLeftMs : stryMutAct_9fa48("940") ? false : stryMutAct_9fa48("939") ? true : (stryCov_9fa48("939", "940", "941", "942"), waitMs > timeLeftMs)) return stryMutAct_9fa48("943") ? {} : (stryCov_9fa48("943"), {
      kind: stryMutAct_9fa48("944") ? "" : (stryCov_9fa48("944"), 'give-up'),
      because: stryMutAct_9fa48("945") ? "" : (stryCov_9fa48("945"), 'no-time-left'),
      waitMs
    });
    return stryMutAct_9fa48("946") ? {} : (stryCov_9fa48("946"), {
      kind: stryMutAct_9fa48("947") ? "" : (stryCov_9fa48("947"), 'retry'),
      waitMs
    });
  }
}
function isRetryable({
  httpStatus,
  method
}: FailedAttempt): boolean {
  if (stryMutAct_9fa48("948")) {
    {}
  } else {
    stryCov_9fa48("948");
    if (stryMutAct_9fa48("951") ? httpStatus !== NOT_DONE : stryMutAct_9fa48("950") ? false : stryMutAct_9fa48("949") ? true : (stryCov_9fa48("949", "950", "951"), httpStatus === NOT_DONE)) return stryMutAct_9fa48("952") ? false : (stryCov_9fa48("952"), true);
    return stryMutAct_9fa48("955") ? method === 'GET' || httpStatus === null || MAYBE_DONE.includes(httpStatus) : stryMutAct_9fa48("954") ? false : stryMutAct_9fa48("953") ? true : (stryCov_9fa48("953", "954", "955"), (stryMutAct_9fa48("957") ? method !== 'GET' : stryMutAct_9fa48("956") ? true : (stryCov_9fa48("956", "957"), method === (stryMutAct_9fa48("958") ? "" : (stryCov_9fa48("958"), 'GET')))) && (stryMutAct_9fa48("960") ? httpStatus === null && MAYBE_DONE.includes(httpStatus) : stryMutAct_9fa48("959") ? true : (stryCov_9fa48("959", "960"), (stryMutAct_9fa48("962") ? httpStatus !== null : stryMutAct_9fa48("961") ? false : (stryCov_9fa48("961", "962"), httpStatus === null)) || MAYBE_DONE.includes(httpStatus))));
  }
}

/**
 * Our own wait where Confluence names none, ms.
 *
 * @param attempt 1 after the first attempt.
 * @param random In [0, 1).
 */
export function backoffMs(attempt: number, random: number): number {
  if (stryMutAct_9fa48("963")) {
    {}
  } else {
    stryCov_9fa48("963");
    const doubledMs = stryMutAct_9fa48("964") ? Math.max(LONGEST_WAIT_MS, BASE_WAIT_MS * 2 ** (attempt - 1)) : (stryCov_9fa48("964"), Math.min(LONGEST_WAIT_MS, stryMutAct_9fa48("965") ? BASE_WAIT_MS / 2 ** (attempt - 1) : (stryCov_9fa48("965"), BASE_WAIT_MS * 2 ** (stryMutAct_9fa48("966") ? attempt + 1 : (stryCov_9fa48("966"), attempt - 1)))));
    return Math.round(stryMutAct_9fa48("967") ? doubledMs / (0.7 + 0.6 * random) : (stryCov_9fa48("967"), doubledMs * (stryMutAct_9fa48("968") ? 0.7 - 0.6 * random : (stryCov_9fa48("968"), 0.7 + (stryMutAct_9fa48("969") ? 0.6 / random : (stryCov_9fa48("969"), 0.6 * random))))));
  }
}
function dueWaitMs({
  retryAfterSeconds,
  attempt
}: FailedAttempt, random: number): number {
  if (stryMutAct_9fa48("970")) {
    {}
  } else {
    stryCov_9fa48("970");
    // Retry-After is a minimum: never sooner, and not everybody at the very same moment.
    return (stryMutAct_9fa48("973") ? retryAfterSeconds !== null : stryMutAct_9fa48("972") ? false : stryMutAct_9fa48("971") ? true : (stryCov_9fa48("971", "972", "973"), retryAfterSeconds === null)) ? backoffMs(attempt, random) : stryMutAct_9fa48("974") ? retryAfterSeconds * 1_000 - Math.round(500 * random) : (stryCov_9fa48("974"), (stryMutAct_9fa48("975") ? retryAfterSeconds / 1_000 : (stryCov_9fa48("975"), retryAfterSeconds * 1_000)) + Math.round(stryMutAct_9fa48("976") ? 500 / random : (stryCov_9fa48("976"), 500 * random)));
  }
}