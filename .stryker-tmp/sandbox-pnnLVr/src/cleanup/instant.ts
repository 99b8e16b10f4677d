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
import { isValid, parseISO } from 'date-fns';

/** An instant in epoch milliseconds, or why there is none. Doubt is a value here, never a guess. */
export type ReadInstant = number | 'missing' | 'unreadable';

// date-fns also reads dates without a time, times without an offset and offsets of a whole day;
// none of those names one instant.
const FULL_TIMESTAMP = stryMutAct_9fa48("381") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\D)$/ : stryMutAct_9fa48("380") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[^0-5]\d)$/ : stryMutAct_9fa48("379") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/ : stryMutAct_9fa48("378") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[^0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("377") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\D|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("376") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[^+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("375") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\D+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("374") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("373") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[^.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("372") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+))?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("371") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\D{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("370") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("369") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("368") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\D{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("367") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("366") ? /^\d{4}-\d{2}-\d{2}T\D{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("365") ? /^\d{4}-\d{2}-\d{2}T\d:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("364") ? /^\d{4}-\d{2}-\D{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("363") ? /^\d{4}-\d{2}-\dT\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("362") ? /^\d{4}-\D{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("361") ? /^\d{4}-\d-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("360") ? /^\D{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("359") ? /^\d-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : stryMutAct_9fa48("358") ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)/ : stryMutAct_9fa48("357") ? /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/ : (stryCov_9fa48("357", "358", "359", "360", "361", "362", "363", "364", "365", "366", "367", "368", "369", "370", "371", "372", "373", "374", "375", "376", "377", "378", "379", "380", "381"), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/);

/**
 * The instant (epoch ms) that an ISO 8601 timestamp with `Z` or an offset names; anything finer
 * than a millisecond is cut off.
 *
 * @returns `null` for everything else, including days that do not exist.
 */
export function parseInstant(text: string): number | null {
  if (stryMutAct_9fa48("382")) {
    {}
  } else {
    stryCov_9fa48("382");
    if (stryMutAct_9fa48("385") ? false : stryMutAct_9fa48("384") ? true : stryMutAct_9fa48("383") ? FULL_TIMESTAMP.test(text) : (stryCov_9fa48("383", "384", "385"), !FULL_TIMESTAMP.test(text))) return null;
    const parsed = parseISO(text);
    return isValid(parsed) ? parsed.getTime() : null;
  }
}

/** Reads a date of Confluence's, which may be absent (migrated attachments) or not what it promises. */
export function readInstant(value: unknown): ReadInstant {
  if (stryMutAct_9fa48("386")) {
    {}
  } else {
    stryCov_9fa48("386");
    if (stryMutAct_9fa48("389") ? (value === undefined || value === null) && value === '' : stryMutAct_9fa48("388") ? false : stryMutAct_9fa48("387") ? true : (stryCov_9fa48("387", "388", "389"), (stryMutAct_9fa48("391") ? value === undefined && value === null : stryMutAct_9fa48("390") ? false : (stryCov_9fa48("390", "391"), (stryMutAct_9fa48("393") ? value !== undefined : stryMutAct_9fa48("392") ? false : (stryCov_9fa48("392", "393"), value === undefined)) || (stryMutAct_9fa48("395") ? value !== null : stryMutAct_9fa48("394") ? false : (stryCov_9fa48("394", "395"), value === null)))) || (stryMutAct_9fa48("397") ? value !== '' : stryMutAct_9fa48("396") ? false : (stryCov_9fa48("396", "397"), value === (stryMutAct_9fa48("398") ? "Stryker was here!" : (stryCov_9fa48("398"), '')))))) return stryMutAct_9fa48("399") ? "" : (stryCov_9fa48("399"), 'missing');
    return stryMutAct_9fa48("400") ? (typeof value === 'string' ? parseInstant(value) : null) && 'unreadable' : (stryCov_9fa48("400"), ((stryMutAct_9fa48("403") ? typeof value !== 'string' : stryMutAct_9fa48("402") ? false : stryMutAct_9fa48("401") ? true : (stryCov_9fa48("401", "402", "403"), typeof value === (stryMutAct_9fa48("404") ? "" : (stryCov_9fa48("404"), 'string')))) ? parseInstant(value) : null) ?? (stryMutAct_9fa48("405") ? "" : (stryCov_9fa48("405"), 'unreadable')));
  }
}