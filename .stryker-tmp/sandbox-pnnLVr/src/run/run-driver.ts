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
import type { Plan } from '../cleanup/plan';
import type { Clock } from '../clock';
import type { BatchRequest, BatchResult, CleanupCalls, CleanupErrorCode, Reply } from '../contract';
import { askUntilAnswered } from './ask-function';
import { firstBatchSize, nextBatchSize } from './batch-size';
import { afterEvent, startOfRun } from './run-state';
import type { Pause, RunEvent, RunState, RunTrouble } from './run-state';
import { inDoubt, WaitingLine } from './waiting-line';
import type { WaitingFile } from './waiting-line';
export type RunSurroundings = {
  readonly calls: CleanupCalls;
  readonly clock: Clock;
  readonly onChange: (state: RunState) => void;
  /** Absent where nothing can tell whether there is one. */
  readonly connection?: Connection;
};

/** The way to the network, as far as a browser knows. */
export type Connection = {
  readonly isOnline: () => boolean;
  /** Resolves when there is one again, or when `signal` aborts. */
  readonly whenOnline: (signal: AbortSignal) => Promise<void>;
};
export type Run = {
  /** Resolves when every planned file has its outcome. */
  readonly ended: Promise<RunState>;
  /** Sends no more; what is under way still comes to its outcome. */
  stop(): void;
  /** Goes on after a pause that waits for a person. */
  resume(): void;
};

/** Refusals without one success after which a run pauses (DESIGN, "Pace"). */
const REFUSALS_BEFORE_PAUSE = 5;
/** Batches in a row that settle nothing, before a person is asked. */
const MAX_IDLE_BATCHES = 5;
/** Troubles that no waiting mends: the plan itself is about something that is not there. */
const HOPELESS: readonly (RunTrouble | CleanupErrorCode)[] = stryMutAct_9fa48("1129") ? [] : (stryCov_9fa48("1129"), [stryMutAct_9fa48("1130") ? "" : (stryCov_9fa48("1130"), 'bad-request'), stryMutAct_9fa48("1131") ? "" : (stryCov_9fa48("1131"), 'content-not-found')]);

