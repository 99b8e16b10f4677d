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
import { Witness } from '../checker/checker';

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
  const witness: Witness = new Witness(PAGE.id, clock, (id) => {
    otherWitness.noteDeed(id);
  });
  const otherWitness = new Witness(PAGE.id, clock, (id) => {
    witness.noteDeed(id);
  });
  const site = new TroubledSite(schedule, [witness, otherWitness], clock, {
    onStop: () => {
      session.stop();
    },
    onBrowserCloses: () => {
      session.close();
    },
  });
  const byAge = byAgeAlone({ basis: schedule.basis, beforeMs: CUTOFF_MS });
  const rules = { ...byAge, includeInUse: schedule.includesInUse };
  const session = new BrowserSession(site, site.calls, witness, {
    clock: aheadOf(clock, schedule.clocksAheadMs.browser),
    connection: connectionOf(schedule, clock),
  });
  await Promise.all([
    troubledJob(session, rules, schedule.purgesToo),
    otherJob(schedule.otherRun, rules, site, otherWitness, clock),
  ]);

  session.close();
  // Whatever is still on its way arrives, and every quota is full again.
  await clock.wait(2 * 3_600_000);
  site.isTroubled = false;
  doPageDeed(site.store, 'restore-page');
  witness.forgetDeeds();
  const around = { clock, connection: ALWAYS_ONLINE };
  await finalJob(new BrowserSession(site, site.calls, witness, around), site, rules, witness);
  return {
    violations: [...witness.violations, ...otherWitness.violations],
    acts: witness.acts + otherWitness.acts,
    tally: Object.fromEntries(witness.tally),
  };
}

async function otherJob(
  otherRun: OtherRun | null,
  rules: Rules,
  site: TroubledSite,
  witness: Witness,
  clock: SimulatedClock,
): Promise<void> {
  if (otherRun === null) return;
  await clock.wait(otherRun.startsAtMs);
  const calls = site.callsOfOther(otherRun.by, witness);
  const around = { clock, connection: ALWAYS_ONLINE };
  await troubledJob(new BrowserSession(site, calls, witness, around), rules, otherRun.purgesToo);
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
