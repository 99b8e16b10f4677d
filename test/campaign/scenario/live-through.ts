import type { Clock } from '../../../src/clock';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Connection } from '../../../src/run/run-driver';
import { byAgeAlone } from '../../support/data/rules';
import { SimulatedClock } from '../../support/simulated-clock';
import { BrowserSession } from './browser-session';
import { CUTOFF_MS, doPageDeed, PAGE } from '../generated/generated-world';
import { finalJob, troubledJob } from './jobs';
import type { OtherRun, Schedule } from '../generated/schedule';
import { TroubledSite } from './troubled-site';
import { Checker } from '../checker/checker';

export type Verdict = {
  readonly violations: readonly string[];
  /** Files trashed or purged. */
  readonly acts: number;
  /** How many files came to which outcome. */
  readonly tally: Readonly<Record<string, number>>;
};

/** Lives through a schedule, comes back when all is well again, and finishes the job. */
export async function liveThrough(schedule: Schedule): Promise<Verdict> {
  const clock = new SimulatedClock();
  // What one run does is somebody else's doing to the other.
  const checker: Checker = new Checker(PAGE.id, clock, (id) => {
    otherChecker.noteDeed(id);
  });
  const otherChecker = new Checker(PAGE.id, clock, (id) => {
    checker.noteDeed(id);
  });
  const site = new TroubledSite(schedule, [checker, otherChecker], clock, {
    onStop: () => {
      session.stop();
    },
    onBrowserCloses: () => {
      session.close();
    },
  });
  const byAge = byAgeAlone({ basis: schedule.basis, beforeMs: CUTOFF_MS });
  const rules = { ...byAge, includeInUse: schedule.includesInUse };
  const session = new BrowserSession(site, site.calls, checker, {
    clock: aheadOf(clock, schedule.clocksAheadMs.browser),
    connection: connectionOf(schedule, clock),
  });
  await Promise.all([
    troubledJob(session, rules, schedule.purgesToo),
    otherJob(schedule.otherRun, rules, site, otherChecker, clock),
  ]);

  session.close();
  // Whatever is still on its way arrives, and every quota is full again.
  await clock.wait(2 * 3_600_000);
  site.isTroubled = false;
  doPageDeed(site.store, 'restore-page');
  checker.forgetDeeds();
  const around = { clock, connection: ALWAYS_ONLINE };
  await finalJob(new BrowserSession(site, site.calls, checker, around), site, rules, checker);
  return {
    violations: [...checker.violations, ...otherChecker.violations],
    acts: checker.acts + otherChecker.acts,
    tally: Object.fromEntries(checker.tally),
  };
}

async function otherJob(
  otherRun: OtherRun | null,
  rules: Rules,
  site: TroubledSite,
  checker: Checker,
  clock: SimulatedClock,
): Promise<void> {
  if (otherRun === null) return;
  await clock.wait(otherRun.startsAtMs);
  const calls = site.callsOfOther(otherRun.by, checker);
  const around = { clock, connection: ALWAYS_ONLINE };
  await troubledJob(new BrowserSession(site, calls, checker, around), rules, otherRun.purgesToo);
}

function aheadOf({ now, wait }: Clock, aheadMs: number): Clock {
  return { now: () => now() + aheadMs, wait };
}

const ALWAYS_ONLINE: Connection = { isOnline: () => true, whenOnline: () => Promise.resolve() };

function connectionOf({ offline }: Schedule, clock: SimulatedClock): Connection {
  if (offline === null) return ALWAYS_ONLINE;
  const fromMs = clock.now() + offline.fromMs;
  const toMs = fromMs + offline.forMs;
  return {
    isOnline: () => clock.now() < fromMs || clock.now() >= toMs,
    whenOnline: (signal) => clock.wait(toMs - clock.now(), signal),
  };
}