/** Starts a run of the plan: one batch at a time, until each file has exactly one outcome. */
export function startRun(plan: Plan, surroundings: RunSurroundings): Run {
  if (stryMutAct_9fa48("1132")) {
    {}
  } else {
    stryCov_9fa48("1132");
    const driver = new RunDriver(plan, surroundings);
    return stryMutAct_9fa48("1133") ? {} : (stryCov_9fa48("1133"), {
      ended: driver.drive(),
      stop: () => {
        if (stryMutAct_9fa48("1134")) {
          {}
        } else {
          stryCov_9fa48("1134");
          driver.stop();
        }
      },
      resume: () => {
        if (stryMutAct_9fa48("1135")) {
          {}
        } else {
          stryCov_9fa48("1135");
          driver.resume();
        }
      }
    });
  }
}
class RunDriver {
  private state: RunState;
  private readonly line: WaitingLine;
  private readonly stopping = new AbortController();
  private goOn: (() => void) | null = null;
  private triesTheRest = stryMutAct_9fa48("1136") ? true : (stryCov_9fa48("1136"), false);
  private batchSize: number;
  private idleBatches = 0;
  private pace: BatchRequest['pace'] = null;
  constructor(private readonly plan: Plan, private readonly around: RunSurroundings) {
    if (stryMutAct_9fa48("1137")) {
      {}
    } else {
      stryCov_9fa48("1137");
      this.state = startOfRun(plan);
      this.line = new WaitingLine(plan.files);
      this.batchSize = firstBatchSize(plan.act);
    }
  }
  stop(): void {
    if (stryMutAct_9fa48("1138")) {
      {}
    } else {
      stryCov_9fa48("1138");
      if (stryMutAct_9fa48("1141") ? this.state.phase === 'ended' && this.isStopped() : stryMutAct_9fa48("1140") ? false : stryMutAct_9fa48("1139") ? true : (stryCov_9fa48("1139", "1140", "1141"), (stryMutAct_9fa48("1143") ? this.state.phase !== 'ended' : stryMutAct_9fa48("1142") ? false : (stryCov_9fa48("1142", "1143"), this.state.phase === (stryMutAct_9fa48("1144") ? "" : (stryCov_9fa48("1144"), 'ended')))) || this.isStopped())) return;
      this.tell(stryMutAct_9fa48("1145") ? {} : (stryCov_9fa48("1145"), {
        kind: stryMutAct_9fa48("1146") ? "" : (stryCov_9fa48("1146"), 'stop-asked')
      }));
      this.stopping.abort();
      stryMutAct_9fa48("1147") ? this.goOn() : (stryCov_9fa48("1147"), this.goOn?.());
    }
  }
  resume(): void {
    if (stryMutAct_9fa48("1148")) {
      {}
    } else {
      stryCov_9fa48("1148");
      stryMutAct_9fa48("1149") ? this.goOn() : (stryCov_9fa48("1149"), this.goOn?.());
    }
  }
  async drive(): Promise<RunState> {
    if (stryMutAct_9fa48("1150")) {
      {}
    } else {
      stryCov_9fa48("1150");
      let trouble: RunTrouble | null = null;
      while (stryMutAct_9fa48("1152") ? this.line.length > 0 || !this.isStopped() : stryMutAct_9fa48("1151") ? false : (stryCov_9fa48("1151", "1152"), (stryMutAct_9fa48("1155") ? this.line.length <= 0 : stryMutAct_9fa48("1154") ? this.line.length >= 0 : stryMutAct_9fa48("1153") ? true : (stryCov_9fa48("1153", "1154", "1155"), this.line.length > 0)) && (stryMutAct_9fa48("1156") ? this.isStopped() : (stryCov_9fa48("1156"), !this.isStopped())))) {
        if (stryMutAct_9fa48("1157")) {
          {}
        } else {
          stryCov_9fa48("1157");
          trouble = await this.driveBatch();
          if (stryMutAct_9fa48("1160") ? trouble === null && this.isStopped() : stryMutAct_9fa48("1159") ? false : stryMutAct_9fa48("1158") ? true : (stryCov_9fa48("1158", "1159", "1160"), (stryMutAct_9fa48("1162") ? trouble !== null : stryMutAct_9fa48("1161") ? false : (stryCov_9fa48("1161", "1162"), trouble === null)) || this.isStopped())) continue;
          if (stryMutAct_9fa48("1164") ? false : stryMutAct_9fa48("1163") ? true : (stryCov_9fa48("1163", "1164"), HOPELESS.includes(trouble))) break;
          await this.pauseForPerson(stryMutAct_9fa48("1165") ? {} : (stryCov_9fa48("1165"), {
            because: stryMutAct_9fa48("1166") ? "" : (stryCov_9fa48("1166"), 'trouble'),
            trouble
          }));
          if (stryMutAct_9fa48("1169") ? false : stryMutAct_9fa48("1168") ? true : stryMutAct_9fa48("1167") ? this.isStopped() : (stryCov_9fa48("1167", "1168", "1169"), !this.isStopped())) trouble = null;
        }
      }
      this.tell(stryMutAct_9fa48("1170") ? {} : (stryCov_9fa48("1170"), {
        kind: stryMutAct_9fa48("1171") ? "" : (stryCov_9fa48("1171"), 'batch-answered'),
        settled: this.line.endInDoubt()
      }));
      this.tell(stryMutAct_9fa48("1172") ? {} : (stryCov_9fa48("1172"), {
        kind: stryMutAct_9fa48("1173") ? "" : (stryCov_9fa48("1173"), 'ended'),
        trouble
      }));
      return this.state;
    }
  }
  private isStopped(): boolean {
    if (stryMutAct_9fa48("1174")) {
      {}
    } else {
      stryCov_9fa48("1174");
      return this.stopping.signal.aborted;
    }
  }
  private async driveBatch(): Promise<RunTrouble | null> {
    if (stryMutAct_9fa48("1175")) {
      {}
    } else {
      stryCov_9fa48("1175");
      const batch = this.line.take(this.batchSize);
      this.tell(stryMutAct_9fa48("1176") ? {} : (stryCov_9fa48("1176"), {
        kind: stryMutAct_9fa48("1177") ? "" : (stryCov_9fa48("1177"), 'batch-sent'),
        ids: batch.map(stryMutAct_9fa48("1178") ? () => undefined : (stryCov_9fa48("1178"), ({
          file
        }) => file.id))
      }));
      const {
        reply,
        sent,
        tookMs
      } = await this.send(batch);
      if (stryMutAct_9fa48("1181") ? reply?.ok === true : stryMutAct_9fa48("1180") ? false : stryMutAct_9fa48("1179") ? true : (stryCov_9fa48("1179", "1180", "1181"), (stryMutAct_9fa48("1182") ? reply.ok : (stryCov_9fa48("1182"), reply?.ok)) !== (stryMutAct_9fa48("1183") ? false : (stryCov_9fa48("1183"), true)))) {
        if (stryMutAct_9fa48("1184")) {
          {}
        } else {
          stryCov_9fa48("1184");
          this.line.putBack(sent);
          this.tell(stryMutAct_9fa48("1185") ? {} : (stryCov_9fa48("1185"), {
            kind: stryMutAct_9fa48("1186") ? "" : (stryCov_9fa48("1186"), 'batch-answered'),
            settled: stryMutAct_9fa48("1187") ? ["Stryker was here"] : (stryCov_9fa48("1187"), [])
          }));
          return (stryMutAct_9fa48("1190") ? reply !== null : stryMutAct_9fa48("1189") ? false : stryMutAct_9fa48("1188") ? true : (stryCov_9fa48("1188", "1189", "1190"), reply === null)) ? stryMutAct_9fa48("1191") ? "" : (stryCov_9fa48("1191"), 'no-answer') : reply.error.code;
        }
      }
      const settled = this.line.settle(sent, reply.value);
      this.tell(stryMutAct_9fa48("1192") ? {} : (stryCov_9fa48("1192"), {
        kind: stryMutAct_9fa48("1193") ? "" : (stryCov_9fa48("1193"), 'batch-answered'),
        settled
      }));
      this.pace = reply.value.pace;
      this.batchSize = nextBatchSize(this.plan.act, stryMutAct_9fa48("1194") ? {} : (stryCov_9fa48("1194"), {
        size: batch.length,
        settledCount: settled.length,
        tookMs
      }));
      return this.isStuck(settled.length, reply.value) ? stryMutAct_9fa48("1195") ? "" : (stryCov_9fa48("1195"), 'no-progress') : this.pauseIfDue(reply.value);
    }
  }
  private isStuck(settledCount: number, {
    end
  }: BatchResult): boolean {
    if (stryMutAct_9fa48("1196")) {
      {}
    } else {
      stryCov_9fa48("1196");
      // A limit is waited out however often it comes: that Confluence answers so is no trouble.
      const isIdle = stryMutAct_9fa48("1199") ? settledCount === 0 || end !== 'rate-limited' : stryMutAct_9fa48("1198") ? false : stryMutAct_9fa48("1197") ? true : (stryCov_9fa48("1197", "1198", "1199"), (stryMutAct_9fa48("1201") ? settledCount !== 0 : stryMutAct_9fa48("1200") ? true : (stryCov_9fa48("1200", "1201"), settledCount === 0)) && (stryMutAct_9fa48("1203") ? end === 'rate-limited' : stryMutAct_9fa48("1202") ? true : (stryCov_9fa48("1202", "1203"), end !== (stryMutAct_9fa48("1204") ? "" : (stryCov_9fa48("1204"), 'rate-limited')))));
      this.idleBatches = isIdle ? stryMutAct_9fa48("1205") ? this.idleBatches - 1 : (stryCov_9fa48("1205"), this.idleBatches + 1) : 0;
      const isStuck = stryMutAct_9fa48("1209") ? this.idleBatches < MAX_IDLE_BATCHES : stryMutAct_9fa48("1208") ? this.idleBatches > MAX_IDLE_BATCHES : stryMutAct_9fa48("1207") ? false : stryMutAct_9fa48("1206") ? true : (stryCov_9fa48("1206", "1207", "1208", "1209"), this.idleBatches >= MAX_IDLE_BATCHES);
      if (stryMutAct_9fa48("1211") ? false : stryMutAct_9fa48("1210") ? true : (stryCov_9fa48("1210", "1211"), isStuck)) this.idleBatches = 0;
      return isStuck;
    }
  }

