import { makeResolver } from '@forge/resolver';
import { PEOPLE } from '../../../local/confluence/people';
import type { PersonName } from '../../../local/confluence/people';
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { makeSiteRequest } from '../../../local/site/site-request';
import type { Clock } from '../../../src/clock';
import type {
  ConfluenceResponse,
  RequestConfluence,
} from '../../../src/confluence/request-confluence';
import type { CleanupCalls, CleanupContract } from '../../../src/contract';
import { makeHandlers } from '../../../src/resolver/handlers';
import type { Invocation } from '../../../src/resolver/handlers';
import { callsBy } from './calls-through';
import { SimulatedClock } from '../simulated-clock';

type Options = Partial<Omit<Invocation, 'request' | keyof Clock>> & {
  /** Shared with the run where a test has one, so that both live in the same time. */
  readonly clock?: SimulatedClock;
  readonly person?: PersonName;
  readonly contentId?: string;
};

/** The function's handlers over real HTTP, through Forge's own resolver; waits take no time. */
export function callsTo(confluence: { readonly url: string }, options: Options = {}): CleanupCalls {
  return callsBy(rawCallTo(confluence, options));
}

/** The same, for requests that the contract would not let through. */
export function rawCallTo(confluence: { readonly url: string }, options: Options = {}) {
  const { person = 'admin', contentId = RECIPE_PAGE.id, ...invocation } = options;
  const clock = options.clock ?? new SimulatedClock();
  const request = makeSiteRequest({ siteUrl: confluence.url, ...PEOPLE[person] });
  const definitions = makeResolver<CleanupContract>(
    makeHandlers({
      request: (path, init) => clock.real(() => wholeAnswer(request, path, init)),
      now: clock.now,
      wait: clock.wait,
      remainingMs: () => 25_000,
      random: () => 0.5,
      ...invocation,
    }),
  );
  const context = { extension: { content: { id: contentId } } };
  return async <Reply>(functionKey: string, payload: unknown): Promise<Reply> =>
    (await definitions({ call: { functionKey, payload }, context })) as Reply;
}

/** The body comes over the network as well; simulated time must not pass before it is here. */
export async function wholeAnswer(
  ...[request, path, init]: [RequestConfluence, ...Parameters<RequestConfluence>]
): Promise<ConfluenceResponse> {
  const response = await request(path, init);
  const bytes = await response.arrayBuffer();
  return {
    status: response.status,
    headers: response.headers,
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
    arrayBuffer: () => Promise.resolve(bytes),
  };
}
