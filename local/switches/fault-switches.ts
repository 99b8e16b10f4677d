import { enums, is, object, optional } from 'superstruct';
import type { Infer } from 'superstruct';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import { makeConfluenceService } from '../confluence/confluence-service';
import type { ServiceOptions } from '../confluence/confluence-service';
import type { EmbeddedConfluence } from '../confluence/embedded-confluence';
import { PEOPLE, PERSON_NAMES } from '../confluence/people';
import type { Person, PersonName } from '../confluence/people';
import type { SwitchOffer } from '../host/host-description';
import type { InvocationFault } from '../host/invocations';
import { makeInProcessRequest } from '../in-process-request';
import { makeSiteRequest } from '../site/site-request';
import { LATENCIES, NAMED_FAULTS } from './named-faults';

/** What is left out is as at the start. */
const Choice = object({
  person: optional(enums(PERSON_NAMES)),
  latency: optional(enums(Object.keys(LATENCIES))),
  fault: optional(enums(Object.keys(NAMED_FAULTS))),
});
type Choice = Infer<typeof Choice>;

/** How the app reaches Confluence, and what its invocations cost. */
type Way = {
  readonly request: RequestConfluence;
  readonly invocationDelayMs: number;
  readonly invocationFaultFor: () => InvocationFault | null;
};

export type FaultSwitches = {
  readonly offer: SwitchOffer;
  /** From the next request on; `false`: that is not on offer, and nothing changes. */
  readonly choose: (asked: unknown) => boolean;
  readonly way: () => Way;
};

export type AtStart = Omit<ServiceOptions, 'clock'> & {
  readonly person: PersonName;
  readonly invocationDelayMs: number;
};

/**
 * Switches person, latency and fault of the embedded Confluence while it runs.
 *
 * A fault meets the app alone: the page around it must stay readable, or nobody could switch it off.
 */
export function makeFaultSwitches(atStart: AtStart, confluence: EmbeddedConfluence): FaultSwitches {
  let way = wayFor({}, atStart, confluence);
  return {
    offer: {
      people: Object.values(PEOPLE).map(({ name, displayName, accountId }) => ({
        name,
        label: displayName,
        accountId,
      })),
      latencies: labelsOf(LATENCIES),
      faults: labelsOf(NAMED_FAULTS),
    },
    choose: (asked) => {
      const isOnOffer = is(asked, Choice);
      if (isOnOffer) way = wayFor(asked, atStart, confluence);
      return isOnOffer;
    },
    way: () => way,
  };
}

function wayFor(choice: Choice, atStart: AtStart, confluence: EmbeddedConfluence): Way {
  const person = PEOPLE[choice.person ?? atStart.person];
  const { invocationDelayMs } = LATENCIES[choice.latency ?? ''] ?? atStart;
  const makeInvocationFaults = NAMED_FAULTS[choice.fault ?? '']?.makeInvocationFaults;
  return {
    request: requestFor(choice, person, atStart, confluence),
    invocationDelayMs,
    invocationFaultFor: makeInvocationFaults?.() ?? (() => null),
  };
}

function requestFor(
  choice: Choice,
  person: Person,
  atStart: AtStart,
  { url, store }: EmbeddedConfluence,
): RequestConfluence {
  const latency = LATENCIES[choice.latency ?? ''];
  const fault = NAMED_FAULTS[choice.fault ?? ''];
  if (!latency && !fault) return makeSiteRequest({ siteUrl: url, ...person });
  // Another way into the same store: what it counts, such as a limit's requests, starts anew.
  const { latencyMs = atStart.latencyMs ?? 0 } = latency ?? {};
  const limits = fault?.limits ?? atStart.limits ?? {};
  const faultFor = fault?.makeFaults?.() ?? atStart.faultFor ?? (() => null);
  const service = makeConfluenceService({ ...atStart, latencyMs, limits, faultFor }, store);
  return makeInProcessRequest(service, person);
}

function labelsOf(choices: Readonly<Record<string, { readonly label: string }>>) {
  return Object.entries(choices).map(([name, { label }]) => ({ name, label }));
}
