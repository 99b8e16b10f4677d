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
import type { Attachment, ContentKind, ListedStatus } from '../cleanup/attachment';
import { bareAttachmentId } from '../cleanup/attachment';
import type { Wait } from '../clock';
import type { CleanupCalls, ListPart, Reply } from '../contract';
import { askUntilAnswered } from './ask-function';
import type { RunTrouble } from './run-state';
export type ListTrouble = RunTrouble | 'paging-goes-in-circles';

/** A list is complete or it is not there at all: there is no such thing as a part of one. */
export type ListReading = {
  readonly kind: 'complete';
  readonly attachments: readonly Attachment[];
} | {
  readonly kind: 'failed';
  readonly because: ListTrouble;
} | {
  readonly kind: 'cancelled';
};
export type ListOptions = {
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly onProgress: (readSoFar: number) => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
};
const MAX_STARTS = 3;
/** A wait longer than this is for a person to decide on. */
const LONGEST_WAIT_MS = 60_000;
const MAX_WAITS = 5;

/** Reads every result page, from the start again where Confluence has forgotten the cursor. */
export async function readList(calls: CleanupCalls, options: ListOptions): Promise<ListReading> {
  if (stryMutAct_9fa48("1049")) {
    {}
  } else {
    stryCov_9fa48("1049");
    for (let start = 1; stryMutAct_9fa48("1052") ? start > MAX_STARTS : stryMutAct_9fa48("1051") ? start < MAX_STARTS : stryMutAct_9fa48("1050") ? false : (stryCov_9fa48("1050", "1051", "1052"), start <= MAX_STARTS); stryMutAct_9fa48("1053") ? start-- : (stryCov_9fa48("1053"), start++)) {
      if (stryMutAct_9fa48("1054")) {
        {}
      } else {
        stryCov_9fa48("1054");
        const reading = await readFromStart(calls, options);
        if (stryMutAct_9fa48("1057") ? reading === 'expired' : stryMutAct_9fa48("1056") ? false : stryMutAct_9fa48("1055") ? true : (stryCov_9fa48("1055", "1056", "1057"), reading !== (stryMutAct_9fa48("1058") ? "" : (stryCov_9fa48("1058"), 'expired')))) return reading;
      }
    }
    return stryMutAct_9fa48("1059") ? {} : (stryCov_9fa48("1059"), {
      kind: stryMutAct_9fa48("1060") ? "" : (stryCov_9fa48("1060"), 'failed'),
      because: stryMutAct_9fa48("1061") ? "" : (stryCov_9fa48("1061"), 'list-expired')
    });
  }
}
async function readFromStart(calls: CleanupCalls, options: ListOptions): Promise<ListReading | 'expired'> {
  if (stryMutAct_9fa48("1062")) {
    {}
  } else {
    stryCov_9fa48("1062");
    // By id: a file can turn up twice when others are removed while the list is read.
    const found = new Map<string, Attachment>();
    const cursors = new Set<string>();
    let cursor: string | null = null;
    do {
      if (stryMutAct_9fa48("1063")) {
        {}
      } else {
        stryCov_9fa48("1063");
        const reply = await readPart(calls, options, cursor);
        if (stryMutAct_9fa48("1065") ? false : stryMutAct_9fa48("1064") ? true : (stryCov_9fa48("1064", "1065"), options.signal.aborted)) return stryMutAct_9fa48("1066") ? {} : (stryCov_9fa48("1066"), {
          kind: stryMutAct_9fa48("1067") ? "" : (stryCov_9fa48("1067"), 'cancelled')
        });
        if (stryMutAct_9fa48("1070") ? reply !== null : stryMutAct_9fa48("1069") ? false : stryMutAct_9fa48("1068") ? true : (stryCov_9fa48("1068", "1069", "1070"), reply === null)) return stryMutAct_9fa48("1071") ? {} : (stryCov_9fa48("1071"), {
          kind: stryMutAct_9fa48("1072") ? "" : (stryCov_9fa48("1072"), 'failed'),
          because: stryMutAct_9fa48("1073") ? "" : (stryCov_9fa48("1073"), 'no-answer')
        });
        if (stryMutAct_9fa48("1076") ? false : stryMutAct_9fa48("1075") ? true : stryMutAct_9fa48("1074") ? reply.ok : (stryCov_9fa48("1074", "1075", "1076"), !reply.ok)) {
          if (stryMutAct_9fa48("1077")) {
            {}
          } else {
            stryCov_9fa48("1077");
            if (stryMutAct_9fa48("1080") ? reply.error.code !== 'list-expired' : stryMutAct_9fa48("1079") ? false : stryMutAct_9fa48("1078") ? true : (stryCov_9fa48("1078", "1079", "1080"), reply.error.code === (stryMutAct_9fa48("1081") ? "" : (stryCov_9fa48("1081"), 'list-expired')))) return stryMutAct_9fa48("1082") ? "" : (stryCov_9fa48("1082"), 'expired');
            return stryMutAct_9fa48("1083") ? {} : (stryCov_9fa48("1083"), {
              kind: stryMutAct_9fa48("1084") ? "" : (stryCov_9fa48("1084"), 'failed'),
              because: reply.error.code
            });
          }
        }
        for (const file of reply.value.attachments) found.set(bareAttachmentId(file.id), file);
        options.onProgress(found.size);
        cursor = reply.value.nextCursor;
        if (stryMutAct_9fa48("1087") ? cursor !== null || cursors.has(cursor) : stryMutAct_9fa48("1086") ? false : stryMutAct_9fa48("1085") ? true : (stryCov_9fa48("1085", "1086", "1087"), (stryMutAct_9fa48("1089") ? cursor === null : stryMutAct_9fa48("1088") ? true : (stryCov_9fa48("1088", "1089"), cursor !== null)) && cursors.has(cursor))) {
          if (stryMutAct_9fa48("1090")) {
            {}
          } else {
            stryCov_9fa48("1090");
            return stryMutAct_9fa48("1091") ? {} : (stryCov_9fa48("1091"), {
              kind: stryMutAct_9fa48("1092") ? "" : (stryCov_9fa48("1092"), 'failed'),
              because: stryMutAct_9fa48("1093") ? "" : (stryCov_9fa48("1093"), 'paging-goes-in-circles')
            });
          }
        }
        if (stryMutAct_9fa48("1096") ? cursor === null : stryMutAct_9fa48("1095") ? false : stryMutAct_9fa48("1094") ? true : (stryCov_9fa48("1094", "1095", "1096"), cursor !== null)) cursors.add(cursor);
      }
    } while (stryMutAct_9fa48("1098") ? cursor === null : stryMutAct_9fa48("1097") ? false : (stryCov_9fa48("1097", "1098"), cursor !== null));
    return stryMutAct_9fa48("1099") ? {} : (stryCov_9fa48("1099"), {
      kind: stryMutAct_9fa48("1100") ? "" : (stryCov_9fa48("1100"), 'complete'),
      attachments: stryMutAct_9fa48("1101") ? [] : (stryCov_9fa48("1101"), [...found.values()])
    });
  }
}

