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
import type { Attachment, ListedStatus } from './attachment';
import { decide } from './selection';
import type { AgeRule, KeepReason, Mark } from './selection';
export type Match = {
  readonly attachment: Attachment;
  readonly marks: readonly Mark[];
};

/** A whole list, judged: what would go, and why the rest is kept. */
export type Judgement = {
  readonly matches: readonly Match[];
  readonly keptCount: number;
  /** Files by reason; a file that is kept for two reasons counts under both. */
  readonly keptBy: ReadonlyMap<KeepReason, number>;
};
export function judge(attachments: readonly Attachment[], rule: AgeRule | null, status: ListedStatus): Judgement {
  if (stryMutAct_9fa48("406")) {
    {}
  } else {
    stryCov_9fa48("406");
    const matches: Match[] = stryMutAct_9fa48("407") ? ["Stryker was here"] : (stryCov_9fa48("407"), []);
    const keptBy = new Map<KeepReason, number>();
    for (const attachment of attachments) {
      if (stryMutAct_9fa48("408")) {
        {}
      } else {
        stryCov_9fa48("408");
        const decision = decide(attachment, rule, status);
        if (stryMutAct_9fa48("411") ? decision.kind !== 'match' : stryMutAct_9fa48("410") ? false : stryMutAct_9fa48("409") ? true : (stryCov_9fa48("409", "410", "411"), decision.kind === (stryMutAct_9fa48("412") ? "" : (stryCov_9fa48("412"), 'match')))) {
          if (stryMutAct_9fa48("413")) {
            {}
          } else {
            stryCov_9fa48("413");
            matches.push(stryMutAct_9fa48("414") ? {} : (stryCov_9fa48("414"), {
              attachment,
              marks: decision.marks
            }));
          }
        } else {
          if (stryMutAct_9fa48("415")) {
            {}
          } else {
            stryCov_9fa48("415");
            for (const reason of decision.reasons) keptBy.set(reason, stryMutAct_9fa48("416") ? (keptBy.get(reason) ?? 0) - 1 : (stryCov_9fa48("416"), (stryMutAct_9fa48("417") ? keptBy.get(reason) && 0 : (stryCov_9fa48("417"), keptBy.get(reason) ?? 0)) + 1));
          }
        }
      }
    }
    return stryMutAct_9fa48("418") ? {} : (stryCov_9fa48("418"), {
      matches,
      keptCount: stryMutAct_9fa48("419") ? attachments.length + matches.length : (stryCov_9fa48("419"), attachments.length - matches.length),
      keptBy
    });
  }
}