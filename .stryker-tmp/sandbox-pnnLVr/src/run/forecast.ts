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
export type Forecast = {
  /** Waits for the next full hour included. */
  readonly durationMs: number;
  readonly points: number;
  /** Such a run cannot be done with what Confluence grants in one hour. */
  readonly exceedsHourlyPoints: boolean;
  /** How often it spends an hour's points before the hour is over, and has to wait for the next. */
  readonly pauses: number;
};

/** Of a Forge app, for all its customers together; renewed at each full hour in UTC. */
export const POINTS_AN_HOUR = 65_000;
/** Reading the file again costs 2 (a request and the object that it returns), its `DELETE` 1. */
const POINTS_PER_FILE = 3;
const HOUR_MS = 3_600_000;

/**
 * Four deletes at a time, each answered after 120 ms, are 33 files a second; the way to the function
 * and back, 300 ms a batch, leaves this of it. A purge has the smaller batches (`batch-size.ts`).
 */
const FILES_PER_SECOND: Readonly<Record<Act, number>> = stryMutAct_9fa48("1019") ? {} : (stryCov_9fa48("1019"), {
  trash: 30,
  purge: 25
});

/**
 * What a run is going to take, for somebody who is about to approve it.
 *
 * It assumes that an hour's points are all still there: what others have spent cannot be known. A
 * run that begins shortly before the full hour gets the points of two.
 *
 * @param nowMs Epoch ms of the run's start.
 */
export function forecast(run: {
  readonly fileCount: number;
  readonly act: Act;
  readonly nowMs: number;
}): Forecast {
  if (stryMutAct_9fa48("1020")) {
    {}
  } else {
    stryCov_9fa48("1020");
    const points = stryMutAct_9fa48("1021") ? run.fileCount / POINTS_PER_FILE : (stryCov_9fa48("1021"), run.fileCount * POINTS_PER_FILE);
    const pointsPerMs = stryMutAct_9fa48("1022") ? FILES_PER_SECOND[run.act] * POINTS_PER_FILE * 1_000 : (stryCov_9fa48("1022"), (stryMutAct_9fa48("1023") ? FILES_PER_SECOND[run.act] / POINTS_PER_FILE : (stryCov_9fa48("1023"), FILES_PER_SECOND[run.act] * POINTS_PER_FILE)) / 1_000);
    let left = points;
    let clockMs = run.nowMs;
    let pauses = 0;
    if (stryMutAct_9fa48("1024")) {
      for (; false;) {
        const hourEndsMs = (Math.floor(clockMs / HOUR_MS) + 1) * HOUR_MS;
        const spendable = Math.min(POINTS_AN_HOUR, pointsPerMs * (hourEndsMs - clockMs));
        if (left <= spendable) break;
        left -= spendable;
        if (spendable === POINTS_AN_HOUR) pauses++;
        clockMs = hourEndsMs;
      }
    } else {
      stryCov_9fa48("1024");
      for (;;) {
        if (stryMutAct_9fa48("1025")) {
          {}
        } else {
          stryCov_9fa48("1025");
          const hourEndsMs = stryMutAct_9fa48("1026") ? (Math.floor(clockMs / HOUR_MS) + 1) / HOUR_MS : (stryCov_9fa48("1026"), (stryMutAct_9fa48("1027") ? Math.floor(clockMs / HOUR_MS) - 1 : (stryCov_9fa48("1027"), Math.floor(stryMutAct_9fa48("1028") ? clockMs * HOUR_MS : (stryCov_9fa48("1028"), clockMs / HOUR_MS)) + 1)) * HOUR_MS);
          const spendable = stryMutAct_9fa48("1029") ? Math.max(POINTS_AN_HOUR, pointsPerMs * (hourEndsMs - clockMs)) : (stryCov_9fa48("1029"), Math.min(POINTS_AN_HOUR, stryMutAct_9fa48("1030") ? pointsPerMs / (hourEndsMs - clockMs) : (stryCov_9fa48("1030"), pointsPerMs * (stryMutAct_9fa48("1031") ? hourEndsMs + clockMs : (stryCov_9fa48("1031"), hourEndsMs - clockMs)))));
          if (stryMutAct_9fa48("1035") ? left > spendable : stryMutAct_9fa48("1034") ? left < spendable : stryMutAct_9fa48("1033") ? false : stryMutAct_9fa48("1032") ? true : (stryCov_9fa48("1032", "1033", "1034", "1035"), left <= spendable)) break;
          stryMutAct_9fa48("1036") ? left += spendable : (stryCov_9fa48("1036"), left -= spendable);
          if (stryMutAct_9fa48("1039") ? spendable !== POINTS_AN_HOUR : stryMutAct_9fa48("1038") ? false : stryMutAct_9fa48("1037") ? true : (stryCov_9fa48("1037", "1038", "1039"), spendable === POINTS_AN_HOUR)) stryMutAct_9fa48("1040") ? pauses-- : (stryCov_9fa48("1040"), pauses++);
          clockMs = hourEndsMs;
        }
      }
    }
    return stryMutAct_9fa48("1041") ? {} : (stryCov_9fa48("1041"), {
      durationMs: stryMutAct_9fa48("1042") ? clockMs + left / pointsPerMs + run.nowMs : (stryCov_9fa48("1042"), (stryMutAct_9fa48("1043") ? clockMs - left / pointsPerMs : (stryCov_9fa48("1043"), clockMs + (stryMutAct_9fa48("1044") ? left * pointsPerMs : (stryCov_9fa48("1044"), left / pointsPerMs)))) - run.nowMs),
      points,
      exceedsHourlyPoints: stryMutAct_9fa48("1048") ? points <= POINTS_AN_HOUR : stryMutAct_9fa48("1047") ? points >= POINTS_AN_HOUR : stryMutAct_9fa48("1046") ? false : stryMutAct_9fa48("1045") ? true : (stryCov_9fa48("1045", "1046", "1047", "1048"), points > POINTS_AN_HOUR),
      pauses
    });
  }
}