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
import type { Route } from '@forge/api';
import pLimit from 'p-limit';
import { within } from '../clock';
import type { Clock } from '../clock';
import { LostAnswerError, NotFoundError, NotPermittedError, RefusedError, ResumeLaterError, SignedOutError } from './errors';
import type { Pacer } from './pacer';
import type { RequestConfluence } from './request-confluence';
import { decideRetry } from './retry-policy';
import type { RetryDecision } from './retry-policy';

/** What the pace depends on; all of it handed in, so that it can be simulated. */
export type Surroundings = Clock & {
  readonly request: RequestConfluence;
  /** What this invocation can still spend, the reserve for its answer already taken off. */
  readonly timeLeftMs: () => number;
  /** In [0, 1). */
  readonly random: () => number;
};

/** The body of a successful answer; throws one of `errors.ts` for every other. */
export type PacedRequest = (method: Method, path: Route) => Promise<SuccessfulAnswer>;
export type SuccessfulAnswer = {
  readonly status: number;
  readonly body: string;
};
type Method = 'GET' | 'DELETE';
type Answer = SuccessfulAnswer & {
  readonly retryAfterSeconds: number | null;
};
type GiveUp = Extract<RetryDecision, {
  kind: 'give-up';
}>;
const READS_IN_FLIGHT = 2;
/** Confluence answers within a second on most days; a connection that is silent for so long is dead. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Keeps requests within a number in flight and to the pacer's pace, waits as Confluence asks, and
 * repeats what may be repeated (see `decideRetry`) while the invocation's time lasts. No request
 * outlives that time.
 */
