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
import type { Attachment, ContentKind, ListedStatus } from './attachment';
import { bareAttachmentId, totalSizeBytes } from './attachment';
import type { SkipReason } from './outcome';
import type { AgeRule, KeepReason } from './selection';
import { decide } from './selection';

/** Trash is restorable by a person; purge is final. */
export type Act = 'trash' | 'purge';

/** One file as it was when the person approved it. */
export type ApprovedFile = {
  readonly id: string;
  /** `null` where Confluence names no version; then it must still name none at the act. */
  readonly versionNumber: number | null;
};

/** What the person approved. Held by the run, never by the function. */
export type Plan = {
  readonly act: Act;
  readonly contentKind: ContentKind;
  /**
   * Checked again at the act. `null` only for purging what a run of this app has just trashed:
   * its age was judged before, and trashing may have changed the date.
   */
  readonly rule: AgeRule | null;
  readonly files: readonly ApprovedFile[];
};

/** The status that a file must have for the act. */
export function statusFor(act: Act): ListedStatus {
  if (stryMutAct_9fa48("430")) {
    {}
  } else {
    stryCov_9fa48("430");
    return (stryMutAct_9fa48("433") ? act !== 'trash' : stryMutAct_9fa48("432") ? false : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432", "433"), act === (stryMutAct_9fa48("434") ? "" : (stryCov_9fa48("434"), 'trash')))) ? stryMutAct_9fa48("435") ? "" : (stryCov_9fa48("435"), 'current') : stryMutAct_9fa48("436") ? "" : (stryCov_9fa48("436"), 'trashed');
  }
}

/**
 * The files as they are approved, in the order in which they are acted on. Oldest first: a run that
 * is stopped half-way leaves the newer half untouched.
 */
export function approve(files: readonly Attachment[]): ApprovedFile[] {
  if (stryMutAct_9fa48("437")) {
    {}
  } else {
    stryCov_9fa48("437");
    return files.toSorted(stryMutAct_9fa48("438") ? () => undefined : (stryCov_9fa48("438"), (one, other) => stryMutAct_9fa48("439") ? ageForOrder(one) + ageForOrder(other) : (stryCov_9fa48("439"), ageForOrder(one) - ageForOrder(other)))).map(stryMutAct_9fa48("440") ? () => undefined : (stryCov_9fa48("440"), ({
      id,
      versionNumber
    }) => stryMutAct_9fa48("441") ? {} : (stryCov_9fa48("441"), {
      id,
      versionNumber
    })));
  }
}
function ageForOrder({
  updatedAt
}: Attachment): number {
  if (stryMutAct_9fa48("442")) {
    {}
  } else {
    stryCov_9fa48("442");
    return (stryMutAct_9fa48("445") ? typeof updatedAt !== 'number' : stryMutAct_9fa48("444") ? false : stryMutAct_9fa48("443") ? true : (stryCov_9fa48("443", "444", "445"), typeof updatedAt === (stryMutAct_9fa48("446") ? "" : (stryCov_9fa48("446"), 'number')))) ? updatedAt : Number.MAX_SAFE_INTEGER;
  }
}

/**
 * Why an approved file must not be acted on after all, or `null` if all that was approved still
 * holds for what has just been read.
 *
 * @param contentId Id of the page or blog post that the person had before them.
 */
export function whyNotAnyMore(approved: ApprovedFile, seen: Attachment, terms: Pick<Plan, 'act' | 'rule'> & {
  readonly contentId: string;
}): SkipReason | null {
  if (stryMutAct_9fa48("447")) {
    {}
  } else {
    stryCov_9fa48("447");
    if (stryMutAct_9fa48("450") ? seen.contentId === terms.contentId : stryMutAct_9fa48("449") ? false : stryMutAct_9fa48("448") ? true : (stryCov_9fa48("448", "449", "450"), seen.contentId !== terms.contentId)) return stryMutAct_9fa48("451") ? "" : (stryCov_9fa48("451"), 'not-on-this-page');
    if (stryMutAct_9fa48("454") ? seen.status === statusFor(terms.act) : stryMutAct_9fa48("453") ? false : stryMutAct_9fa48("452") ? true : (stryCov_9fa48("452", "453", "454"), seen.status !== statusFor(terms.act))) return statusReason(seen, terms.act);
    if (stryMutAct_9fa48("457") ? seen.versionNumber === approved.versionNumber : stryMutAct_9fa48("456") ? false : stryMutAct_9fa48("455") ? true : (stryCov_9fa48("455", "456", "457"), seen.versionNumber !== approved.versionNumber)) return stryMutAct_9fa48("458") ? "" : (stryCov_9fa48("458"), 'changed');
    if (stryMutAct_9fa48("461") ? terms.rule !== null : stryMutAct_9fa48("460") ? false : stryMutAct_9fa48("459") ? true : (stryCov_9fa48("459", "460", "461"), terms.rule === null)) return (stryMutAct_9fa48("464") ? terms.act !== 'purge' : stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463", "464"), terms.act === (stryMutAct_9fa48("465") ? "" : (stryCov_9fa48("465"), 'purge')))) ? null : stryMutAct_9fa48("466") ? "" : (stryCov_9fa48("466"), 'no-longer-older');
    const decision = decide(seen, terms.rule, statusFor(terms.act));
    return (stryMutAct_9fa48("469") ? decision.kind !== 'match' : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), decision.kind === (stryMutAct_9fa48("470") ? "" : (stryCov_9fa48("470"), 'match')))) ? null : ageReason(decision.reasons);
  }
}
function statusReason({
  status
}: Attachment, act: Act): SkipReason {
  if (stryMutAct_9fa48("471")) {
    {}
  } else {
    stryCov_9fa48("471");
    if (stryMutAct_9fa48("474") ? act === 'trash' || status === 'trashed' : stryMutAct_9fa48("473") ? false : stryMutAct_9fa48("472") ? true : (stryCov_9fa48("472", "473", "474"), (stryMutAct_9fa48("476") ? act !== 'trash' : stryMutAct_9fa48("475") ? true : (stryCov_9fa48("475", "476"), act === (stryMutAct_9fa48("477") ? "" : (stryCov_9fa48("477"), 'trash')))) && (stryMutAct_9fa48("479") ? status !== 'trashed' : stryMutAct_9fa48("478") ? true : (stryCov_9fa48("478", "479"), status === (stryMutAct_9fa48("480") ? "" : (stryCov_9fa48("480"), 'trashed')))))) return stryMutAct_9fa48("481") ? "" : (stryCov_9fa48("481"), 'already-trashed');
    if (stryMutAct_9fa48("484") ? act === 'purge' || status === 'current' : stryMutAct_9fa48("483") ? false : stryMutAct_9fa48("482") ? true : (stryCov_9fa48("482", "483", "484"), (stryMutAct_9fa48("486") ? act !== 'purge' : stryMutAct_9fa48("485") ? true : (stryCov_9fa48("485", "486"), act === (stryMutAct_9fa48("487") ? "" : (stryCov_9fa48("487"), 'purge')))) && (stryMutAct_9fa48("489") ? status !== 'current' : stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488", "489"), status === (stryMutAct_9fa48("490") ? "" : (stryCov_9fa48("490"), 'current')))))) return stryMutAct_9fa48("491") ? "" : (stryCov_9fa48("491"), 'not-in-trash');
    return stryMutAct_9fa48("492") ? "" : (stryCov_9fa48("492"), 'other-status');
  }
}
function ageReason(reasons: readonly KeepReason[]): SkipReason {
  if (stryMutAct_9fa48("493")) {
    {}
  } else {
    stryCov_9fa48("493");
    return reasons.includes(stryMutAct_9fa48("494") ? "" : (stryCov_9fa48("494"), 'not-older')) ? stryMutAct_9fa48("495") ? "" : (stryCov_9fa48("495"), 'no-longer-older') : stryMutAct_9fa48("496") ? "" : (stryCov_9fa48("496"), 'changed');
  }
}
export type PurgeChoice = {
  readonly files: readonly ApprovedFile[];
  readonly sizeBytes: number;
  /** Trashed by the run, but not in this list of the trash: restored, purged, or not listed yet. */
  readonly notListed: readonly string[];
};

/**
 * What of a run's own work can be purged, judged by a list of the trash that was read after it.
 * Nothing that the run did not trash can come into it.
 */
export function purgeable(trashedIds: readonly string[], trash: readonly Attachment[]): PurgeChoice {
  if (stryMutAct_9fa48("497")) {
    {}
  } else {
    stryCov_9fa48("497");
    const listed = new Map(trash.map(stryMutAct_9fa48("498") ? () => undefined : (stryCov_9fa48("498"), file => stryMutAct_9fa48("499") ? [] : (stryCov_9fa48("499"), [bareAttachmentId(file.id), file]))));
    const files: Attachment[] = stryMutAct_9fa48("500") ? ["Stryker was here"] : (stryCov_9fa48("500"), []);
    const notListed: string[] = stryMutAct_9fa48("501") ? ["Stryker was here"] : (stryCov_9fa48("501"), []);
    for (const id of trashedIds) {
      if (stryMutAct_9fa48("502")) {
        {}
      } else {
        stryCov_9fa48("502");
        const found = listed.get(bareAttachmentId(id));
        if (stryMutAct_9fa48("505") ? found?.status !== 'trashed' : stryMutAct_9fa48("504") ? false : stryMutAct_9fa48("503") ? true : (stryCov_9fa48("503", "504", "505"), (stryMutAct_9fa48("506") ? found.status : (stryCov_9fa48("506"), found?.status)) === (stryMutAct_9fa48("507") ? "" : (stryCov_9fa48("507"), 'trashed')))) files.push(found);else notListed.push(id);
      }
    }
    return stryMutAct_9fa48("508") ? {} : (stryCov_9fa48("508"), {
      files: approve(files),
      sizeBytes: totalSizeBytes(files),
      notListed
    });
  }
}