import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { openSession } from '../../../local/cli/site-session';
import { makeConfluenceService } from '../../../local/confluence/confluence-service';
import type { ConfluenceService } from '../../../local/confluence/confluence-service';
import type { Fault } from '../../../local/confluence/faults';
import { PEOPLE } from '../../../local/confluence/people';
import { Store } from '../../../local/confluence/store';
import type { StoredAttachment } from '../../../local/confluence/world';
import { makeInvocations } from '../../../local/host/invocations';
import type { InvocationFault } from '../../../local/host/invocations';
import { makeInProcessRequest } from '../../../local/in-process-request';
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import type { CleanupCalls } from '../../../src/contract';
import { callsThrough } from '../../support/run/calls-through';
import { credentialsOf } from '../../support/command-line';
import { refusal } from '../../support/run/scripted-calls';
import type { SimulatedClock } from '../../support/simulated-clock';
import { doDeed, doPageDeed, idOfFile, PAGE, worldOf } from '../generated/generated-world';
import type { Schedule } from '../generated/schedule';
import type { Checker } from '../checker/checker';

/** What happens at a certain request, beside what happens to the request itself. */
export type Moments = { onStop: () => void; onBrowserCloses: () => void };

const SIGNED_OUT: Fault = { kind: 'answer', status: 401 };

/** The Confluence of a schedule and the function in front of it, with all that goes wrong there. */
export class TroubledSite {
  readonly store: Store;
  readonly calls: CleanupCalls;
  isTroubled = true;
  /** Answers called successful whose body is not what is documented, as a whole. */
  brokenBodies = 0;
  private readonly asAtFirst: ReadonlySet<StoredAttachment>;
  private readonly random: () => number;
  private requests = 0;
  private invocations = 0;
  private readonly faults: ReadonlyMap<number, Fault>;
  private readonly invocationFaults: ReadonlyMap<number, InvocationFault>;

  constructor(
    private readonly schedule: Schedule,
    /** The first one sees what is sent through `calls`; all of them hear of others' doings. */
    private readonly checkers: readonly [Checker, ...Checker[]],
    private readonly clock: SimulatedClock,
    private readonly moments: Moments,
  ) {
    const rng = xoroshiro128plus(schedule.seed);
    this.random = () => uniformFloat64(rng);
    this.faults = new Map(schedule.faults);
    this.invocationFaults = new Map(schedule.invocationFaults);
    const world = worldOf(schedule);
    this.asAtFirst = new Set(world.attachments);
    this.store = new Store(world);
    const [checker] = checkers;
    const service = this.serviceFor(checker, ({ method }) => this.faultFor(method));
    this.calls = this.callsOver(service, checker, () => this.invocationFault());
  }

  private tellDeed(file: number): void {
    for (const checker of this.checkers) checker.noteDeed(idOfFile(file));
  }

  get isSpaceChecked(): boolean {
    return this.schedule.checksSpace;
  }

  /** Whether nobody can have read all comments, whenever they looked. */
  get areCommentsHidden(): boolean {
    const { quirks, files } = this.schedule;
    if (quirks.commentScope === 'missing') return true;
    return quirks.commentBodies === 'left-out' && files.some(({ inComment }) => inComment !== null);
  }

  /** Whether the site lets anybody know what comments show. */
  get areCommentsGiven(): boolean {
    const { commentScope, commentBodies } = this.schedule.quirks;
    return commentScope === 'granted' && commentBodies === 'given';
  }

  /** Files that nobody has ever touched: not even a list that lags behind may lack them. */
  untouched(status: ListedStatus): readonly StoredAttachment[] {
    // A page in the trash or in the archive shows its files otherwise, or not at all.
    if (this.isTroubled && this.schedule.pageDeeds.length > 0) return [];
    return this.store
      .attachmentsOf(PAGE.id)
      .filter((file) => file.status === status && this.asAtFirst.has(file));
  }

  /** Another window, or a command line, on the same page: nothing goes wrong for it by itself. */
  callsOfOther(by: 'window' | 'command-line', checker: Checker): CleanupCalls {
    const service = this.serviceFor(checker, () => null);
    if (by === 'window') return this.callsOver(service, checker, () => null);
    const session = openSession('http://confluence.invalid', {
      env: credentialsOf('admin'),
      clock: this.clock,
      random: this.random,
      requestTo: () => checker.watch(makeInProcessRequest(service, PEOPLE.admin)),
      print: () => undefined,
      say: (bug) => {
        checker.object('the command line', bug);
      },
      progressOn: null,
      interruption: {
        signal: new AbortController().signal,
        setLastWords: () => undefined,
      },
    });
    return this.withComments(session.callsOn(PAGE.id));
  }

  private serviceFor(
    checker: Checker,
    faultFor: (request: { readonly method: string }) => Fault | null,
  ): ConfluenceService {
    const { schedule, clock, random } = this;
    const options = {
      world: worldOf(schedule),
      clock,
      limits: schedule.limits,
      quirks: schedule.quirks,
      latencyMs: ({ method }: { readonly method: string }) =>
        (method === 'GET' ? schedule.readMs : schedule.deleteMs) * (0.5 + random()),
      faultFor,
      onExchange: checker.noteExchange,
    };
    return makeConfluenceService(options, this.store);
  }

  private callsOver(
    service: ConfluenceService,
    checker: Checker,
    faultFor: () => InvocationFault | null,
  ): CleanupCalls {
    const { clock, random, schedule } = this;
    const invoke = makeInvocations({
      request: checker.watch(makeInProcessRequest(service, PEOPLE.admin)),
      clock,
      random,
      clockAheadMs: schedule.clocksAheadMs.function,
      delayMs: () => 100 + 400 * random(),
      faultFor,
    });
    return this.withComments(callsThrough(invoke, PAGE.id));
  }

  private withComments(calls: CleanupCalls): CleanupCalls {
    return this.schedule.readsComments ? calls : { ...calls, readComments: nobodyMayRead };
  }

  private invocationFault(): InvocationFault | null {
    const number = this.invocations++;
    const fault = this.isTroubled ? (this.invocationFaults.get(number) ?? null) : null;
    if (fault !== null) this.checkers[0].noteLostInvocation();
    return fault;
  }

  private faultFor(method: string): Fault | null {
    const number = this.requests++;
    if (!this.isTroubled) return null;
    this.doDeedsAt(number);
    const { deletesInVain, browserClosesAt, stopAt, signedOut } = this.schedule;
    if (number === stopAt) this.moments.onStop();
    if (number === browserClosesAt) this.moments.onBrowserCloses();
    if (signedOut !== null && number >= signedOut.from && number < signedOut.to) return SIGNED_OUT;
    const isInVain = method === 'DELETE' && number >= (deletesInVain?.from ?? Infinity);
    const inVain = isInVain ? deletesInVain : null;
    const fault = this.faults.get(number) ?? null;
    if (fault?.kind === 'cut-off' || (fault?.kind === 'answer' && fault.status === 200)) {
      this.brokenBodies += 1;
    }
    return fault ?? (inVain && { kind: 'answer', status: inVain.status });
  }

  private doDeedsAt(number: number): void {
    for (const [at, deed, file] of this.schedule.deeds) {
      if (at === number && doDeed(this.store, deed, idOfFile(file))) this.tellDeed(file);
    }
    for (const [at, deed] of this.schedule.pageDeeds) {
      if (at !== number) continue;
      doPageDeed(this.store, deed);
      for (const checker of this.checkers) checker.notePageDeed();
    }
  }
}

const nobodyMayRead: CleanupCalls['readComments'] = () => Promise.resolve(refusal('signed-out'));
