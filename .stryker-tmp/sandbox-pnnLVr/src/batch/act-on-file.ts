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
import type { Attachment } from '../cleanup/attachment';
import type { FailReason, Outcome } from '../cleanup/outcome';
import type { Act, ApprovedFile } from '../cleanup/plan';
import { whyNotAnyMore } from '../cleanup/plan';
import type { AgeRule } from '../cleanup/selection';
import type { SentFile } from '../contract';

/** What became of one request to trash or purge. Only `done` says that it took effect. */
export type ActAnswer = 'done' | 'not-found' | 'not-permitted' | 'refused' | 'lost';

/** One approved file's dealings with Confluence; reads and acts are the batch's to pace. */
export type FileActions = {
  /** `null`: not there, or hidden. `unreadable`: Confluence gave no usable answer. */
  read(id: string): Promise<Attachment | 'unreadable' | null>;
  act(id: string): Promise<ActAnswer>;
  /** Whether the page itself is still readable; only then does a 404 mean that a file is gone. */
  isContentReadable(): Promise<boolean>;
  /** Before an act whose answer was lost is tried again; `attempt` is 1 after the first one. */
  waitToRetry(attempt: number): Promise<void>;
};
export type Terms = {
  readonly act: Act;
  readonly contentId: string;
  readonly rule: AgeRule | null;
};

/** Whether an answer to our own attempt was lost: then what a read finds done may be our work. */
type History = 'untouched' | 'answer-lost';
const MAX_ATTEMPTS = 3;

/**
 * Reads a file, judges it again, acts, and looks again wherever the answer leaves doubt. Ends in
 * exactly one outcome.
 */
export async function actOnFile(approved: SentFile, terms: Terms, actions: FileActions): Promise<Outcome> {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    let history: History = approved.mayBeDone ? stryMutAct_9fa48("1") ? "" : (stryCov_9fa48("1"), 'answer-lost') : stryMutAct_9fa48("2") ? "" : (stryCov_9fa48("2"), 'untouched');
    for (let attempt = 1; stryMutAct_9fa48("5") ? attempt > MAX_ATTEMPTS : stryMutAct_9fa48("4") ? attempt < MAX_ATTEMPTS : stryMutAct_9fa48("3") ? false : (stryCov_9fa48("3", "4", "5"), attempt <= MAX_ATTEMPTS); stryMutAct_9fa48("6") ? attempt-- : (stryCov_9fa48("6"), attempt++)) {
      if (stryMutAct_9fa48("7")) {
        {}
      } else {
        stryCov_9fa48("7");
        const settled = await settleByReading(approved, terms, actions, history);
        if (stryMutAct_9fa48("10") ? settled === null : stryMutAct_9fa48("9") ? false : stryMutAct_9fa48("8") ? true : (stryCov_9fa48("8", "9", "10"), settled !== null)) return settled;
        const answer = await actions.act(approved.id);
        if (stryMutAct_9fa48("13") ? answer !== 'done' : stryMutAct_9fa48("12") ? false : stryMutAct_9fa48("11") ? true : (stryCov_9fa48("11", "12", "13"), answer === (stryMutAct_9fa48("14") ? "" : (stryCov_9fa48("14"), 'done')))) return doneBy(terms.act);
        if (stryMutAct_9fa48("17") ? answer === 'lost' : stryMutAct_9fa48("16") ? false : stryMutAct_9fa48("15") ? true : (stryCov_9fa48("15", "16", "17"), answer !== (stryMutAct_9fa48("18") ? "" : (stryCov_9fa48("18"), 'lost')))) return settleRefusal(answer, approved, terms, actions, history);
        history = stryMutAct_9fa48("19") ? "" : (stryCov_9fa48("19"), 'answer-lost');
        const seenDone = await settleByReading(approved, terms, actions, history);
        if (stryMutAct_9fa48("22") ? seenDone === null : stryMutAct_9fa48("21") ? false : stryMutAct_9fa48("20") ? true : (stryCov_9fa48("20", "21", "22"), seenDone !== null)) return seenDone;
        // That read may have been stale: whatever comes next begins with another one, a while later.
        await actions.waitToRetry(attempt);
      }
    }
    const settled = await settleByReading(approved, terms, actions, history);
    return stryMutAct_9fa48("23") ? settled && failed('confluence-trouble') : (stryCov_9fa48("23"), settled ?? failed(stryMutAct_9fa48("24") ? "" : (stryCov_9fa48("24"), 'confluence-trouble')));
  }
}

/**
 * A 404 on `DELETE` means gone, no longer in the state that was read, hidden, or not permitted;
 * what a purge of a file that was restored a moment ago answers is not documented. A read can be
 * stale, so "still there" counts only when it is seen twice.
 */