export function makePacedRequest(surroundings: Surroundings, pacer: Pacer): PacedRequest {
  if (stryMutAct_9fa48("737")) {
    {}
  } else {
    stryCov_9fa48("737");
    const {
      wait,
      timeLeftMs,
      random
    } = surroundings;
    const slots = stryMutAct_9fa48("738") ? {} : (stryCov_9fa48("738"), {
      GET: pLimit(READS_IN_FLIGHT),
      DELETE: pLimit(deletesInFlight(pacer))
    });
    const followPace = () => {
      if (stryMutAct_9fa48("739")) {
        {}
      } else {
        stryCov_9fa48("739");
        slots.DELETE.concurrency = deletesInFlight(pacer);
      }
    };
    async function attemptUntilSettled(method: Method, path: Route): Promise<Answer> {
      if (stryMutAct_9fa48("740")) {
        {}
      } else {
        stryCov_9fa48("740");
        if (stryMutAct_9fa48("741")) {
          for (let attempt = 1; false; attempt++) {
            const startedAtMs = await takeTurn(pacer, timeLeftMs, path);
            followPace();
            const answer = await attemptOnce(surroundings, method, path);
            const httpStatus = answer instanceof LostAnswerError ? null : answer.status;
            if (httpStatus !== null && httpStatus < 400) return answer as Answer;
            const retryAfterSeconds = answer instanceof LostAnswerError ? null : answer.retryAfterSeconds;
            learn(pacer, method, httpStatus, startedAtMs);
            followPace();
            const failed = {
              httpStatus,
              method,
              retryAfterSeconds,
              attempt
            };
            const decision = decideRetry(failed, timeLeftMs(), random());
            const isForAll = httpStatus === 429 || retryAfterSeconds !== null;
            if (isForAll) pacer.pause(decision.waitMs);
            if (decision.kind === 'give-up') throw errorFor(answer, `${method} ${path.value}`, decision);
            if (!isForAll) await wait(decision.waitMs);
          }
        } else {
          stryCov_9fa48("741");
          for (let attempt = 1;; stryMutAct_9fa48("742") ? attempt-- : (stryCov_9fa48("742"), attempt++)) {
            if (stryMutAct_9fa48("743")) {
              {}
            } else {
              stryCov_9fa48("743");
              const startedAtMs = await takeTurn(pacer, timeLeftMs, path);
              followPace();
              const answer = await attemptOnce(surroundings, method, path);
              const httpStatus = answer instanceof LostAnswerError ? null : answer.status;
              if (stryMutAct_9fa48("746") ? httpStatus !== null || httpStatus < 400 : stryMutAct_9fa48("745") ? false : stryMutAct_9fa48("744") ? true : (stryCov_9fa48("744", "745", "746"), (stryMutAct_9fa48("748") ? httpStatus === null : stryMutAct_9fa48("747") ? true : (stryCov_9fa48("747", "748"), httpStatus !== null)) && (stryMutAct_9fa48("751") ? httpStatus >= 400 : stryMutAct_9fa48("750") ? httpStatus <= 400 : stryMutAct_9fa48("749") ? true : (stryCov_9fa48("749", "750", "751"), httpStatus < 400)))) return answer as Answer;
              const retryAfterSeconds = answer instanceof LostAnswerError ? null : answer.retryAfterSeconds;
              learn(pacer, method, httpStatus, startedAtMs);
              followPace();
              const failed = stryMutAct_9fa48("752") ? {} : (stryCov_9fa48("752"), {
                httpStatus,
                method,
                retryAfterSeconds,
                attempt
              });
              const decision = decideRetry(failed, timeLeftMs(), random());
              const isForAll = stryMutAct_9fa48("755") ? httpStatus === 429 && retryAfterSeconds !== null : stryMutAct_9fa48("754") ? false : stryMutAct_9fa48("753") ? true : (stryCov_9fa48("753", "754", "755"), (stryMutAct_9fa48("757") ? httpStatus !== 429 : stryMutAct_9fa48("756") ? false : (stryCov_9fa48("756", "757"), httpStatus === 429)) || (stryMutAct_9fa48("759") ? retryAfterSeconds === null : stryMutAct_9fa48("758") ? false : (stryCov_9fa48("758", "759"), retryAfterSeconds !== null)));
              if (stryMutAct_9fa48("761") ? false : stryMutAct_9fa48("760") ? true : (stryCov_9fa48("760", "761"), isForAll)) pacer.pause(decision.waitMs);
              if (stryMutAct_9fa48("764") ? decision.kind !== 'give-up' : stryMutAct_9fa48("763") ? false : stryMutAct_9fa48("762") ? true : (stryCov_9fa48("762", "763", "764"), decision.kind === (stryMutAct_9fa48("765") ? "" : (stryCov_9fa48("765"), 'give-up')))) throw errorFor(answer, stryMutAct_9fa48("766") ? `` : (stryCov_9fa48("766"), `${method} ${path.value}`), decision);
              if (stryMutAct_9fa48("769") ? false : stryMutAct_9fa48("768") ? true : stryMutAct_9fa48("767") ? isForAll : (stryCov_9fa48("767", "768", "769"), !isForAll)) await wait(decision.waitMs);
            }
          }
        }
      }
    }
    return stryMutAct_9fa48("770") ? () => undefined : (stryCov_9fa48("770"), (method, path) => slots[method](stryMutAct_9fa48("771") ? () => undefined : (stryCov_9fa48("771"), () => attemptUntilSettled(method, path))));
  }
}
function deletesInFlight({
  pace
}: Pacer): number {
  if (stryMutAct_9fa48("772")) {
    {}
  } else {
    stryCov_9fa48("772");
    return Math.floor(pace.deletesInFlight);
  }
}
async function takeTurn(pacer: Pacer, timeLeftMs: () => number, path: Route): Promise<number> {
  if (stryMutAct_9fa48("773")) {
    {}
  } else {
    stryCov_9fa48("773");
    const startedAtMs = await pacer.turn(timeLeftMs);
    if (stryMutAct_9fa48("776") ? startedAtMs === null : stryMutAct_9fa48("775") ? false : stryMutAct_9fa48("774") ? true : (stryCov_9fa48("774", "775", "776"), startedAtMs !== null)) return startedAtMs;
    // Nothing was sent: whoever asks again later has lost nothing.
    throw new ResumeLaterError(stryMutAct_9fa48("777") ? `` : (stryCov_9fa48("777"), `There is no time for ${path.value}.`), null, pacer.dueWaitMs);
  }
}

