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
import pLimit from 'p-limit';
import type { FileOutcome, Outcome } from '../cleanup/outcome';
import { isSuccess } from '../cleanup/outcome';
import type { BatchEnd, BatchResult, SentFile } from '../contract';
import { actOnFile } from './act-on-file';
import type { FileActions, Terms } from './act-on-file';
import type { TimeBudget } from './time-budget';

/** Thrown by the actions when going on makes no sense for any file of the batch. */
export class BatchInterruption extends Error {
  override readonly name = stryMutAct_9fa48("125") ? "" : (stryCov_9fa48("125"), 'BatchInterruption');
  constructor(readonly end: BatchEnd, readonly resumeAfterMs: number | null, options?: {
    cause?: unknown;
  }) {
    super(stryMutAct_9fa48("126") ? `` : (stryCov_9fa48("126"), `The batch ends early: ${end}.`), options);
  }
}
export type Batch = {
  readonly terms: Terms;
  readonly files: readonly SentFile[];
  readonly stopAfterRefusals: number | null;
};

// Enough to keep four deletes busy while the next files are read, and few enough that a file is
// acted on within moments of being read.
const FILES_UNDER_WAY = 8;

/**
 * Works through one batch within one invocation. Every file of it ends in exactly one outcome, in
 * the order of the request; those that an early end leaves out are `not-reached`.
 */
export async function runBatch(batch: Batch, actions: FileActions, budget: TimeBudget): Promise<Omit<BatchResult, 'pace'>> {
  if (stryMutAct_9fa48("127")) {
    {}
  } else {
    stryCov_9fa48("127");
    const slots = pLimit(FILES_UNDER_WAY);
    const progress = new BatchProgress(batch.stopAfterRefusals);
    const handle = async (file: SentFile): Promise<FileOutcome> => {
      if (stryMutAct_9fa48("128")) {
        {}
      } else {
        stryCov_9fa48("128");
        if (stryMutAct_9fa48("131") ? false : stryMutAct_9fa48("130") ? true : stryMutAct_9fa48("129") ? budget.allowsAnotherFile() : (stryCov_9fa48("129", "130", "131"), !budget.allowsAnotherFile())) progress.endEarly(stryMutAct_9fa48("132") ? "" : (stryCov_9fa48("132"), 'out-of-time'), null);
        if (stryMutAct_9fa48("134") ? false : stryMutAct_9fa48("133") ? true : (stryCov_9fa48("133", "134"), progress.isOver)) return stryMutAct_9fa48("135") ? {} : (stryCov_9fa48("135"), {
          id: file.id,
          outcome: stryMutAct_9fa48("136") ? {} : (stryCov_9fa48("136"), {
            kind: stryMutAct_9fa48("137") ? "" : (stryCov_9fa48("137"), 'not-reached')
          })
        });
        return stryMutAct_9fa48("138") ? {} : (stryCov_9fa48("138"), {
          id: file.id,
          outcome: await actWatched(file, batch.terms, actions, progress)
        });
      }
    };
    const outcomes = await Promise.all(batch.files.map(stryMutAct_9fa48("139") ? () => undefined : (stryCov_9fa48("139"), file => slots(stryMutAct_9fa48("140") ? () => undefined : (stryCov_9fa48("140"), () => handle(file))))));
    return stryMutAct_9fa48("141") ? {} : (stryCov_9fa48("141"), {
      outcomes,
      end: progress.end,
      resumeAfterMs: progress.resumeAfterMs
    });
  }
}
async function actWatched(file: SentFile, terms: Terms, actions: FileActions, progress: BatchProgress): Promise<Outcome> {
  if (stryMutAct_9fa48("142")) {
    {}
  } else {
    stryCov_9fa48("142");
    let isInDoubt = file.mayBeDone;
    const watched: FileActions = stryMutAct_9fa48("143") ? {} : (stryCov_9fa48("143"), {
      ...actions,
      async act(id) {
        if (stryMutAct_9fa48("144")) {
          {}
        } else {
          stryCov_9fa48("144");
          const answer = await actions.act(id);
          if (stryMutAct_9fa48("147") ? answer !== 'lost' : stryMutAct_9fa48("146") ? false : stryMutAct_9fa48("145") ? true : (stryCov_9fa48("145", "146", "147"), answer === (stryMutAct_9fa48("148") ? "" : (stryCov_9fa48("148"), 'lost')))) isInDoubt = stryMutAct_9fa48("149") ? false : (stryCov_9fa48("149"), true);
          return answer;
        }
      }
    });
    try {
      if (stryMutAct_9fa48("150")) {
        {}
      } else {
        stryCov_9fa48("150");
        return progress.note(await actOnFile(file, terms, watched));
      }
    } catch (error) {
      if (stryMutAct_9fa48("151")) {
        {}
      } else {
        stryCov_9fa48("151");
        if (stryMutAct_9fa48("154") ? false : stryMutAct_9fa48("153") ? true : stryMutAct_9fa48("152") ? error instanceof BatchInterruption : (stryCov_9fa48("152", "153", "154"), !(error instanceof BatchInterruption))) throw error;
        progress.endEarly(error.end, error.resumeAfterMs);
        return isInDoubt ? stryMutAct_9fa48("155") ? {} : (stryCov_9fa48("155"), {
          kind: stryMutAct_9fa48("156") ? "" : (stryCov_9fa48("156"), 'failed'),
          because: stryMutAct_9fa48("157") ? "" : (stryCov_9fa48("157"), 'unknown')
        }) : stryMutAct_9fa48("158") ? {} : (stryCov_9fa48("158"), {
          kind: stryMutAct_9fa48("159") ? "" : (stryCov_9fa48("159"), 'not-reached')
        });
      }
    }
  }
}

