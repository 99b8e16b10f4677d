/** Approved, but no longer true when it was read again: nothing was done. */
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
export type SkipReason = 'changed' | 'not-on-this-page' | 'already-trashed' | 'not-in-trash' | 'other-status' | 'no-longer-older';

/** Tried, and refused or not answered. */
export type FailReason = 'not-permitted' | 'refused' | 'not-readable' | 'confluence-trouble' | 'signed-out' | 'unknown';

/** The one thing that became of an approved file. JSON. */
export type Outcome = {
  readonly kind: 'trashed';
} | {
  readonly kind: 'purged';
} | {
  readonly kind: 'already-gone';
} | {
  readonly kind: 'skipped';
  readonly because: SkipReason;
} | {
  readonly kind: 'failed';
  readonly because: FailReason;
} | {
  readonly kind: 'not-reached';
};
export type FileOutcome = {
  readonly id: string;
  readonly outcome: Outcome;
};

/** Whether the file is now where the person wanted it, by our doing. */
export function isSuccess(outcome: Outcome): boolean {
  if (stryMutAct_9fa48("420")) {
    {}
  } else {
    stryCov_9fa48("420");
    return stryMutAct_9fa48("423") ? outcome.kind === 'trashed' && outcome.kind === 'purged' : stryMutAct_9fa48("422") ? false : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423"), (stryMutAct_9fa48("425") ? outcome.kind !== 'trashed' : stryMutAct_9fa48("424") ? false : (stryCov_9fa48("424", "425"), outcome.kind === (stryMutAct_9fa48("426") ? "" : (stryCov_9fa48("426"), 'trashed')))) || (stryMutAct_9fa48("428") ? outcome.kind !== 'purged' : stryMutAct_9fa48("427") ? false : (stryCov_9fa48("427", "428"), outcome.kind === (stryMutAct_9fa48("429") ? "" : (stryCov_9fa48("429"), 'purged')))));
  }
}