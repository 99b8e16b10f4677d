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
import type { FileOutcome } from '../cleanup/outcome';
import type { ApprovedFile } from '../cleanup/plan';
import type { BatchResult } from '../contract';

/** A planned file that has no outcome yet. */
export type WaitingFile = {
  readonly file: ApprovedFile;
  /**
   * An invocation with it was lost, or left it in doubt. It stays with the file: a later batch must
   * know it, too, if this one does not reach the file.
   */
  readonly mayBeDone: boolean;
  /** How often an answer has left it in doubt. */
  readonly doubts: number;
};

/** Times that a file may be left in doubt before that is its outcome. */
const MAX_DOUBTS = 3;

/** The files of a plan that have no outcome yet, in the order in which they are acted on. */
export class WaitingLine {
  private waiting: WaitingFile[];
  constructor(files: readonly ApprovedFile[]) {
    if (stryMutAct_9fa48("1390")) {
      {}
    } else {
      stryCov_9fa48("1390");
      this.waiting = files.map(stryMutAct_9fa48("1391") ? () => undefined : (stryCov_9fa48("1391"), file => stryMutAct_9fa48("1392") ? {} : (stryCov_9fa48("1392"), {
        file,
        mayBeDone: stryMutAct_9fa48("1393") ? true : (stryCov_9fa48("1393"), false),
        doubts: 0
      })));
    }
  }
  get length(): number {
    if (stryMutAct_9fa48("1394")) {
      {}
    } else {
      stryCov_9fa48("1394");
      return this.waiting.length;
    }
  }
  take(count: number): WaitingFile[] {
    if (stryMutAct_9fa48("1395")) {
      {}
    } else {
      stryCov_9fa48("1395");
      return this.waiting.splice(0, count);
    }
  }
  putBack(files: readonly WaitingFile[]): void {
    if (stryMutAct_9fa48("1396")) {
      {}
    } else {
      stryCov_9fa48("1396");
      this.waiting.unshift(...files);
    }
  }

  /** Puts back what an answer has not settled, and returns what is final. */
  settle(batch: readonly WaitingFile[], {
    outcomes
  }: BatchResult): FileOutcome[] {
    if (stryMutAct_9fa48("1397")) {
      {}
    } else {
      stryCov_9fa48("1397");
      const answers = new Map(outcomes.map(stryMutAct_9fa48("1398") ? () => undefined : (stryCov_9fa48("1398"), ({
        id,
        outcome
      }) => stryMutAct_9fa48("1399") ? [] : (stryCov_9fa48("1399"), [id, outcome]))));
      const settled: FileOutcome[] = stryMutAct_9fa48("1400") ? ["Stryker was here"] : (stryCov_9fa48("1400"), []);
      const again: WaitingFile[] = stryMutAct_9fa48("1401") ? ["Stryker was here"] : (stryCov_9fa48("1401"), []);
      for (const waiting of batch) {
        if (stryMutAct_9fa48("1402")) {
          {}
        } else {
          stryCov_9fa48("1402");
          const {
            id
          } = waiting.file;
          // An answer that leaves a file out says nothing of it.
          const outcome = stryMutAct_9fa48("1403") ? answers.get(id) && {
            kind: 'failed',
            because: 'unknown'
          } : (stryCov_9fa48("1403"), answers.get(id) ?? (stryMutAct_9fa48("1404") ? {} : (stryCov_9fa48("1404"), {
            kind: stryMutAct_9fa48("1405") ? "" : (stryCov_9fa48("1405"), 'failed'),
            because: stryMutAct_9fa48("1406") ? "" : (stryCov_9fa48("1406"), 'unknown')
          })));
          const isInDoubt = stryMutAct_9fa48("1409") ? outcome.kind === 'failed' || outcome.because === 'unknown' : stryMutAct_9fa48("1408") ? false : stryMutAct_9fa48("1407") ? true : (stryCov_9fa48("1407", "1408", "1409"), (stryMutAct_9fa48("1411") ? outcome.kind !== 'failed' : stryMutAct_9fa48("1410") ? true : (stryCov_9fa48("1410", "1411"), outcome.kind === (stryMutAct_9fa48("1412") ? "" : (stryCov_9fa48("1412"), 'failed')))) && (stryMutAct_9fa48("1414") ? outcome.because !== 'unknown' : stryMutAct_9fa48("1413") ? true : (stryCov_9fa48("1413", "1414"), outcome.because === (stryMutAct_9fa48("1415") ? "" : (stryCov_9fa48("1415"), 'unknown')))));
          if (stryMutAct_9fa48("1418") ? outcome.kind !== 'not-reached' : stryMutAct_9fa48("1417") ? false : stryMutAct_9fa48("1416") ? true : (stryCov_9fa48("1416", "1417", "1418"), outcome.kind === (stryMutAct_9fa48("1419") ? "" : (stryCov_9fa48("1419"), 'not-reached')))) again.push(waiting);else if (stryMutAct_9fa48("1422") ? isInDoubt || waiting.doubts + 1 < MAX_DOUBTS : stryMutAct_9fa48("1421") ? false : stryMutAct_9fa48("1420") ? true : (stryCov_9fa48("1420", "1421", "1422"), isInDoubt && (stryMutAct_9fa48("1425") ? waiting.doubts + 1 >= MAX_DOUBTS : stryMutAct_9fa48("1424") ? waiting.doubts + 1 <= MAX_DOUBTS : stryMutAct_9fa48("1423") ? true : (stryCov_9fa48("1423", "1424", "1425"), (stryMutAct_9fa48("1426") ? waiting.doubts - 1 : (stryCov_9fa48("1426"), waiting.doubts + 1)) < MAX_DOUBTS)))) again.push(doubted(waiting));else settled.push(stryMutAct_9fa48("1427") ? {} : (stryCov_9fa48("1427"), {
            id,
            outcome
          }));
        }
      }
      this.putBack(again);
      return settled;
    }
  }

