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
import type { ReadInstant } from './instant';

/** The two kinds of content whose attachments this app handles, in Confluence's own words. */
export type ContentKind = 'page' | 'blogpost';

/** What one list holds: the attachments in use, or those in the trash. */
export type ListedStatus = 'current' | 'trashed';

/** What we know of one attachment. JSON, so that it can cross the bridge as it is. */
export type Attachment = {
  /** As Confluence spells it, such as `att13008914`; passed back unchanged. */
  readonly id: string;
  readonly title: string;
  /** `current`, `archived`, `trashed`, or whatever else Confluence may say. */
  readonly status: string;
  /** Id of the page or blog post it hangs on; `null` where Confluence does not say. */
  readonly contentId: string | null;
  /** When its first version came (`createdAt`). */
  readonly uploadedAt: ReadInstant;
  /** When its latest version came (`version.createdAt`). */
  readonly updatedAt: ReadInstant;
  readonly versionNumber: number | null;
  readonly sizeBytes: number | null;
  readonly mediaType: string | null;
};

/** Confluence takes and gives ids with and without the prefix `att`; compare them without it. */
export function bareAttachmentId(id: string): string {
  if (stryMutAct_9fa48("206")) {
    {}
  } else {
    stryCov_9fa48("206");
    return id.replace(stryMutAct_9fa48("207") ? /att/ : (stryCov_9fa48("207"), /^att/), stryMutAct_9fa48("208") ? "Stryker was here!" : (stryCov_9fa48("208"), ''));
  }
}

/** The sum of the known sizes, in bytes. */
export function totalSizeBytes(attachments: readonly Attachment[]): number {
  if (stryMutAct_9fa48("209")) {
    {}
  } else {
    stryCov_9fa48("209");
    return attachments.reduce(stryMutAct_9fa48("210") ? () => undefined : (stryCov_9fa48("210"), (sum, {
      sizeBytes
    }) => stryMutAct_9fa48("211") ? sum - (sizeBytes ?? 0) : (stryCov_9fa48("211"), sum + (stryMutAct_9fa48("212") ? sizeBytes && 0 : (stryCov_9fa48("212"), sizeBytes ?? 0)))), 0);
  }
}