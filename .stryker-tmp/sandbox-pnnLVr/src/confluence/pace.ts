/**
 * How hard Confluence may be asked just now. It is learned from refusals and conflicts, and
 * forgotten slowly while all is quiet. The function keeps nothing, so it travels from batch to
 * batch with the run. JSON.
 */
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
export type Pace = {
  /** `DELETE`s in flight, from 1 to 4; a fraction is on its way to the next whole number. */
  readonly deletesInFlight: number;
  /** Between the starts of two requests, ms. 0: only the number in flight holds them back. */
  readonly gapMs: number;
};

// Atlassian advises 5-10 requests at a time, reads included; parallel changes to one page conflict.
const MOST_DELETES_IN_FLIGHT = 4;
export const FULL_PACE: Pace = stryMutAct_9fa48("708") ? {} : (stryCov_9fa48("708"), {
  deletesInFlight: MOST_DELETES_IN_FLIGHT,
  gapMs: 0
});

/** A rate that was refused is halved when it is first learned, and then corrected in small steps. */
const FIRST_SLOWDOWN = 2;
const FURTHER_SLOWDOWN = 1.25;
const LONGEST_GAP_MS = 2_000;
/** Shorter gaps are none: the number in flight holds requests back more than that. */
const SHORTEST_GAP_MS = 5;
/** Share of the rate that is won back in each quiet second. */
const QUICKER_PER_SECOND = 0.01;
const QUIET_MS_PER_DELETE = 10_000;

/** What a caller sent, within what is ever sensible: anybody can send anything. */
export function clampPace({
  deletesInFlight,
  gapMs
}: Pace): Pace {
  if (stryMutAct_9fa48("709")) {
    {}
  } else {
    stryCov_9fa48("709");
    return stryMutAct_9fa48("710") ? {} : (stryCov_9fa48("710"), {
      deletesInFlight: stryMutAct_9fa48("711") ? Math.max(MOST_DELETES_IN_FLIGHT, Math.max(1, deletesInFlight)) : (stryCov_9fa48("711"), Math.min(MOST_DELETES_IN_FLIGHT, stryMutAct_9fa48("712") ? Math.min(1, deletesInFlight) : (stryCov_9fa48("712"), Math.max(1, deletesInFlight)))),
      gapMs: (stryMutAct_9fa48("716") ? gapMs >= SHORTEST_GAP_MS : stryMutAct_9fa48("715") ? gapMs <= SHORTEST_GAP_MS : stryMutAct_9fa48("714") ? false : stryMutAct_9fa48("713") ? true : (stryCov_9fa48("713", "714", "715", "716"), gapMs < SHORTEST_GAP_MS)) ? 0 : stryMutAct_9fa48("717") ? Math.max(LONGEST_GAP_MS, gapMs) : (stryCov_9fa48("717"), Math.min(LONGEST_GAP_MS, gapMs))
    });
  }
}

/** @param sentPerSecond The rate that was just refused. */
export function afterRateLimit(pace: Pace, sentPerSecond: number): Pace {
  if (stryMutAct_9fa48("718")) {
    {}
  } else {
    stryCov_9fa48("718");
    const gapMs = (stryMutAct_9fa48("721") ? pace.gapMs !== 0 : stryMutAct_9fa48("720") ? false : stryMutAct_9fa48("719") ? true : (stryCov_9fa48("719", "720", "721"), pace.gapMs === 0)) ? stryMutAct_9fa48("722") ? FIRST_SLOWDOWN * 1_000 * Math.max(1, sentPerSecond) : (stryCov_9fa48("722"), (stryMutAct_9fa48("723") ? FIRST_SLOWDOWN / 1_000 : (stryCov_9fa48("723"), FIRST_SLOWDOWN * 1_000)) / (stryMutAct_9fa48("724") ? Math.min(1, sentPerSecond) : (stryCov_9fa48("724"), Math.max(1, sentPerSecond)))) : stryMutAct_9fa48("725") ? pace.gapMs / FURTHER_SLOWDOWN : (stryCov_9fa48("725"), pace.gapMs * FURTHER_SLOWDOWN);
    return clampPace(stryMutAct_9fa48("726") ? {} : (stryCov_9fa48("726"), {
      ...pace,
      gapMs
    }));
  }
}

/** Confluence stumbled over two changes at once. */
export function afterConflict(pace: Pace): Pace {
  if (stryMutAct_9fa48("727")) {
    {}
  } else {
    stryCov_9fa48("727");
    return clampPace(stryMutAct_9fa48("728") ? {} : (stryCov_9fa48("728"), {
      ...pace,
      deletesInFlight: Math.floor(stryMutAct_9fa48("729") ? pace.deletesInFlight * 2 : (stryCov_9fa48("729"), pace.deletesInFlight / 2))
    }));
  }
}

/** @param quietMs Without a refusal or a conflict. */
export function afterQuiet({
  deletesInFlight,
  gapMs
}: Pace, quietMs: number): Pace {
  if (stryMutAct_9fa48("730")) {
    {}
  } else {
    stryCov_9fa48("730");
    return clampPace(stryMutAct_9fa48("731") ? {} : (stryCov_9fa48("731"), {
      deletesInFlight: stryMutAct_9fa48("732") ? deletesInFlight - quietMs / QUIET_MS_PER_DELETE : (stryCov_9fa48("732"), deletesInFlight + (stryMutAct_9fa48("733") ? quietMs * QUIET_MS_PER_DELETE : (stryCov_9fa48("733"), quietMs / QUIET_MS_PER_DELETE))),
      gapMs: stryMutAct_9fa48("734") ? gapMs / (1 - QUICKER_PER_SECOND) ** (quietMs / 1_000) : (stryCov_9fa48("734"), gapMs * (stryMutAct_9fa48("735") ? 1 + QUICKER_PER_SECOND : (stryCov_9fa48("735"), 1 - QUICKER_PER_SECOND)) ** (stryMutAct_9fa48("736") ? quietMs * 1_000 : (stryCov_9fa48("736"), quietMs / 1_000)))
    }));
  }
}