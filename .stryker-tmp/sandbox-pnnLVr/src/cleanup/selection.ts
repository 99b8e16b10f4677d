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
import type { ReadInstant } from './instant';

/** Which date counts: that of the latest version (as in Atlassian's recipe), or of the first one. */
export type AgeBasis = 'updated' | 'uploaded';
export type AgeRule = {
  readonly basis: AgeBasis;
  /** Exclusive bound, epoch ms: what happened exactly then is not older. */
  readonly beforeMs: number;
};
export type KeepReason = 'no-cutoff' | 'not-older' | 'no-date' | 'unreadable-date' | 'archived' | 'other-status';

/** A matching file that a person should look at first: it starts unticked. */
export type Mark = 'newer-version' | 'version-date-unknown';
export type Decision = {
  readonly kind: 'match';
  readonly marks: readonly Mark[];
} | {
  readonly kind: 'keep';
  readonly reasons: readonly KeepReason[];
};

/**
 * Judges one attachment. Doubt keeps: without a rule, with a date that is absent or cannot be read,
 * or with a status other than the one asked for, the answer is to keep it, with every reason.
 */
export function decide(attachment: Attachment, rule: AgeRule | null, status: ListedStatus): Decision {
  if (stryMutAct_9fa48("509")) {
    {}
  } else {
    stryCov_9fa48("509");
    const reasons = stryMutAct_9fa48("510") ? [] : (stryCov_9fa48("510"), [...statusReasons(attachment, status), ...ageReasons(attachment, rule)]);
    if (stryMutAct_9fa48("513") ? reasons.length > 0 && rule === null : stryMutAct_9fa48("512") ? false : stryMutAct_9fa48("511") ? true : (stryCov_9fa48("511", "512", "513"), (stryMutAct_9fa48("516") ? reasons.length <= 0 : stryMutAct_9fa48("515") ? reasons.length >= 0 : stryMutAct_9fa48("514") ? false : (stryCov_9fa48("514", "515", "516"), reasons.length > 0)) || (stryMutAct_9fa48("518") ? rule !== null : stryMutAct_9fa48("517") ? false : (stryCov_9fa48("517", "518"), rule === null)))) return stryMutAct_9fa48("519") ? {} : (stryCov_9fa48("519"), {
      kind: stryMutAct_9fa48("520") ? "" : (stryCov_9fa48("520"), 'keep'),
      reasons
    });
    return stryMutAct_9fa48("521") ? {} : (stryCov_9fa48("521"), {
      kind: stryMutAct_9fa48("522") ? "" : (stryCov_9fa48("522"), 'match'),
      marks: marksOf(attachment, rule)
    });
  }
}
function statusReasons(attachment: Attachment, wanted: ListedStatus): KeepReason[] {
  if (stryMutAct_9fa48("523")) {
    {}
  } else {
    stryCov_9fa48("523");
    if (stryMutAct_9fa48("526") ? attachment.status !== wanted : stryMutAct_9fa48("525") ? false : stryMutAct_9fa48("524") ? true : (stryCov_9fa48("524", "525", "526"), attachment.status === wanted)) return stryMutAct_9fa48("527") ? ["Stryker was here"] : (stryCov_9fa48("527"), []);
    return stryMutAct_9fa48("528") ? [] : (stryCov_9fa48("528"), [(stryMutAct_9fa48("531") ? attachment.status !== 'archived' : stryMutAct_9fa48("530") ? false : stryMutAct_9fa48("529") ? true : (stryCov_9fa48("529", "530", "531"), attachment.status === (stryMutAct_9fa48("532") ? "" : (stryCov_9fa48("532"), 'archived')))) ? stryMutAct_9fa48("533") ? "" : (stryCov_9fa48("533"), 'archived') : stryMutAct_9fa48("534") ? "" : (stryCov_9fa48("534"), 'other-status')]);
  }
}
function ageReasons(attachment: Attachment, rule: AgeRule | null): KeepReason[] {
  if (stryMutAct_9fa48("535")) {
    {}
  } else {
    stryCov_9fa48("535");
    if (stryMutAct_9fa48("538") ? rule !== null : stryMutAct_9fa48("537") ? false : stryMutAct_9fa48("536") ? true : (stryCov_9fa48("536", "537", "538"), rule === null)) return stryMutAct_9fa48("539") ? [] : (stryCov_9fa48("539"), [stryMutAct_9fa48("540") ? "" : (stryCov_9fa48("540"), 'no-cutoff')]);
    const age = dateThatCounts(attachment, rule.basis);
    if (stryMutAct_9fa48("543") ? age !== 'missing' : stryMutAct_9fa48("542") ? false : stryMutAct_9fa48("541") ? true : (stryCov_9fa48("541", "542", "543"), age === (stryMutAct_9fa48("544") ? "" : (stryCov_9fa48("544"), 'missing')))) return stryMutAct_9fa48("545") ? [] : (stryCov_9fa48("545"), [stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), 'no-date')]);
    if (stryMutAct_9fa48("549") ? age !== 'unreadable' : stryMutAct_9fa48("548") ? false : stryMutAct_9fa48("547") ? true : (stryCov_9fa48("547", "548", "549"), age === (stryMutAct_9fa48("550") ? "" : (stryCov_9fa48("550"), 'unreadable')))) return stryMutAct_9fa48("551") ? [] : (stryCov_9fa48("551"), [stryMutAct_9fa48("552") ? "" : (stryCov_9fa48("552"), 'unreadable-date')]);
    return (stryMutAct_9fa48("556") ? age >= rule.beforeMs : stryMutAct_9fa48("555") ? age <= rule.beforeMs : stryMutAct_9fa48("554") ? false : stryMutAct_9fa48("553") ? true : (stryCov_9fa48("553", "554", "555", "556"), age < rule.beforeMs)) ? stryMutAct_9fa48("557") ? ["Stryker was here"] : (stryCov_9fa48("557"), []) : stryMutAct_9fa48("558") ? [] : (stryCov_9fa48("558"), [stryMutAct_9fa48("559") ? "" : (stryCov_9fa48("559"), 'not-older')]);
  }
}
function dateThatCounts(attachment: Attachment, basis: AgeBasis): ReadInstant {
  if (stryMutAct_9fa48("560")) {
    {}
  } else {
    stryCov_9fa48("560");
    return (stryMutAct_9fa48("563") ? basis !== 'updated' : stryMutAct_9fa48("562") ? false : stryMutAct_9fa48("561") ? true : (stryCov_9fa48("561", "562", "563"), basis === (stryMutAct_9fa48("564") ? "" : (stryCov_9fa48("564"), 'updated')))) ? attachment.updatedAt : attachment.uploadedAt;
  }
}
function marksOf({
  updatedAt
}: Attachment, rule: AgeRule): Mark[] {
  if (stryMutAct_9fa48("565")) {
    {}
  } else {
    stryCov_9fa48("565");
    if (stryMutAct_9fa48("568") ? rule.basis !== 'updated' : stryMutAct_9fa48("567") ? false : stryMutAct_9fa48("566") ? true : (stryCov_9fa48("566", "567", "568"), rule.basis === (stryMutAct_9fa48("569") ? "" : (stryCov_9fa48("569"), 'updated')))) return stryMutAct_9fa48("570") ? ["Stryker was here"] : (stryCov_9fa48("570"), []);
    if (stryMutAct_9fa48("573") ? typeof updatedAt === 'number' : stryMutAct_9fa48("572") ? false : stryMutAct_9fa48("571") ? true : (stryCov_9fa48("571", "572", "573"), typeof updatedAt !== (stryMutAct_9fa48("574") ? "" : (stryCov_9fa48("574"), 'number')))) return stryMutAct_9fa48("575") ? [] : (stryCov_9fa48("575"), [stryMutAct_9fa48("576") ? "" : (stryCov_9fa48("576"), 'version-date-unknown')]);
    return (stryMutAct_9fa48("580") ? updatedAt >= rule.beforeMs : stryMutAct_9fa48("579") ? updatedAt <= rule.beforeMs : stryMutAct_9fa48("578") ? false : stryMutAct_9fa48("577") ? true : (stryCov_9fa48("577", "578", "579", "580"), updatedAt < rule.beforeMs)) ? stryMutAct_9fa48("581") ? ["Stryker was here"] : (stryCov_9fa48("581"), []) : stryMutAct_9fa48("582") ? [] : (stryCov_9fa48("582"), [stryMutAct_9fa48("583") ? "" : (stryCov_9fa48("583"), 'newer-version')]);
  }
}