/** Conflicts come as 409, and where Confluence does not catch them as 500. */
function learn(pacer: Pacer, method: Method, httpStatus: number | null, startedAtMs: number): void {
  if (stryMutAct_9fa48("778")) {
    {}
  } else {
    stryCov_9fa48("778");
    if (stryMutAct_9fa48("781") ? httpStatus !== 429 : stryMutAct_9fa48("780") ? false : stryMutAct_9fa48("779") ? true : (stryCov_9fa48("779", "780", "781"), httpStatus === 429)) pacer.noteRateLimit(startedAtMs);
    if (stryMutAct_9fa48("784") ? method === 'DELETE' || httpStatus === 409 || httpStatus === 500 : stryMutAct_9fa48("783") ? false : stryMutAct_9fa48("782") ? true : (stryCov_9fa48("782", "783", "784"), (stryMutAct_9fa48("786") ? method !== 'DELETE' : stryMutAct_9fa48("785") ? true : (stryCov_9fa48("785", "786"), method === (stryMutAct_9fa48("787") ? "" : (stryCov_9fa48("787"), 'DELETE')))) && (stryMutAct_9fa48("789") ? httpStatus === 409 && httpStatus === 500 : stryMutAct_9fa48("788") ? true : (stryCov_9fa48("788", "789"), (stryMutAct_9fa48("791") ? httpStatus !== 409 : stryMutAct_9fa48("790") ? false : (stryCov_9fa48("790", "791"), httpStatus === 409)) || (stryMutAct_9fa48("793") ? httpStatus !== 500 : stryMutAct_9fa48("792") ? false : (stryCov_9fa48("792", "793"), httpStatus === 500)))))) {
      if (stryMutAct_9fa48("794")) {
        {}
      } else {
        stryCov_9fa48("794");
        pacer.noteConflict(startedAtMs);
      }
    }
  }
}
async function attemptOnce({
  request,
  wait,
  timeLeftMs
}: Surroundings, method: Method, path: Route): Promise<Answer | LostAnswerError> {
  if (stryMutAct_9fa48("795")) {
    {}
  } else {
    stryCov_9fa48("795");
    const limitMs = stryMutAct_9fa48("796") ? Math.max(REQUEST_TIMEOUT_MS, timeLeftMs()) : (stryCov_9fa48("796"), Math.min(REQUEST_TIMEOUT_MS, timeLeftMs()));
    const what = stryMutAct_9fa48("797") ? `` : (stryCov_9fa48("797"), `${method} ${path.value}`);
    try {
      if (stryMutAct_9fa48("798")) {
        {}
      } else {
        stryCov_9fa48("798");
        const answer = await within(limitMs, wait, ask(request, method, path));
        return (stryMutAct_9fa48("801") ? answer !== 'timed-out' : stryMutAct_9fa48("800") ? false : stryMutAct_9fa48("799") ? true : (stryCov_9fa48("799", "800", "801"), answer === (stryMutAct_9fa48("802") ? "" : (stryCov_9fa48("802"), 'timed-out')))) ? new LostAnswerError(stryMutAct_9fa48("803") ? `` : (stryCov_9fa48("803"), `${what} was not answered in ${String(limitMs)} ms.`), null) : answer;
      }
    } catch (cause) {
      if (stryMutAct_9fa48("804")) {
        {}
      } else {
        stryCov_9fa48("804");
        if (stryMutAct_9fa48("806") ? false : stryMutAct_9fa48("805") ? true : (stryCov_9fa48("805", "806"), isForPlatform(cause))) throw cause;
        return new LostAnswerError(stryMutAct_9fa48("807") ? `` : (stryCov_9fa48("807"), `${what} brought no answer.`), null, stryMutAct_9fa48("808") ? {} : (stryCov_9fa48("808"), {
          cause
        }));
      }
    }
  }
}
async function ask(request: RequestConfluence, method: Method, path: Route): Promise<Answer> {
  if (stryMutAct_9fa48("809")) {
    {}
  } else {
    stryCov_9fa48("809");
    const response = await request(path, stryMutAct_9fa48("810") ? {} : (stryCov_9fa48("810"), {
      method,
      headers: stryMutAct_9fa48("811") ? {} : (stryCov_9fa48("811"), {
        Accept: stryMutAct_9fa48("812") ? "" : (stryCov_9fa48("812"), 'application/json')
      })
    }));
    return stryMutAct_9fa48("813") ? {} : (stryCov_9fa48("813"), {
      status: response.status,
      // A 204 has no body; reading one anyway fails on some stacks.
      body: (stryMutAct_9fa48("816") ? response.status !== 204 : stryMutAct_9fa48("815") ? false : stryMutAct_9fa48("814") ? true : (stryCov_9fa48("814", "815", "816"), response.status === 204)) ? stryMutAct_9fa48("817") ? "Stryker was here!" : (stryCov_9fa48("817"), '') : await response.text(),
      retryAfterSeconds: readRetryAfter(response.headers.get(stryMutAct_9fa48("818") ? "" : (stryCov_9fa48("818"), 'Retry-After')))
    });
  }
}