  /** `sent` is the batch as it was last sent, `tookMs` how long that last try lasted. */
  private async send(batch: readonly WaitingFile[]) {
    if (stryMutAct_9fa48("1212")) {
      {}
    } else {
      stryCov_9fa48("1212");
      const {
        calls,
        clock
      } = this.around;
      const call = (stryMutAct_9fa48("1215") ? this.plan.act !== 'trash' : stryMutAct_9fa48("1214") ? false : stryMutAct_9fa48("1213") ? true : (stryCov_9fa48("1213", "1214", "1215"), this.plan.act === (stryMutAct_9fa48("1216") ? "" : (stryCov_9fa48("1216"), 'trash')))) ? calls.trashBatch : calls.purgeBatch;
      let sent = batch;
      let tries = 0;
      let sentAtMs = clock.now();
      const ask = (isRepeat: boolean): Promise<Reply<BatchResult>> => {
        if (stryMutAct_9fa48("1217")) {
          {}
        } else {
          stryCov_9fa48("1217");
          stryMutAct_9fa48("1218") ? tries -= 1 : (stryCov_9fa48("1218"), tries += 1);
          if (stryMutAct_9fa48("1220") ? false : stryMutAct_9fa48("1219") ? true : (stryCov_9fa48("1219", "1220"), isRepeat)) sent = inDoubt(batch);
          sentAtMs = clock.now();
          return call(this.requestFor(sent));
        }
      };
      const reply = await askUntilAnswered(ask, stryMutAct_9fa48("1221") ? {} : (stryCov_9fa48("1221"), {
        wait: clock.wait,
        signal: this.stopping.signal,
        beforeTry: stryMutAct_9fa48("1222") ? () => undefined : (stryCov_9fa48("1222"), () => this.untilOnline())
      }));
      // Not even the last try was answered: whatever it did may be done.
      if (stryMutAct_9fa48("1225") ? reply === null || tries > 0 : stryMutAct_9fa48("1224") ? false : stryMutAct_9fa48("1223") ? true : (stryCov_9fa48("1223", "1224", "1225"), (stryMutAct_9fa48("1227") ? reply !== null : stryMutAct_9fa48("1226") ? true : (stryCov_9fa48("1226", "1227"), reply === null)) && (stryMutAct_9fa48("1230") ? tries <= 0 : stryMutAct_9fa48("1229") ? tries >= 0 : stryMutAct_9fa48("1228") ? true : (stryCov_9fa48("1228", "1229", "1230"), tries > 0)))) sent = inDoubt(batch);
      return stryMutAct_9fa48("1231") ? {} : (stryCov_9fa48("1231"), {
        reply,
        sent,
        tookMs: stryMutAct_9fa48("1232") ? clock.now() + sentAtMs : (stryCov_9fa48("1232"), clock.now() - sentAtMs)
      });
    }
  }
  private requestFor(batch: readonly WaitingFile[]): BatchRequest {
    if (stryMutAct_9fa48("1233")) {
      {}
    } else {
      stryCov_9fa48("1233");
      return stryMutAct_9fa48("1234") ? {} : (stryCov_9fa48("1234"), {
        contentKind: this.plan.contentKind,
        rule: this.plan.rule,
        files: batch.map(stryMutAct_9fa48("1235") ? () => undefined : (stryCov_9fa48("1235"), ({
          file,
          mayBeDone
        }) => stryMutAct_9fa48("1236") ? {} : (stryCov_9fa48("1236"), {
          ...file,
          mayBeDone
        }))),
        stopAfterRefusals: this.refusalsLeft(),
        pace: this.pace
      });
    }
  }

