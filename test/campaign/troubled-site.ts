import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { makeConfluenceService } from '../../local/confluence/confluence-service';
import type { Fault } from '../../local/confluence/faults';
import { PEOPLE } from '../../local/confluence/people';
import type { Store } from '../../local/confluence/store';
import type { StoredAttachment } from '../../local/confluence/world';
import { makeInvocations } from '../../local/host/invocations';
import type { InvocationFault } from '../../local/host/invocations';
import { makeInProcessRequest } from '../../local/in-process-request';
import type { ListedStatus } from '../../src/cleanup/attachment';
import type { CleanupCalls } from '../../src/contract';
import { callsThrough } from '../support/calls-through';
import type { SimulatedClock } from '../support/simulated-clock';
import { doDeed, idOfFile, PAGE, worldOf } from './generated-world';
import type { Schedule } from './schedule';
import type { Witness } from './witness';

/** What happens at a certain request, beside what happens to the request itself. */
export type Moments = { onStop: () => void; onBrowserCloses: () => void };

/** The Confluence of a schedule and the function in front of it, with all that goes wrong there. */
export class TroubledSite {
  readonly store: Store;
  readonly calls: CleanupCalls;
  isTroubled = true;
  private readonly asAtFirst: ReadonlySet<StoredAttachment>;
  private requests = 0;
  private invocations = 0;
  private readonly faults: ReadonlyMap<number, Fault>;
  private readonly invocationFaults: ReadonlyMap<number, InvocationFault>;

  constructor(
    private readonly schedule: Schedule,
    private readonly witness: Witness,
    clock: SimulatedClock,
    private readonly moments: Moments,
  ) {
    const rng = xoroshiro128plus(schedule.seed);
    const random = () => uniformFloat64(rng);
    this.faults = new Map(schedule.faults);
    this.invocationFaults = new Map(schedule.invocationFaults);
    const world = worldOf(schedule);
    this.asAtFirst = new Set(world.attachments);
    const service = makeConfluenceService({
      world,
      clock,
      limits: schedule.limits,
      quirks: schedule.quirks,
      latencyMs: ({ method }) =>
        (method === 'GET' ? schedule.readMs : schedule.deleteMs) * (0.5 + random()),
      faultFor: ({ method }) => this.faultFor(method),
      onExchange: (exchange) => {
        witness.noteExchange(exchange);
      },
    });
    const invoke = makeInvocations({
      request: witness.watch(makeInProcessRequest(service, PEOPLE.admin)),
      clock,
      random,
      delayMs: () => 100 + 400 * random(),
      faultFor: () => this.invocationFault(),
    });
    this.store = service.store;
    this.calls = callsThrough(invoke, PAGE.id);
  }

  /** Files that nobody has ever touched: not even a list that lags behind may lack them. */
  untouched(status: ListedStatus): readonly StoredAttachment[] {
    return this.store
      .attachmentsOf(PAGE.id)
      .filter((file) => file.status === status && this.asAtFirst.has(file));
  }

  private invocationFault(): InvocationFault | null {
    const number = this.invocations++;
    const fault = this.isTroubled ? (this.invocationFaults.get(number) ?? null) : null;
    if (fault !== null) this.witness.noteLostInvocation();
    return fault;
  }

  private faultFor(method: string): Fault | null {
    const number = this.requests++;
    if (!this.isTroubled) return null;
    const { deeds, permissionLostAt, browserClosesAt, stopAt } = this.schedule;
    for (const [at, deed, file] of deeds) {
      if (at === number && doDeed(this.store, deed, idOfFile(file))) {
        this.witness.noteDeed(idOfFile(file));
      }
    }
    if (number === stopAt) this.moments.onStop();
    if (number === browserClosesAt) this.moments.onBrowserCloses();
    const isForbidden =
      method === 'DELETE' && permissionLostAt !== null && number >= permissionLostAt;
    return this.faults.get(number) ?? (isForbidden ? { kind: 'answer', status: 404 } : null);
  }
}
