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
import { TZDate, tzOffset } from '@date-fns/tz';
import { addMinutes, isValid, parseISO, subDays, subYears } from 'date-fns';
import { parseInstant } from './instant';
export type CutoffRefusal = 'not-a-date' | 'no-such-day' | 'time-without-zone' | 'future' | 'unknown-time-zone';
export type CutoffReading = {
  readonly kind: 'empty';
} | {
  readonly kind: 'instant';
  readonly beforeMs: number;
} | {
  readonly kind: 'refused';
  readonly because: CutoffRefusal;
};
const CALENDAR_DATE = stryMutAct_9fa48("220") ? /^\d{4}-\d{2}-\D{2}$/ : stryMutAct_9fa48("219") ? /^\d{4}-\d{2}-\d$/ : stryMutAct_9fa48("218") ? /^\d{4}-\D{2}-\d{2}$/ : stryMutAct_9fa48("217") ? /^\d{4}-\d-\d{2}$/ : stryMutAct_9fa48("216") ? /^\D{4}-\d{2}-\d{2}$/ : stryMutAct_9fa48("215") ? /^\d-\d{2}-\d{2}$/ : stryMutAct_9fa48("214") ? /^\d{4}-\d{2}-\d{2}/ : stryMutAct_9fa48("213") ? /\d{4}-\d{2}-\d{2}$/ : (stryCov_9fa48("213", "214", "215", "216", "217", "218", "219", "220"), /^\d{4}-\d{2}-\d{2}$/);
const TIME_WITHOUT_ZONE = stryMutAct_9fa48("240") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\D+)?)?$/ : stryMutAct_9fa48("239") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d)?)?$/ : stryMutAct_9fa48("238") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[^.,]\d+)?)?$/ : stryMutAct_9fa48("237") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+))?$/ : stryMutAct_9fa48("236") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\D{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("235") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("234") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)$/ : stryMutAct_9fa48("233") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\D{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("232") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("231") ? /^\d{4}-\d{2}-\d{2}[T ]\D{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("230") ? /^\d{4}-\d{2}-\d{2}[T ]\d:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("229") ? /^\d{4}-\d{2}-\d{2}[^T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("228") ? /^\d{4}-\d{2}-\D{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("227") ? /^\d{4}-\d{2}-\d[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("226") ? /^\d{4}-\D{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("225") ? /^\d{4}-\d-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("224") ? /^\D{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("223") ? /^\d-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : stryMutAct_9fa48("222") ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/ : stryMutAct_9fa48("221") ? /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/ : (stryCov_9fa48("221", "222", "223", "224", "225", "226", "227", "228", "229", "230", "231", "232", "233", "234", "235", "236", "237", "238", "239", "240"), /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/);
const STARTS_LIKE_A_TIMESTAMP = stryMutAct_9fa48("248") ? /^\d{4}-\d{2}-\d{2}T\D/ : stryMutAct_9fa48("247") ? /^\d{4}-\d{2}-\D{2}T\d/ : stryMutAct_9fa48("246") ? /^\d{4}-\d{2}-\dT\d/ : stryMutAct_9fa48("245") ? /^\d{4}-\D{2}-\d{2}T\d/ : stryMutAct_9fa48("244") ? /^\d{4}-\d-\d{2}T\d/ : stryMutAct_9fa48("243") ? /^\D{4}-\d{2}-\d{2}T\d/ : stryMutAct_9fa48("242") ? /^\d-\d{2}-\d{2}T\d/ : stryMutAct_9fa48("241") ? /\d{4}-\d{2}-\d{2}T\d/ : (stryCov_9fa48("241", "242", "243", "244", "245", "246", "247", "248"), /^\d{4}-\d{2}-\d{2}T\d/);
const MINUTE_MS = 60_000;
/** Every offset in use since 1972 is a multiple of this, and so is every start of a day. */
const QUARTER_HOUR_MS = stryMutAct_9fa48("249") ? 15 / MINUTE_MS : (stryCov_9fa48("249"), 15 * MINUTE_MS);
/** No zone has ever been further from UTC than this. */
const WIDEST_OFFSET_MS = stryMutAct_9fa48("250") ? 16 * 60 / MINUTE_MS : (stryCov_9fa48("250"), (stryMutAct_9fa48("251") ? 16 / 60 : (stryCov_9fa48("251"), 16 * 60)) * MINUTE_MS);

/**
 * What a person typed into the cutoff field.
 *
 * A date means the start of that day in `timeZone`; a full ISO 8601 timestamp means itself.
 * Everything else is refused rather than guessed at. A bound in the future is refused as well: it
 * would also match files that do not exist yet.
 *
 * @param timeZone IANA name, as Confluence reports it for the person.
 * @param nowMs Epoch ms.
 */
export function readCutoff(typed: string, timeZone: string, nowMs: number): CutoffReading {
  if (stryMutAct_9fa48("252")) {
    {}
  } else {
    stryCov_9fa48("252");
    const text = stryMutAct_9fa48("253") ? typed : (stryCov_9fa48("253"), typed.trim());
    if (stryMutAct_9fa48("256") ? text !== '' : stryMutAct_9fa48("255") ? false : stryMutAct_9fa48("254") ? true : (stryCov_9fa48("254", "255", "256"), text === (stryMutAct_9fa48("257") ? "Stryker was here!" : (stryCov_9fa48("257"), '')))) return stryMutAct_9fa48("258") ? {} : (stryCov_9fa48("258"), {
      kind: stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'empty')
    });
    const beforeMs = readBound(text, timeZone);
    if (stryMutAct_9fa48("262") ? typeof beforeMs === 'number' : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), typeof beforeMs !== (stryMutAct_9fa48("263") ? "" : (stryCov_9fa48("263"), 'number')))) return stryMutAct_9fa48("264") ? {} : (stryCov_9fa48("264"), {
      kind: stryMutAct_9fa48("265") ? "" : (stryCov_9fa48("265"), 'refused'),
      because: beforeMs
    });
    if (stryMutAct_9fa48("269") ? beforeMs <= nowMs : stryMutAct_9fa48("268") ? beforeMs >= nowMs : stryMutAct_9fa48("267") ? false : stryMutAct_9fa48("266") ? true : (stryCov_9fa48("266", "267", "268", "269"), beforeMs > nowMs)) return stryMutAct_9fa48("270") ? {} : (stryCov_9fa48("270"), {
      kind: stryMutAct_9fa48("271") ? "" : (stryCov_9fa48("271"), 'refused'),
      because: stryMutAct_9fa48("272") ? "" : (stryCov_9fa48("272"), 'future')
    });
    return stryMutAct_9fa48("273") ? {} : (stryCov_9fa48("273"), {
      kind: stryMutAct_9fa48("274") ? "" : (stryCov_9fa48("274"), 'instant'),
      beforeMs
    });
  }
}
function readBound(text: string, timeZone: string): number | CutoffRefusal {
  if (stryMutAct_9fa48("275")) {
    {}
  } else {
    stryCov_9fa48("275");
    if (stryMutAct_9fa48("277") ? false : stryMutAct_9fa48("276") ? true : (stryCov_9fa48("276", "277"), TIME_WITHOUT_ZONE.test(text))) return stryMutAct_9fa48("278") ? "" : (stryCov_9fa48("278"), 'time-without-zone');
    if (stryMutAct_9fa48("280") ? false : stryMutAct_9fa48("279") ? true : (stryCov_9fa48("279", "280"), STARTS_LIKE_A_TIMESTAMP.test(text))) {
      if (stryMutAct_9fa48("281")) {
        {}
      } else {
        stryCov_9fa48("281");
        return stryMutAct_9fa48("282") ? parseInstant(text) && (isCalendarDate(text.slice(0, 10)) ? 'not-a-date' : 'no-such-day') : (stryCov_9fa48("282"), parseInstant(text) ?? (isCalendarDate(stryMutAct_9fa48("283") ? text : (stryCov_9fa48("283"), text.slice(0, 10))) ? stryMutAct_9fa48("284") ? "" : (stryCov_9fa48("284"), 'not-a-date') : stryMutAct_9fa48("285") ? "" : (stryCov_9fa48("285"), 'no-such-day')));
      }
    }
    if (stryMutAct_9fa48("288") ? false : stryMutAct_9fa48("287") ? true : stryMutAct_9fa48("286") ? CALENDAR_DATE.test(text) : (stryCov_9fa48("286", "287", "288"), !CALENDAR_DATE.test(text))) return stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'not-a-date');
    if (stryMutAct_9fa48("292") ? false : stryMutAct_9fa48("291") ? true : stryMutAct_9fa48("290") ? isCalendarDate(text) : (stryCov_9fa48("290", "291", "292"), !isCalendarDate(text))) return stryMutAct_9fa48("293") ? "" : (stryCov_9fa48("293"), 'no-such-day');
    if (stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : stryMutAct_9fa48("294") ? isTimeZone(timeZone) : (stryCov_9fa48("294", "295", "296"), !isTimeZone(timeZone))) return stryMutAct_9fa48("297") ? "" : (stryCov_9fa48("297"), 'unknown-time-zone');
    return stryMutAct_9fa48("298") ? firstInstantOf(text, timeZone) && 'no-such-day' : (stryCov_9fa48("298"), firstInstantOf(text, timeZone) ?? (stryMutAct_9fa48("299") ? "" : (stryCov_9fa48("299"), 'no-such-day')));
  }
}

/**
 * The first instant (epoch ms) of `date` in `timeZone`.
 *
 * "Before 2026-03-29" means before midnight where the person lives, so the answer differs by zone
 * and survives days on which the clocks change: where midnight comes twice it is the first one,
 * where there is none it is the moment at which the day begins.
 *
 * @param date Calendar date, `YYYY-MM-DD`.
 * @param timeZone IANA name.
 * @throws {RangeError} When the date or the zone does not exist.
 */
export function startOfDayMs(date: string, timeZone: string): number {
  if (stryMutAct_9fa48("300")) {
    {}
  } else {
    stryCov_9fa48("300");
    const startMs = stryMutAct_9fa48("303") ? isCalendarDate(date) && isTimeZone(timeZone) || firstInstantOf(date, timeZone) : stryMutAct_9fa48("302") ? false : stryMutAct_9fa48("301") ? true : (stryCov_9fa48("301", "302", "303"), (stryMutAct_9fa48("305") ? isCalendarDate(date) || isTimeZone(timeZone) : stryMutAct_9fa48("304") ? true : (stryCov_9fa48("304", "305"), isCalendarDate(date) && isTimeZone(timeZone))) && firstInstantOf(date, timeZone));
    if (stryMutAct_9fa48("308") ? typeof startMs === 'number' : stryMutAct_9fa48("307") ? false : stryMutAct_9fa48("306") ? true : (stryCov_9fa48("306", "307", "308"), typeof startMs !== (stryMutAct_9fa48("309") ? "" : (stryCov_9fa48("309"), 'number')))) throw new RangeError(stryMutAct_9fa48("310") ? `` : (stryCov_9fa48("310"), `There is no ${date} in ${timeZone}.`));
    return startMs;
  }
}

/** Today's calendar date (`YYYY-MM-DD`) in `timeZone`. */
export function todayIn(timeZone: string, nowMs: number): string {
  if (stryMutAct_9fa48("311")) {
    {}
  } else {
    stryCov_9fa48("311");
    return calendarDateAt(nowMs, timeZone);
  }
}
export type QuickPick = {
  readonly unit: 'days' | 'years';
  readonly amount: number;
};

/** The calendar date that lies so many days or years before today, where the person lives. */
export function dateBeforeToday(pick: QuickPick, timeZone: string, nowMs: number): string {
  if (stryMutAct_9fa48("312")) {
    {}
  } else {
    stryCov_9fa48("312");
    // As UTC throughout: a calendar date has no zone, and the process's own must not matter.
    const today = new TZDate(stryMutAct_9fa48("313") ? `` : (stryCov_9fa48("313"), `${todayIn(timeZone, nowMs)}T00:00:00Z`), stryMutAct_9fa48("314") ? "" : (stryCov_9fa48("314"), 'UTC'));
    const shifted = (stryMutAct_9fa48("317") ? pick.unit !== 'days' : stryMutAct_9fa48("316") ? false : stryMutAct_9fa48("315") ? true : (stryCov_9fa48("315", "316", "317"), pick.unit === (stryMutAct_9fa48("318") ? "" : (stryCov_9fa48("318"), 'days')))) ? subDays(today, pick.amount) : subYears(today, pick.amount);
    return stryMutAct_9fa48("319") ? shifted.toISOString() : (stryCov_9fa48("319"), shifted.toISOString().slice(0, 10));
  }
}
function isCalendarDate(text: string): boolean {
  if (stryMutAct_9fa48("320")) {
    {}
  } else {
    stryCov_9fa48("320");
    return stryMutAct_9fa48("323") ? CALENDAR_DATE.test(text) || isValid(parseISO(text)) : stryMutAct_9fa48("322") ? false : stryMutAct_9fa48("321") ? true : (stryCov_9fa48("321", "322", "323"), CALENDAR_DATE.test(text) && isValid(parseISO(text)));
  }
}

/** Whether there is such a zone; a platform may name none, or one that is not known here. */
export function isTimeZone(name: unknown): name is string {
  if (stryMutAct_9fa48("324")) {
    {}
  } else {
    stryCov_9fa48("324");
    return stryMutAct_9fa48("327") ? typeof name === 'string' && name !== '' || Number.isFinite(tzOffset(name, new Date(0))) : stryMutAct_9fa48("326") ? false : stryMutAct_9fa48("325") ? true : (stryCov_9fa48("325", "326", "327"), (stryMutAct_9fa48("329") ? typeof name === 'string' || name !== '' : stryMutAct_9fa48("328") ? true : (stryCov_9fa48("328", "329"), (stryMutAct_9fa48("331") ? typeof name !== 'string' : stryMutAct_9fa48("330") ? true : (stryCov_9fa48("330", "331"), typeof name === (stryMutAct_9fa48("332") ? "" : (stryCov_9fa48("332"), 'string')))) && (stryMutAct_9fa48("334") ? name === '' : stryMutAct_9fa48("333") ? true : (stryCov_9fa48("333", "334"), name !== (stryMutAct_9fa48("335") ? "Stryker was here!" : (stryCov_9fa48("335"), '')))))) && Number.isFinite(tzOffset(name, new Date(0))));
  }
}
function calendarDateAt(instantMs: number, timeZone: string): string {
  if (stryMutAct_9fa48("336")) {
    {}
  } else {
    stryCov_9fa48("336");
    // tzOffset, and not TZDate: TZDate's answers for a repeated hour vary with the process's own zone.
    const offsetMinutes = tzOffset(timeZone, new Date(instantMs));
    return stryMutAct_9fa48("337") ? addMinutes(instantMs, offsetMinutes).toISOString() : (stryCov_9fa48("337"), addMinutes(instantMs, offsetMinutes).toISOString().slice(0, 10));
  }
}

/** Looks instead of computing: offsets can jump within the day, or take the whole day with them. */
function firstInstantOf(date: string, timeZone: string): number | null {
  if (stryMutAct_9fa48("338")) {
    {}
  } else {
    stryCov_9fa48("338");
    const midnightUtcMs = Date.parse(stryMutAct_9fa48("339") ? `` : (stryCov_9fa48("339"), `${date}T00:00:00Z`));
    const fromMs = stryMutAct_9fa48("340") ? midnightUtcMs + WIDEST_OFFSET_MS : (stryCov_9fa48("340"), midnightUtcMs - WIDEST_OFFSET_MS);
    const toMs = stryMutAct_9fa48("341") ? midnightUtcMs - WIDEST_OFFSET_MS : (stryCov_9fa48("341"), midnightUtcMs + WIDEST_OFFSET_MS);
    for (let ms = fromMs; stryMutAct_9fa48("344") ? ms > toMs : stryMutAct_9fa48("343") ? ms < toMs : stryMutAct_9fa48("342") ? false : (stryCov_9fa48("342", "343", "344"), ms <= toMs); stryMutAct_9fa48("345") ? ms -= QUARTER_HOUR_MS : (stryCov_9fa48("345"), ms += QUARTER_HOUR_MS)) {
      if (stryMutAct_9fa48("346")) {
        {}
      } else {
        stryCov_9fa48("346");
        if (stryMutAct_9fa48("349") ? calendarDateAt(ms, timeZone) !== date : stryMutAct_9fa48("348") ? false : stryMutAct_9fa48("347") ? true : (stryCov_9fa48("347", "348", "349"), calendarDateAt(ms, timeZone) === date)) {
          if (stryMutAct_9fa48("350")) {
            {}
          } else {
            stryCov_9fa48("350");
            return firstMinuteOf(date, timeZone, stryMutAct_9fa48("351") ? ms + QUARTER_HOUR_MS : (stryCov_9fa48("351"), ms - QUARTER_HOUR_MS));
          }
        }
      }
    }
    return null;
  }
}

/** Zones of before 1972 had offsets off the quarter hour; the minute is exact for those, too. */
function firstMinuteOf(date: string, timeZone: string, afterMs: number): number {
  if (stryMutAct_9fa48("352")) {
    {}
  } else {
    stryCov_9fa48("352");
    let ms = stryMutAct_9fa48("353") ? afterMs - MINUTE_MS : (stryCov_9fa48("353"), afterMs + MINUTE_MS);
    while (stryMutAct_9fa48("355") ? calendarDateAt(ms, timeZone) === date : stryMutAct_9fa48("354") ? false : (stryCov_9fa48("354", "355"), calendarDateAt(ms, timeZone) !== date)) stryMutAct_9fa48("356") ? ms -= MINUTE_MS : (stryCov_9fa48("356"), ms += MINUTE_MS);
    return ms;
  }
}