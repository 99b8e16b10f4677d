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
import type { FileOutcome, Outcome } from '../cleanup/outcome';
import type { Plan } from '../cleanup/plan';
import type { CleanupErrorCode } from '../contract';
export type Pause = /** Goes on by itself at that instant (epoch ms). */
{
  readonly because: 'rate-limited' | 'confluence-trouble';
  readonly untilMs: number;
}
/** Goes on by itself when the connection is back. */ | {
  readonly because: 'offline';
}
/** Refused several times without one success; a person decides whether the rest is tried. */ | {
  readonly because: 'not-permitted';
}
/** Goes on when a person says so, who may have to do something first. */ | {
  readonly because: 'trouble';
  readonly trouble: RunTrouble;
};
export type RunPhase = 'running' | 'paused' | 'stopping' | 'ended';

/** Why a run ended before its last file, where it did. */
export type RunTrouble = CleanupErrorCode | 'no-answer' | 'no-progress';

/** A run as a screen or a command line shows it. Every planned file is in exactly one place. */
export type RunState = {
  readonly plan: Plan;
  readonly phase: RunPhase;
  readonly pause: Pause | null;
  /** Ids handed to the function whose answer has not come yet. */
  readonly underWay: readonly string[];
  /** By id; the files that are missing here are still waiting or under way. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly counts: RunCounts;
  readonly trouble: RunTrouble | null;
  /** A person asked it to stop. */
  readonly isStopped: boolean;
};
export type RunCounts = {
  /** Trashed or purged. */
  readonly done: number;
  /** Skipped, or gone already: nothing was done, and nothing is wrong. */
  readonly leftAlone: number;
  readonly failed: number;
  readonly left: number;
};
export type RunEvent = {
  readonly kind: 'batch-sent';
  readonly ids: readonly string[];
} | {
  readonly kind: 'batch-answered';
  readonly settled: readonly FileOutcome[];
} | {
  readonly kind: 'paused';
  readonly pause: Pause;
} | {
  readonly kind: 'resumed';
} | {
  readonly kind: 'stop-asked';
} | {
  readonly kind: 'ended';
  readonly trouble: RunTrouble | null;
};
export function startOfRun(plan: Plan): RunState {
  if (stryMutAct_9fa48("1315")) {
    {}
  } else {
    stryCov_9fa48("1315");
    return stryMutAct_9fa48("1316") ? {} : (stryCov_9fa48("1316"), {
      plan,
      phase: stryMutAct_9fa48("1317") ? "" : (stryCov_9fa48("1317"), 'running'),
      pause: null,
      underWay: stryMutAct_9fa48("1318") ? ["Stryker was here"] : (stryCov_9fa48("1318"), []),
      outcomes: new Map(),
      counts: stryMutAct_9fa48("1319") ? {} : (stryCov_9fa48("1319"), {
        done: 0,
        leftAlone: 0,
        failed: 0,
        left: plan.files.length
      }),
      trouble: null,
      isStopped: stryMutAct_9fa48("1320") ? true : (stryCov_9fa48("1320"), false)
    });
  }
}