  /** What can be said of those that will not be sent again, where something may have been done. */
  endInDoubt(): FileOutcome[] {
    if (stryMutAct_9fa48("1428")) {
      {}
    } else {
      stryCov_9fa48("1428");
      return stryMutAct_9fa48("1429") ? this.waiting.map(({
        file
      }) => ({
        id: file.id,
        outcome: {
          kind: 'failed',
          because: 'unknown'
        }
      })) : (stryCov_9fa48("1429"), this.waiting.filter(stryMutAct_9fa48("1430") ? () => undefined : (stryCov_9fa48("1430"), ({
        mayBeDone
      }) => mayBeDone)).map(stryMutAct_9fa48("1431") ? () => undefined : (stryCov_9fa48("1431"), ({
        file
      }) => stryMutAct_9fa48("1432") ? {} : (stryCov_9fa48("1432"), {
        id: file.id,
        outcome: stryMutAct_9fa48("1433") ? {} : (stryCov_9fa48("1433"), {
          kind: stryMutAct_9fa48("1434") ? "" : (stryCov_9fa48("1434"), 'failed'),
          because: stryMutAct_9fa48("1435") ? "" : (stryCov_9fa48("1435"), 'unknown')
        })
      }))));
    }
  }
}

/** The batch as it is after an invocation with it was lost. */
export function inDoubt(batch: readonly WaitingFile[]): WaitingFile[] {
  if (stryMutAct_9fa48("1436")) {
    {}
  } else {
    stryCov_9fa48("1436");
    return batch.map(stryMutAct_9fa48("1437") ? () => undefined : (stryCov_9fa48("1437"), waiting => stryMutAct_9fa48("1438") ? {} : (stryCov_9fa48("1438"), {
      ...waiting,
      mayBeDone: stryMutAct_9fa48("1439") ? false : (stryCov_9fa48("1439"), true)
    })));
  }
}
function doubted({
  file,
  doubts
}: WaitingFile): WaitingFile {
  if (stryMutAct_9fa48("1440")) {
    {}
  } else {
    stryCov_9fa48("1440");
    return stryMutAct_9fa48("1441") ? {} : (stryCov_9fa48("1441"), {
      file,
      mayBeDone: stryMutAct_9fa48("1442") ? false : (stryCov_9fa48("1442"), true),
      doubts: stryMutAct_9fa48("1443") ? doubts - 1 : (stryCov_9fa48("1443"), doubts + 1)
    });
  }
}