async function settleRefusal(answer: 'not-found' | 'not-permitted' | 'refused', approved: ApprovedFile, terms: Terms, actions: FileActions, history: History): Promise<Outcome> {
  if (stryMutAct_9fa48("25")) {
    {}
  } else {
    stryCov_9fa48("25");
    const first = await settleByReading(approved, terms, actions, history);
    if (stryMutAct_9fa48("28") ? first === null : stryMutAct_9fa48("27") ? false : stryMutAct_9fa48("26") ? true : (stryCov_9fa48("26", "27", "28"), first !== null)) return first;
    const second = await settleByReading(approved, terms, actions, history);
    if (stryMutAct_9fa48("31") ? second === null : stryMutAct_9fa48("30") ? false : stryMutAct_9fa48("29") ? true : (stryCov_9fa48("29", "30", "31"), second !== null)) return second;
    // After a lost answer, "still there" may be a stale read of our own work.
    if (stryMutAct_9fa48("34") ? history !== 'answer-lost' : stryMutAct_9fa48("33") ? false : stryMutAct_9fa48("32") ? true : (stryCov_9fa48("32", "33", "34"), history === (stryMutAct_9fa48("35") ? "" : (stryCov_9fa48("35"), 'answer-lost')))) return failed(stryMutAct_9fa48("36") ? "" : (stryCov_9fa48("36"), 'unknown'));
    return failed((stryMutAct_9fa48("39") ? answer !== 'refused' : stryMutAct_9fa48("38") ? false : stryMutAct_9fa48("37") ? true : (stryCov_9fa48("37", "38", "39"), answer === (stryMutAct_9fa48("40") ? "" : (stryCov_9fa48("40"), 'refused')))) ? stryMutAct_9fa48("41") ? "" : (stryCov_9fa48("41"), 'refused') : stryMutAct_9fa48("42") ? "" : (stryCov_9fa48("42"), 'not-permitted'));
  }
}

/** The outcome that a fresh read proves, or `null` where all that was approved still holds. */
async function settleByReading(approved: ApprovedFile, terms: Terms, actions: FileActions, history: History, isSecondLook = stryMutAct_9fa48("43") ? true : (stryCov_9fa48("43"), false)): Promise<Outcome | null> {
  if (stryMutAct_9fa48("44")) {
    {}
  } else {
    stryCov_9fa48("44");
    const seen = await actions.read(approved.id);
    if (stryMutAct_9fa48("47") ? seen !== 'unreadable' : stryMutAct_9fa48("46") ? false : stryMutAct_9fa48("45") ? true : (stryCov_9fa48("45", "46", "47"), seen === (stryMutAct_9fa48("48") ? "" : (stryCov_9fa48("48"), 'unreadable')))) return failed((stryMutAct_9fa48("51") ? history !== 'untouched' : stryMutAct_9fa48("50") ? false : stryMutAct_9fa48("49") ? true : (stryCov_9fa48("49", "50", "51"), history === (stryMutAct_9fa48("52") ? "" : (stryCov_9fa48("52"), 'untouched')))) ? stryMutAct_9fa48("53") ? "" : (stryCov_9fa48("53"), 'not-readable') : stryMutAct_9fa48("54") ? "" : (stryCov_9fa48("54"), 'unknown'));
    if (stryMutAct_9fa48("57") ? seen !== null : stryMutAct_9fa48("56") ? false : stryMutAct_9fa48("55") ? true : (stryCov_9fa48("55", "56", "57"), seen === null)) return outcomeOfAbsence(terms.act, actions, history);
    // Trashed in the very version that was approved, after a lost answer: that was us.
    if (stryMutAct_9fa48("60") ? history === 'answer-lost' || isTrashedAsApproved(approved, seen, terms) : stryMutAct_9fa48("59") ? false : stryMutAct_9fa48("58") ? true : (stryCov_9fa48("58", "59", "60"), (stryMutAct_9fa48("62") ? history !== 'answer-lost' : stryMutAct_9fa48("61") ? true : (stryCov_9fa48("61", "62"), history === (stryMutAct_9fa48("63") ? "" : (stryCov_9fa48("63"), 'answer-lost')))) && isTrashedAsApproved(approved, seen, terms))) return doneBy(stryMutAct_9fa48("64") ? "" : (stryCov_9fa48("64"), 'trash'));
    const because = whyNotAnyMore(approved, seen, terms);
    // The list said "in the trash"; a read that denies it may be older than the list.
    if (stryMutAct_9fa48("67") ? because === 'not-in-trash' || !isSecondLook : stryMutAct_9fa48("66") ? false : stryMutAct_9fa48("65") ? true : (stryCov_9fa48("65", "66", "67"), (stryMutAct_9fa48("69") ? because !== 'not-in-trash' : stryMutAct_9fa48("68") ? true : (stryCov_9fa48("68", "69"), because === (stryMutAct_9fa48("70") ? "" : (stryCov_9fa48("70"), 'not-in-trash')))) && (stryMutAct_9fa48("71") ? isSecondLook : (stryCov_9fa48("71"), !isSecondLook)))) {
      if (stryMutAct_9fa48("72")) {
        {}
      } else {
        stryCov_9fa48("72");
        return settleByReading(approved, terms, actions, history, stryMutAct_9fa48("73") ? false : (stryCov_9fa48("73"), true));
      }
    }
    return (stryMutAct_9fa48("76") ? because !== null : stryMutAct_9fa48("75") ? false : stryMutAct_9fa48("74") ? true : (stryCov_9fa48("74", "75", "76"), because === null)) ? null : stryMutAct_9fa48("77") ? {} : (stryCov_9fa48("77"), {
      kind: stryMutAct_9fa48("78") ? "" : (stryCov_9fa48("78"), 'skipped'),
      because
    });
  }
}