/** Forge asks the person for consent when this error reaches it; see @forge/api's errors. */
function isForPlatform(error: unknown): boolean {
  if (stryMutAct_9fa48("819")) {
    {}
  } else {
    stryCov_9fa48("819");
    return stryMutAct_9fa48("822") ? error instanceof Error || error.name === 'NEEDS_AUTHENTICATION_ERR' : stryMutAct_9fa48("821") ? false : stryMutAct_9fa48("820") ? true : (stryCov_9fa48("820", "821", "822"), error instanceof Error && (stryMutAct_9fa48("824") ? error.name !== 'NEEDS_AUTHENTICATION_ERR' : stryMutAct_9fa48("823") ? true : (stryCov_9fa48("823", "824"), error.name === (stryMutAct_9fa48("825") ? "" : (stryCov_9fa48("825"), 'NEEDS_AUTHENTICATION_ERR')))));
  }
}
function readRetryAfter(header: string | null): number | null {
  if (stryMutAct_9fa48("826")) {
    {}
  } else {
    stryCov_9fa48("826");
    return (stryMutAct_9fa48("829") ? header !== null || /^\d+$/.test(header.trim()) : stryMutAct_9fa48("828") ? false : stryMutAct_9fa48("827") ? true : (stryCov_9fa48("827", "828", "829"), (stryMutAct_9fa48("831") ? header === null : stryMutAct_9fa48("830") ? true : (stryCov_9fa48("830", "831"), header !== null)) && (stryMutAct_9fa48("835") ? /^\D+$/ : stryMutAct_9fa48("834") ? /^\d$/ : stryMutAct_9fa48("833") ? /^\d+/ : stryMutAct_9fa48("832") ? /\d+$/ : (stryCov_9fa48("832", "833", "834", "835"), /^\d+$/)).test(stryMutAct_9fa48("836") ? header : (stryCov_9fa48("836"), header.trim())))) ? Number(header) : null;
  }
}
function errorFor(answer: Answer | LostAnswerError, what: string, gaveUp: GiveUp): Error {
  if (stryMutAct_9fa48("837")) {
    {}
  } else {
    stryCov_9fa48("837");
    const status = answer instanceof LostAnswerError ? null : answer.status;
    const message = stryMutAct_9fa48("838") ? `` : (stryCov_9fa48("838"), `${what} was answered with ${String(stryMutAct_9fa48("839") ? status && 'nothing' : (stryCov_9fa48("839"), status ?? (stryMutAct_9fa48("840") ? "" : (stryCov_9fa48("840"), 'nothing'))))}.`);
    // Only waiting cures a 429; whoever asks again later does so with a fresh invocation's time.
    if (stryMutAct_9fa48("843") ? status === 429 && gaveUp.because === 'no-time-left' : stryMutAct_9fa48("842") ? false : stryMutAct_9fa48("841") ? true : (stryCov_9fa48("841", "842", "843"), (stryMutAct_9fa48("845") ? status !== 429 : stryMutAct_9fa48("844") ? false : (stryCov_9fa48("844", "845"), status === 429)) || (stryMutAct_9fa48("847") ? gaveUp.because !== 'no-time-left' : stryMutAct_9fa48("846") ? false : (stryCov_9fa48("846", "847"), gaveUp.because === (stryMutAct_9fa48("848") ? "" : (stryCov_9fa48("848"), 'no-time-left')))))) {
      if (stryMutAct_9fa48("849")) {
        {}
      } else {
        stryCov_9fa48("849");
        return new ResumeLaterError(message, status, gaveUp.waitMs);
      }
    }
    if (stryMutAct_9fa48("851") ? false : stryMutAct_9fa48("850") ? true : (stryCov_9fa48("850", "851"), answer instanceof LostAnswerError)) return answer;
    return errorForStatus(answer.status, message);
  }
}
function errorForStatus(status: number, message: string): Error {
  if (stryMutAct_9fa48("852")) {
    {}
  } else {
    stryCov_9fa48("852");
    if (stryMutAct_9fa48("855") ? status !== 401 : stryMutAct_9fa48("854") ? false : stryMutAct_9fa48("853") ? true : (stryCov_9fa48("853", "854", "855"), status === 401)) return new SignedOutError(message, status);
    if (stryMutAct_9fa48("858") ? status !== 403 : stryMutAct_9fa48("857") ? false : stryMutAct_9fa48("856") ? true : (stryCov_9fa48("856", "857", "858"), status === 403)) return new NotPermittedError(message, status);
    if (stryMutAct_9fa48("861") ? status !== 404 : stryMutAct_9fa48("860") ? false : stryMutAct_9fa48("859") ? true : (stryCov_9fa48("859", "860", "861"), status === 404)) return new NotFoundError(message, status);
    if (stryMutAct_9fa48("864") ? status === 409 && status >= 500 : stryMutAct_9fa48("863") ? false : stryMutAct_9fa48("862") ? true : (stryCov_9fa48("862", "863", "864"), (stryMutAct_9fa48("866") ? status !== 409 : stryMutAct_9fa48("865") ? false : (stryCov_9fa48("865", "866"), status === 409)) || (stryMutAct_9fa48("869") ? status < 500 : stryMutAct_9fa48("868") ? status > 500 : stryMutAct_9fa48("867") ? false : (stryCov_9fa48("867", "868", "869"), status >= 500)))) return new LostAnswerError(message, status);
    return new RefusedError(message, status);
  }
}