  /** Counted over the whole run: the batches of a purge are smaller than the number of refusals. */
  private refusalsLeft(): number | null {
    if (stryMutAct_9fa48("1237")) {
      {}
    } else {
      stryCov_9fa48("1237");
      if (stryMutAct_9fa48("1240") ? this.triesTheRest && this.state.counts.done > 0 : stryMutAct_9fa48("1239") ? false : stryMutAct_9fa48("1238") ? true : (stryCov_9fa48("1238", "1239", "1240"), this.triesTheRest || (stryMutAct_9fa48("1243") ? this.state.counts.done <= 0 : stryMutAct_9fa48("1242") ? this.state.counts.done >= 0 : stryMutAct_9fa48("1241") ? false : (stryCov_9fa48("1241", "1242", "1243"), this.state.counts.done > 0)))) return null;
      const refusals = stryMutAct_9fa48("1244") ? [...this.state.outcomes.values()].length : (stryCov_9fa48("1244"), (stryMutAct_9fa48("1245") ? [] : (stryCov_9fa48("1245"), [...this.state.outcomes.values()])).filter(stryMutAct_9fa48("1246") ? () => undefined : (stryCov_9fa48("1246"), outcome => stryMutAct_9fa48("1249") ? outcome.kind === 'failed' || outcome.because === 'not-permitted' : stryMutAct_9fa48("1248") ? false : stryMutAct_9fa48("1247") ? true : (stryCov_9fa48("1247", "1248", "1249"), (stryMutAct_9fa48("1251") ? outcome.kind !== 'failed' : stryMutAct_9fa48("1250") ? true : (stryCov_9fa48("1250", "1251"), outcome.kind === (stryMutAct_9fa48("1252") ? "" : (stryCov_9fa48("1252"), 'failed')))) && (stryMutAct_9fa48("1254") ? outcome.because !== 'not-permitted' : stryMutAct_9fa48("1253") ? true : (stryCov_9fa48("1253", "1254"), outcome.because === (stryMutAct_9fa48("1255") ? "" : (stryCov_9fa48("1255"), 'not-permitted'))))))).length);
      return stryMutAct_9fa48("1256") ? Math.min(1, REFUSALS_BEFORE_PAUSE - refusals) : (stryCov_9fa48("1256"), Math.max(1, stryMutAct_9fa48("1257") ? REFUSALS_BEFORE_PAUSE + refusals : (stryCov_9fa48("1257"), REFUSALS_BEFORE_PAUSE - refusals)));
    }
  }
  private async pauseIfDue({
    end,
    resumeAfterMs
  }: BatchResult): Promise<RunTrouble | null> {
    if (stryMutAct_9fa48("1258")) {
      {}
    } else {
      stryCov_9fa48("1258");
      if (stryMutAct_9fa48("1261") ? end !== 'signed-out' : stryMutAct_9fa48("1260") ? false : stryMutAct_9fa48("1259") ? true : (stryCov_9fa48("1259", "1260", "1261"), end === (stryMutAct_9fa48("1262") ? "" : (stryCov_9fa48("1262"), 'signed-out')))) return stryMutAct_9fa48("1263") ? "" : (stryCov_9fa48("1263"), 'signed-out');
      if (stryMutAct_9fa48("1266") ? this.isStopped() && this.line.length === 0 : stryMutAct_9fa48("1265") ? false : stryMutAct_9fa48("1264") ? true : (stryCov_9fa48("1264", "1265", "1266"), this.isStopped() || (stryMutAct_9fa48("1268") ? this.line.length !== 0 : stryMutAct_9fa48("1267") ? false : (stryCov_9fa48("1267", "1268"), this.line.length === 0)))) return null;
      if (stryMutAct_9fa48("1271") ? end !== 'refused' : stryMutAct_9fa48("1270") ? false : stryMutAct_9fa48("1269") ? true : (stryCov_9fa48("1269", "1270", "1271"), end === (stryMutAct_9fa48("1272") ? "" : (stryCov_9fa48("1272"), 'refused')))) {
        if (stryMutAct_9fa48("1273")) {
          {}
        } else {
          stryCov_9fa48("1273");
          await this.pauseForPerson(stryMutAct_9fa48("1274") ? {} : (stryCov_9fa48("1274"), {
            because: stryMutAct_9fa48("1275") ? "" : (stryCov_9fa48("1275"), 'not-permitted')
          }));
          this.triesTheRest = stryMutAct_9fa48("1276") ? false : (stryCov_9fa48("1276"), true);
        }
      } else if (stryMutAct_9fa48("1279") ? resumeAfterMs !== null || end === 'rate-limited' || end === 'confluence-trouble' : stryMutAct_9fa48("1278") ? false : stryMutAct_9fa48("1277") ? true : (stryCov_9fa48("1277", "1278", "1279"), (stryMutAct_9fa48("1281") ? resumeAfterMs === null : stryMutAct_9fa48("1280") ? true : (stryCov_9fa48("1280", "1281"), resumeAfterMs !== null)) && (stryMutAct_9fa48("1283") ? end === 'rate-limited' && end === 'confluence-trouble' : stryMutAct_9fa48("1282") ? true : (stryCov_9fa48("1282", "1283"), (stryMutAct_9fa48("1285") ? end !== 'rate-limited' : stryMutAct_9fa48("1284") ? false : (stryCov_9fa48("1284", "1285"), end === (stryMutAct_9fa48("1286") ? "" : (stryCov_9fa48("1286"), 'rate-limited')))) || (stryMutAct_9fa48("1288") ? end !== 'confluence-trouble' : stryMutAct_9fa48("1287") ? false : (stryCov_9fa48("1287", "1288"), end === (stryMutAct_9fa48("1289") ? "" : (stryCov_9fa48("1289"), 'confluence-trouble')))))))) {
        if (stryMutAct_9fa48("1290")) {
          {}
        } else {
          stryCov_9fa48("1290");
          const untilMs = stryMutAct_9fa48("1291") ? this.around.clock.now() - resumeAfterMs : (stryCov_9fa48("1291"), this.around.clock.now() + resumeAfterMs);
          await this.pauseWhile(stryMutAct_9fa48("1292") ? {} : (stryCov_9fa48("1292"), {
            because: end,
            untilMs
          }), this.around.clock.wait(resumeAfterMs, this.stopping.signal));
        }
      }
      return null;
    }
  }
  private async untilOnline(): Promise<void> {
    if (stryMutAct_9fa48("1293")) {
      {}
    } else {
      stryCov_9fa48("1293");
      const {
        connection
      } = this.around;
      if (stryMutAct_9fa48("1296") ? (connection === undefined || connection.isOnline()) && this.isStopped() : stryMutAct_9fa48("1295") ? false : stryMutAct_9fa48("1294") ? true : (stryCov_9fa48("1294", "1295", "1296"), (stryMutAct_9fa48("1298") ? connection === undefined && connection.isOnline() : stryMutAct_9fa48("1297") ? false : (stryCov_9fa48("1297", "1298"), (stryMutAct_9fa48("1300") ? connection !== undefined : stryMutAct_9fa48("1299") ? false : (stryCov_9fa48("1299", "1300"), connection === undefined)) || connection.isOnline())) || this.isStopped())) return;
      await this.pauseWhile(stryMutAct_9fa48("1301") ? {} : (stryCov_9fa48("1301"), {
        because: stryMutAct_9fa48("1302") ? "" : (stryCov_9fa48("1302"), 'offline')
      }), connection.whenOnline(this.stopping.signal));
    }
  }
  private pauseForPerson(pause: Pause): Promise<void> {
    if (stryMutAct_9fa48("1303")) {
      {}
    } else {
      stryCov_9fa48("1303");
      const answered = new Promise<void>(resolve => {
        if (stryMutAct_9fa48("1304")) {
          {}
        } else {
          stryCov_9fa48("1304");
          this.goOn = () => {
            if (stryMutAct_9fa48("1305")) {
              {}
            } else {
              stryCov_9fa48("1305");
              this.goOn = null;
              resolve();
            }
          };
        }
      });
      return this.pauseWhile(pause, answered);
    }
  }
  private async pauseWhile(pause: Pause, over: Promise<void>): Promise<void> {
    if (stryMutAct_9fa48("1306")) {
      {}
    } else {
      stryCov_9fa48("1306");
      this.tell(stryMutAct_9fa48("1307") ? {} : (stryCov_9fa48("1307"), {
        kind: stryMutAct_9fa48("1308") ? "" : (stryCov_9fa48("1308"), 'paused'),
        pause
      }));
      await over;
      if (stryMutAct_9fa48("1311") ? false : stryMutAct_9fa48("1310") ? true : stryMutAct_9fa48("1309") ? this.isStopped() : (stryCov_9fa48("1309", "1310", "1311"), !this.isStopped())) this.tell(stryMutAct_9fa48("1312") ? {} : (stryCov_9fa48("1312"), {
        kind: stryMutAct_9fa48("1313") ? "" : (stryCov_9fa48("1313"), 'resumed')
      }));
    }
  }
  private tell(event: RunEvent): void {
    if (stryMutAct_9fa48("1314")) {
      {}
    } else {
      stryCov_9fa48("1314");
      this.state = afterEvent(this.state, event);
      this.around.onChange(this.state);
    }
  }
}