/** Gone after a lost answer to our purge: that was us. Gone after a plain 404: it was not. */
async function outcomeOfAbsence(act: Act, actions: FileActions, history: History): Promise<Outcome> {
  if (stryMutAct_9fa48("79")) {
    {}
  } else {
    stryCov_9fa48("79");
    if (stryMutAct_9fa48("82") ? false : stryMutAct_9fa48("81") ? true : stryMutAct_9fa48("80") ? await actions.isContentReadable() : (stryCov_9fa48("80", "81", "82"), !(await actions.isContentReadable()))) return failed(stryMutAct_9fa48("83") ? "" : (stryCov_9fa48("83"), 'unknown'));
    return (stryMutAct_9fa48("86") ? act === 'purge' || history === 'answer-lost' : stryMutAct_9fa48("85") ? false : stryMutAct_9fa48("84") ? true : (stryCov_9fa48("84", "85", "86"), (stryMutAct_9fa48("88") ? act !== 'purge' : stryMutAct_9fa48("87") ? true : (stryCov_9fa48("87", "88"), act === (stryMutAct_9fa48("89") ? "" : (stryCov_9fa48("89"), 'purge')))) && (stryMutAct_9fa48("91") ? history !== 'answer-lost' : stryMutAct_9fa48("90") ? true : (stryCov_9fa48("90", "91"), history === (stryMutAct_9fa48("92") ? "" : (stryCov_9fa48("92"), 'answer-lost')))))) ? doneBy(stryMutAct_9fa48("93") ? "" : (stryCov_9fa48("93"), 'purge')) : stryMutAct_9fa48("94") ? {} : (stryCov_9fa48("94"), {
      kind: stryMutAct_9fa48("95") ? "" : (stryCov_9fa48("95"), 'already-gone')
    });
  }
}
function isTrashedAsApproved(approved: ApprovedFile, seen: Attachment, terms: Terms): boolean {
  if (stryMutAct_9fa48("96")) {
    {}
  } else {
    stryCov_9fa48("96");
    return stryMutAct_9fa48("99") ? terms.act === 'trash' && seen.status === 'trashed' && seen.contentId === terms.contentId || seen.versionNumber === approved.versionNumber : stryMutAct_9fa48("98") ? false : stryMutAct_9fa48("97") ? true : (stryCov_9fa48("97", "98", "99"), (stryMutAct_9fa48("101") ? terms.act === 'trash' && seen.status === 'trashed' || seen.contentId === terms.contentId : stryMutAct_9fa48("100") ? true : (stryCov_9fa48("100", "101"), (stryMutAct_9fa48("103") ? terms.act === 'trash' || seen.status === 'trashed' : stryMutAct_9fa48("102") ? true : (stryCov_9fa48("102", "103"), (stryMutAct_9fa48("105") ? terms.act !== 'trash' : stryMutAct_9fa48("104") ? true : (stryCov_9fa48("104", "105"), terms.act === (stryMutAct_9fa48("106") ? "" : (stryCov_9fa48("106"), 'trash')))) && (stryMutAct_9fa48("108") ? seen.status !== 'trashed' : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108"), seen.status === (stryMutAct_9fa48("109") ? "" : (stryCov_9fa48("109"), 'trashed')))))) && (stryMutAct_9fa48("111") ? seen.contentId !== terms.contentId : stryMutAct_9fa48("110") ? true : (stryCov_9fa48("110", "111"), seen.contentId === terms.contentId)))) && (stryMutAct_9fa48("113") ? seen.versionNumber !== approved.versionNumber : stryMutAct_9fa48("112") ? true : (stryCov_9fa48("112", "113"), seen.versionNumber === approved.versionNumber)));
  }
}
function doneBy(act: Act): Outcome {
  if (stryMutAct_9fa48("114")) {
    {}
  } else {
    stryCov_9fa48("114");
    return stryMutAct_9fa48("115") ? {} : (stryCov_9fa48("115"), {
      kind: (stryMutAct_9fa48("118") ? act !== 'trash' : stryMutAct_9fa48("117") ? false : stryMutAct_9fa48("116") ? true : (stryCov_9fa48("116", "117", "118"), act === (stryMutAct_9fa48("119") ? "" : (stryCov_9fa48("119"), 'trash')))) ? stryMutAct_9fa48("120") ? "" : (stryCov_9fa48("120"), 'trashed') : stryMutAct_9fa48("121") ? "" : (stryCov_9fa48("121"), 'purged')
    });
  }
}
function failed(because: FailReason): Outcome {
  if (stryMutAct_9fa48("122")) {
    {}
  } else {
    stryCov_9fa48("122");
    return stryMutAct_9fa48("123") ? {} : (stryCov_9fa48("123"), {
      kind: stryMutAct_9fa48("124") ? "" : (stryCov_9fa48("124"), 'failed'),
      because
    });
  }
}