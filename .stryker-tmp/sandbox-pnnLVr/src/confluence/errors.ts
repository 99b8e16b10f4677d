/** A request to Confluence that brought no usable answer. */
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
export class ConfluenceError extends Error {
  override readonly name: string = stryMutAct_9fa48("700") ? "" : (stryCov_9fa48("700"), 'ConfluenceError');

  /** @param httpStatus `null` where no answer came at all. */
  constructor(message: string, readonly httpStatus: number | null, options?: {
    cause?: unknown;
  }) {
    super(message, options);
  }
}

/** 401: not signed in any more, or the app lacks a scope. */
export class SignedOutError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("701") ? "" : (stryCov_9fa48("701"), 'SignedOutError');
}

/** 403: Confluence says itself that this person may not. */
export class NotPermittedError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("702") ? "" : (stryCov_9fa48("702"), 'NotPermittedError');
}

/** 404: not there, hidden, or not permitted; Confluence does not tell which. */
export class NotFoundError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("703") ? "" : (stryCov_9fa48("703"), 'NotFoundError');
}

/** Any other 4xx: Confluence understood and will not, however often it is asked. */
export class RefusedError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("704") ? "" : (stryCov_9fa48("704"), 'RefusedError');
}

/** Asking again would help, but not within this invocation's time. */
export class ResumeLaterError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("705") ? "" : (stryCov_9fa48("705"), 'ResumeLaterError');
  constructor(message: string, httpStatus: number | null, readonly resumeAfterMs: number) {
    super(message, httpStatus);
  }
}

/** A reset, a time-out, a 5xx or a conflict: the request may or may not have taken effect. */
export class LostAnswerError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("706") ? "" : (stryCov_9fa48("706"), 'LostAnswerError');
}

/** An answer that is not what Confluence documents; nothing in it may be acted on. */
export class UnreadableAnswerError extends ConfluenceError {
  override readonly name = stryMutAct_9fa48("707") ? "" : (stryCov_9fa48("707"), 'UnreadableAnswerError');
}