/** Whether a batch goes on; the first reason to end it stays the reason. */
class BatchProgress {
  end: BatchEnd = stryMutAct_9fa48("160") ? "" : (stryCov_9fa48("160"), 'all-handled');
  resumeAfterMs: number | null = null;
  private refusals = 0;
  private hasSuccess = stryMutAct_9fa48("161") ? true : (stryCov_9fa48("161"), false);
  constructor(private readonly stopAfterRefusals: number | null) {}
  get isOver(): boolean {
    if (stryMutAct_9fa48("162")) {
      {}
    } else {
      stryCov_9fa48("162");
      return stryMutAct_9fa48("165") ? this.end === 'all-handled' : stryMutAct_9fa48("164") ? false : stryMutAct_9fa48("163") ? true : (stryCov_9fa48("163", "164", "165"), this.end !== (stryMutAct_9fa48("166") ? "" : (stryCov_9fa48("166"), 'all-handled')));
    }
  }
  endEarly(end: BatchEnd, resumeAfterMs: number | null): void {
    if (stryMutAct_9fa48("167")) {
      {}
    } else {
      stryCov_9fa48("167");
      if (stryMutAct_9fa48("169") ? false : stryMutAct_9fa48("168") ? true : (stryCov_9fa48("168", "169"), this.isOver)) return;
      this.end = end;
      this.resumeAfterMs = resumeAfterMs;
    }
  }
  note(outcome: Outcome): Outcome {
    if (stryMutAct_9fa48("170")) {
      {}
    } else {
      stryCov_9fa48("170");
      if (stryMutAct_9fa48("172") ? false : stryMutAct_9fa48("171") ? true : (stryCov_9fa48("171", "172"), isSuccess(outcome))) this.hasSuccess = stryMutAct_9fa48("173") ? false : (stryCov_9fa48("173"), true);
      if (stryMutAct_9fa48("176") ? outcome.kind === 'failed' || outcome.because === 'not-permitted' : stryMutAct_9fa48("175") ? false : stryMutAct_9fa48("174") ? true : (stryCov_9fa48("174", "175", "176"), (stryMutAct_9fa48("178") ? outcome.kind !== 'failed' : stryMutAct_9fa48("177") ? true : (stryCov_9fa48("177", "178"), outcome.kind === (stryMutAct_9fa48("179") ? "" : (stryCov_9fa48("179"), 'failed')))) && (stryMutAct_9fa48("181") ? outcome.because !== 'not-permitted' : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181"), outcome.because === (stryMutAct_9fa48("182") ? "" : (stryCov_9fa48("182"), 'not-permitted')))))) stryMutAct_9fa48("183") ? this.refusals-- : (stryCov_9fa48("183"), this.refusals++);
      const limit = this.stopAfterRefusals;
      if (stryMutAct_9fa48("186") ? limit !== null && !this.hasSuccess || this.refusals >= limit : stryMutAct_9fa48("185") ? false : stryMutAct_9fa48("184") ? true : (stryCov_9fa48("184", "185", "186"), (stryMutAct_9fa48("188") ? limit !== null || !this.hasSuccess : stryMutAct_9fa48("187") ? true : (stryCov_9fa48("187", "188"), (stryMutAct_9fa48("190") ? limit === null : stryMutAct_9fa48("189") ? true : (stryCov_9fa48("189", "190"), limit !== null)) && (stryMutAct_9fa48("191") ? this.hasSuccess : (stryCov_9fa48("191"), !this.hasSuccess)))) && (stryMutAct_9fa48("194") ? this.refusals < limit : stryMutAct_9fa48("193") ? this.refusals > limit : stryMutAct_9fa48("192") ? true : (stryCov_9fa48("192", "193", "194"), this.refusals >= limit)))) this.endEarly(stryMutAct_9fa48("195") ? "" : (stryCov_9fa48("195"), 'refused'), null);
      return outcome;
    }
  }
}