/** One part; waits where Confluence asks for a wait that a person can sit through. */
async function readPart(calls: CleanupCalls, {
  contentKind,
  status,
  wait,
  signal
}: ListOptions, cursor: string | null): Promise<Reply<ListPart> | null> {
  if (stryMutAct_9fa48("1102")) {
    {}
  } else {
    stryCov_9fa48("1102");
    if (stryMutAct_9fa48("1103")) {
      for (let waits = 0; false; waits++) {
        const reply = await askUntilAnswered(() => calls.listAttachments({
          contentKind,
          status,
          cursor
        }), {
          wait,
          signal
        });
        const waitMs = reply?.ok === false ? reply.error.retryAfterMs : null;
        if (waitMs === null || waitMs > LONGEST_WAIT_MS || waits >= MAX_WAITS) return reply;
        await wait(waitMs, signal);
        if (signal.aborted) return reply;
      }
    } else {
      stryCov_9fa48("1103");
      for (let waits = 0;; stryMutAct_9fa48("1104") ? waits-- : (stryCov_9fa48("1104"), waits++)) {
        if (stryMutAct_9fa48("1105")) {
          {}
        } else {
          stryCov_9fa48("1105");
          const reply = await askUntilAnswered(stryMutAct_9fa48("1106") ? () => undefined : (stryCov_9fa48("1106"), () => calls.listAttachments(stryMutAct_9fa48("1107") ? {} : (stryCov_9fa48("1107"), {
            contentKind,
            status,
            cursor
          }))), stryMutAct_9fa48("1108") ? {} : (stryCov_9fa48("1108"), {
            wait,
            signal
          }));
          const waitMs = (stryMutAct_9fa48("1111") ? reply?.ok !== false : stryMutAct_9fa48("1110") ? false : stryMutAct_9fa48("1109") ? true : (stryCov_9fa48("1109", "1110", "1111"), (stryMutAct_9fa48("1112") ? reply.ok : (stryCov_9fa48("1112"), reply?.ok)) === (stryMutAct_9fa48("1113") ? true : (stryCov_9fa48("1113"), false)))) ? reply.error.retryAfterMs : null;
          if (stryMutAct_9fa48("1116") ? (waitMs === null || waitMs > LONGEST_WAIT_MS) && waits >= MAX_WAITS : stryMutAct_9fa48("1115") ? false : stryMutAct_9fa48("1114") ? true : (stryCov_9fa48("1114", "1115", "1116"), (stryMutAct_9fa48("1118") ? waitMs === null && waitMs > LONGEST_WAIT_MS : stryMutAct_9fa48("1117") ? false : (stryCov_9fa48("1117", "1118"), (stryMutAct_9fa48("1120") ? waitMs !== null : stryMutAct_9fa48("1119") ? false : (stryCov_9fa48("1119", "1120"), waitMs === null)) || (stryMutAct_9fa48("1123") ? waitMs <= LONGEST_WAIT_MS : stryMutAct_9fa48("1122") ? waitMs >= LONGEST_WAIT_MS : stryMutAct_9fa48("1121") ? false : (stryCov_9fa48("1121", "1122", "1123"), waitMs > LONGEST_WAIT_MS)))) || (stryMutAct_9fa48("1126") ? waits < MAX_WAITS : stryMutAct_9fa48("1125") ? waits > MAX_WAITS : stryMutAct_9fa48("1124") ? false : (stryCov_9fa48("1124", "1125", "1126"), waits >= MAX_WAITS)))) return reply;
          await wait(waitMs, signal);
          if (stryMutAct_9fa48("1128") ? false : stryMutAct_9fa48("1127") ? true : (stryCov_9fa48("1127", "1128"), signal.aborted)) return reply;
        }
      }
    }
  }
}