/** The only way in which a run changes. An outcome, once settled, is never replaced. */
export function afterEvent(state: RunState, event: RunEvent): RunState {
  if (stryMutAct_9fa48("1321")) {
    {}
  } else {
    stryCov_9fa48("1321");
    switch (event.kind) {
      case stryMutAct_9fa48("1323") ? "" : (stryCov_9fa48("1323"), 'batch-sent'):
        if (stryMutAct_9fa48("1322")) {} else {
          stryCov_9fa48("1322");
          return stryMutAct_9fa48("1324") ? {} : (stryCov_9fa48("1324"), {
            ...state,
            underWay: event.ids
          });
        }
      case stryMutAct_9fa48("1326") ? "" : (stryCov_9fa48("1326"), 'batch-answered'):
        if (stryMutAct_9fa48("1325")) {} else {
          stryCov_9fa48("1325");
          return stryMutAct_9fa48("1327") ? {} : (stryCov_9fa48("1327"), {
            ...withOutcomes(state, event.settled),
            underWay: stryMutAct_9fa48("1328") ? ["Stryker was here"] : (stryCov_9fa48("1328"), [])
          });
        }
      case stryMutAct_9fa48("1330") ? "" : (stryCov_9fa48("1330"), 'paused'):
        if (stryMutAct_9fa48("1329")) {} else {
          stryCov_9fa48("1329");
          return stryMutAct_9fa48("1331") ? {} : (stryCov_9fa48("1331"), {
            ...state,
            phase: stryMutAct_9fa48("1332") ? "" : (stryCov_9fa48("1332"), 'paused'),
            pause: event.pause
          });
        }
      case stryMutAct_9fa48("1334") ? "" : (stryCov_9fa48("1334"), 'resumed'):
        if (stryMutAct_9fa48("1333")) {} else {
          stryCov_9fa48("1333");
          return stryMutAct_9fa48("1335") ? {} : (stryCov_9fa48("1335"), {
            ...state,
            phase: stryMutAct_9fa48("1336") ? "" : (stryCov_9fa48("1336"), 'running'),
            pause: null
          });
        }
      case stryMutAct_9fa48("1338") ? "" : (stryCov_9fa48("1338"), 'stop-asked'):
        if (stryMutAct_9fa48("1337")) {} else {
          stryCov_9fa48("1337");
          return stryMutAct_9fa48("1339") ? {} : (stryCov_9fa48("1339"), {
            ...state,
            phase: stryMutAct_9fa48("1340") ? "" : (stryCov_9fa48("1340"), 'stopping'),
            pause: null,
            isStopped: stryMutAct_9fa48("1341") ? false : (stryCov_9fa48("1341"), true)
          });
        }
      case stryMutAct_9fa48("1343") ? "" : (stryCov_9fa48("1343"), 'ended'):
        if (stryMutAct_9fa48("1342")) {} else {
          stryCov_9fa48("1342");
          return ended(state, event.trouble);
        }
    }
  }
}
function ended(state: RunState, trouble: RunTrouble | null): RunState {
  if (stryMutAct_9fa48("1344")) {
    {}
  } else {
    stryCov_9fa48("1344");
    const rest = stryMutAct_9fa48("1345") ? state.plan.files.map(({
      id
    }): FileOutcome => ({
      id,
      outcome: {
        kind: 'not-reached'
      }
    })) : (stryCov_9fa48("1345"), state.plan.files.filter(stryMutAct_9fa48("1346") ? () => undefined : (stryCov_9fa48("1346"), ({
      id
    }) => stryMutAct_9fa48("1347") ? state.outcomes.has(id) : (stryCov_9fa48("1347"), !state.outcomes.has(id)))).map(stryMutAct_9fa48("1348") ? () => undefined : (stryCov_9fa48("1348"), ({
      id
    }): FileOutcome => stryMutAct_9fa48("1349") ? {} : (stryCov_9fa48("1349"), {
      id,
      outcome: stryMutAct_9fa48("1350") ? {} : (stryCov_9fa48("1350"), {
        kind: stryMutAct_9fa48("1351") ? "" : (stryCov_9fa48("1351"), 'not-reached')
      })
    }))));
    const settled = withOutcomes(state, rest);
    return stryMutAct_9fa48("1352") ? {} : (stryCov_9fa48("1352"), {
      ...settled,
      phase: stryMutAct_9fa48("1353") ? "" : (stryCov_9fa48("1353"), 'ended'),
      pause: null,
      underWay: stryMutAct_9fa48("1354") ? ["Stryker was here"] : (stryCov_9fa48("1354"), []),
      trouble
    });
  }
}
function withOutcomes(state: RunState, settled: readonly FileOutcome[]): RunState {
  if (stryMutAct_9fa48("1355")) {
    {}
  } else {
    stryCov_9fa48("1355");
    const outcomes = new Map(state.outcomes);
    const counts = stryMutAct_9fa48("1356") ? {} : (stryCov_9fa48("1356"), {
      ...state.counts
    });
    for (const {
      id,
      outcome
    } of settled) {
      if (stryMutAct_9fa48("1357")) {
        {}
      } else {
        stryCov_9fa48("1357");
        if (stryMutAct_9fa48("1359") ? false : stryMutAct_9fa48("1358") ? true : (stryCov_9fa48("1358", "1359"), outcomes.has(id))) continue;
        outcomes.set(id, outcome);
        const column = columnOf(outcome);
        if (stryMutAct_9fa48("1362") ? column !== 'left' : stryMutAct_9fa48("1361") ? false : stryMutAct_9fa48("1360") ? true : (stryCov_9fa48("1360", "1361", "1362"), column === (stryMutAct_9fa48("1363") ? "" : (stryCov_9fa48("1363"), 'left')))) continue;
        stryMutAct_9fa48("1364") ? counts[column]-- : (stryCov_9fa48("1364"), counts[column]++);
        stryMutAct_9fa48("1365") ? counts.left++ : (stryCov_9fa48("1365"), counts.left--);
      }
    }
    return stryMutAct_9fa48("1366") ? {} : (stryCov_9fa48("1366"), {
      ...state,
      outcomes,
      counts
    });
  }
}
function columnOf(outcome: Outcome): keyof RunCounts {
  if (stryMutAct_9fa48("1367")) {
    {}
  } else {
    stryCov_9fa48("1367");
    switch (outcome.kind) {
      case stryMutAct_9fa48("1368") ? "" : (stryCov_9fa48("1368"), 'trashed'):
      case stryMutAct_9fa48("1370") ? "" : (stryCov_9fa48("1370"), 'purged'):
        if (stryMutAct_9fa48("1369")) {} else {
          stryCov_9fa48("1369");
          return stryMutAct_9fa48("1371") ? "" : (stryCov_9fa48("1371"), 'done');
        }
      case stryMutAct_9fa48("1372") ? "" : (stryCov_9fa48("1372"), 'already-gone'):
      case stryMutAct_9fa48("1374") ? "" : (stryCov_9fa48("1374"), 'skipped'):
        if (stryMutAct_9fa48("1373")) {} else {
          stryCov_9fa48("1373");
          return stryMutAct_9fa48("1375") ? "" : (stryCov_9fa48("1375"), 'leftAlone');
        }
      case stryMutAct_9fa48("1377") ? "" : (stryCov_9fa48("1377"), 'failed'):
        if (stryMutAct_9fa48("1376")) {} else {
          stryCov_9fa48("1376");
          return stryMutAct_9fa48("1378") ? "" : (stryCov_9fa48("1378"), 'failed');
        }
      case stryMutAct_9fa48("1380") ? "" : (stryCov_9fa48("1380"), 'not-reached'):
        if (stryMutAct_9fa48("1379")) {} else {
          stryCov_9fa48("1379");
          return stryMutAct_9fa48("1381") ? "" : (stryCov_9fa48("1381"), 'left');
        }
    }
  }
}

/** The planned files with such an outcome, in the plan's order. */
export function idsWith(state: RunState, kind: Outcome['kind']): string[] {
  if (stryMutAct_9fa48("1382")) {
    {}
  } else {
    stryCov_9fa48("1382");
    return stryMutAct_9fa48("1383") ? state.plan.files.map(({
      id
    }) => id) : (stryCov_9fa48("1383"), state.plan.files.map(stryMutAct_9fa48("1384") ? () => undefined : (stryCov_9fa48("1384"), ({
      id
    }) => id)).filter(stryMutAct_9fa48("1385") ? () => undefined : (stryCov_9fa48("1385"), id => stryMutAct_9fa48("1388") ? state.outcomes.get(id)?.kind !== kind : stryMutAct_9fa48("1387") ? false : stryMutAct_9fa48("1386") ? true : (stryCov_9fa48("1386", "1387", "1388"), (stryMutAct_9fa48("1389") ? state.outcomes.get(id).kind : (stryCov_9fa48("1389"), state.outcomes.get(id)?.kind)) === kind))));
  }
}